// For tests: one meeting of two days whose texts are kept in all six official languages, but for what real meetings
// never have translated; its letter and its programme can be made in each.
import { orderKeys } from '#base/ordered.ts';
import type { OrderKey } from '#base/ordered.ts';
import {
  blankEvent,
  blankFloorRule,
  blankGeneratedPaper,
  blankLetter,
  blankListItem,
  blankMandate,
  blankOffice,
  blankParticipation,
  blankPerson,
  blankPersonFunction,
  blankRoom,
  blankSession,
  blankSitting,
} from '#domain/blank.ts';
import { DEFAULT_HOUSE_STYLE } from '#domain/houseStyle.ts';
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
} from '#domain/ids.ts';
import type { GeneratedPaper, Letter } from '#domain/papers/paper.ts';
import type { Participation } from '#domain/people/participation.ts';
import type { Person } from '#domain/people/person.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import type { Session } from '#domain/programme/session.ts';
import type { Day, Minutes } from '#domain/time.ts';
import type { Language, LocalText } from '#languages/language.ts';
import type { DocumentSource } from './source.ts';
import * as texts from './translatedTexts.ts';

const KEYS = orderKeys(8);
const MONDAY = '2031-05-05' as Day;
const TUESDAY = '2031-05-06' as Day;
const ROOM_ID = 'room' as RoomId;
const OFFICE_ID = 'office' as OfficeId;

export function translatedSource(form: 'letter' | 'programme', language: Language): DocumentSource {
  const letter = translatedLetter(language);
  const programme = translatedProgramme(language);
  const room = { ...blankRoom(ROOM_ID), name: { en: 'Conference Room 4' } };
  return {
    event: translatedEvent(letter, programme),
    peopleById: {
      ['president' as PersonId]: person(
        'president',
        ['H.E. Ms.', 'María', 'García'],
        texts.PRESIDENT,
        texts.PRESIDENT_IN_SCRIPT,
      ),
      ['representative' as PersonId]: person(
        'representative',
        ['H.E. Mr.', 'Luc', 'Janssens'],
        texts.REPRESENTATIVE,
      ),
      ['director' as PersonId]: person('director', ['Ms.', 'Ann', 'Smith'], texts.UNTRANSLATED_OFFICE),
    },
    roomsById: { [ROOM_ID]: { ...room, building: { en: 'United Nations Headquarters, New York' } } },
    officesById: {
      [OFFICE_ID]: {
        ...blankOffice(OFFICE_ID),
        letterhead: { en: 'THE PRESIDENT\nOF THE\nGENERAL ASSEMBLY' },
        addressee: {
          en: 'All Permanent Representatives and\nPermanent Observers to the United Nations\nNew York',
        },
        signatory: 'María García',
      },
    },
    lettersById: {},
    paper: form === 'letter' ? letter : programme,
    language,
  };
}

function translatedEvent(letter: Letter, programme: GeneratedPaper): PlannedEvent {
  const mandateId = 'mandate' as ListItemId;
  return {
    ...blankEvent('event' as EventId, { days: [MONDAY, TUESDAY] }),
    title: texts.EVENT_TITLE,
    shortTitle: texts.SHORT_TITLE,
    kind: 'high-level-meeting',
    stage: 'provisional',
    defaultRoomId: ROOM_ID,
    mandatesById: {
      [mandateId]: {
        ...blankMandate(mandateId, keyAt(0)),
        symbol: 'A/RES/71/287',
        date: '2017-05-04' as Day,
      },
    },
    numberingByKind: { panel: { pattern: { en: 'Panel {n}' }, numerals: 'arabic' } },
    houseStyle: {
      ...DEFAULT_HOUSE_STYLE,
      hasPartOfDayHeadings: true,
      isSingleRoleInline: true,
      personMarker: 'dash',
      timeStyle: '24h-letter',
    },
    sessionsById: Object.fromEntries(sessions().map((session) => [session.id, session])),
    papersById: { [letter.id]: letter, [programme.id]: programme },
  };
}

