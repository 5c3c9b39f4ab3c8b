import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysOf } from '../plannedEvent.ts';
import { shiftDays } from './days.ts';
import { applyPlan, inverseOf } from './plan.ts';
import { appraisalOf2017, gapId, day, sampleEvent } from './sampleProgramme.ts';

describe('moving a whole event to other days', () => {
  it('takes labels, sittings and fixed gaps along, also onto a day it was on before', () => {
    const sample = sampleEvent({
      days: ['2012-04-03', '2012-04-04'],
      sessions: [
        { id: 'a', sittings: [{ hours: '10:00-11:00' }, { day: '2012-04-04', hours: '' }] },
        { id: 'tray' },
      ],
      gaps: [{ id: 'lunch', hours: '13:00-15:00' }],
    });
    const event = {
      ...sample,
      daysByDate: {
        ...sample.daysByDate,
        [day('2012-04-03')]: { date: day('2012-04-03'), label: { en: 'Day 1' } },
      },
    };
    const after = applyPlan(event, shiftDays(event, 1));
    expect(daysOf(after)).toEqual([
      { date: '2012-04-04', label: { en: 'Day 1' } },
      { date: '2012-04-05', label: {} },
    ]);
    const sittings = Object.values(after.sessionsById).flatMap(({ sittingsById }) =>
      Object.values(sittingsById),
    );
    expect(sittings.map((sitting) => [sitting.id, sitting.day, sitting.start])).toEqual([
      ['a1', '2012-04-04', 600],
      ['a2', '2012-04-05', null],
    ]);
    expect(after.gapsById[gapId('lunch')]).toMatchObject({ day: '2012-04-04', start: 780, end: 900 });
  });

  it('is taken back by its inverse', () => {
    const event = appraisalOf2017();
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), (count) => {
        const plan = shiftDays(event, count);
        expect(applyPlan(applyPlan(event, plan), inverseOf(plan))).toEqual(event);
      }),
    );
  });
});
