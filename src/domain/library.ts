// All that one user keeps. One undo history, one file.
import type { Alternative } from './editions/alternative.ts';
import type { Edition } from './editions/edition.ts';
import type { AlternativeId, EditionId, EventId, OfficeId, PersonId, RoomId } from './ids.ts';
import type { Office } from './office.ts';
import type { Person } from './people/person.ts';
import type { PlannedEvent } from './plannedEvent.ts';
import type { Room } from './room.ts';

export interface Library {
  readonly eventsById: Readonly<Record<EventId, PlannedEvent>>;
  readonly peopleById: Readonly<Record<PersonId, Person>>;
  readonly roomsById: Readonly<Record<RoomId, Room>>;
  readonly officesById: Readonly<Record<OfficeId, Office>>;
  readonly editionsById: Readonly<Record<EditionId, Edition>>;
  readonly alternativesById: Readonly<Record<AlternativeId, Alternative>>;
}

export const EMPTY_LIBRARY: Library = {
  eventsById: {},
  peopleById: {},
  roomsById: {},
  officesById: {},
  editionsById: {},
  alternativesById: {},
};
