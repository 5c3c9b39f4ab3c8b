import { describe, expect, it } from 'vitest';
import { planInsert } from './insert.ts';
import { applyPlan, inverseOf, type MovePlan } from './plan.ts';
import { keyOf, problemTexts, sheet } from './sampleMoves.ts';
import {
  SAMPLE_DAY,
  appraisalOf2017,
  at,
  day,
  dialogueOf2012,
  hoursById,
  roomId,
  sampleEvent,
  sessionId,
  sittingId,
} from './sampleProgramme.ts';
import { planSchedule, planUnschedule, type ScheduleAbove, type ScheduleTarget } from './schedule.ts';
import type { PlannedEvent } from '../plannedEvent.ts';

const withDraft = (event: PlannedEvent): PlannedEvent => {
  const draft = sampleEvent({ sessions: [{ id: 'draft', kind: 'panel' }] }).sessionsById;
  return { ...event, sessionsById: { ...draft, ...event.sessionsById } };
};
const schedule = (event: PlannedEvent, target: ScheduleTarget): MovePlan =>
  planSchedule(event, sessionId('draft'), sittingId('draft1'), target);
const above = (before: string | null, more: Partial<ScheduleAbove> = {}): ScheduleAbove => ({
  day: SAMPLE_DAY,
  roomId: roomId('cr2'),
  before: before === null ? null : keyOf(before),
  ...more,
});

describe('scheduling a session', () => {
  const event = withDraft(dialogueOf2012());

  it('above a row shifts it and what follows, and the lunch keeps its two hours', () => {
    const plan = schedule(event, above('panel1', { length: 30 }));
    const after = applyPlan(event, plan);
    expect(hoursById(after)).toEqual({
      opening1: '10:00-11:00',
      draft1: '11:00-11:30',
      panel11: '11:30-13:30',
      panel21: '15:30-18:15',
      closing1: '18:15-18:30',
    });
    expect(sheet(after)).toEqual(['opening draft panel1 panel2 closing']);
    expect(applyPlan(after, inverseOf(plan))).toEqual(event);
  });

  it('into a gap takes the gap if it fits, and nothing else moves', () => {
    const after = applyPlan(event, schedule(event, above('panel2')));
    expect(hoursById(after)).toEqual({ ...hoursById(event), draft1: '13:00-15:00' });
    expect(hoursById(applyPlan(event, schedule(event, above('panel2', { length: 45 }))))).toEqual({
      ...hoursById(event),
      draft1: '13:00-13:45',
    });
  });

  it('into a gap it does not fit, or that is to be kept, pushes', () => {
    const pushed = {
      panel11: '11:00-13:00',
      draft1: '15:00-17:30',
      panel21: '17:30-20:15',
      closing1: '20:15-20:30',
    };
    expect(hoursById(applyPlan(event, schedule(event, above('panel2', { length: 150 }))))).toEqual({
      opening1: '10:00-11:00',
      ...pushed,
    });
    const kept = schedule(event, above('panel2', { length: 45, takesGap: false }));
    expect(hoursById(applyPlan(event, kept))).toMatchObject({
      draft1: '15:00-15:45',
      panel21: '15:45-18:30',
    });
    const ahead = schedule(event, above('panel2', { length: 45, takesGap: false, side: 'before-gap' }));
    expect(hoursById(applyPlan(event, ahead))).toMatchObject({
      draft1: '13:00-13:45',
      panel21: '15:45-18:30',
    });
  });

  it('at the end begins when the last ends, open-ended if it has no length', () => {
    const after = applyPlan(event, schedule(event, above(null, { length: null })));
    expect(hoursById(after)).toEqual({ ...hoursById(event), draft1: '18:00-' });
    expect(sheet(after)).toEqual(['opening panel1 panel2 closing draft']);
  });

  it('in a room that is empty begins where the row above ends, or with the day', () => {
    const target = { roomId: roomId('trusteeship') };
    expect(hoursById(applyPlan(event, schedule(event, above('panel2', target)))).draft1).toBe('13:00-15:00');
    expect(hoursById(applyPlan(event, schedule(event, above('opening', target)))).draft1).toBe('10:00-12:00');
    const empty = withDraft(sampleEvent({ sessions: [] }));
    expect(hoursById(applyPlan(empty, schedule(empty, above(null)))).draft1).toBe('10:00-12:00');
  });

  it('ahead of a fixed lunch says what does not fit, and may be done anyway', () => {
    const fixed = withDraft({ ...dialogueOf2012(), ...gapsOf('13:00-15:00') });
    const plan = schedule(fixed, above('panel1', { length: 30 }));
    expect(problemTexts(plan)).toEqual(['impossible runs-into-gap 30']);
    expect(plan.offers.map(({ kind, plan: anyway }) => [kind, anyway.isPossible])).toEqual([
      ['place-anyway', true],
    ]);
  });

  it('at a time overlaps and says so; without one it stands last', () => {
    const placed = schedule(event, {
      day: SAMPLE_DAY,
      roomId: roomId('cr2'),
      start: at('12:00'),
      length: 30,
    });
    expect(hoursById(applyPlan(event, placed))).toEqual({ ...hoursById(event), draft1: '12:00-12:30' });
    expect(problemTexts(placed)).toEqual(['warning room-taken 30']);
    const untimed = schedule(event, { day: SAMPLE_DAY, roomId: null, start: null });
    expect(sheet(applyPlan(event, untimed))).toEqual(['opening panel1 panel2 closing draft']);
  });

  it('of a session or above a row that is not there is refused', () => {
    expect(problemTexts(schedule(dialogueOf2012(), above('panel1')))).toEqual(['impossible not-there']);
    expect(problemTexts(schedule(event, above('gone')))).toEqual(['impossible not-there']);
  });
});

