import { describe, expect, it } from 'vitest';
import { numberOf } from './numbering.ts';
import { EMPTY_PLAN, applyPlan, inverseOf, type MovePlan } from './plan.ts';
import { keyOf, sheet } from './sampleMoves.ts';
import {
  SAMPLE_DAY,
  appraisalOf2017,
  day,
  dialogueOf2012,
  hoursById,
  sampleEvent,
  sessionId,
} from './sampleProgramme.ts';
import { planSwap } from './swap.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import type { Day } from '../time.ts';

const swap = (
  event: PlannedEvent,
  a: string,
  b: string,
  { keepTimes = true, on = SAMPLE_DAY, other = on }: { keepTimes?: boolean; on?: Day; other?: Day } = {},
): MovePlan => planSwap(event, keyOf(a, on), keyOf(b, other), { keepTimes });

const FIRST = day('2017-09-27');
const SECOND = day('2017-09-28');

describe('a swap that keeps the times', () => {
  it('gives each session the hours of the other, and the numbers follow', () => {
    const event = dialogueOf2012();
    const after = applyPlan(event, swap(event, 'panel1', 'panel2'));
    expect(hoursById(after)).toEqual({
      opening1: '10:00-11:00',
      panel21: '11:00-13:00',
      panel11: '15:00-17:45',
      closing1: '17:45-18:00',
    });
    expect(sheet(after)).toEqual(['opening panel2 panel1 closing']);
    expect(numberOf(after, sessionId('panel2'), 'en')).toBe('Interactive Panel Discussion I');
    expect(numberOf(after, sessionId('panel1'), 'en')).toBe('Interactive Panel Discussion II');
  });

  it('made twice, or taken back, gives the same event again', () => {
    const event = appraisalOf2017();
    const plan = swap(event, 'opening', 'panel2', { on: FIRST });
    const after = applyPlan(event, plan);
    expect(applyPlan(after, swap(after, 'opening', 'panel2', { on: FIRST }))).toEqual(event);
    expect(applyPlan(after, inverseOf(plan))).toEqual(event);
  });

  it('trades rooms and days, and leaves the second sitting of a plenary where it is', () => {
    const event = appraisalOf2017();
    const after = applyPlan(event, swap(event, 'panel1', 'plenary2', { on: FIRST, other: SECOND }));
    expect(after.sessionsById[sessionId('panel1')]?.sittingsById).toMatchObject({
      panel11: { day: SECOND, start: 600, end: 780, roomId: null },
    });
    expect(after.sessionsById[sessionId('plenary2')]?.sittingsById).toMatchObject({
      plenary21: { day: FIRST, start: 900, end: 990, roomId: 'trusteeship' },
      plenary22: { day: SECOND, start: 900, end: 1080, roomId: null },
    });
  });

  it('leaves the fixed hours fixed, whoever sits then', () => {
    const event = sampleEvent({
      sessions: [
        { id: 'a', sittings: [{ hours: '10:00-11:00', isFixed: true }] },
        { id: 'b', sittings: [{ hours: '11:00-13:00' }] },
      ],
    });
    const after = applyPlan(event, swap(event, 'a', 'b'));
    expect(after.sessionsById).toMatchObject({
      a: { sittingsById: { a1: { start: 660, end: 780, isFixed: false } } },
      b: { sittingsById: { b1: { start: 600, end: 660, isFixed: true } } },
    });
  });

  it('lets rows that start together trade places', () => {
    const event = sampleEvent({
      sessions: [
        { id: 'a', sittings: [{ hours: '10:00-11:00', room: 'one' }] },
        { id: 'b', sittings: [{ hours: '10:00-11:00', room: 'two' }] },
      ],
    });
    expect(sheet(applyPlan(event, swap(event, 'a', 'b')))).toEqual(['b a']);
  });

  it('says who would be in two places', () => {
    const event = sampleEvent({
      sessions: [
        { id: 'a', sittings: [{ hours: '10:00-11:00', room: 'one' }], people: ['chair'] },
        { id: 'b', sittings: [{ hours: '11:00-12:00', room: 'one' }] },
        { id: 'c', sittings: [{ hours: '11:00-12:00', room: 'two' }], people: ['chair'] },
      ],
    });
    const plan = swap(event, 'a', 'b');
    expect(plan.problems).toEqual([
      {
        severity: 'warning',
        kind: 'person-elsewhere',
        personId: 'chair',
        sessionId: 'a',
        otherSessionId: 'c',
        minutes: 60,
      },
    ]);
  });

  it('of a row with itself changes nothing, and of a row that is gone is refused', () => {
    const event = dialogueOf2012();
    expect(swap(event, 'panel1', 'panel1')).toEqual(EMPTY_PLAN);
    expect(swap(event, 'panel1', 'gone').problems).toEqual([{ severity: 'impossible', kind: 'not-there' }]);
  });
});

