// Writes to the alternatives of an event.
import { castDraft, original } from 'mutative';
import {
  alternativesOf,
  branched,
  isDamaged,
  type Parking,
  switched,
  unparked,
} from '#domain/editions/alternatives.ts';
import type { StandingRef } from '#domain/editions/standing.ts';
import type { AlternativeId, EventId } from '#domain/ids.ts';
import type { Command, LibraryDraft } from '../command.ts';
import { putBack } from './editions.ts';

/** Goes on with an alternative out of what is worked on or of an edition; what was worked on is parked. */
export const branchEvent: Command<
  Parking & { readonly eventId: EventId; readonly from: StandingRef; readonly name: string }
> = {
  name: 'branchEvent',
  run: (draft, { eventId, from, ...made }) => {
    const exchange = branched(original(draft), eventId, from, made);
    if (exchange === null) return;
    draft.alternativesById[made.id] = castDraft(exchange.parked);
    putBack(draft, exchange.present);
  },
};

/** Parks what is worked on, under the new id given, and brings the parked one in its place. */
export const switchAlternative: Command<Parking & { readonly alternativeId: AlternativeId }> = {
  name: 'switchAlternative',
  run: (draft, { alternativeId, ...parking }) => {
    const library = original(draft);
    const alternative = library.alternativesById[alternativeId];
    const exchange = alternative === undefined ? null : switched(library, alternative, parking);
    if (exchange === null) return;
    takeAway(draft, alternativeId);
    draft.alternativesById[parking.id] = castDraft(exchange.parked);
    putBack(draft, exchange.present);
  },
};

/** Makes the alternative that is worked on the draft; the draft that was parked goes, unless it is damaged. */
export const adoptAlternative: Command<{ readonly eventId: EventId }> = {
  name: 'adoptAlternative',
  run: (draft, { eventId }) => {
    const event = draft.eventsById[eventId];
    if (event?.alternative === undefined) return;
    delete event.alternative;
    for (const { id, isDraft } of alternativesOf(original(draft), eventId)) {
      if (isDraft) takeAway(draft, id);
    }
  },
};

/** Lets one go that is parked; a draft only where another has been made beside it, as two tabs may do. */
export const dropAlternative: Command<{ readonly alternativeId: AlternativeId }> = {
  name: 'dropAlternative',
  run: (draft, { alternativeId }) => {
    const parked = draft.alternativesById[alternativeId];
    if (parked === undefined) return;
    const isOnlyDraft = parked.isDraft && draft.eventsById[parked.eventId]?.alternative !== undefined;
    if (!isOnlyDraft) delete draft.alternativesById[alternativeId];
  },
};

/** Lets the alternative go that is worked on, and brings the draft back. */
export const returnToDraft: Command<{ readonly eventId: EventId }> = {
  name: 'dropAlternative',
  run: (draft, { eventId }) => {
    const library = original(draft);
    const event = library.eventsById[eventId];
    const parkedDraft = alternativesOf(library, eventId).find(({ isDraft }) => isDraft);
    if (event?.alternative === undefined || parkedDraft === undefined) return;
    const restored = unparked(library, event, parkedDraft);
    if (restored === null) return;
    takeAway(draft, parkedDraft.id);
    putBack(draft, restored);
  },
};

/** One that is damaged stays beside what was made of it, so that nothing is lost that might still be read. */
function takeAway(draft: LibraryDraft, id: AlternativeId): void {
  const parked = original(draft).alternativesById[id];
  const kept = draft.alternativesById[id];
  if (parked === undefined || kept === undefined) return;
  if (isDamaged(parked)) kept.isDraft = false;
  else delete draft.alternativesById[id];
}

/** `alternativeId` null = the one that is worked on. */
export const renameAlternative: Command<{
  readonly eventId: EventId;
  readonly alternativeId: AlternativeId | null;
  readonly name: string;
}> = {
  name: 'renameAlternative',
  run: (draft, { eventId, alternativeId, name }) => {
    const named =
      alternativeId === null ? draft.eventsById[eventId]?.alternative : draft.alternativesById[alternativeId];
    if (named !== undefined) named.name = name;
  },
  mergeKey: ({ eventId, alternativeId }) => `alternative.${eventId}.${alternativeId ?? 'present'}`,
};