describe('inserting a new session', () => {
  const insert = (before: string | null) =>
    planInsert(dialogueOf2012(), {
      sessionId: sessionId('new'),
      newSittingId: sittingId('new1'),
      kind: 'statements',
      target: above(before),
    });

  it('gives it hours and a place, and tells the others to make room', () => {
    const { sitting, order, makeRoom } = insert('panel1');
    expect(sitting).toEqual({
      id: 'new1',
      day: SAMPLE_DAY,
      start: at('11:00'),
      end: at('12:00'),
      roomId: null,
      isFixed: false,
      timeAs: null,
    });
    expect(order > '').toBe(true);
    expect(hoursById(applyPlan(dialogueOf2012(), makeRoom))).toEqual({
      opening1: '10:00-11:00',
      panel11: '12:00-14:00',
      panel21: '16:00-18:45',
      closing1: '18:45-19:00',
    });
  });

  it('has none where the row to insert above is gone', () => {
    const { sitting, makeRoom } = insert('gone');
    expect(sitting).toBeNull();
    expect(makeRoom.isPossible).toBe(false);
  });
});

describe('unscheduling', () => {
  const ref = (id: string) => ({ sessionId: sessionId(id.slice(0, -1)), sittingId: sittingId(id) });

  it('leaves a hole, or closes up by the length that left', () => {
    const event = dialogueOf2012();
    const { panel11, ...rest } = hoursById(event);
    expect(panel11).toBe('11:00-13:00');
    expect(hoursById(applyPlan(event, planUnschedule(event, [ref('panel11')])))).toEqual(rest);
    const closed = planUnschedule(event, [ref('panel11')], { closesUp: true });
    expect(hoursById(applyPlan(event, closed))).toEqual({
      opening1: '10:00-11:00',
      panel21: '13:00-15:45',
      closing1: '15:45-16:00',
    });
    expect(applyPlan(applyPlan(event, closed), inverseOf(closed))).toEqual(event);
  });

  it('of one sitting of two leaves the session in the programme', () => {
    const event = appraisalOf2017();
    const after = applyPlan(event, planUnschedule(event, [ref('plenary12')], { closesUp: true }));
    expect(sheet(after)[0]).toBe('opening plenary1 panel1 panel2');
    expect(hoursById(after).plenary12).toBeUndefined();
  });

  it('of a sitting that is not there is refused', () => {
    expect(planUnschedule(dialogueOf2012(), [ref('gone1')]).isPossible).toBe(false);
  });
});

function gapsOf(hours: string): Pick<PlannedEvent, 'gapsById'> {
  const { gapsById } = sampleEvent({ sessions: [], gaps: [{ id: 'lunch', day: day('2012-04-03'), hours }] });
  return { gapsById };
}
