// Takes an imported programme in as one step: the event as it comes to stand, the people and rooms it names that are
// new, and, where it was asked for, an edition of it.
import { castDraft, original } from 'mutative';
import { issuedEdition, type IssueWish } from '#domain/editions/issue.ts';
import type { EditionId } from '#domain/ids.ts';
import type { Person } from '#domain/people/person.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import type { Room } from '#domain/room.ts';
import type { Command, LibraryDraft } from '../command.ts';

export interface ImportedProgramme {
  readonly event: PlannedEvent;
  readonly people: readonly Person[];
  readonly rooms: readonly Room[];
}

export const importProgramme: Command<ImportedProgramme> = { name: 'importProgramme', run: takeIn };

/** The event is one the library has, with what was read merged into it. */
export const importIntoEvent: Command<ImportedProgramme> = { name: 'importIntoEvent', run: takeIn };

export interface ImportedEdition extends ImportedProgramme {
  readonly wish: IssueWish;
  readonly editionId: EditionId;
  /** Milliseconds. */
  readonly issuedAt: number;
}

/** No edition comes of it where an alternative stands in the place of the draft: see `mayIssue`. */
export const importEdition: Command<ImportedEdition> = {
  name: 'importEdition',
  run: (draft, { wish, editionId, issuedAt, ...programme }) => {
    const { event, people, rooms } = programme;
    takeIn(draft, programme);
    const before = original(draft);
    const library = {
      ...before,
      eventsById: { ...before.eventsById, [event.id]: event },
      peopleById: { ...before.peopleById, ...byId(people) },
      roomsById: { ...before.roomsById, ...byId(rooms) },
    };
    const made = issuedEdition(library, event.id, wish, { id: editionId, issuedAt });
    if (made === null) return;
    draft.editionsById[editionId] = castDraft(made.edition);
    draft.eventsById[event.id] = castDraft(made.event);
  },
};

function takeIn(draft: LibraryDraft, { event, people, rooms }: ImportedProgramme): void {
  draft.eventsById[event.id] = castDraft(event);
  for (const person of people) draft.peopleById[person.id] = castDraft(person);
  for (const room of rooms) draft.roomsById[room.id] = castDraft(room);
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): Record<string, Item> {
  return Object.fromEntries(items.map((item) => [item.id, item]));
}
