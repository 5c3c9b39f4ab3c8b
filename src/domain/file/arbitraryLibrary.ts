// Test support: whole, sound libraries of every shape for property tests, with every reference in order.
import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import type { OrderKey } from '#base/ordered.ts';
import { DATE_STYLES } from '#languages/dates.ts';
import { RANGE_DASHES, TIME_STYLES } from '#languages/times.ts';
import { CHECK_SETTINGS, type EventChecks } from '../checks/eventChecks.ts';
import type { Alternative } from '../editions/alternative.ts';
import type { EditionContent } from '../editions/content.ts';
import type { Edition, EditionPaper } from '../editions/edition.ts';
import { freeze } from '../editions/freeze.ts';
import { plainText } from '../editions/frozenText.ts';
import { STAGES } from '../editions/stage.ts';
import type { HouseStyle } from '../houseStyle.ts';
import type {
  AlternativeId,
  EditionId,
  EventId,
  GapId,
  ListItemId,
  OfficeId,
  PaperId,
  PersonId,
  RoomId,
  SessionId,
} from '../ids.ts';
import type { Library } from '../library.ts';
import type { Office } from '../office.ts';
import type { Person, PersonFunction } from '../people/person.ts';
import { ROLES } from '../people/roles.ts';
import type { Original } from '../importing/original.ts';
import { packed } from '../importing/packedText.ts';
import type { Epigraph, EventDay, FixedGap, Mandate, Numbering, PlannedEvent } from '../plannedEvent.ts';
import { EVENT_KINDS } from '../plannedEvent.ts';
import type { Room } from '../room.ts';
import type { Day } from '../time.ts';
import {
  anyDay,
  anyLanguage,
  anyLanguages,
  anyLocalText,
  anyMap,
  anyText,
  exactMap,
  orNull,
} from './arbitraryPieces.ts';

import { anyPaper, anyRoomId, anySession, OFFICES, PEOPLE, ROOMS } from './arbitrarySession.ts';

const { boolean, constant, constantFrom, integer, record } = fc;

const anyHouseStyle: Arbitrary<HouseStyle> = record<HouseStyle>({
  timeStyle: constantFrom(...TIME_STYLES),
  rangeDash: constantFrom(...RANGE_DASHES),
  dateStyle: constantFrom(...DATE_STYLES),
  spelling: record({
    panellist: constantFrom('panellist', 'panelist'),
    honour: constantFrom('honour', 'honor'),
  }),
  paperSize: constantFrom('A4', 'Letter'),
  roomForm: constantFrom('name', 'short-name'),
  roomInTimeCell: constantFrom('always', 'when-named', 'when-other', 'never'),
  dayHeadings: constantFrom('always', 'when-several', 'never'),
  hasPartOfDayHeadings: boolean(),
  isNumberOnTitleLine: boolean(),
  hasHeadingColon: boolean(),
  titleEmphasis: constantFrom('plain', 'italic', 'bold'),
  personMarker: constantFrom('none', 'dash', 'square'),
  unlabelledRoles: fc.subarray([...ROLES]),
  isSingleRoleInline: boolean(),
});

const anyChecks: Arbitrary<EventChecks> = record<EventChecks>({
  severityByCheck: fc.dictionary(constantFrom('no-lunch', 'regatta'), constantFrom(...CHECK_SETTINGS), {
    noNullPrototype: true,
  }),
  silencedByKey: fc.dictionary(
    constantFrom('no-lunch 2012-04-03', 'regatta'),
    record({ reason: anyText, on: anyDay }),
    { noNullPrototype: true },
  ),
});

const anyOriginal = (id: ListItemId): Arbitrary<Original> =>
  fc.record(
    {
      id: constant(id),
      name: anyText,
      importedAt: integer({ min: 0, max: 4_000_000_000_000 }),
      packed: anyText.map(packed),
      sourceIds: fc.dictionary(constantFrom('s0', 's1', 'gone'), anyText, { noNullPrototype: true }),
    },
    { requiredKeys: ['id', 'name', 'importedAt', 'packed'] },
  );

