// How what an edition froze is read once its text is open: an event with the records it names.
import type { EditionContent } from '../editions/content.ts';
import type { OfficeId, PaperId, PersonId, RoomId } from '../ids.ts';
import type { Office } from '../office.ts';
import type { Letter } from '../papers/paper.ts';
import type { Person } from '../people/person.ts';
import type { Room } from '../room.ts';
import { eventSchema } from './eventSchema.ts';
import { mapById } from './maps.ts';
import { letterSchema } from './paperSchema.ts';
import { officeSchema, personSchema, roomSchema } from './peopleSchemas.ts';
import { record } from './schema.ts';

export const contentSchema = record<EditionContent>({
  event: eventSchema,
  peopleById: mapById<PersonId, Person>(personSchema),
  roomsById: mapById<RoomId, Room>(roomSchema),
  officesById: mapById<OfficeId, Office>(officeSchema),
  lettersById: mapById<PaperId, Letter>(letterSchema),
});
