import { describe, expect, it } from 'vitest';
import { orderKeys, type OrderKey } from '#base/ordered.ts';
import { blankEventDay, blankGap } from '../blank.ts';
import { EMPTY_PLAN, applyPlan, impossible, inverseOf, planOf } from './plan.ts';
import { at, day, dialogueOf2012, gapId, sessionId, sittingId } from './sampleProgramme.ts';

const event = dialogueOf2012();
const closing = event.sessionsById[sessionId('closing')];
const sitting = closing?.sittingsById[sittingId('closing1')] ?? null;
const lunch = blankGap(gapId('lunch'), day('2012-04-03'), at('13:00'), at('15:00'));
const [key = '' as OrderKey] = orderKeys(1);
const plan = planOf({
  sittings: [
    { sessionId: sessionId('closing'), sittingId: sittingId('closing1'), before: sitting, after: null },
  ],
  orders: [{ sessionId: sessionId('closing'), before: closing?.order ?? key, order: key }],
  gaps: [{ gapId: lunch.id, before: null, after: lunch }],
  days: [{ date: day('2012-04-04'), before: null, after: blankEventDay(day('2012-04-04')) }],
});

describe('a move plan', () => {
  it('carried out changes what it names and nothing else', () => {
    const moved = applyPlan(event, plan);
    expect(moved).toEqual({
      ...event,
      sessionsById: {
        ...event.sessionsById,
        closing: { ...closing, order: key, sittingsById: {} },
      },
      gapsById: { lunch },
      daysByDate: { ...event.daysByDate, '2012-04-04': blankEventDay(day('2012-04-04')) },
    });
    expect(moved.sessionsById[sessionId('panel1')]).toBe(event.sessionsById[sessionId('panel1')]);
  });

  it('taken back by its inverse gives the same event again', () => {
    expect(applyPlan(applyPlan(event, plan), inverseOf(plan))).toEqual(event);
    expect(inverseOf(inverseOf(plan))).toEqual(plan);
  });

  it('that is empty gives the very same event', () => {
    expect(applyPlan(event, EMPTY_PLAN)).toBe(event);
  });

  it('is possible unless a problem forbids it', () => {
    const problem = { kind: 'past-midnight', sessionId: sessionId('closing'), minutes: 30 } as const;
    expect(planOf({ problems: [{ severity: 'warning', ...problem }] }).isPossible).toBe(true);
    expect(impossible(problem)).toEqual({
      ...EMPTY_PLAN,
      problems: [{ severity: 'impossible', ...problem }],
      isPossible: false,
    });
  });

  it('ignores a session that is no longer there', () => {
    const stray = planOf({
      sittings: [
        { sessionId: sessionId('gone'), sittingId: sittingId('gone1'), before: null, after: sitting },
      ],
      orders: [{ sessionId: sessionId('gone'), before: key, order: key }],
    });
    expect(applyPlan(event, stray)).toEqual(event);
  });
});
