import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_PLAN, applyPlan, type MovePlan } from './plan.ts';
import { problemTexts } from './sampleMoves.ts';
import {
  appraisalOf2017,
  at,
  day,
  dialogueOf2012,
  hoursById,
  sampleEvent,
  sessionId,
  sittingId,
} from './sampleProgramme.ts';
import { planMerge, planSplit } from './split.ts';
import type { PlannedEvent } from '../plannedEvent.ts';

const DAY = day('2012-04-03');
const split = (event: PlannedEvent, id: string, from: string, resume?: string): MovePlan =>
  planSplit(
    event,
    { sessionId: sessionId(id), sittingId: sittingId(`${id}1`) },
    {
      at: at(from),
      newSittingId: sittingId(`${id}2`),
      ...(resume === undefined ? {} : { resumeAt: at(resume) }),
    },
  );

describe('splitting a sitting', () => {
  const event = dialogueOf2012();

  it('at a point makes two that follow each other', () => {
    const plan = split(event, 'panel2', '16:00');
    expect(hoursById(applyPlan(event, plan))).toEqual({
      ...hoursById(event),
      panel21: '15:00-16:00',
      panel22: '16:00-17:45',
    });
    expect(plan.problems).toEqual([]);
  });

  it('with a pause resumes later, as long as what was left, and says what it then overlaps', () => {
    const plan = split(event, 'panel2', '16:00', '16:15');
    expect(hoursById(applyPlan(event, plan))).toMatchObject({
      panel21: '15:00-16:00',
      panel22: '16:15-18:00',
    });
    expect(problemTexts(plan)).toEqual(['warning room-taken 15']);
  });

  it('without end leaves the second part without end', () => {
    const closing = appraisalOf2017();
    expect(hoursById(applyPlan(closing, split(closing, 'closing', '18:30')))).toMatchObject({
      closing1: '18:00-18:30',
      closing2: '18:30-',
    });
  });

  it('outside it, backwards, or without a time is refused', () => {
    expect(problemTexts(split(event, 'panel2', '15:00'))).toEqual(['impossible not-inside']);
    expect(problemTexts(split(event, 'panel2', '17:45'))).toEqual(['impossible not-inside']);
    expect(problemTexts(split(event, 'panel2', '16:00', '15:30'))).toEqual(['impossible not-inside']);
    expect(problemTexts(split(event, 'gone', '16:00'))).toEqual(['impossible not-there']);
    const film = sampleEvent({ sessions: [{ id: 'film', sittings: [{ hours: '' }] }] });
    expect(problemTexts(split(film, 'film', '16:00'))).toEqual(['impossible is-untimed']);
  });
});

describe('merging the sittings of a day', () => {
  it('keeps all their minutes, from when the first begins', () => {
    const event = appraisalOf2017();
    const after = applyPlan(event, planMerge(event, sessionId('plenary1'), day('2017-09-27')));
    const { plenary12, ...hours } = hoursById(event);
    expect(plenary12).toBe('15:00-18:00');
    expect(hoursById(after)).toEqual({ ...hours, plenary11: '11:00-16:00' });
  });

  it('stays open-ended where one of them was', () => {
    const event = sampleEvent({
      sessions: [{ id: 'a', sittings: [{ hours: '10:00-11:00' }, { hours: '15:00-' }, { hours: '' }] }],
    });
    const after = applyPlan(event, planMerge(event, sessionId('a'), DAY));
    expect(hoursById(after)).toEqual({ a1: '10:00-' });
  });

  it('of one sitting changes nothing, and of no session is refused', () => {
    const event = dialogueOf2012();
    expect(planMerge(event, sessionId('panel1'), DAY)).toEqual(EMPTY_PLAN);
    expect(planMerge(event, sessionId('gone'), DAY).isPossible).toBe(false);
  });

  it('undoes a split, wherever it was and however long the pause', () => {
    const event = dialogueOf2012();
    fc.assert(
      fc.property(fc.integer({ min: 901, max: 1064 }), fc.nat({ max: 200 }), (point, pause) => {
        const plan = planSplit(
          event,
          { sessionId: sessionId('panel2'), sittingId: sittingId('panel21') },
          { at: point, newSittingId: sittingId('panel22'), resumeAt: point + pause },
        );
        const halves = applyPlan(event, plan);
        expect(applyPlan(halves, planMerge(halves, sessionId('panel2'), DAY))).toEqual(event);
      }),
    );
  });
});
