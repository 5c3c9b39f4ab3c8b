import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attends, clashesAfter, clashesOf, type Clash } from './clashes.ts';
import { planPlace } from './place.ts';
import { anyEvent } from './sampleArbitraries.ts';
import { roomOf } from './rows.ts';
import {
  SAMPLE_DAY,
  appraisalOf2017,
  at,
  day,
  dialogueOf2012,
  hearingOf2017,
  sampleEvent,
  sessionId,
  sittingId,
  type SampleSession,
} from './sampleProgramme.ts';
import { blankParticipation } from '../blank.ts';
import { orderKeys } from '#base/ordered.ts';
import type { ParticipationId } from '../ids.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import { daysBetween } from '../time.ts';

const asText = (clash: Clash): string =>
  [
    clash.kind,
    clash.first.sittingId,
    ...('second' in clash ? [clash.second.sittingId] : []),
    ...('personId' in clash ? [clash.personId] : []),
    ...('gapId' in clash ? [clash.gapId] : []),
    clash.minutes,
  ].join(' ');
const clashTexts = (event: PlannedEvent) => clashesOf(event).map(asText);
const session = (id: string, hours: string, more: Partial<SampleSession> & { room?: string } = {}) => ({
  id,
  sittings: [more.room === undefined ? { hours } : { hours, room: more.room }],
  ...more,
});

describe('the clashes of a programme', () => {
  it('are none in the programmes of three real meetings', () => {
    expect([dialogueOf2012(), appraisalOf2017(), hearingOf2017()].flatMap(clashTexts)).toEqual([]);
  });

  it('name a room taken twice, with the minutes', () => {
    const event = sampleEvent({
      defaultRoom: 'hall',
      sessions: [session('a', '10:00-13:00'), session('b', '12:30-14:00', { room: 'hall' })],
    });
    expect(clashesOf(event)).toEqual([
      {
        kind: 'room-taken',
        roomId: 'hall',
        day: SAMPLE_DAY,
        first: { sessionId: 'a', sittingId: 'a1' },
        second: { sessionId: 'b', sittingId: 'b1' },
        minutes: 30,
      },
    ]);
  });

  it('name a chair who cannot sit in two rooms at once', () => {
    const event = sampleEvent({
      sessions: [
        session('a', '10:00-11:00', { room: 'one', people: ['chair'] }),
        session('b', '10:30-11:30', { room: 'two', people: ['chair', 'guest'] }),
        session('c', '11:30-12:00', { room: 'one', people: ['chair', 'guest'] }),
      ],
    });
    expect(clashTexts(event)).toEqual(['person-elsewhere a1 b1 chair 30']);
  });

  it('reach past midnight into the next day', () => {
    const event = sampleEvent({
      days: ['2012-04-03', '2012-04-04'],
      sessions: [
        session('late', '22:00-25:30'),
        { id: 'early', sittings: [{ day: '2012-04-04', hours: '01:00-02:00' }] },
      ],
    });
    expect(clashTexts(event)).toEqual(['room-taken late1 early1 30']);
  });

  it('leave a sitting without end alone once it has begun, but not where it begins in another', () => {
    const event = sampleEvent({
      sessions: [session('open', '10:00-'), session('a', '10:15-11:00'), session('inside', '10:45-')],
    });
    expect(clashTexts(event)).toEqual(['room-taken a1 inside1 0']);
  });

  it('name what runs over a fixed gap of its room, but not a lunch in the lunch gap', () => {
    const event = sampleEvent({
      sessions: [
        session('a', '12:00-13:30', { room: 'one' }),
        session('b', '14:00-', { room: 'two' }),
        session('meal', '13:00-15:00', { room: 'three', kind: 'lunch' }),
        session('c', '12:00-13:00', { room: 'four' }),
      ],
      gaps: [
        { id: 'lunch', hours: '13:00-15:00' },
        { id: 'cleaning', hours: '12:00-12:15', room: 'five' },
      ],
    });
    expect(clashTexts(event)).toEqual(['over-gap a1 lunch 30', 'over-gap b1 lunch 0']);
  });

  it('name an end before its start', () => {
    expect(clashTexts(sampleEvent({ sessions: [session('a', '11:00-10:00')] }))).toEqual([
      'end-before-start a1 60',
    ]);
  });

  it('count only people who have to be there', () => {
    const [key] = orderKeys(1);
    if (key === undefined) throw new Error('no key');
    const seat = blankParticipation('p' as ParticipationId, key, 'chair');
    expect(attends(seat)).toBe(true);
    expect(attends({ ...seat, mode: 'live-video' })).toBe(true);
    expect(attends({ ...seat, mode: 'video-message' })).toBe(false);
    expect(attends({ ...seat, mode: 'read-out' })).toBe(false);
    expect(attends({ ...seat, state: 'declined' })).toBe(false);
    expect(attends({ ...seat, state: 'replaced' })).toBe(false);
    expect(attends({ ...seat, state: 'tentative' })).toBe(true);
  });

  it('are those one finds by comparing every two sittings', () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        const found = clashesOf(event).filter(({ kind }) => kind === 'room-taken');
        expect(found.map(pairOf).sort()).toEqual(roomPairs(event));
      }),
    );
  });
});

