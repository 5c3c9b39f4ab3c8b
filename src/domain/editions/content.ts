// What an edition froze: the event and the records it names, as they stood. The same shape describes the draft, so
// that whatever compares, prints or sends takes either.
import type { OfficeId, PaperId, PersonId, RoomId } from '../ids.ts';
import type { Office } from '../office.ts';
import type { Letter } from '../papers/paper.ts';
import type { Person } from '../people/person.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import type { Room } from '../room.ts';
import type { Edition } from './edition.ts';

export interface EditionContent {
  readonly event: PlannedEvent;
  readonly peopleById: Readonly<Record<PersonId, Person>>;
  readonly roomsById: Readonly<Record<RoomId, Room>>;
  readonly officesById: Readonly<Record<OfficeId, Office>>;
  /** Letters of other events that its letters refer to. */
  readonly lettersById: Readonly<Record<PaperId, Letter>>;
}

export function contentOf({ event, peopleById, roomsById, officesById }: Edition): EditionContent {
  return { event, peopleById, roomsById, officesById, lettersById: {} };
}
