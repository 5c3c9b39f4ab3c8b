// Test support: a meeting of one day with a panel, its letter and its programme, and a library that holds it.
import type { OrderKey } from '#base/ordered.ts';
import {
  blankEvent,
  blankGeneratedPaper,
  blankLetter,
  blankOffice,
  blankParticipation,
  blankPerson,
  blankRoom,
  blankSession,
  blankSitting,
} from '../blank.ts';
import type {
  EventId,
  ListItemId,
  OfficeId,
  PaperId,
  ParticipationId,
  PersonId,
  RoomId,
  SessionId,
  SittingId,
} from '../ids.ts';
import { EMPTY_LIBRARY, type Library } from '../library.ts';
import type { Letter } from '../papers/paper.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import type { Day } from '../time.ts';

/** A Tuesday. */
export const APRIL_3 = '2012-04-03' as Day;
export const EVENT = 'e1' as EventId;
export const PANEL = 's1' as SessionId;
export const MAM = 'p-mam' as PersonId;
export const FEDOTOV = 'p-fedotov' as PersonId;
export const BYSTANDER = 'p-bystander' as PersonId;
export const HALL = 'r-hall' as RoomId;
export const OFFICE = 'o-pga' as OfficeId;
export const LETTER = 'd-letter' as PaperId;
export const PROGRAMME = 'd-programme' as PaperId;
export const OTHER_EVENT = 'e2' as EventId;
export const OTHER_LETTER = 'd-other-letter' as PaperId;

const A0 = 'a0' as OrderKey;
const A1 = 'a1' as OrderKey;

const letter: Letter = {
  ...blankLetter(LETTER, A0, 'en'),
  name: { en: 'Letter' },
  officeId: OFFICE,
  date: '2012-03-26' as Day,
  references: [{ paperId: OTHER_LETTER, date: null }],
  recipientsById: {
    ['l1' as ListItemId]: {
      id: 'l1' as ListItemId,
      order: A0,
      personId: FEDOTOV,
      participationId: 'a2' as ParticipationId,
    },
  },
};

export const event: PlannedEvent = {
  ...blankEvent(EVENT, { days: [APRIL_3] }),
  title: { en: 'Fighting Human Trafficking' },
  sessionsById: {
    [PANEL]: {
      ...blankSession(PANEL, A0, 'panel'),
      title: { en: 'Prevention' },
      sittingsById: {
        ['t1' as SittingId]: {
          ...blankSitting('t1' as SittingId, APRIL_3),
          start: 660,
          end: 780,
          roomId: HALL,
        },
      },
      participationsById: {
        ['a1' as ParticipationId]: {
          ...blankParticipation('a1' as ParticipationId, A0, 'chair'),
          personId: MAM,
          mode: 'video-message',
        },
        ['a2' as ParticipationId]: {
          ...blankParticipation('a2' as ParticipationId, A1, 'panellist'),
          personId: FEDOTOV,
          functionAs: { en: 'Executive Director, UNODC' },
        },
      },
    },
  },
  papersById: {
    [LETTER]: letter,
    [PROGRAMME]: {
      ...blankGeneratedPaper(PROGRAMME, A1, 'programme-table', 'en'),
      name: { en: 'Programme' },
    },
  },
};

const otherEvent: PlannedEvent = {
  ...blankEvent(OTHER_EVENT),
  papersById: {
    [OTHER_LETTER]: { ...blankLetter(OTHER_LETTER, A0, 'en'), date: '2012-02-21' as Day },
  },
};

export const library: Library = {
  ...EMPTY_LIBRARY,
  eventsById: { [EVENT]: event, [OTHER_EVENT]: otherEvent },
  peopleById: {
    [MAM]: {
      ...blankPerson(MAM),
      givenName: 'Somaly',
      familyName: 'Mam',
      functionsById: {
        ['u1' as ListItemId]: {
          id: 'u1' as ListItemId,
          order: A0,
          text: { en: 'President, Somaly Mam Foundation' },
          from: null,
          until: null,
        },
      },
    },
    [FEDOTOV]: { ...blankPerson(FEDOTOV), givenName: 'Yury', familyName: 'Fedotov' },
    [BYSTANDER]: { ...blankPerson(BYSTANDER), familyName: 'Bystander' },
  },
  roomsById: {
    [HALL]: { ...blankRoom(HALL), name: { en: 'General Assembly Hall' } },
    ['r-other' as RoomId]: blankRoom('r-other' as RoomId),
  },
  officesById: { [OFFICE]: { ...blankOffice(OFFICE), name: { en: 'Office of the President' } } },
};
