// For tests: a meeting before and after somebody worked on it, and one change of each sort that is said apart.
import type { OrderKey } from '#base/ordered.ts';
import {
  blankEvent,
  blankParticipation,
  blankPerson,
  blankRoom,
  blankSession,
  blankSitting,
} from '#domain/blank.ts';
import type { Change } from '#domain/editions/compare/change.ts';
import type { EditionContent } from '#domain/editions/content.ts';
import type {
  EventId,
  ListItemId,
  ParticipationId,
  PersonId,
  RoomId,
  SessionId,
  SittingId,
} from '#domain/ids.ts';
import type { Session } from '#domain/programme/session.ts';
import type { Day } from '#domain/time.ts';

const DAY = '2031-05-06' as Day;
const KEY = 'a' as OrderKey;
const basics = (key: string) => ({ key, isInternal: false, causeKey: null });
const both = <Id extends string>(id: Id) => ({ before: id, after: id });

const PANEL = 'panel-2' as SessionId;
const SEAT = 'seat' as ParticipationId;
const MAM = 'mam' as PersonId;
const MALKI = 'malki' as PersonId;
const sitting = {
  ...blankSitting('sitting' as SittingId, DAY),
  start: 900,
  end: 1080,
  roomId: 'r2' as RoomId,
};

function session(id: string, kind: string, title: string): Session {
  return { ...blankSession(id as SessionId, KEY, kind), title: { en: title } };
}

const room = (id: string, name: string) => ({ ...blankRoom(id as RoomId), name: { en: name } });
const event = blankEvent('event' as EventId, { days: [DAY] });

export const SAMPLE: EditionContent = {
  event: {
    ...event,
    numberingByKind: { panel: { pattern: { en: 'Panel {n}' }, numerals: 'roman' } },
    sessionsById: {
      ['panel-1' as SessionId]: {
        ...session('panel-1', 'panel', 'Prevention'),
        sittingsById: {
          ['s1' as SittingId]: { ...blankSitting('s1' as SittingId, DAY), start: 600, end: 780 },
        },
      },
      [PANEL]: {
        ...session(PANEL, 'panel', 'Protecting the Victims'),
        sittingsById: { [sitting.id]: sitting },
        participationsById: {
          [SEAT]: { ...blankParticipation(SEAT, KEY, 'panellist'), personId: MAM },
          ['two' as ParticipationId]: {
            ...blankParticipation('two' as ParticipationId, KEY, 'moderator'),
            personId: MALKI,
          },
        },
      },
    },
  },
  peopleById: {
    [MAM]: { ...blankPerson(MAM), honorific: 'Ms.', givenName: 'Somaly', familyName: 'Mam' },
    [MALKI]: { ...blankPerson(MALKI), honorific: 'Ms.', givenName: 'Maryam', familyName: 'Al-Malki' },
  },
  roomsById: {
    ['r2' as RoomId]: room('r2', 'Conference Room 2'),
    ['r4' as RoomId]: room('r4', 'Conference Room 4'),
  },
  officesById: {},
  lettersById: {},
};

const ofPanel = { session: both(PANEL) };
const seat = { ...ofPanel, participation: both(SEAT) };
const malki = { ...ofPanel, participation: both('two' as ParticipationId) };
const theme = { id: 't' as ListItemId, order: KEY, text: { en: 'Partnership' }, isEmphasised: false };

export const SAMPLE_CHANGES: readonly Change[] = [
  {
    ...basics('1'),
    ...ofPanel,
    type: 'session-moved',
    before: sitting,
    after: { ...sitting, start: 990, end: 1170 },
    what: ['time'],
  },
  {
    ...basics('2'),
    ...ofPanel,
    type: 'session-moved',
    before: sitting,
    after: { ...sitting, roomId: 'r4' as RoomId },
    what: ['room'],
  },
  {
    ...basics('3'),
    ...ofPanel,
    type: 'session-moved',
    before: sitting,
    after: { ...sitting, day: '2031-05-07' as Day, start: 600, end: 690, roomId: 'r4' as RoomId },
    what: ['day', 'time', 'length', 'room'],
  },
  {
    ...basics('4'),
    ...ofPanel,
    type: 'session-retimed',
    before: sitting,
    after: { ...sitting, end: 1050 },
    what: ['length'],
  },
  { ...basics('5'), ...ofPanel, type: 'session-added' },
  { ...basics('6'), ...ofPanel, type: 'session-removed' },
  { ...basics('7'), ...ofPanel, type: 'session-reordered' },
  {
    ...basics('8'),
    ...ofPanel,
    type: 'session-reworded',
    field: 'title',
    before: { en: 'Victims' },
    after: { en: 'Protecting the Victims' },
  },
  { ...basics('9'), ...ofPanel, type: 'session-renumbered', before: 'Panel III', after: 'Panel II' },
  { ...basics('10'), ...ofPanel, type: 'line-added', list: 'themes', before: null, after: theme, to: null },
  {
    ...basics('11'),
    ...ofPanel,
    type: 'line-removed',
    list: 'questions',
    before: theme,
    after: null,
    to: null,
  },
  { ...basics('12'), ...ofPanel, type: 'webcast', isWebcast: true },
  { ...basics('13'), ...ofPanel, type: 'interpretation', before: ['en'], after: ['en', 'fr', 'ar'] },
  { ...basics('14'), ...ofPanel, type: 'access', before: 'open', after: 'closed' },
  { ...basics('20'), person: both(MAM), type: 'person-added', seat },
  { ...basics('21'), person: both(MAM), type: 'person-removed', seat },
  {
    ...basics('22'),
    person: { before: MALKI, after: MAM },
    type: 'person-replaced',
    seat: { ...ofPanel, participation: { before: 'two' as ParticipationId, after: SEAT } },
  },
  {
    ...basics('23'),
    person: both(MALKI),
    type: 'respelled',
    seats: [malki],
    before: 'Ms. Maryam Al-Maliki',
    after: 'Ms. Maryam Al-Malki',
  },
  {
    ...basics('24'),
    person: both(MALKI),
    type: 'new-honorific',
    seats: [malki],
    before: 'Ms. Maryam Al-Malki',
    after: 'H.E. Ms. Maryam Al-Malki',
  },
  {
    ...basics('25'),
    person: both(MAM),
    type: 'role-changed',
    seats: [seat],
    before: 'moderator',
    after: 'panellist',
  },
  {
    ...basics('26'),
    person: both(MAM),
    type: 'confirmed',
    seats: [seat],
    before: 'tentative',
    after: 'confirmed',
  },
  {
    ...basics('27'),
    person: both(MAM),
    type: 'became-tbc',
    seats: [seat],
    before: 'confirmed',
    after: 'tentative',
  },
  {
    ...basics('28'),
    person: both(MAM),
    type: 'declined',
    seats: [seat],
    before: 'confirmed',
    after: 'declined',
  },
  {
    ...basics('29'),
    person: both(MAM),
    type: 'mode-changed',
    seats: [seat],
    before: 'in-person',
    after: 'video-message',
  },
  { ...basics('30'), person: both(MAM), type: 'minutes-changed', seats: [seat], before: 5, after: 7 },
  {
    ...basics('31'),
    person: both(MAM),
    type: 'new-function',
    seats: [seat],
    before: {},
    after: { en: 'President of AFESIP' },
  },
  {
    ...basics('40'),
    type: 'event-stage',
    before: { stage: 'tentative', label: {} },
    after: { stage: 'revised', label: { en: 'Rev.1' } },
  },
  { ...basics('41'), type: 'default-room', before: 'r2' as RoomId, after: 'r4' as RoomId },
];
