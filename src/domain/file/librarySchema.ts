// How a whole library is read, and an edition, which holds an event with the people, rooms and offices it names.
import type { Edition } from '../editions/edition.ts';
import { STAGES } from '../editions/stage.ts';
import type { EditionId, EventId, OfficeId, PersonId, RoomId } from '../ids.ts';
import type { Library } from '../library.ts';
import type { Office } from '../office.ts';
import type { Person } from '../people/person.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import type { Room } from '../room.ts';
import type { Day } from '../time.ts';
import { eventSchema } from './eventSchema.ts';
import { mapById } from './maps.ts';
import { day, wholeNumber } from './numbers.ts';
import { officeSchema, personSchema, roomSchema } from './peopleSchemas.ts';
import { noteAt } from './repair.ts';
import { record, settled, withDefault } from './schema.ts';
import { id, localText, oneOf, text } from './texts.ts';

/** Stands where the day of issue could not be read; the repair says so. */
const UNREADABLE_DAY = '2000-01-01' as Day;

const MOST_EDITIONS = 1_000_000;

const people = mapById<PersonId, Person>(personSchema);
const rooms = mapById<RoomId, Room>(roomSchema);
const offices = mapById<OfficeId, Office>(officeSchema);

export const editionSchema = settled(
  record<Edition>({
    id: id<EditionId>(),
    eventId: id<EventId>(),
    sequence: withDefault(wholeNumber(1, MOST_EDITIONS), 1),
    stage: oneOf(STAGES, 'draft'),
    label: localText,
    asOf: withDefault(day, UNREADABLE_DAY),
    note: text,
    event: eventSchema,
    peopleById: people,
    roomsById: rooms,
    officesById: offices,
  }),
  (edition) => edition.event.id === edition.eventId,
  (edition, mending) => {
    noteAt(mending, 'event', 'id-mended', edition.event.id);
    return { ...edition, event: { ...edition.event, id: edition.eventId } };
  },
);

export const librarySchema = record<Library>({
  eventsById: mapById<EventId, PlannedEvent>(eventSchema),
  peopleById: people,
  roomsById: rooms,
  officesById: offices,
  editionsById: mapById<EditionId, Edition>(editionSchema),
});
