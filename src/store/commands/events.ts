// Writes to an event as a whole: its making and going, its titles and dates, its house style.
import type { FixedGap, Numbering, PlannedEvent } from '#domain/plannedEvent.ts';
import type { Alternative } from '#domain/editions/alternative.ts';
import type { Edition } from '#domain/editions/edition.ts';
import type { HouseStyle } from '#domain/houseStyle.ts';
import type { EventId, GapId } from '#domain/ids.ts';
import type { Room } from '#domain/room.ts';
import type { Day } from '#domain/time.ts';
import type { Language, LocalText } from '#languages/language.ts';
import type { Command } from '../command.ts';
import { castDraft } from 'mutative';
import { eventIn, setText } from './finding.ts';

/** Adds an event, and the rooms that come with it and are not in the library yet. */
export const createEvent: Command<{ readonly event: PlannedEvent; readonly rooms?: readonly Room[] }> = {
  name: 'createEvent',
  run: (draft, { event, rooms = [] }) => {
    draft.eventsById[event.id] = castDraft(event);
    for (const room of rooms) draft.roomsById[room.id] = castDraft(room);
  },
};

export const duplicateEvent: Command<{ readonly event: PlannedEvent }> = {
  name: 'duplicateEvent',
  run: (draft, { event }) => {
    draft.eventsById[event.id] = castDraft(event);
  },
};

/** Takes the event's editions and alternatives along: without it they could never be reached. */
export const deleteEvent: Command<{ readonly eventId: EventId }> = {
  name: 'deleteEvent',
  run: (draft, { eventId }) => {
    delete draft.eventsById[eventId];
    for (const edition of Object.values<Edition>(draft.editionsById)) {
      if (edition.eventId === eventId) delete draft.editionsById[edition.id];
    }
    for (const alternative of Object.values<Alternative>(draft.alternativesById)) {
      if (alternative.eventId === eventId) delete draft.alternativesById[alternative.id];
    }
  },
};

export type EventTextField =
  'title' | 'shortTitle' | 'stageLabel' | 'theme' | 'convener' | 'organisers' | 'acknowledgements';

interface EventText {
  readonly eventId: EventId;
  readonly field: EventTextField;
  readonly language: Language;
  readonly text: string;
}

export const editEventText: Command<EventText> = {
  name: 'editEventText',
  run: (draft, { eventId, field, language, text }) => {
    const event = eventIn(draft, eventId);
    if (event !== undefined) setText(event[field], language, text);
  },
  mergeKey: ({ eventId, field, language }) => `event.${eventId}.${field}.${language}`,
};

export type EventSettings = Partial<
  Pick<
    PlannedEvent,
    | 'kind'
    | 'stage'
    | 'timeZone'
    | 'defaultRoomId'
    | 'mainLanguage'
    | 'languages'
    | 'website'
    | 'notes'
    | 'epigraph'
    | 'mandatesById'
  >
>;

export const setUpEvent: Command<{ readonly eventId: EventId; readonly change: EventSettings }> = {
  name: 'setUpEvent',
  run: (draft, { eventId, change }) => {
    const event = eventIn(draft, eventId);
    if (event !== undefined) Object.assign(event, change);
  },
  mergeKey: ({ eventId, change }) => `event.${eventId}.${Object.keys(change).join()}`,
};

export const setHouseStyle: Command<{ readonly eventId: EventId; readonly change: Partial<HouseStyle> }> = {
  name: 'setHouseStyle',
  run: (draft, { eventId, change }) => {
    const event = eventIn(draft, eventId);
    if (event !== undefined) Object.assign(event.houseStyle, change);
  },
};

/** Sets how sessions of a kind are numbered; null = they are not. */
export const setNumbering: Command<{
  readonly eventId: EventId;
  readonly kind: string;
  readonly numbering: Numbering | null;
}> = {
  name: 'setNumbering',
  run: (draft, { eventId, kind, numbering }) => {
    const event = eventIn(draft, eventId);
    if (event === undefined) return;
    if (numbering === null) delete event.numberingByKind[kind];
    else event.numberingByKind[kind] = castDraft(numbering);
  },
  mergeKey: ({ eventId, kind }) => `event.${eventId}.numbering.${kind}`,
};

export const addDay: Command<{ readonly eventId: EventId; readonly date: Day }> = {
  name: 'addDay',
  run: (draft, { eventId, date }) => {
    const event = eventIn(draft, eventId);
    if (event !== undefined && event.daysByDate[date] === undefined) {
      event.daysByDate[date] = { date, label: {} };
    }
  },
};

/** Takes a day out of the event; what sits on it becomes unscheduled, nothing is lost. */
export const removeDay: Command<{ readonly eventId: EventId; readonly date: Day }> = {
  name: 'removeDay',
  run: (draft, { eventId, date }) => {
    const event = eventIn(draft, eventId);
    if (event === undefined) return;
    delete event.daysByDate[date];
    for (const session of Object.values(event.sessionsById)) {
      for (const sitting of Object.values(session.sittingsById)) {
        if (sitting.day === date) delete session.sittingsById[sitting.id];
      }
    }
    for (const gap of Object.values(event.gapsById)) {
      if (gap.day === date) delete event.gapsById[gap.id];
    }
  },
};

export const labelDay: Command<{
  readonly eventId: EventId;
  readonly date: Day;
  readonly language: Language;
  readonly text: string;
}> = {
  name: 'labelDay',
  run: (draft, { eventId, date, language, text }) => {
    const day = eventIn(draft, eventId)?.daysByDate[date];
    if (day !== undefined) setText(day.label, language, text);
  },
  mergeKey: ({ eventId, date, language }) => `event.${eventId}.day.${date}.${language}`,
};

export const fixGap: Command<{ readonly eventId: EventId; readonly gap: FixedGap }> = {
  name: 'fixGap',
  run: (draft, { eventId, gap }) => {
    const event = eventIn(draft, eventId);
    if (event !== undefined) event.gapsById[gap.id] = castDraft(gap);
  },
};

export const freeGap: Command<{ readonly eventId: EventId; readonly gapId: GapId }> = {
  name: 'freeGap',
  run: (draft, { eventId, gapId }) => {
    const event = eventIn(draft, eventId);
    if (event !== undefined) delete event.gapsById[gapId];
  },
};

export const labelGap: Command<{
  readonly eventId: EventId;
  readonly gapId: GapId;
  readonly label: LocalText;
}> = {
  name: 'labelGap',
  run: (draft, { eventId, gapId, label }) => {
    const gap = eventIn(draft, eventId)?.gapsById[gapId];
    if (gap !== undefined) gap.label = castDraft(label);
  },
  mergeKey: ({ gapId }) => `gap.${gapId}`,
};