describe('a swap in which lengths travel', () => {
  it('shifts what lies between, and the lunch keeps its two hours', () => {
    const event = dialogueOf2012();
    const after = applyPlan(event, swap(event, 'opening', 'panel2', { keepTimes: false }));
    expect(hoursById(after)).toEqual({
      panel21: '10:00-12:45',
      panel11: '12:45-14:45',
      opening1: '16:45-17:45',
      closing1: '17:45-18:00',
    });
  });

  it('between two rooms takes the room and shifts what follows in each', () => {
    const event = sampleEvent({
      sessions: [
        { id: 'a', sittings: [{ hours: '10:00-11:00', room: 'one' }] },
        { id: 'after-a', sittings: [{ hours: '11:15-12:00', room: 'one' }] },
        { id: 'b', sittings: [{ hours: '15:00-17:00', room: 'two' }] },
        { id: 'after-b', sittings: [{ hours: '17:00-18:00', room: 'two' }] },
      ],
    });
    const after = applyPlan(event, swap(event, 'a', 'b', { keepTimes: false }));
    expect(hoursById(after)).toEqual({
      b1: '10:00-12:00',
      'after-a1': '12:15-13:00',
      a1: '15:00-16:00',
      'after-b1': '16:00-17:00',
    });
    expect(after.sessionsById[sessionId('a')]?.sittingsById).toMatchObject({ a1: { roomId: 'two' } });
    expect(after.sessionsById[sessionId('b')]?.sittingsById).toMatchObject({ b1: { roomId: 'one' } });
  });

  it('that does not fit ahead of a fixed lunch says by how much, and may be made anyway', () => {
    const event = sampleEvent({
      sessions: [
        { id: 'a', sittings: [{ hours: '12:00-13:00' }] },
        { id: 'b', sittings: [{ hours: '15:00-16:30' }] },
      ],
      gaps: [{ id: 'lunch', hours: '13:00-15:00' }],
    });
    const plan = swap(event, 'a', 'b', { keepTimes: false });
    expect(plan.problems).toEqual([
      { severity: 'impossible', kind: 'runs-into-gap', sessionId: 'b', gapId: 'lunch', minutes: 30 },
    ]);
    expect(plan.offers.map(({ kind, plan: anyway }) => [kind, anyway.isPossible])).toEqual([
      ['place-anyway', true],
    ]);
    expect(hoursById(applyPlan(event, plan))).toEqual({ b1: '12:00-13:30', a1: '15:00-16:00' });
  });

  it('refuses a sitting that is fixed, and trades the times of one that has none', () => {
    const event = sampleEvent({
      sessions: [
        { id: 'a', sittings: [{ hours: '10:00-11:00', isFixed: true }] },
        { id: 'b', sittings: [{ hours: '11:00-12:00' }] },
        { id: 'film', sittings: [{ hours: '' }] },
      ],
    });
    expect(swap(event, 'a', 'b', { keepTimes: false }).problems).toEqual([
      { severity: 'impossible', kind: 'is-fixed', sessionId: 'a' },
    ]);
    expect(hoursById(applyPlan(event, swap(event, 'b', 'film', { keepTimes: false })))).toEqual({
      a1: '10:00-11:00',
      b1: '',
      film1: '11:00-12:00',
    });
  });
});
