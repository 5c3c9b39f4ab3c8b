// Total repair: whatever is read, a whole and sound library comes out, with the list of what had to be mended. A broken
// record is mended or left out, the rest is kept. Nothing here throws.
import type { Alternative } from '../editions/alternative.ts';
import type { EditionContent } from '../editions/content.ts';
import type { Edition } from '../editions/edition.ts';
import type { EventId } from '../ids.ts';
import type { Library } from '../library.ts';
import { EMPTY_LIBRARY } from '../library.ts';
import type { Office } from '../office.ts';
import type { Person } from '../people/person.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import type { Room } from '../room.ts';
import { contentSchema } from './contentSchema.ts';
import { eventSchema } from './eventSchema.ts';
import { alternativeSchema, editionSchema, librarySchema } from './librarySchema.ts';
import { mendContentLinks, mendEventLinks, mendLinks } from './links.ts';
import { officeSchema, personSchema, roomSchema } from './peopleSchemas.ts';
import { note, noteAt, startMending } from './repair.ts';
import type { Mending, Repair } from './repair.ts';

/** What is kept as a record of its own. */
export interface RecordTypes {
  readonly event: PlannedEvent;
  readonly person: Person;
  readonly room: Room;
  readonly office: Office;
  readonly edition: Edition;
  readonly alternative: Alternative;
}

export type RecordKind = keyof RecordTypes;

const MAPS = {
  event: 'eventsById',
  person: 'peopleById',
  room: 'roomsById',
  office: 'officesById',
  edition: 'editionsById',
  alternative: 'alternativesById',
} as const satisfies Record<RecordKind, keyof Library>;

const READERS: {
  readonly [Kind in RecordKind]: (raw: unknown, mending: Mending) => RecordTypes[Kind] | undefined;
} = {
  event: (raw, mending) => {
    const event = eventSchema.mend(raw, mending);
    return event && mendEventLinks(event, mending);
  },
  person: personSchema.mend,
  room: roomSchema.mend,
  office: officeSchema.mend,
  edition: editionSchema.mend,
  alternative: alternativeSchema.mend,
};

/**
 * One record as it was stored, mended within its own bounds; null where nothing can be made of it. References to other
 * records are not looked at: `repairLinks` does that once all are read.
 */
export function repairRecord<Kind extends RecordKind>(
  kind: Kind,
  raw: unknown,
): { readonly record: RecordTypes[Kind] | null; readonly repairs: readonly Repair[] } {
  const mending = startMending(MAPS[kind], idOf(raw));
  const record = READERS[kind](raw, mending) ?? null;
  if (record === null) note(mending, 'dropped', raw ?? null);
  return { record, repairs: mending.repairs };
}

/** What an edition froze, once its text is open; null where nothing can be made of it. The places begin within it. */
export function repairContent(
  raw: unknown,
  eventId: EventId,
): { readonly content: EditionContent | null; readonly repairs: readonly Repair[] } {
  const mending = startMending();
  const content = contentSchema.mend(raw, mending);
  if (content === undefined) {
    note(mending, 'dropped', raw ?? null);
    return { content: null, repairs: mending.repairs };
  }
  const { event } = content;
  if (event.id !== eventId) noteAt(mending, 'event', 'id-mended', event.id);
  const named = event.id === eventId ? content : { ...content, event: { ...event, id: eventId } };
  return { content: mendContentLinks(named, mending), repairs: mending.repairs };
}

/** References between the records of a library put together from single records. The same library where all is well. */
export function repairLinks(library: Library): {
  readonly library: Library;
  readonly repairs: readonly Repair[];
} {
  const mending = startMending();
  return { library: mendLinks(library, mending), repairs: mending.repairs };
}

/** A library out of anything at all. */
export function repairLibrary(raw: unknown): {
  readonly library: Library;
  readonly repairs: readonly Repair[];
} {
  const mending = startMending();
  const library = librarySchema.mend(raw, mending) ?? EMPTY_LIBRARY;
  return { library: mendLinks(library, mending), repairs: mending.repairs };
}

function idOf(raw: unknown): string {
  if (typeof raw !== 'object' || raw === null || !('id' in raw)) return '';
  return typeof raw.id === 'string' ? raw.id.slice(0, 100) : '';
}
