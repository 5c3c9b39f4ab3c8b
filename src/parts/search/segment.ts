// The texts of one record (an event with its sessions and papers, a person, a room) as rows of word numbers, and what
// they were made from: a segment stands as long as every record it read stays the same.
import type { Library } from '#domain/library.ts';
import type { Person } from '#domain/people/person.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { inProgrammeOrder } from '#domain/programme/numbering.ts';
import type { Room } from '#domain/room.ts';
import type { PersonId, RoomId } from '#domain/ids.ts';
import { inOrder } from '#base/ordered.ts';
import type { Language } from '#languages/language.ts';
import { fieldsOfPerson, fieldsOfRoom, personEntry, roomEntry } from './directoryFields.ts';
import { eventEntry, fieldsOfEvent, fieldsOfSession, sessionEntry } from './eventFields.ts';
import type { Lexicon } from './lexicon.ts';
import { fieldsOfPaper, paperEntry } from './paperFields.ts';
import { TEXT, type Entry, type Field } from './searchable.ts';

export interface Segment {
  readonly entries: readonly Entry[];
  /** Every word, as the texts have them. */
  readonly whole: WordRows;
  /** Each word of an entry once, where it weighs most; the first field stands whole. A third of the length. */
  readonly brief: WordRows;
  /** The words of each entry in the order of their numbers, each once: for asking whether one is there at all. */
  readonly sorted: WordRows;
  readonly people: ReadonlyMap<PersonId, Person | undefined>;
  readonly rooms: ReadonlyMap<RoomId, Room | undefined>;
}

export interface WordRows {
  /** Where each entry's words begin; one more than there are entries. */
  readonly starts: Int32Array;
  /** Numbers of words; a negative one opens a field: see `fieldMark`. */
  readonly words: Int32Array;
}

/** The mark that opens a field; it holds the field's place in the list and its weight. */
export function fieldMark(index: number, { weight }: Field): number {
  return -(index * 4 + weight) - 1;
}

export const weightInMark = (mark: number): number => (-mark - 1) & 3;
export const indexInMark = (mark: number): number => (-mark - 1) >> 2;

export function segmentOfEvent(
  event: PlannedEvent,
  library: Library,
  language: Language,
  lexicon: Lexicon,
): Segment {
  const writer = segmentWriter(lexicon);
  writer.add(eventEntry(event), fieldsOfEvent(event, library, language));
  for (const session of inProgrammeOrder(event))
    writer.add(sessionEntry(event, session), fieldsOfSession(event, session, library, language));
  for (const paper of inOrder(event.papersById))
    writer.add(paperEntry(event, paper), fieldsOfPaper(event, paper, language));
  return writer.finish(peopleIn(event, library), roomsIn(event, library));
}

export function segmentOfPerson(person: Person, lexicon: Lexicon): Segment {
  const writer = segmentWriter(lexicon);
  writer.add(personEntry(person), fieldsOfPerson(person));
  return writer.finish(new Map(), new Map());
}

export function segmentOfRoom(room: Room, language: Language, lexicon: Lexicon): Segment {
  const writer = segmentWriter(lexicon);
  writer.add(roomEntry(room), fieldsOfRoom(room, language));
  return writer.finish(new Map(), new Map());
}

/** Does every person and room the segment read still stand as it was? */
export function isUpToDate({ people, rooms }: Segment, library: Library): boolean {
  for (const [id, person] of people) if (library.peopleById[id] !== person) return false;
  for (const [id, room] of rooms) if (library.roomsById[id] !== room) return false;
  return true;
}

/** Does the entry have any of these words? */
export function hasAnyOf({ starts, words }: WordRows, index: number, wanted: readonly number[]): boolean {
  const first = starts[index] ?? 0;
  const end = starts[index + 1] ?? 0;
  for (const number of wanted) {
    let from = first;
    let to = end;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((words[middle] ?? 0) < number) from = middle + 1;
      else to = middle;
    }
    if (from < end && words[from] === number) return true;
  }
  return false;
}

function segmentWriter(lexicon: Lexicon) {
  const entries: Entry[] = [];
  const [whole, brief, sorted] = [rowWriter(), rowWriter(), rowWriter()];
  return {
    add: (entry: Entry, fields: readonly Field[]) => {
      const weightByWord = new Map<number, number>();
      fields.forEach((field, index) => {
        const mark = fieldMark(index, field);
        whole.push(mark);
        brief.push(mark);
        for (const number of lexicon.numbersIn(field.text, field.weight > TEXT)) {
          whole.push(number);
          const before = weightByWord.get(number);
          if (index > 0 && before !== undefined && before >= field.weight) continue;
          weightByWord.set(number, field.weight);
          brief.push(number);
        }
      });
      for (const number of Int32Array.from(weightByWord.keys()).sort()) sorted.push(number);
      entries.push(entry);
      sorted.closeEntry();
      whole.closeEntry();
      brief.closeEntry();
    },
    finish: (people: Segment['people'], rooms: Segment['rooms']): Segment => ({
      entries,
      whole: whole.rows(),
      brief: brief.rows(),
      sorted: sorted.rows(),
      people,
      rooms,
    }),
  };
}

function rowWriter() {
  const starts: number[] = [0];
  const words: number[] = [];
  return {
    push: (word: number) => words.push(word),
    closeEntry: () => starts.push(words.length),
    rows: (): WordRows => ({ starts: Int32Array.from(starts), words: Int32Array.from(words) }),
  };
}

function peopleIn(event: PlannedEvent, library: Library): Segment['people'] {
  const people = new Map<PersonId, Person | undefined>();
  for (const session of Object.values(event.sessionsById))
    for (const { personId } of Object.values(session.participationsById))
      if (personId !== null) people.set(personId, library.peopleById[personId]);
  return people;
}

function roomsIn(event: PlannedEvent, library: Library): Segment['rooms'] {
  const rooms = new Map<RoomId, Room | undefined>();
  const note = (id: RoomId | null) => {
    if (id !== null) rooms.set(id, library.roomsById[id]);
  };
  note(event.defaultRoomId);
  for (const session of Object.values(event.sessionsById))
    for (const { roomId } of Object.values(session.sittingsById)) note(roomId);
  return rooms;
}