function sessions(): readonly Session[] {
  const panel = session('panel', 'panel', texts.PANEL_TITLE, [MONDAY, 660, 780]);
  const item = 'theme' as ListItemId;
  const rule = 'rule' as ListItemId;
  return [
    {
      ...session('opening', 'opening', { en: 'Opening Segment' }, [MONDAY, 600, 660]),
      participationsById: taking([
        part('speaker', 'president'),
        part('speaker', 'representative', { mode: 'video-message', isModeFirst: true }),
      ]),
    },
    {
      ...panel,
      access: 'open',
      isWebcast: true,
      interpretation: ['ar', 'zh', 'en', 'fr', 'ru', 'es'],
      themesById: { [item]: { ...blankListItem(item, keyAt(0)), text: texts.THEME } },
      participationsById: taking([
        part('co-chair', 'president'),
        part('co-chair', 'representative', { state: 'tentative' }),
        part('moderator', 'director'),
        part('panellist', null),
        part('panellist', 'director', { mode: 'live-video' }),
      ]),
      floorRulesById: { [rule]: { ...blankFloorRule(rule, keyAt(0)), who: texts.FLOOR, minutes: 3 } },
      listOfSpeakers: 'none',
    },
    session('lunch', 'lunch', { en: 'Lunch' }, [MONDAY, 780, 900]),
    session('afternoon', 'plenary', { en: 'Plenary meeting' }, [MONDAY, 900, 1080]),
    {
      ...session('closing', 'closing', { en: 'Closing Remarks' }, [TUESDAY, 630, 780]),
      participationsById: taking([part('president', 'president')]),
    },
  ];
}

function session(
  id: string,
  kind: string,
  title: LocalText,
  when: readonly [Day, Minutes, Minutes],
): Session {
  const [day, start, end] = when;
  const sittingId = `${id}-sitting` as SittingId;
  const sitting = { ...blankSitting(sittingId, day), start, end };
  return { ...blankSession(id as SessionId, keyAt(0), kind), title, sittingsById: { [sittingId]: sitting } };
}

function taking(parts: readonly Participation[]): Session['participationsById'] {
  const entries = parts.map((one, index) => {
    const id = `${one.id}-${index}` as ParticipationId;
    return [id, { ...one, id, order: keyAt(index) }];
  });
  return Object.fromEntries(entries);
}

function part(role: string, personId: string | null, change: Partial<Participation> = {}): Participation {
  const blank = blankParticipation(role as ParticipationId, keyAt(0), role);
  return { ...blank, personId: personId === null ? null : (personId as PersonId), ...change };
}

function person(
  id: string,
  [honorific, givenName, familyName]: readonly [string, string, string],
  office: LocalText,
  otherScripts: LocalText = {},
): Person {
  const functionId = 'function' as ListItemId;
  return {
    ...blankPerson(id as PersonId),
    honorific,
    givenName,
    familyName,
    otherScripts,
    functionsById: { [functionId]: { ...blankPersonFunction(functionId, keyAt(0)), text: office } },
  };
}

function translatedProgramme(language: Language): GeneratedPaper {
  return {
    ...blankGeneratedPaper('programme' as PaperId, keyAt(0), 'programme-table', language),
    name: { en: 'Provisional programme' },
    options: { hasFloorRules: true, hasAccess: true },
  };
}

function translatedLetter(language: Language): Letter {
  const enclosureId = 'enclosure' as ListItemId;
  return {
    ...blankLetter('letter' as PaperId, keyAt(1), language),
    name: { en: 'Letter' },
    officeId: OFFICE_ID,
    date: '2031-04-01' as Day,
    place: { en: 'New York' },
    references: [
      { paperId: null, date: '2031-02-01' as Day },
      { paperId: null, date: '2031-02-06' as Day },
    ],
    salutation: { en: 'Excellency,' },
    complimentaryClose: {
      en: 'Please accept, Excellency, the assurances of my highest consideration.',
    },
    body: texts.LETTER_BODY,
    enclosuresById: {
      [enclosureId]: { id: enclosureId, order: keyAt(0), paperId: 'programme' as PaperId },
    },
  };
}

function keyAt(index: number): OrderKey {
  return KEYS[index] ?? ('' as OrderKey);
}
