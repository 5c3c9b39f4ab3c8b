// How a whole library is read, and an edition by its heading: what it froze stays closed.
import type { Alternative } from '../editions/alternative.ts';
import type { Edition, EditionPaper } from '../editions/edition.ts';
import { type FrozenText, isFrozenText } from '../editions/frozenText.ts';
import { STAGES } from '../editions/stage.ts';
import type { AlternativeId, EditionId, EventId, OfficeId, PaperId, PersonId, RoomId } from '../ids.ts';
import type { Library } from '../library.ts';
import type { Office } from '../office.ts';
import type { Person } from '../people/person.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import type { Room } from '../room.ts';
import type { Day } from '../time.ts';
import { withFrozenContent } from './editionInTheClear.ts';
import { eventSchema } from './eventSchema.ts';
import { mapById } from './maps.ts';
import { day, MOST_EDITIONS, wholeNumber } from './numbers.ts';
import { officeSchema, personSchema, roomSchema } from './peopleSchemas.ts';
import { note } from './repair.ts';
import { leaf, list, nullable, record, type Schema, withDefault } from './schema.ts';
import { id, language, localText, oneOf, openWord, text, yesOrNo } from './texts.ts';

/** Stands where the day of issue could not be read; the repair says so. */
const UNREADABLE_DAY = '2000-01-01' as Day;

/** Milliseconds. */
const LATEST_INSTANT = 8_640_000_000_000_000;

const instant = withDefault(wholeNumber(0, LATEST_INSTANT), 0);

const frozen: Schema<FrozenText> = leaf<FrozenText>(isFrozenText, (raw, mending) => {
  note(mending, 'wrong-value', raw);
  return undefined;
});

const closedEdition = record<Edition>({
  id: id<EditionId>(),
  eventId: id<EventId>(),
  sequence: withDefault(wholeNumber(1, MOST_EDITIONS), 1),
  stage: oneOf(STAGES, 'draft'),
  label: localText,
  asOf: withDefault(day, UNREADABLE_DAY),
  note: text,
  issuedAt: instant,
  papers: list(
    record<EditionPaper>({
      id: id<PaperId>(),
      form: oneOf(['letter', 'authored', 'generated'], 'authored'),
      type: openWord('note'),
      name: localText,
      language: withDefault(language, 'en'),
      date: nullable(day),
    }),
  ),
  frozen,
});

export const editionSchema: Schema<Edition> = {
  ...closedEdition,
  mend: (raw, mending) => closedEdition.mend(withFrozenContent(raw), mending),
};

export const alternativeSchema = record<Alternative>({
  id: id<AlternativeId>(),
  eventId: id<EventId>(),
  name: text,
  isDraft: yesOrNo(false),
  parkedAt: instant,
  frozen,
});

export const librarySchema = record<Library>({
  eventsById: mapById<EventId, PlannedEvent>(eventSchema),
  peopleById: mapById<PersonId, Person>(personSchema),
  roomsById: mapById<RoomId, Room>(roomSchema),
  officesById: mapById<OfficeId, Office>(officeSchema),
  editionsById: mapById<EditionId, Edition>(editionSchema),
  alternativesById: mapById<AlternativeId, Alternative>(alternativeSchema),
});
