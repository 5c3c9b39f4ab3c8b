// A frozen standing as what is being worked on again. The event comes back whole under the same ids. Papers written
// since stay. Records the event names are shared by the whole library: those that are gone come back, those that are
// there stay as they are now, and which of them print differently today is told. Of a letter that is gone its date stays.
import { inOrder } from '#base/ordered.ts';
import { isSameData } from '#base/sameData.ts';
import type { OfficeId, PersonId, RoomId } from '../ids.ts';
import type { Library } from '../library.ts';
import type { Office } from '../office.ts';
import type { Person } from '../people/person.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import type { Room } from '../room.ts';
import { citingByDate, lettersGone } from './citedLetters.ts';
import type { EditionContent } from './content.ts';

export interface Restored {
  readonly event: PlannedEvent;
  /** Gone from the library, and needed. */
  readonly people: readonly Person[];
  readonly rooms: readonly Room[];
  readonly offices: readonly Office[];
  /** There, but printed otherwise than then. */
  readonly differing: {
    readonly people: readonly PersonId[];
    readonly rooms: readonly RoomId[];
    readonly offices: readonly OfficeId[];
  };
}

/** An edition as the draft: what was written since and what is internal stays as it is. */
export function restoredEvent(library: Library, present: PlannedEvent, content: EditionContent): Restored {
  const { notes, papersById, checks, alternative, editionsIssued, originalsById } = present;
  const { checks: _then, ...event } = content.event;
  return withRecords(library, content, {
    ...event,
    id: present.id,
    papersById: { ...papersById, ...event.papersById },
    notes,
    ...(checks === undefined ? {} : { checks }),
    ...(alternative === undefined ? {} : { alternative }),
    ...(editionsIssued === undefined ? {} : { editionsIssued }),
    ...(originalsById === undefined ? {} : { originalsById }),
  });
}

/** The event of a frozen standing, with what of its records is gone or differs. */
export function withRecords(library: Library, content: EditionContent, event: PlannedEvent): Restored {
  const [people, rooms, offices] = [
    split(content.peopleById, library.peopleById, personInPrint),
    split(content.roomsById, library.roomsById, roomInPrint),
    split(content.officesById, library.officesById, officeInPrint),
  ];
  return {
    event: citingByDate(event, lettersGone(library, content.lettersById)),
    people: people.gone,
    rooms: rooms.gone,
    offices: offices.gone,
    differing: { people: people.differing, rooms: rooms.differing, offices: offices.differing },
  };
}

function split<Id extends string, Item extends { readonly id: Id }>(
  frozenById: Readonly<Record<Id, Item>>,
  presentById: Readonly<Record<Id, Item>>,
  inPrint: (item: Item) => unknown,
): { readonly gone: readonly Item[]; readonly differing: readonly Id[] } {
  const gone: Item[] = [];
  const differing: Id[] = [];
  for (const item of Object.values<Item>(frozenById)) {
    const present = Object.hasOwn(presentById, item.id) ? presentById[item.id] : undefined;
    if (present === undefined) gone.push(item);
    else if (!isSameData(inPrint(item), inPrint(present))) differing.push(item.id);
  }
  return { gone, differing };
}

function personInPrint({
  aliases: _a,
  contact: _c,
  notes: _n,
  notSameAs: _s,
  functionsById,
  ...printed
}: Person) {
  return { ...printed, function: inOrder(functionsById)[0]?.text ?? null };
}

function roomInPrint({ name, shortName, building }: Room) {
  return { name, shortName, building };
}

function officeInPrint({ note: _note, ...printed }: Office) {
  return printed;
}
