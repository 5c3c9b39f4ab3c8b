import { describe, expect, it } from 'vitest';
import { planMoveDay, planSwapDays, shiftDays } from './days.ts';
import { EMPTY_PLAN, applyPlan } from './plan.ts';
import { problemTexts, sheet } from './sampleMoves.ts';
import { appraisalOf2017, at, day, hoursById, sampleEvent, sessionId, sittingId } from './sampleProgramme.ts';
import { planMoveSeveral } from './several.ts';
import type { PlannedEvent } from '../plannedEvent.ts';

const FIRST = day('2017-09-27');
const SECOND = day('2017-09-28');
const LATER = day('2017-10-04');
const event: PlannedEvent = {
  ...appraisalOf2017(),
  gapsById: sampleEvent({ sessions: [], gaps: [{ id: 'lunch', day: FIRST, hours: '13:00-15:00' }] }).gapsById,
  daysByDate: {
    [FIRST]: { date: FIRST, label: { en: 'Opening day' } },
    [SECOND]: { date: SECOND, label: {} },
  },
};
const ref = (id: string) => ({ sessionId: sessionId(id.slice(0, -1)), sittingId: sittingId(id) });

describe('moving a whole day', () => {
  it('takes its sittings, its fixed gaps and its label to the new date', () => {
    const plan = planMoveDay(event, FIRST, LATER);
    const after = applyPlan(event, plan);
    expect(Object.keys(after.daysByDate).sort()).toEqual([SECOND, LATER]);
    expect(after.daysByDate[LATER]).toEqual({ date: LATER, label: { en: 'Opening day' } });
    expect(Object.values(after.gapsById).map((gap) => gap.day)).toEqual([LATER]);
    expect(sheet(after)).toEqual(['plenary2 closing', 'opening plenary1 panel1 panel2']);
    expect(hoursById(after)).toEqual(hoursById(event));
    expect(plan.problems).toEqual([]);
  });

  it('to a free day of the event leaves both days in it', () => {
    const free = { ...event, daysByDate: { ...event.daysByDate, [LATER]: { date: LATER, label: {} } } };
    const after = applyPlan(free, planMoveDay(free, FIRST, LATER));
    expect(after.daysByDate).toEqual(free.daysByDate);
    expect(sheet(after)).toEqual(['', 'plenary2 closing', 'opening plenary1 panel1 panel2']);
  });

  it('to an occupied day is refused; the two days can be swapped', () => {
    expect(planMoveDay(event, FIRST, SECOND).problems).toEqual([
      { severity: 'impossible', kind: 'day-occupied', day: SECOND },
    ]);
    const swapped = applyPlan(event, planSwapDays(event, FIRST, SECOND));
    expect(sheet(swapped)).toEqual(['plenary2 closing', 'opening plenary1 panel1 panel2']);
    expect(swapped.daysByDate[SECOND]).toEqual({ date: SECOND, label: { en: 'Opening day' } });
    expect(Object.values(swapped.gapsById).map((gap) => gap.day)).toEqual([SECOND]);
  });

  it('to itself changes nothing', () => {
    expect(planMoveDay(event, FIRST, FIRST)).toEqual(EMPTY_PLAN);
    expect(planSwapDays(event, FIRST, FIRST)).toEqual(EMPTY_PLAN);
    expect(shiftDays(event, 0)).toEqual(EMPTY_PLAN);
  });

  it('or all of them, crosses the end of a month', () => {
    const after = applyPlan(event, shiftDays(event, 4));
    expect(Object.keys(after.daysByDate).sort()).toEqual(['2017-10-01', '2017-10-02']);
    expect(hoursById(after)).toEqual(hoursById(event));
  });
});

describe('moving several sittings', () => {
  it('shifts each by the same and nothing else', () => {
    const plan = planMoveSeveral(event, [ref('panel11'), ref('panel21')], { byMinutes: -30 });
    expect(hoursById(applyPlan(event, plan))).toEqual({
      ...hoursById(event),
      panel11: '14:30-16:00',
      panel21: '16:00-17:30',
    });
    expect(problemTexts(plan)).toEqual(['warning runs-into-gap 30']);
  });

  it('takes them to another day, as many days apart as they were, and to a room', () => {
    const plan = planMoveSeveral(event, [ref('closing1'), ref('panel11')], {
      byMinutes: 0,
      toDay: LATER,
      roomId: null,
    });
    const after = applyPlan(event, plan).sessionsById;
    expect(after[sessionId('panel1')]?.sittingsById).toMatchObject({
      panel11: { day: '2017-10-04', start: at('15:00'), roomId: null },
    });
    expect(after[sessionId('closing')]?.sittingsById).toMatchObject({
      closing1: { day: '2017-10-05', start: at('18:00'), end: null },
    });
  });

  it('of which one is not there is refused', () => {
    expect(planMoveSeveral(event, [ref('panel11'), ref('gone1')], { byMinutes: 5 }).isPossible).toBe(false);
  });
});
