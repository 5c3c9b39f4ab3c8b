// Programmes for tests: a short way to write an event down, and the programmes of three real meetings.
import { orderKeys } from '#base/ordered.ts';
import { blankEvent, blankGap, blankParticipation, blankSession } from '../blank.ts';
import type { EventId, GapId, ParticipationId, PersonId, RoomId, SessionId, SittingId } from '../ids.ts';
import type { Participation } from '../people/participation.ts';
import type { FixedGap, PlannedEvent } from '../plannedEvent.ts';
import type { Day, Minutes } from '../time.ts';
import type { Session, Sitting } from './session.ts';

export interface SampleSession {
  readonly id: string;
  readonly kind?: string;
  readonly title?: string;
  readonly sittings?: readonly SampleSitting[];
  /** Ids of the people who take part. */
  readonly people?: readonly string[];
}

export interface SampleSitting {
  readonly day?: string;
  /** "10:00-11:00", "18:00-" (open-ended), or "" (untimed); an hour may pass 24. */
  readonly hours: string;
  readonly room?: string;
  readonly isFixed?: boolean;
}

export interface SampleGap {
  readonly id: string;
  readonly day?: string;
  readonly hours: string;
  readonly room?: string;
}

export interface SampleEvent {
  readonly days?: readonly string[];
  readonly defaultRoom?: string;
  readonly sessions: readonly SampleSession[];
  readonly gaps?: readonly SampleGap[];
  readonly numbering?: PlannedEvent['numberingByKind'];
}

export const SAMPLE_DAY = day('2012-04-03');

const eventId = (text: string): EventId => text as EventId;
export const sessionId = (text: string): SessionId => text as SessionId;
export const sittingId = (text: string): SittingId => text as SittingId;
const personId = (text: string): PersonId => text as PersonId;
export const roomId = (text: string): RoomId => text as RoomId;
export const gapId = (text: string): GapId => text as GapId;
export function day(text: string): Day {
  return text as Day;
}

/** Sessions in the order given; the sittings of session "a" are "a1", "a2" …, all on SAMPLE_DAY unless told otherwise. */
export function sampleEvent(sample: SampleEvent): PlannedEvent {
  const keys = orderKeys(sample.sessions.length);
  const sessions: Record<SessionId, Session> = {};
  sample.sessions.forEach((session, index) => {
    const order = keys[index];
    if (order !== undefined) {
      sessions[sessionId(session.id)] = {
        ...blankSession(sessionId(session.id), order, session.kind ?? 'other'),
        title: { en: session.title ?? session.id },
        sittingsById: sittingsById(session),
        participationsById: participationsById(session),
      };
    }
  });
  const gaps: Record<GapId, FixedGap> = {};
  for (const gap of sample.gaps ?? []) {
    const { start, end } = hoursOf(gap.hours);
    const made = blankGap(gapId(gap.id), day(gap.day ?? SAMPLE_DAY), start ?? 0, end ?? 0);
    gaps[made.id] = { ...made, roomId: gap.room === undefined ? null : roomId(gap.room) };
  }
  return {
    ...blankEvent(eventId('event'), { days: (sample.days ?? [SAMPLE_DAY]).map(day) }),
    defaultRoomId: sample.defaultRoom === undefined ? null : roomId(sample.defaultRoom),
    sessionsById: sessions,
    gapsById: gaps,
    numberingByKind: sample.numbering ?? {},
  };
}

/** Fighting human trafficking, 3 April 2012: two panels, and a lunch nobody wrote down. */
export function dialogueOf2012(): PlannedEvent {
  return sampleEvent({
    days: ['2012-04-03'],
    defaultRoom: 'cr2',
    numbering: {
      panel: { pattern: { en: 'Interactive Panel Discussion {n}' }, numerals: 'roman' },
    },
    sessions: [
      {
        id: 'opening',
        kind: 'opening',
        sittings: [{ hours: '10:00-11:00' }],
        people: ['al-nasser', 'ban', 'fedotov'],
      },
      {
        id: 'panel1',
        kind: 'panel',
        sittings: [{ hours: '11:00-13:00' }],
        people: ['monteiro', 'ezeilo'],
      },
      {
        id: 'panel2',
        kind: 'panel',
        sittings: [{ hours: '15:00-17:45' }],
        people: ['cabactulan', 'sorvino'],
      },
      { id: 'closing', kind: 'closing', sittings: [{ hours: '17:45-18:00' }], people: ['al-nasser'] },
    ],
  });
}

