// For tests: the papers of the examples, and a small event whose every internal field carries a marked word.
import { orderKeys } from '#base/ordered.ts';
import type { OrderKey } from '#base/ordered.ts';
import {
  blankAuthoredPaper,
  blankEvent,
  blankFloorRule,
  blankGeneratedPaper,
  blankLetter,
  blankListItem,
  blankOffice,
  blankParticipation,
  blankPerson,
  blankPersonFunction,
  blankRoom,
  blankSession,
  blankSitting,
  blankSubItem,
} from '#domain/blank.ts';
import type { EditionContent } from '#domain/editions/content.ts';
import { DRAFT } from '#domain/editions/standing.ts';
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
import type { Paper } from '#domain/papers/paper.ts';
import type { Participation } from '#domain/people/participation.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import type { Session } from '#domain/programme/session.ts';
import type { Day } from '#domain/time.ts';
import { LATEST } from './changes/refs.ts';
import { GENERATED_TYPE_IDS } from './registry.ts';
import type { DocumentSource } from './source.ts';

const [FIRST = '' as OrderKey, SECOND = '' as OrderKey] = orderKeys(2);
const DAY = '2031-05-06' as Day;
/** Allotted to the one speaker; no other length of time in the sample is this long. */
export const SAMPLE_MINUTES = 47;
const PERSON_ID = 'person' as PersonId;
const OFFICE_ID = 'office' as OfficeId;

/** `say` makes the words of every field that prints, `keep` those of every field that must not. */
export function sampleSource(
  paper: Paper,
  say: (field: string) => string,
  keep: (field: string) => string,
): DocumentSource {
  const roomId = 'room' as RoomId;
  const event: PlannedEvent = {
    ...blankEvent('event' as EventId, { days: [DAY] }),
    title: { en: say('event title') },
    theme: { en: say('theme') },
    acknowledgements: { en: say('acknowledgements') },
    kind: 'hearing',
    stage: 'provisional',
    stageLabel: { en: say('stage label') },
    defaultRoomId: roomId,
    website: 'https://example.org/',
    notes: keep('event notes'),
    sessionsById: { ['session' as SessionId]: sampleSession(say, keep) },
    papersById: { [paper.id]: paper },
  };
  const content: EditionContent = {
    event,
    peopleById: {
      [PERSON_ID]: {
        ...blankPerson(PERSON_ID),
        honorific: 'H.E. Ms.',
        givenName: say('given name'),
        familyName: say('family name'),
        functionsById: {
          ['f' as ListItemId]: {
            ...blankPersonFunction('f' as ListItemId, FIRST),
            text: { en: say('function') },
          },
        },
        aliases: [keep('alias')],
        state: keep('state'),
        organisation: { en: keep('organisation') },
        contact: keep('contact'),
        notes: keep('person notes'),
      },
    },
    roomsById: {
      [roomId]: {
        ...blankRoom(roomId),
        name: { en: say('room') },
        building: { en: say('building') },
        aliases: [keep('room alias')],
        note: keep('room note'),
      },
    },
    officesById: {
      [OFFICE_ID]: {
        ...blankOffice(OFFICE_ID),
        name: { en: keep('office name') },
        letterhead: { en: say('letterhead') },
        signatory: say('signatory'),
        addressee: { en: say('addressee') },
        note: keep('office note'),
      },
    },
    lettersById: {},
  };
  return {
    ...content,
    paper: { ...paper, note: keep('paper note') },
    language: 'en',
    standingsByRef: { [LATEST]: { ...content, event: earlierEvent(event) }, [DRAFT]: content },
    standingDatesByRef: { [LATEST]: '2031-04-01' as Day },
  };
}

/** As it stood in an edition before: an hour later, without a subtitle and with nobody named. */
function earlierEvent(event: PlannedEvent): PlannedEvent {
  const sessions = Object.values(event.sessionsById).map((session): [SessionId, Session] => [
    session.id,
    {
      ...session,
      subtitle: {},
      sittingsById: {
        ['sitting' as SittingId]: { ...blankSitting('sitting' as SittingId, DAY), start: 660, end: 720 },
      },
      participationsById: {},
    },
  ]);
  return { ...event, stage: 'tentative', stageLabel: {}, sessionsById: Object.fromEntries(sessions) };
}

