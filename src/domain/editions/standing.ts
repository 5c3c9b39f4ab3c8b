// An event as it stands or stood: as it is being worked on, as an edition froze it, or as a parked alternative has it.
// Addresses and the options of papers carry it as a short text, a ref.
import type { AlternativeId, EditionId, EventId } from '../ids.ts';
import type { Library } from '../library.ts';
import { contentOf, type EditionContent } from './content.ts';
import { asPrinted, lettersCitedBy } from './namedRecords.ts';

/** What is being worked on: the draft, or the alternative that stands in its place. */
export const DRAFT = 'draft';

/** `DRAFT`, or the id of an edition or of a parked alternative. */
export type StandingRef = string;

/** null = there is no such thing, it is of another event, or it cannot be opened. */
export function standing(library: Library, eventId: EventId, ref: StandingRef): EditionContent | null {
  if (ref === DRAFT) return draftOf(library, eventId);
  const record = library.editionsById[ref as EditionId] ?? library.alternativesById[ref as AlternativeId];
  return record?.eventId === eventId ? contentOf(record) : null;
}

function draftOf(library: Library, eventId: EventId): EditionContent | null {
  const event = library.eventsById[eventId];
  if (event === undefined) return null;
  const { peopleById, roomsById, officesById } = library;
  const lettersById = lettersCitedBy(library, event);
  return { event: asPrinted(event), peopleById, roomsById, officesById, lettersById };
}