/** Appraisal of the Global Plan of Action, 27 and 28 September 2017: panels beside the plenary, a closing without end. */
export function appraisalOf2017(): PlannedEvent {
  const [first, second] = ['2017-09-27', '2017-09-28'];
  return sampleEvent({
    days: [first, second],
    defaultRoom: 'ga-hall',
    numbering: { panel: { pattern: { en: 'Panel Discussion {n}' }, numerals: 'arabic' } },
    sessions: [
      {
        id: 'opening',
        kind: 'opening',
        sittings: [{ day: first, hours: '10:00-11:00' }],
        people: ['lajcak', 'guterres'],
      },
      {
        id: 'plenary1',
        kind: 'plenary',
        sittings: [
          { day: first, hours: '11:00-13:00' },
          { day: first, hours: '15:00-18:00' },
        ],
      },
      {
        id: 'panel1',
        kind: 'panel',
        sittings: [{ day: first, hours: '15:00-16:30', room: 'trusteeship' }],
        people: ['pecsteen'],
      },
      {
        id: 'panel2',
        kind: 'panel',
        sittings: [{ day: first, hours: '16:30-18:00', room: 'trusteeship' }],
        people: ['al-thani'],
      },
      {
        id: 'plenary2',
        kind: 'plenary',
        sittings: [
          { day: second, hours: '10:00-13:00' },
          { day: second, hours: '15:00-18:00' },
        ],
      },
      { id: 'closing', kind: 'closing', sittings: [{ day: second, hours: '18:00-' }], people: ['lajcak'] },
    ],
  });
}

/** Multi-stakeholder hearing, 23 June 2017: four panels back to back around an unwritten lunch, an opening without end. */
export function hearingOf2017(): PlannedEvent {
  const panel = (id: string, hours: string): SampleSession => ({
    id,
    kind: 'panel',
    sittings: [{ day: '2017-06-23', hours }],
    people: [`moderator-${id}`],
  });
  return sampleEvent({
    days: ['2017-06-23'],
    defaultRoom: 'cr4',
    numbering: { panel: { pattern: { en: 'Panel {n}' }, numerals: 'arabic' } },
    sessions: [
      {
        id: 'opening',
        kind: 'opening',
        sittings: [{ day: '2017-06-23', hours: '10:00-' }],
        people: ['thomson'],
      },
      { id: 'statements', kind: 'statements', sittings: [{ day: '2017-06-23', hours: '10:15-10:30' }] },
      panel('panel1', '10:30-11:45'),
      panel('panel2', '11:45-13:00'),
      panel('panel3', '15:00-16:25'),
      panel('panel4', '16:25-17:50'),
      {
        id: 'closing',
        kind: 'closing',
        sittings: [{ day: '2017-06-23', hours: '17:50-18:00' }],
        people: ['thomson'],
      },
    ],
  });
}

/** "10:30" as minutes from midnight. */
export function at(time: string): Minutes {
  const [hours = '0', minutes = '0'] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}

/** The hours of every sitting, by the sitting's id: what a test of a move compares. */
export function hoursById(event: PlannedEvent): Readonly<Record<string, string>> {
  const hours: Record<string, string> = {};
  for (const session of Object.values(event.sessionsById)) {
    for (const sitting of Object.values(session.sittingsById)) hours[sitting.id] = hoursAsText(sitting);
  }
  return hours;
}

export function hoursAsText({ start, end }: Pick<Sitting, 'start' | 'end'>): string {
  return start === null ? '' : `${timeAsText(start)}-${end === null ? '' : timeAsText(end)}`;
}

export function timeAsText(minutes: Minutes): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function hoursOf(text: string): { readonly start: Minutes | null; readonly end: Minutes | null } {
  const [start = '', end = ''] = text.split('-');
  return { start: start === '' ? null : at(start), end: end === '' ? null : at(end) };
}

function sittingsById(session: SampleSession): Readonly<Record<SittingId, Sitting>> {
  const sittings: Record<SittingId, Sitting> = {};
  (session.sittings ?? []).forEach((sitting, index) => {
    const id = sittingId(`${session.id}${index + 1}`);
    sittings[id] = {
      id,
      day: day(sitting.day ?? SAMPLE_DAY),
      ...hoursOf(sitting.hours),
      roomId: sitting.room === undefined ? null : roomId(sitting.room),
      isFixed: sitting.isFixed ?? false,
      timeAs: null,
    };
  });
  return sittings;
}

function participationsById(session: SampleSession): Readonly<Record<ParticipationId, Participation>> {
  const people = session.people ?? [];
  const keys = orderKeys(people.length);
  const participations: Record<ParticipationId, Participation> = {};
  people.forEach((person, index) => {
    const order = keys[index];
    const id = `${session.id}.${person}` as ParticipationId;
    if (order !== undefined) {
      participations[id] = { ...blankParticipation(id, order, 'speaker'), personId: personId(person) };
    }
  });
  return participations;
}
