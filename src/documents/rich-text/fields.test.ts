import { describe, expect, it } from 'vitest';
import { orderKeys } from '#base/ordered.ts';
import {
  blankEvent,
  blankLetter,
  blankMandate,
  blankParticipation,
  blankRoom,
  blankSession,
  blankSitting,
} from '#domain/blank.ts';
import { DEFAULT_HOUSE_STYLE } from '#domain/houseStyle.ts';
import type {
  EventId,
  ListItemId,
  PaperId,
  ParticipationId,
  RoomId,
  SessionId,
  SittingId,
} from '#domain/ids.ts';
import type { Letter, LetterReference } from '#domain/papers/paper.ts';
import type { LiveFieldName } from '#domain/papers/richText.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import type { Day } from '#domain/time.ts';
import type { DocumentSource } from '../source.ts';
import { voiceOf } from '../voice.ts';
import { fieldInline } from './fields.ts';

const [order] = orderKeys(1);
if (order === undefined) throw new Error('one key was asked for');
const roomId = 'room' as RoomId;
const panelId = 'panel' as SessionId;
const mandateId = 'mandate' as ListItemId;

function participation(id: string, role: string, nameAs: string, isPrinted = true) {
  const blank = blankParticipation(id as ParticipationId, order ?? orderOf(), role);
  return { [blank.id]: { ...blank, nameAs, isPrinted } };
}

const event: PlannedEvent = {
  ...blankEvent('event' as EventId, { days: ['2012-04-03' as Day] }),
  title: { en: 'Fighting Human Trafficking' },
  kind: 'interactive-dialogue',
  stage: 'tentative',
  defaultRoomId: roomId,
  numberingByKind: { panel: { pattern: { en: 'Panel {n}' }, numerals: 'roman' } },
  houseStyle: { ...DEFAULT_HOUSE_STYLE, dateStyle: 'two-digit-day' },
  mandatesById: {
    [mandateId]: {
      ...blankMandate(mandateId, order),
      symbol: 'A/RES/71/287',
      date: '2017-05-04' as Day,
    },
  },
  sessionsById: {
    [panelId]: {
      ...blankSession(panelId, order, 'panel'),
      title: { en: 'Protecting the Victims' },
      sittingsById: {
        ['s' as SittingId]: { ...blankSitting('s' as SittingId, '2012-04-03' as Day), start: 660, end: 780 },
      },
      participationsById: {
        ...participation('a', 'co-chair', 'H.E. Ms. Amina Mohamed'),
        ...participation('b', 'co-chair', 'H.E. Mr. Juan Manuel Gómez Robledo'),
        ...participation('c', 'panellist', 'Mr. Panellist'),
        ...participation('d', 'chair', 'Mr. Unprinted', false),
      },
    },
  },
};

function read(
  name: LiveFieldName,
  {
    target,
    before = '',
    references = [],
    isCapitals = false,
    of = event,
  }: {
    readonly target?: string;
    readonly before?: string;
    readonly references?: readonly LetterReference[];
    readonly isCapitals?: boolean;
    readonly of?: PlannedEvent;
  } = {},
): string {
  const paper: Letter = { ...blankLetter('letter' as PaperId, order ?? orderOf(), 'en'), references };
  const earlier: Letter = {
    ...blankLetter('earlier' as PaperId, order ?? orderOf(), 'en'),
    date: '2012-02-21' as Day,
  };
  const source: DocumentSource = {
    event: of,
    peopleById: {},
    roomsById: {
      [roomId]: {
        ...blankRoom(roomId),
        name: { en: 'Conference Room 2 (NLB)' },
        building: { en: 'UN Headquarters, New York' },
      },
    },
    officesById: {},
    lettersById: { [earlier.id]: earlier },
    paper,
    language: 'en',
  };
  const inline = fieldInline(
    { type: 'field', name, ...(target === undefined ? {} : { target }) },
    { source, voice: voiceOf(of, 'en'), before, isCapitals },
  );
  if (inline.type !== 'field') throw new Error('A field gives a field');
  return inline.isMissing ? `missing: ${inline.text}` : inline.text;
}

function orderOf(): never {
  throw new Error('one key was asked for');
}

const byDate = (date: string): LetterReference => ({ paperId: null, date: date as Day });

describe('a live field', () => {
  it('says what the event says', () => {
    expect(read('event-title-quoted')).toBe('“Fighting Human Trafficking”');
    expect(read('event-title-capitals')).toBe('FIGHTING HUMAN TRAFFICKING');
    expect(read('event-kind')).toBe('interactive dialogue');
    expect(read('event-dates')).toBe('03 April 2012');
    expect(read('event-dates-weekday')).toBe('Tuesday, 3 April 2012');
    expect(read('event-time')).toBe('11am – 1pm');
    expect(read('event-room')).toBe('Conference Room 2 (NLB), UN Headquarters, New York');
    expect(read('event-room', { target: 'name' })).toBe('Conference Room 2 (NLB)');
    expect(read('event-stage')).toBe('tentative programme');
    expect(read('mandate')).toBe('General Assembly resolution 71/287 of 04 May 2017');
    expect(read('panel-count')).toBe('one');
  });

  it('says what a session says', () => {
    expect(read('session-number', { target: panelId })).toBe('Panel I');
    expect(read('session-title', { target: panelId })).toBe('Protecting the Victims');
    expect(read('session-time', { target: panelId })).toBe('11am – 1pm');
    expect(read('session-part-of-day', { target: panelId })).toBe('Morning');
    expect(read('session-date', { target: panelId })).toBe('03 April 2012');
    expect(read('session-room', { target: panelId })).toBe(
      'Conference Room 2 (NLB), UN Headquarters, New York',
    );
  });

  it('names the chairs of a session, and nobody who only speaks or is not printed', () => {
    expect(read('session-chair', { target: panelId })).toBe(
      'H.E. Ms. Amina Mohamed and H.E. Mr. Juan Manuel Gómez Robledo',
    );
  });

  it('follows a line that is set in capitals', () => {
    expect(read('session-part-of-day', { target: panelId, isCapitals: true })).toBe('MORNING');
  });

  it('names earlier letters by their dates, one or several', () => {
    expect(read('earlier-letters', { references: [{ paperId: 'earlier' as PaperId, date: null }] })).toBe(
      'my letter dated 21 February 2012',
    );
    expect(read('earlier-letters', { references: [byDate('2009-05-01'), byDate('2009-05-06')] })).toMatch(
      /^my letters of 0?1 and 0?6 May 2009$/,
    );
    expect(
      read('earlier-letters', { references: [byDate('2017-05-24')], before: 'Further to my letter of ' }),
    ).toBe('24 May 2017');
  });

  it('is marked where the data does not say it', () => {
    const bare = blankEvent('event' as EventId);
    expect(read('event-title', { of: bare })).toBe('missing: [event title missing]');
    expect(read('event-dates', { of: bare })).toBe('missing: [event dates missing]');
    expect(read('event-room', { of: bare })).toBe('missing: [room missing]');
    expect(read('session-title', { target: 'gone' })).toBe('missing: [session title missing]');
    expect(read('session-chair', { target: 'gone' })).toBe('missing: [chair of the session missing]');
    expect(read('event-time', { of: bare })).toBe('missing: [event hours missing]');
    expect(read('earlier-letters')).toBe('missing: [earlier letters missing]');
    expect(read('earlier-letters', { references: [{ paperId: 'gone' as PaperId, date: null }] })).toBe(
      'missing: [earlier letters missing]',
    );
    expect(read('enclosures')).toBe('missing: [enclosures missing]');
  });
});
