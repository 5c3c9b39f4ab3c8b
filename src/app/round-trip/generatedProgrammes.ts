// Test support: programmes made by chance that look like real ones: several days and rooms, pauses, closed sessions, seats
// nobody is named for, people in many scripts, messages by video, sessions past midnight, titles that are missing or long.
import fc from 'fast-check';
import { orderKeys } from '#base/ordered.ts';
import type { OrderKey } from '#base/ordered.ts';
import type { DocumentSource } from '#documents/source.ts';
import {
  blankEvent,
  blankGeneratedPaper,
  blankListItem,
  blankParticipation,
  blankPerson,
  blankPersonFunction,
  blankRoom,
  blankSession,
  blankSitting,
  blankSubItem,
} from '#domain/blank.ts';
import { DEFAULT_HOUSE_STYLE } from '#domain/houseStyle.ts';
import type {
  EventId,
  ListItemId,
  PaperId,
  ParticipationId,
  PersonId,
  RoomId,
  SessionId,
  SittingId,
} from '#domain/ids.ts';
import type { Participation } from '#domain/people/participation.ts';
import type { Person } from '#domain/people/person.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import type { Session } from '#domain/programme/session.ts';
import type { Room } from '#domain/room.ts';
import type { Day } from '#domain/time.ts';
import { DATE_STYLES } from '#languages/dates.ts';
import { LANGUAGES } from '#languages/language.ts';
import { TIME_STYLES } from '#languages/times.ts';

const KEYS = orderKeys(8);
const keyAt = (index: number): OrderKey => KEYS[index] ?? ('' as OrderKey);
const DAYS = ['2031-05-05', '2031-05-06', '2031-05-07'] as const;
const ROOMS = ['Conference Room 4', 'Trusteeship Council Chamber', 'Salle XX'] as const;

const TITLES: readonly (readonly [kind: string, title: string])[] = [
  ['opening', 'Opening Remarks'],
  ['panel', 'Water for Cities, Cities for Water'],
  ['panel', 'Who pays? Finance, risk and the long term'],
  [
    'panel',
    'Strengthening partnerships between governments, local authorities and civil society for the implementation of the programme of action at the national, regional and international levels',
  ],
  ['plenary', 'General debate'],
  ['keynote', 'Keynote address'],
  ['round-table', 'Round table on data'],
  ['interactive-dialogue', 'Interactive dialogue with Member States'],
  ['panel', ''],
  ['lunch', 'Lunch'],
  ['break', 'Coffee break'],
  ['closing', 'Closing Remarks'],
];

interface Somebody extends Pick<Person, 'honorific' | 'givenName' | 'familyName' | 'isFamilyNameFirst'> {
  readonly office: string;
}

const PEOPLE: readonly Somebody[] = [
  {
    honorific: 'H.E. Ms.',
    givenName: 'Marta',
    familyName: 'Escobedo Ruiz',
    isFamilyNameFirst: false,
    office: 'Permanent Representative of Chile to the United Nations',
  },
  {
    honorific: 'Mr.',
    givenName: 'Jan',
    familyName: 'van der Meer',
    isFamilyNameFirst: false,
    office: 'Director, Water Institute, Delft',
  },
  {
    honorific: 'Dr.',
    givenName: 'Amina',
    familyName: 'bint Rashid al-Harthy',
    isFamilyNameFirst: false,
    office: 'Professor of Law',
  },
  {
    honorific: 'Ms.',
    givenName: 'Ngozi',
    familyName: 'Adeyemi-Clarke',
    isFamilyNameFirst: false,
    office: 'Under-Secretary-General, Executive Director of the Fund',
  },
  {
    honorific: 'Mr.',
    givenName: 'Zhen',
    familyName: 'LIU',
    isFamilyNameFirst: true,
    office: 'Deputy Minister',
  },
  {
    honorific: 'Sr.',
    givenName: 'José María',
    familyName: 'de la Cruz',
    isFamilyNameFirst: false,
    office: '',
  },
];

const ROLES = ['speaker', 'chair', 'moderator', 'panellist', 'keynote-speaker', 'discussant'] as const;

const participation = fc.record({
  who: fc.nat({ max: PEOPLE.length - 1 }),
  role: fc.constantFrom(...ROLES),
  state: fc.constantFrom('confirmed', 'confirmed', 'confirmed', 'tentative'),
  mode: fc.constantFrom('in-person', 'in-person', 'in-person', 'video-message'),
  isSeat: fc.constantFrom(false, false, false, false, false, true),
});
type Part = typeof participation extends fc.Arbitrary<infer Value> ? Value : never;

const slot = fc.record({
  title: fc.nat({ max: TITLES.length - 1 }),
  gap: fc.constantFrom(0, 0, 0, 15, 90),
  length: fc.constantFrom(15, 30, 60, 90, 150),
  room: fc.constantFrom(null, null, 0, 1, 2),
  parts: fc.array(participation, { maxLength: 4 }),
  access: fc.constantFrom('unstated', 'unstated', 'unstated', 'closed'),
  isToBeConfirmed: fc.constantFrom(false, false, false, false, true),
  themes: fc.constantFrom(0, 0, 2),
  hasSubItems: fc.constantFrom(false, false, true),
});
type Slot = typeof slot extends fc.Arbitrary<infer Value> ? Value : never;

