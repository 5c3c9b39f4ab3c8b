import { describe, expect, it } from 'vitest';
import { applyPlan, type MovePlan } from './plan.ts';
import { planRetime, planRetimePush } from './resize.ts';
import {
  appraisalOf2017,
  at,
  dialogueOf2012,
  hearingOf2017,
  hoursById,
  sampleEvent,
  sessionId,
  sittingId,
} from './sampleProgramme.ts';
import type { PlannedEvent } from '../plannedEvent.ts';

const retime =
  (plan: typeof planRetime) =>
  (event: PlannedEvent, id: string, start: string, end: string): MovePlan =>
    plan(
      event,
      { sessionId: sessionId(id.slice(0, -1)), sittingId: sittingId(id) },
      { start: start === '' ? null : at(start), end: end === '' ? null : at(end) },
    );
const alone = retime(planRetime);
const pushing = retime(planRetimePush);

describe('new hours for one sitting', () => {
  it('move nothing else, and say what they overlap', () => {
    const event = dialogueOf2012();
    const plan = alone(event, 'panel11', '11:15', '15:30');
    expect(hoursById(applyPlan(event, plan))).toEqual({ ...hoursById(event), panel11: '11:15-15:30' });
    expect(plan.problems.map(({ kind }) => kind)).toEqual(['room-taken']);
  });

  it('may leave out the end, or the time altogether', () => {
    const event = dialogueOf2012();
    expect(hoursById(applyPlan(event, alone(event, 'closing1', '17:45', '')))).toEqual({
      ...hoursById(event),
      closing1: '17:45-',
    });
    expect(hoursById(applyPlan(event, alone(event, 'closing1', '', '18:00')))).toEqual({
      ...hoursById(event),
      closing1: '',
    });
  });

  it('that end before they start are refused, with the minutes', () => {
    const plan = alone(dialogueOf2012(), 'panel11', '13:00', '11:00');
    expect(plan.sittings).toEqual([]);
    expect(plan.problems).toEqual([
      { severity: 'impossible', kind: 'end-before-start', sessionId: 'panel1', minutes: 120 },
    ]);
    expect(pushing(dialogueOf2012(), 'panel11', '13:00', '11:00')).toEqual(plan);
  });

  it('for a sitting that is not there are refused', () => {
    expect(alone(dialogueOf2012(), 'gone1', '10:00', '').isPossible).toBe(false);
    expect(pushing(dialogueOf2012(), 'gone1', '10:00', '').isPossible).toBe(false);
  });
});

describe('new hours that push', () => {
  it('shift what follows in the room by the change of the end', () => {
    const event = dialogueOf2012();
    const plan = pushing(event, 'opening1', '10:00', '11:15');
    expect(hoursById(applyPlan(event, plan))).toEqual({
      opening1: '10:00-11:15',
      panel11: '11:15-13:15',
      panel21: '15:15-18:00',
      closing1: '18:00-18:15',
    });
    expect(plan.problems).toEqual([]);
  });

  it('bring it forward when the end does', () => {
    const event = appraisalOf2017();
    expect(hoursById(applyPlan(event, pushing(event, 'panel11', '15:00', '16:00')))).toEqual({
      ...hoursById(event),
      panel11: '15:00-16:00',
      panel21: '16:00-17:30',
    });
  });

  it('count from the end of the time an open sitting held', () => {
    const event = hearingOf2017();
    expect(hoursById(applyPlan(event, pushing(event, 'opening1', '10:00', '10:20')))).toMatchObject({
      opening1: '10:00-10:20',
      statements1: '10:20-10:35',
    });
    expect(hoursById(applyPlan(event, pushing(event, 'opening1', '10:05', '')))).toMatchObject({
      opening1: '10:05-',
      statements1: '10:20-10:35',
    });
    expect(hoursById(applyPlan(event, pushing(event, 'statements1', '10:15', '')))).toEqual({
      ...hoursById(event),
      statements1: '10:15-',
    });
  });

  it('stop at what is fixed: a free hour is used, and what does not fit is said', () => {
    const event = sampleEvent({
      sessions: [
        { id: 'a', sittings: [{ hours: '10:00-11:00' }] },
        { id: 'b', sittings: [{ hours: '11:00-12:30' }] },
        { id: 'c', sittings: [{ hours: '15:00-16:00' }] },
      ],
      gaps: [{ id: 'lunch', hours: '13:00-15:00' }],
    });
    const fits = pushing(event, 'a1', '10:00', '11:30');
    expect(fits.problems).toEqual([]);
    expect(hoursById(applyPlan(event, fits))).toEqual({
      a1: '10:00-11:30',
      b1: '11:30-13:00',
      c1: '15:00-16:00',
    });
    const over = pushing(event, 'a1', '10:00', '11:45');
    expect(over.problems).toEqual([
      { severity: 'impossible', kind: 'runs-into-gap', sessionId: 'b', gapId: 'lunch', minutes: 15 },
    ]);
    expect(over.offers.map(({ kind, minutes, plan }) => [kind, minutes, plan.isPossible])).toEqual([
      ['shrink-gap', 15, true],
      ['place-anyway', 0, true],
    ]);
    expect(applyPlan(event, over.offers[0]?.plan ?? over).gapsById).toMatchObject({
      lunch: { start: at('13:15'), end: at('15:00') },
    });
  });

  it('of a fixed sitting shift the free ones behind it', () => {
    const event = sampleEvent({
      sessions: [
        { id: 'a', sittings: [{ hours: '10:00-11:00', isFixed: true }] },
        { id: 'b', sittings: [{ hours: '11:00-12:00' }] },
        { id: 'c', sittings: [{ hours: '13:00-14:00', isFixed: true }] },
      ],
    });
    expect(hoursById(applyPlan(event, pushing(event, 'a1', '10:00', '11:30')))).toEqual({
      a1: '10:00-11:30',
      b1: '11:30-12:30',
      c1: '13:00-14:00',
    });
  });

  it('of a row without a time only give it one', () => {
    const event = sampleEvent({
      sessions: [
        { id: 'film', sittings: [{ hours: '' }] },
        { id: 'b', sittings: [{ hours: '11:00-12:00' }] },
      ],
    });
    expect(hoursById(applyPlan(event, pushing(event, 'film1', '10:00', '10:30')))).toEqual({
      film1: '10:00-10:30',
      b1: '11:00-12:00',
    });
  });
});