function sampleSession(say: (field: string) => string, keep: (field: string) => string): Session {
  const id = 'session' as SessionId;
  const item = (name: string) => ({ ...blankListItem(name as ListItemId, FIRST), text: { en: say(name) } });
  return {
    ...blankSession(id, FIRST, 'panel'),
    title: { en: say('session title') },
    subtitle: { en: say('subtitle') },
    sittingsById: {
      ['sitting' as SittingId]: { ...blankSitting('sitting' as SittingId, DAY), start: 600, end: 660 },
    },
    participationsById: {
      ['printed' as ParticipationId]: sampleParticipation({
        capacity: { en: say('capacity') },
        formerTitle: { en: say('former title') },
        minutes: SAMPLE_MINUTES,
        note: keep('participation note'),
      }),
      ['unprinted' as ParticipationId]: sampleParticipation({
        id: 'unprinted' as ParticipationId,
        order: SECOND,
        isPrinted: false,
        nameAs: keep('unprinted name'),
        functionAs: { en: keep('unprinted function') },
      }),
    },
    themesLeadIn: { en: say('themes lead-in') },
    themesById: { ['theme item' as ListItemId]: item('theme item') },
    questionsById: { ['question' as ListItemId]: item('question') },
    subItemsById: {
      ['sub-item' as ListItemId]: {
        ...blankSubItem('sub-item' as ListItemId, FIRST),
        text: { en: say('sub-item') },
      },
    },
    floorRulesById: {
      ['rule' as ListItemId]: {
        ...blankFloorRule('rule' as ListItemId, FIRST),
        who: { en: say('floor') },
        minutes: 3,
      },
    },
    note: keep('session note'),
  };
}

/** A printed panellist, with what the test changes. */
export function sampleParticipation(change: Partial<Participation>): Participation {
  return {
    ...blankParticipation('printed' as ParticipationId, FIRST, 'panellist'),
    personId: PERSON_ID,
    ...change,
  };
}

/** One paper of every type, each asking for all it can print. */
export function samplePapers(say: (field: string) => string): readonly Paper[] {
  const body = {
    en: [
      { type: 'heading', level: 1, runs: [{ type: 'text', text: say('heading') }] },
      {
        type: 'paragraph',
        runs: [
          { type: 'text', text: say('paragraph') },
          { type: 'footnote', runs: [{ type: 'text', text: say('footnote') }] },
          { type: 'link', text: say('link'), href: say('href') },
          { type: 'field', name: 'event-title' },
        ],
      },
      {
        type: 'list',
        marker: 'number',
        items: [[{ type: 'paragraph', runs: [{ type: 'text', text: say('item') }] }]],
      },
      {
        type: 'quotation',
        runs: [{ type: 'text', text: say('quotation') }],
        source: [{ type: 'text', text: say('source') }],
      },
      { type: 'pageBreak' },
    ],
  } as const;
  const named = { name: { en: say('paper name') } };
  const options = {
    heading: 'kind title theme dates room building stage',
    place: say('place'),
    hasQuestions: true,
    hasFloorRules: true,
    hasAccess: true,
    audience: 'delegations',
  };
  const id = (name: string) => name as PaperId;
  return [
    {
      ...blankLetter(id('letter'), FIRST, 'en'),
      ...named,
      body,
      officeId: OFFICE_ID,
      date: DAY,
      place: { en: say('letter place') },
      salutation: { en: say('salutation') },
      complimentaryClose: { en: say('close') },
    },
    ...['concept-note', 'summary', 'note'].map((type) => ({
      ...blankAuthoredPaper(id(type), FIRST, type, 'en'),
      ...named,
      body,
    })),
    {
      ...blankAuthoredPaper(id('acknowledgements'), FIRST, 'acknowledgements', 'en'),
      ...named,
    },
    ...GENERATED_TYPE_IDS.map((type) => ({
      ...blankGeneratedPaper(id(type), FIRST, type, 'en'),
      ...named,
      options,
    })),
  ];
}
