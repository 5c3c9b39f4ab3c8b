import { expect, it } from 'vitest';
import type { EventId, RoomId } from '#domain/ids.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import type { Session, Sitting } from '#domain/programme/session.ts';
import { blankSession, blankSitting } from '#domain/blank.ts';
import { sampleEvent } from '#domain/programme/sampleProgramme.ts';
import { orderBetween } from '#base/ordered.ts';
import { wholeNumber } from './roomActions.ts';
import { byDay, doubleBooked, nextUse, roomsNamed, usesByRoom } from './roomUses.ts';

const [HALL, SIDE, GAP] = ['hall' as RoomId, 'side' as RoomId, 'gap' as RoomId];

type Held = readonly [day: string, start: number | null, end: number | null, roomId: RoomId | null];

function event(id: string, held: readonly Held[]): PlannedEvent {
  const sessions = held.map(([day, start, end, roomId], index): Session => {
    const sessionId = `${id}-${index}` as Session['id'];
    const sitting: Sitting = {
      ...blankSitting(`${id}-s${index}` as Sitting['id'], day as Sitting['day']),
      start,
      end,
      roomId,
    };
    return {
      ...blankSession(sessionId, orderBetween(null, null), 'panel'),
      sittingsById: { [sitting.id]: sitting },
    };
  });
  return {
    ...sampleEvent({ sessions: [] }),
    id: id as EventId,
    defaultRoomId: HALL,
    sessionsById: Object.fromEntries(sessions.map((session) => [session.id, session])),
  };
}

const one = event('one', [
  ['2017-09-28', 600, 660, null],
  ['2017-09-27', 600, 660, null],
  ['2017-09-27', null, null, null],
  ['2017-09-27', 600, 660, SIDE],
]);
const two = event('two', [
  ['2017-09-27', 630, 690, HALL],
  ['2017-09-27', 660, null, SIDE],
]);

const sittings = (uses: Iterable<{ readonly sitting: Sitting }>): readonly string[] =>
  [...uses].map(({ sitting }) => sitting.id);

it('lists what is held in a room across events, the default room included, in the order of time', () => {
  const uses = usesByRoom([one, two]);
  expect(sittings(uses.get(HALL) ?? [])).toEqual(['one-s2', 'one-s1', 'two-s0', 'one-s0']);
  expect(sittings(uses.get(SIDE) ?? [])).toEqual(['one-s3', 'two-s1']);
  expect(byDay(uses.get(HALL) ?? []).map(({ day, uses: ofDay }) => [day, ofDay.length])).toEqual([
    ['2017-09-27', 3],
    ['2017-09-28', 1],
  ]);
});

it('finds the next use from a day on', () => {
  const hall = usesByRoom([one, two]).get(HALL) ?? [];
  expect(nextUse(hall, '2017-09-28' as Sitting['day'])?.sitting.id).toBe('one-s0');
  expect(nextUse(hall, '2017-10-01' as Sitting['day'])).toBe(null);
});

it('marks what two events hold in one room at the same time, and not one behind the other', () => {
  const uses = usesByRoom([one, two]);
  expect(sittings(doubleBooked(uses.get(HALL) ?? []))).toEqual(['one-s1', 'two-s0']);
  expect(sittings(doubleBooked(uses.get(SIDE) ?? []))).toEqual([]);
});

it('knows a room as named that only a gap or an event with no sessions stands in', () => {
  const gap = { id: 'g', day: '2017-09-27', start: 780, end: 900, roomId: GAP, label: {} };
  const empty = { ...event('empty', []), gapsById: { g: gap } } as PlannedEvent;
  expect([...roomsNamed([empty])]).toEqual([HALL, GAP]);
});

it('reads whole numbers, nothing, and refuses the rest', () => {
  expect(['12', ' 0 ', '', '-1', '1.5', 'ten'].map(wholeNumber)).toEqual([
    12,
    0,
    null,
    undefined,
    undefined,
    undefined,
  ]);
});