describe('the clashes a move brings in', () => {
  const event = sampleEvent({
    sessions: [session('a', '10:00-11:00'), session('b', '10:30-11:30'), session('c', '12:00-13:00')],
  });
  const place = (id: string, start: string) =>
    planPlace(
      event,
      { sessionId: sessionId(id), sittingId: sittingId(`${id}1`) },
      { day: SAMPLE_DAY, start: at(start) },
    );

  it('are the new ones, and those it makes longer', () => {
    expect(clashesAfter(event, place('c', '11:15')).map(asText)).toEqual(['room-taken b1 c1 15']);
    expect(clashesAfter(event, place('b', '10:15')).map(asText)).toEqual(['room-taken a1 b1 45']);
    expect(clashesAfter(event, place('b', '10:45'))).toEqual([]);
    expect(clashesAfter(event, place('a', '11:00')).map(asText)).toEqual([]);
  });

  it('are those of the whole event that were not there before', () => {
    fc.assert(
      fc.property(anyEvent, fc.nat(), fc.nat({ max: 287 }), (any, pick, start) => {
        const refs = Object.values(any.sessionsById).flatMap(({ id, sittingsById }) =>
          Object.values(sittingsById).map((one) => ({ sessionId: id, sittingId: one.id })),
        );
        const ref = refs[pick % Math.max(1, refs.length)];
        if (ref === undefined) return;
        const plan = planPlace(any, ref, { day: day('2017-09-26'), start: start * 5 });
        const after = planPlace(any, ref, { day: day('2017-09-26'), start: start * 5 });
        const moved = { ...any, sessionsById: { ...any.sessionsById } };
        for (const change of after.sittings) {
          const one = moved.sessionsById[change.sessionId];
          if (one === undefined || change.after === null) continue;
          const sittingsById = { ...one.sittingsById, [change.sittingId]: change.after };
          moved.sessionsById[one.id] = { ...one, sittingsById };
        }
        const longest = new Map(clashesOf(any).map((clash) => [nameOf(clash), clash.minutes]));
        const fresh = clashesOf(moved).filter((clash) => clash.minutes > (longest.get(nameOf(clash)) ?? -1));
        expect(clashesAfter(any, plan).map(asText).sort()).toEqual(fresh.map(asText).sort());
      }),
    );
  });
});

function pairOf(clash: Clash): string {
  return [clash.first.sittingId, 'second' in clash ? clash.second.sittingId : ''].sort().join(' ');
}

function nameOf(clash: Clash): string {
  return [
    clash.kind,
    'personId' in clash ? clash.personId : '',
    'gapId' in clash ? clash.gapId : '',
    pairOf(clash),
  ].join(' ');
}

function roomPairs(event: PlannedEvent): readonly string[] {
  const all = Object.values(event.sessionsById).flatMap(({ sittingsById }) =>
    Object.values(sittingsById).flatMap((one) => {
      if (one.start === null) return [];
      const start = daysBetween(day('2017-09-26'), one.day) * 1440 + one.start;
      const end = start + Math.max(0, (one.end ?? one.start) - one.start);
      return [{ id: one.id, room: roomOf(event, one), start, end }];
    }),
  );
  const pairs: string[] = [];
  for (const a of all) {
    for (const b of all) {
      if (a.id >= b.id || a.room !== b.room) continue;
      if (a.start === b.start || (a.start < b.end && b.start < a.end)) pairs.push(`${a.id} ${b.id}`);
    }
  }
  return pairs.sort();
}