const anyWholeEvent = (id: EventId): Arbitrary<PlannedEvent> =>
  integer({ min: 0, max: 3 }).chain((sessions) =>
    record<PlannedEvent>({
      id: constant(id),
      title: anyLocalText,
      shortTitle: anyLocalText,
      kind: constantFrom(...EVENT_KINDS, 'regatta'),
      stage: constantFrom(...STAGES),
      stageLabel: anyLocalText,
      mainLanguage: anyLanguage,
      languages: anyLanguages,
      theme: anyLocalText,
      epigraph: orNull(record<Epigraph>({ text: anyLocalText, author: anyLocalText, date: orNull(anyDay) })),
      mandatesById: anyMap('m', 2, (lineId: ListItemId, order: OrderKey) =>
        record<Mandate>({
          id: constant(lineId),
          order: constant(order),
          symbol: anyText,
          date: orNull(anyDay),
          title: anyLocalText,
        }),
      ),
      convener: anyLocalText,
      organisers: anyLocalText,
      acknowledgements: anyLocalText,
      website: constantFrom('', 'www.un.org/pga/66', 'https://www.un.org'),
      timeZone: constantFrom('America/New_York', 'Europe/Vienna', 'Africa/Nairobi'),
      daysByDate: constant({}),
      defaultRoomId: anyRoomId,
      sessionsById: exactMap('s', sessions, (sessionId: SessionId, order: OrderKey) =>
        anySession(sessionId, order, sessions),
      ),
      gapsById: anyMap('g', 1, (gapId: GapId) =>
        record<FixedGap>({
          id: constant(gapId),
          day: anyDay,
          start: integer({ min: 0, max: 800 }),
          end: integer({ min: 801, max: 1440 }),
          roomId: anyRoomId,
          label: anyLocalText,
        }),
      ),
      numberingByKind: fc.dictionary(
        constantFrom('panel', 'plenary'),
        record<Numbering>({ pattern: anyLocalText, numerals: constantFrom('roman', 'arabic') }),
        { noNullPrototype: true },
      ),
      houseStyle: anyHouseStyle,
      papersById: anyMap('d', 3, anyPaper),
      checks: anyChecks,
      originalsById: anyMap('o', 2, anyOriginal),
      notes: anyText,
    }).map(withItsDays),
  );

/** With rules of its own for the checks or without, the draft or an alternative, issued before or never. */
export const anyEvent = (id: EventId): Arbitrary<PlannedEvent> =>
  fc
    .tuple(anyWholeEvent(id), boolean(), anyText, integer({ min: -9, max: 9 }))
    .map(([{ checks, originalsById, ...event }, hasChecks, name, editionsIssued]) => ({
      ...event,
      ...(hasChecks && originalsById !== undefined ? { originalsById } : {}),
      ...(hasChecks && checks !== undefined ? { checks } : {}),
      ...(name.startsWith('P') ? { alternative: { name } } : {}),
      ...(editionsIssued < 0 ? {} : { editionsIssued }),
    }));

function withItsDays(event: PlannedEvent): PlannedEvent {
  const days = [
    ...Object.values(event.sessionsById).flatMap((session) => Object.values(session.sittingsById)),
    ...Object.values(event.gapsById),
  ].map(({ day }): [Day, EventDay] => [day, { date: day, label: {} }]);
  return { ...event, daysByDate: Object.fromEntries(days) };
}

