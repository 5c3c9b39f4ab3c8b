// What the palette offers: the actions that can be run now, then every event, session, paper and person of the library.
import type { Library } from '#domain/library.ts';
import { fullNameOf } from '#domain/people/person.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { numbersOf } from '#domain/programme/numbering.ts';
import { textIn, type Language } from '#languages/language.ts';
import { briefTitleOf, datesTextOf, titleOf } from '#parts/eventText.ts';
import { isActionEnabled, type Action } from '#ui/actions.ts';
import { eventAddress, paperAddress, sessionAddress } from '#ui/addresses.ts';

export interface PaletteEntry {
  readonly id: string;
  readonly kind: 'action' | 'event' | 'session' | 'paper' | 'person';
  readonly label: string;
  readonly detail: string;
  readonly shortcut?: string | undefined;
  /** Where choosing it goes; an action runs instead. */
  readonly address?: string;
  readonly action?: Action;
}

export function paletteEntries(
  actions: readonly Action[],
  library: Library,
  language: Language,
): readonly PaletteEntry[] {
  const events = Object.values(library.eventsById);
  return [
    ...actions.filter(isActionEnabled).map(actionEntry),
    ...events.map((event) => eventEntry(event, language)),
    ...events.flatMap((event) => [...sessionEntries(event, language), ...paperEntries(event, language)]),
    ...personEntries(library, events, language),
  ].filter((entry) => entry.label !== '');
}

function actionEntry(action: Action): PaletteEntry {
  return {
    id: `action-${action.id}`,
    kind: 'action',
    label: action.label,
    detail: action.group,
    shortcut: action.shortcuts?.[0],
    action,
  };
}

function eventEntry(event: PlannedEvent, language: Language): PaletteEntry {
  return {
    id: `event-${event.id}`,
    kind: 'event',
    label: titleOf(event, language),
    detail: datesTextOf(event, language),
    address: eventAddress(event.id),
  };
}

function sessionEntries(event: PlannedEvent, language: Language): readonly PaletteEntry[] {
  const numbers = numbersOf(event, language);
  return Object.values(event.sessionsById).map((session) => ({
    id: `session-${event.id}-${session.id}`,
    kind: 'session',
    label: [numbers.get(session.id) ?? '', textIn(session.title, language, event.mainLanguage)]
      .filter((part) => part !== '')
      .join(': '),
    detail: briefTitleOf(event, language),
    address: sessionAddress(event.id, session.id),
  }));
}

function paperEntries(event: PlannedEvent, language: Language): readonly PaletteEntry[] {
  return Object.values(event.papersById).map((paper) => ({
    id: `paper-${event.id}-${paper.id}`,
    kind: 'paper',
    label: textIn(paper.name, language, event.mainLanguage),
    detail: briefTitleOf(event, language),
    address: paperAddress(event.id, paper.id),
  }));
}

/** A person leads to the session in which they appear first; nobody who appears nowhere is offered. */
function personEntries(
  library: Library,
  events: readonly PlannedEvent[],
  language: Language,
): readonly PaletteEntry[] {
  const entries = new Map<string, PaletteEntry>();
  for (const event of events) {
    for (const session of Object.values(event.sessionsById)) {
      for (const { personId } of Object.values(session.participationsById)) {
        const person = personId === null ? undefined : library.peopleById[personId];
        if (person === undefined || entries.has(person.id)) continue;
        entries.set(person.id, {
          id: `person-${person.id}`,
          kind: 'person',
          label: fullNameOf(person),
          detail: briefTitleOf(event, language),
          address: sessionAddress(event.id, session.id),
        });
      }
    }
  }
  return [...entries.values()];
}
