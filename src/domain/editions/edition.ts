// An edition: the programme of an event as it was issued, frozen with the people, rooms and offices it names.
// Editions never change once made.
import type { LocalText } from '#languages/language.ts';
import type { EditionId, EventId, OfficeId, PersonId, RoomId } from '../ids.ts';
import type { Office } from '../office.ts';
import type { Person } from '../people/person.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import type { Room } from '../room.ts';
import type { Day } from '../time.ts';
import type { Stage } from './stage.ts';

export interface Edition {
  readonly id: EditionId;
  readonly eventId: EventId;
  /** 1, 2, 3 … in the order of issue. */
  readonly sequence: number;
  readonly stage: Stage;
  readonly label: LocalText;
  readonly asOf: Day;
  /** Internal: never printed. */
  readonly note: string;
  readonly event: PlannedEvent;
  readonly peopleById: Readonly<Record<PersonId, Person>>;
  readonly roomsById: Readonly<Record<RoomId, Room>>;
  readonly officesById: Readonly<Record<OfficeId, Office>>;
}