const anyPerson = (id: PersonId): Arbitrary<Person> =>
  record<Person, Exclude<keyof Person, 'notSameAs'>>(
    {
      id: constant(id),
      honorific: anyText,
      givenName: anyText,
      familyName: anyText,
      isFamilyNameFirst: boolean(),
      otherScripts: anyLocalText,
      aliases: fc.array(anyText, { maxLength: 2 }),
      functionsById: anyMap('u', 2, (lineId: ListItemId, order: OrderKey) =>
        record<PersonFunction>({
          id: constant(lineId),
          order: constant(order),
          text: anyLocalText,
          from: orNull(anyDay),
          until: orNull(anyDay),
        }),
      ),
      state: anyText,
      organisation: anyLocalText,
      contact: anyText,
      notes: anyText,
      notSameAs: fc.subarray(['p0', 'p1', 'gone'].map((other) => other as PersonId)),
    },
    { requiredKeys: PERSON_KEYS },
  );

const PERSON_KEYS: Exclude<keyof Person, 'notSameAs'>[] = [
  'id',
  'honorific',
  'givenName',
  'familyName',
  'isFamilyNameFirst',
  'otherScripts',
  'aliases',
  'functionsById',
  'state',
  'organisation',
  'contact',
  'notes',
];

const anyRoom = (id: RoomId): Arbitrary<Room> =>
  record<Room>({
    id: constant(id),
    name: anyLocalText,
    shortName: anyLocalText,
    aliases: fc.array(anyText, { maxLength: 2 }),
    building: anyLocalText,
    capacity: orNull(integer({ min: 0, max: 3000 })),
    interpretationBooths: orNull(integer({ min: 0, max: 6 })),
    changeover: integer({ min: 0, max: 60 }),
    note: anyText,
  });

const anyOffice = (id: OfficeId): Arbitrary<Office> =>
  record<Office>({
    id: constant(id),
    name: anyLocalText,
    letterhead: anyLocalText,
    signatory: anyText,
    signatoryFunction: anyLocalText,
    addressee: anyLocalText,
    place: anyLocalText,
    note: anyText,
  });

const anyPeople = exactMap('p', PEOPLE, anyPerson);
const anyRooms = exactMap('r', ROOMS, anyRoom);
const anyOffices = exactMap('o', OFFICES, anyOffice);

export const anyContent = (eventId: EventId): Arbitrary<EditionContent> =>
  record<EditionContent>({
    event: anyEvent(eventId),
    peopleById: anyPeople,
    roomsById: anyRooms,
    officesById: anyOffices,
    lettersById: constant({}),
  });

const anyFrozen = fc
  .tuple(anyContent('e0' as EventId), boolean())
  .map(([content, isPressed]) => (isPressed ? freeze(content) : plainText(content)));

const anyEditionPaper: Arbitrary<EditionPaper> = record<EditionPaper>({
  id: constantFrom('d0', 'd1').map((id) => id as PaperId),
  form: constantFrom('letter', 'authored', 'generated'),
  type: constantFrom('letter', 'note', 'programme-table'),
  name: anyLocalText,
  language: anyLanguage,
  date: orNull(anyDay),
});

export const anyEdition = (id: EditionId): Arbitrary<Edition> =>
  record<Edition>({
    id: constant(id),
    eventId: constant('e0' as EventId),
    sequence: integer({ min: 1, max: 9 }),
    stage: constantFrom(...STAGES),
    label: anyLocalText,
    asOf: anyDay,
    note: anyText,
    issuedAt: integer({ min: 0, max: 1_333_000_000_000 }),
    papers: fc.array(anyEditionPaper, { maxLength: 2 }),
    frozen: anyFrozen,
  });

const anyAlternative = (id: AlternativeId): Arbitrary<Alternative> =>
  record<Alternative>({
    id: constant(id),
    eventId: constant('e0' as EventId),
    name: anyText,
    isDraft: boolean(),
    parkedAt: integer({ min: 0, max: 1_333_000_000_000 }),
    frozen: anyFrozen,
  });

export const anyLibrary: Arbitrary<Library> = record<Library>({
  eventsById: anyMap('e', 2, anyEvent),
  peopleById: anyPeople,
  roomsById: anyRooms,
  officesById: anyOffices,
  editionsById: anyMap('x', 1, anyEdition),
  alternativesById: anyMap('w', 1, anyAlternative),
});
