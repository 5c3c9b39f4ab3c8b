import { describe, expect, it } from 'vitest';
import { applyPlan, type MovePlan, type SittingRef } from '#domain/programme/plan.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import {
  appraisalOf2017,
  day,
  hoursById,
  roomId,
  SAMPLE_DAY,
  sampleEvent,
  sessionId,
  sittingId,
} from '#domain/programme/sampleProgramme.ts';
import { planNewSpot, planSpot, type HeldSittings, type Spot } from './planSpot.ts';

const FIRST = day('2017-09-27');
const HALL = roomId('ga-hall');
const CHAMBER = roomId('trusteeship');

const ref = (session: string, number = 1): SittingRef => ({
  sessionId: sessionId(session),
  sittingId: sittingId(`${session}${number}`),
});

const held = (...refs: readonly SittingRef[]): HeldSittings => ({
  refs,
  part: 'whole',
  columns: [HALL, CHAMBER],
});

const at = (start: number, end: number, room = HALL, over: SittingRef | null = null): Spot => ({
  day: FIRST,
  roomId: room,
  start,
  end,
  over,
});

const PLACE = { mode: 'place', keepsTimes: true } as const;

const hours = (event: PlannedEvent, plan: MovePlan) => hoursById(applyPlan(event, plan));
const roomOf = (event: PlannedEvent, plan: MovePlan, { sessionId: id, sittingId: sitting }: SittingRef) =>
  applyPlan(event, plan).sessionsById[id]?.sittingsById[sitting]?.roomId;

describe('putting a session down in a room', () => {
  it('placed, moves it alone in time and room, and says what it overlaps', () => {
    const event = appraisalOf2017();
    const plan = planSpot(event, held(ref('panel1')), at(660, 750), PLACE);
    expect(plan.sittings.length).toBe(1);
    expect(hours(event, plan)['panel11']).toBe('11:00-12:30');
    // The event's own room is meant by naming none.
    expect(roomOf(event, plan, ref('panel1'))).toBe(HALL);
    expect(plan.problems.map(({ kind }) => kind)).toContain('room-taken');
    expect(plan.isPossible).toBe(true);
  });

  it('swapped, trades the very sittings, also the second of a session', () => {
    const event = appraisalOf2017();
    const plan = planSpot(event, held(ref('plenary1', 2)), at(900, 990, CHAMBER, ref('panel1')), {
      mode: 'swap',
      keepsTimes: true,
    });
    expect(hours(event, plan)).toMatchObject({
      plenary11: '11:00-13:00',
      plenary12: '15:00-16:30',
      panel11: '15:00-18:00',
    });
    expect(roomOf(event, plan, ref('plenary1', 2))).toBe(CHAMBER);
  });

  it('swapped over nothing, changes nothing', () => {
    const plan = planSpot(appraisalOf2017(), held(ref('panel1')), at(600, 690), {
      mode: 'swap',
      keepsTimes: true,
    });
    expect(plan.sittings).toEqual([]);
  });

  it('pushed, makes the others of its room give way', () => {
    const event = appraisalOf2017();
    const plan = planSpot(event, held(ref('panel2')), at(900, 990, CHAMBER), {
      mode: 'push',
      keepsTimes: true,
    });
    expect(hours(event, plan)).toMatchObject({ panel21: '15:00-16:30', panel11: '16:30-18:00' });
  });

  it('by an edge, changes its hours alone, or pushes what follows', () => {
    const event = appraisalOf2017();
    const edge: HeldSittings = { ...held(ref('panel1')), part: 'end' };
    const spot = at(900, 1020, CHAMBER);
    expect(hours(event, planSpot(event, edge, spot, PLACE))).toMatchObject({
      panel11: '15:00-17:00',
      panel21: '16:30-18:00',
    });
    expect(hours(event, planSpot(event, edge, spot, { mode: 'push', keepsTimes: true }))).toMatchObject({
      panel11: '15:00-17:00',
      panel21: '17:00-18:30',
    });
  });

  it('together with others, keeps their shape in time and in rooms', () => {
    const event = sampleEvent({
      defaultRoom: 'a',
      sessions: [
        { id: 'x', sittings: [{ hours: '10:00-11:00', room: 'a' }] },
        { id: 'y', sittings: [{ hours: '10:30-11:30', room: 'b' }] },
      ],
    });
    const columns = ['a', 'b', 'c'].map(roomId);
    const both: HeldSittings = { refs: [ref('x'), ref('y')], part: 'whole', columns };
    const spot: Spot = { day: SAMPLE_DAY, roomId: roomId('b'), start: 630, end: 690, over: null };
    const plan = planSpot(event, both, spot, PLACE);
    expect(hours(event, plan)).toEqual({ x1: '10:30-11:30', y1: '11:00-12:00' });
    expect([roomOf(event, plan, ref('x')), roomOf(event, plan, ref('y'))]).toEqual(['b', 'c']);
    // One column further there is no room for the second: both stop.
    const further = planSpot(event, both, { ...spot, roomId: roomId('c') }, PLACE);
    expect([roomOf(event, further, ref('x')), roomOf(event, further, ref('y'))]).toEqual(['b', 'c']);
  });

  it('gives a pause across the rooms another hour, never a room', () => {
    const event = sampleEvent({
      defaultRoom: 'ga-hall',
      sessions: [{ id: 'lunch', kind: 'lunch', sittings: [{ hours: '13:00-15:00' }] }],
    });
    const spot: Spot = { day: SAMPLE_DAY, roomId: CHAMBER, start: 720, end: 840, over: null };
    const plan = planSpot(event, held(ref('lunch')), spot, PLACE);
    expect(hours(event, plan)).toEqual({ lunch1: '12:00-14:00' });
    expect(roomOf(event, plan, ref('lunch'))).toBeNull();
  });

  it('gives a session out of the tray the hours and the room it is held at', () => {
    const event = sampleEvent({ defaultRoom: 'ga-hall', sessions: [{ id: 'late' }] });
    const spot: Spot = { day: SAMPLE_DAY, roomId: CHAMBER, start: 600, end: 660, over: null };
    for (const mode of ['place', 'push'] as const) {
      const plan = planNewSpot(event, ref('late'), spot, { mode, keepsTimes: true });
      expect(hours(event, plan)).toEqual({ late1: '10:00-11:00' });
      expect(roomOf(event, plan, ref('late'))).toBe(CHAMBER);
    }
  });
});
