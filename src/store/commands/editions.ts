// Writes that make editions and take from them. No command changes one.
import { castDraft, original } from 'mutative';
import { contentOf } from '#domain/editions/content.ts';
import { duplicated, type DuplicateWish } from '#domain/editions/duplicate.ts';
import { issuedEdition, type IssueWish } from '#domain/editions/issue.ts';
import { type Restored, restoredEvent } from '#domain/editions/restore.ts';
import { standing, type StandingRef } from '#domain/editions/standing.ts';
import type { EditionId, EventId } from '#domain/ids.ts';
import type { Command, LibraryDraft } from '../command.ts';

/** Does nothing where an alternative stands in the place of the draft: see `mayIssue`. */
export const issueEdition: Command<{
  readonly eventId: EventId;
  readonly wish: IssueWish;
  readonly editionId: EditionId;
  /** Milliseconds. */
  readonly issuedAt: number;
}> = {
  name: 'issueEdition',
  run: (draft, { eventId, wish, editionId, issuedAt }) => {
    const made = issuedEdition(original(draft), eventId, wish, { id: editionId, issuedAt });
    if (made === null) return;
    draft.editionsById[editionId] = castDraft(made.edition);
    draft.eventsById[eventId] = castDraft(made.event);
  },
};

/** Does nothing where the edition cannot be opened. */
export const restoreEdition: Command<{ readonly eventId: EventId; readonly editionId: EditionId }> = {
  name: 'restoreEdition',
  run: (draft, { eventId, editionId }) => {
    const library = original(draft);
    const event = library.eventsById[eventId];
    const edition = library.editionsById[editionId];
    const content = edition?.eventId === eventId ? contentOf(edition) : null;
    if (event !== undefined && content !== null) putBack(draft, restoredEvent(library, event, content));
  },
};

/** Makes a new event out of any standing of one. */
export const duplicateFromEdition: Command<{
  readonly eventId: EventId;
  readonly from: StandingRef;
  readonly wish: DuplicateWish;
}> = {
  name: 'duplicateEvent',
  run: (draft, { eventId, from, wish }) => {
    const library = original(draft);
    const content = standing(library, eventId, from);
    if (content !== null) putBack(draft, duplicated(library, content, wish));
  },
};

/** Puts the event in its place, and what it names and is gone beside it. */
export function putBack(draft: LibraryDraft, { event, people, rooms, offices }: Restored): void {
  draft.eventsById[event.id] = castDraft(event);
  for (const person of people) draft.peopleById[person.id] = castDraft(person);
  for (const room of rooms) draft.roomsById[room.id] = castDraft(room);
  for (const office of offices) draft.officesById[office.id] = castDraft(office);
}