const houseStyle = fc.record({
  timeStyle: fc.constantFrom(...TIME_STYLES),
  dateStyle: fc.constantFrom(...DATE_STYLES),
  personMarker: fc.constantFrom('none' as const, 'dash' as const, 'square' as const),
  isSingleRoleInline: fc.boolean(),
  hasHeadingColon: fc.boolean(),
  isNumberOnTitleLine: fc.boolean(),
  hasPartOfDayHeadings: fc.boolean(),
  roomInTimeCell: fc.constantFrom('always' as const, 'when-other' as const),
  titleEmphasis: fc.constantFrom('plain' as const, 'italic' as const, 'bold' as const),
});

/** A paper of a programme, ready to be made. */
export const anyProgrammePaper: fc.Arbitrary<DocumentSource> = fc
  .record({
    days: fc.array(fc.array(slot, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 3 }),
    start: fc.constantFrom(540, 570, 600, 840, 1110),
    style: houseStyle,
    language: fc.constantFrom(...LANGUAGES),
    type: fc.constantFrom('programme-table', 'programme-list', 'programme-days', 'programme-rooms', 'agenda'),
    isNumbered: fc.boolean(),
  })
  .map(({ days, start, style, language, type, isNumbered }): DocumentSource => {
    const sessions = days.flatMap((slots, day) => sessionsOf(slots, DAYS[day] ?? DAYS[0], start));
    const event: PlannedEvent = {
      ...blankEvent('event' as EventId, { days: DAYS.slice(0, days.length).map((one) => one as Day) }),
      title: { en: 'Meeting on Water and Cities' },
      stage: 'provisional',
      defaultRoomId: 'room-0' as RoomId,
      numberingByKind: isNumbered ? { panel: { pattern: { en: 'Panel {n}' }, numerals: 'roman' } } : {},
      houseStyle: { ...DEFAULT_HOUSE_STYLE, ...style, unlabelledRoles: [] },
      sessionsById: Object.fromEntries(sessions.map((session) => [session.id, session])),
    };
    const blank = blankGeneratedPaper('paper' as PaperId, keyAt(0), type, language);
    return {
      event,
      peopleById: Object.fromEntries(PEOPLE.map((one, index) => [`person-${index}`, personOf(one, index)])),
      roomsById: Object.fromEntries(ROOMS.map((name, index) => [`room-${index}`, roomOf(name, index)])),
      officesById: {},
      lettersById: {},
      paper: { ...blank, name: { en: 'Programme' }, options: { hasAccess: true } },
      language,
    };
  });

function sessionsOf(slots: readonly Slot[], day: string, from: number): readonly Session[] {
  let reached = from;
  return slots.map((one, index): Session => {
    const start = reached + (index === 0 ? 0 : one.gap);
    reached = start + one.length;
    const id = `${day}-${index}` as SessionId;
    const [kind, title] = TITLES[one.title] ?? ['other', ''];
    const isPause = kind === 'lunch' || kind === 'break';
    const sittingId = `${id}-sitting` as SittingId;
    return {
      ...blankSession(id, keyAt(index), kind),
      title: title === '' ? {} : { en: title },
      access: isPause ? 'unstated' : one.access,
      isToBeConfirmed: !isPause && one.isToBeConfirmed,
      sittingsById: {
        [sittingId]: {
          ...blankSitting(sittingId, day as Day),
          start,
          end: reached,
          roomId: one.room === null ? null : (`room-${one.room}` as RoomId),
        },
      },
      participationsById: isPause ? {} : partsOf(one.parts),
      themesLeadIn:
        !isPause && one.themes > 0 ? { en: 'The session will focus on the following themes:' } : {},
      themesById: isPause ? {} : itemsOf(one.themes, ['Access to safe water', 'Cooperation across borders']),
      subItemsById: isPause || !one.hasSubItems ? {} : subItems(),
    };
  });
}

function itemsOf(count: number, texts: readonly string[]): Session['themesById'] {
  return Object.fromEntries(
    texts.slice(0, count).map((text, index) => {
      const id = `item-${index}` as ListItemId;
      return [id, { ...blankListItem(id, keyAt(index)), text: { en: text } }];
    }),
  );
}

function subItems(): Session['subItemsById'] {
  return Object.fromEntries(
    ['Reading of the appeal of the cities', 'Signing of the book'].map((text, index) => {
      const id = `sub-item-${index}` as ListItemId;
      return [id, { ...blankSubItem(id, keyAt(index)), text: { en: text } }];
    }),
  );
}

/** Nobody twice in one session. */
function partsOf(parts: readonly Part[]): Session['participationsById'] {
  const seen = new Set<number>();
  const kept = parts.filter(({ who }) => !seen.has(who) && seen.add(who));
  return Object.fromEntries(
    kept.map(({ who, role, state, mode, isSeat }, index) => {
      const id = `part-${index}` as ParticipationId;
      const seat = blankParticipation(id, keyAt(index), role);
      const person: Participation = {
        ...seat,
        personId: `person-${who}` as PersonId,
        state: state === 'tentative' ? 'tentative' : 'confirmed',
        mode: mode === 'video-message' ? 'video-message' : 'in-person',
      };
      return [id, isSeat && role !== 'speaker' ? seat : person];
    }),
  );
}

function personOf({ office, ...name }: Somebody, index: number): Person {
  const functionId = 'function' as ListItemId;
  const functionsById: Person['functionsById'] =
    office === ''
      ? {}
      : { [functionId]: { ...blankPersonFunction(functionId, keyAt(0)), text: { en: office } } };
  return { ...blankPerson(`person-${index}` as PersonId), ...name, functionsById };
}

function roomOf(name: string, index: number): Room {
  return { ...blankRoom(`room-${index}` as RoomId), name: { en: name } };
}
