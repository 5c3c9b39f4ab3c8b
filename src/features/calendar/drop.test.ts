import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysOf } from '#domain/plannedEvent.ts';
import { applyPlan, type MovePlan } from '#domain/programme/plan.ts';
import {
  appraisalOf2017,
  day,
  dialogueOf2012,
  hoursById,
  sampleEvent,
} from '#domain/programme/sampleProgramme.ts';
import { addDays } from '#domain/time.ts';
import { planOfMove, type ItemMove } from './drop.ts';
import { droppedAt, entryOf, resizedTo } from './gridEntries.ts';
import { itemsOf, type SittingItem } from './items.ts';
import { toWall } from './wallClock.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';

const sittingOf = (event: PlannedEvent, sittingId: string): SittingItem => {
  const item = itemsOf(event).find((each) => each.type === 'sitting' && each.sittingId === sittingId);
  if (item?.type !== 'sitting') throw new Error(`no sitting ${sittingId}`);
  return item;
};
const barOf = (event: PlannedEvent) => {
  const bar = itemsOf(event)[0];
  if (bar?.type !== 'event') throw new Error('no bar');
  return bar;
};
const sittingAfter = (event: PlannedEvent, plan: MovePlan, item: SittingItem) => {
  const {
    day: on,
    start,
    end,
  } = applyPlan(event, plan).sessionsById[item.sessionId]?.sittingsById[item.sittingId] ?? {};
  return { day: on, start, end };
};
const moved = (event: PlannedEvent, sittingId: string, move: ItemMove) => {
  const item = sittingOf(event, sittingId);
  return sittingAfter(event, planOfMove(event, item, move), item);
};

describe('a session dropped on the hours', () => {
  const event = dialogueOf2012();
  const item = sittingOf(event, 'panel11');

  it('begins there and is as long as it was', () => {
    const at = droppedAt(item, toWall(day('2012-04-04'), 9 * 60 + 35), false);
    expect(moved(event, 'panel11', { type: 'to', at })).toEqual({ day: '2012-04-04', start: 575, end: 695 });
  });

  it('takes a day its event has not got into the event', () => {
    const at = droppedAt(item, toWall(day('2012-04-04'), 600), false);
    const after = applyPlan(event, planOfMove(event, item, { type: 'to', at }));
    expect(daysOf(after).map(({ date }) => date)).toEqual(['2012-04-03', '2012-04-04']);
  });

  it('moves no other session', () => {
    const at = droppedAt(item, toWall(day('2012-04-03'), 15 * 60), false);
    const after = applyPlan(event, planOfMove(event, item, { type: 'to', at }));
    expect(hoursById(after)).toEqual({ ...hoursById(event), panel11: '15:00-17:00' });
  });

  it('says that it now overlaps another in its room, and is moved all the same', () => {
    const at = droppedAt(item, toWall(day('2012-04-03'), 15 * 60), false);
    const plan = planOfMove(event, item, { type: 'to', at });
    expect(plan.isPossible).toBe(true);
    expect(plan.problems.map(({ kind }) => kind)).toContain('room-taken');
  });

  it('keeps its hours when it is dropped on a day', () => {
    const at = droppedAt(item, toWall(day('2012-04-05'), 0), true);
    expect(moved(event, 'panel11', { type: 'to', at })).toEqual({ day: '2012-04-05', start: 660, end: 780 });
  });

  it('is back where it was after the way there and the way back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30, max: 30 }), fc.integer({ min: 0, max: 250 }), (days, steps) => {
        const there = droppedAt(item, toWall(addDays(day('2012-04-03'), days), steps * 5), false);
        const away = applyPlan(event, planOfMove(event, item, { type: 'to', at: there }));
        const back = sittingOf(away, 'panel11');
        const home = droppedAt(back, entryOf(item).start, false);
        const plan = planOfMove(away, back, { type: 'to', at: home });
        expect(sittingAfter(away, plan, back)).toEqual({ day: '2012-04-03', start: 660, end: 780 });
      }),
    );
  });
});

describe('a session that begins past midnight', () => {
  const event = sampleEvent({ sessions: [{ id: 'late', sittings: [{ hours: '25:00-26:00' }] }] });
  const item = sittingOf(event, 'late1');

  it('is drawn on the night it falls in and stays with the day it belongs to', () => {
    expect(entryOf(item).start).toEqual(toWall(day('2012-04-04'), 60));
    expect(droppedAt(item, toWall(day('2012-04-04'), 90), false)).toEqual({ day: '2012-04-03', start: 1530 });
    expect(droppedAt(item, toWall(day('2012-04-05'), 60), true)).toEqual({ day: '2012-04-04', start: 1500 });
  });

  it('goes over to the day it is dragged to in daytime', () => {
    expect(droppedAt(item, toWall(day('2012-04-04'), 600), false)).toEqual({ day: '2012-04-04', start: 600 });
  });
});

describe('an edge that is dragged', () => {
  it('sets the hours to what is shown', () => {
    const event = dialogueOf2012();
    const item = sittingOf(event, 'panel11');
    const to = resizedTo(item, toWall(day('2012-04-03'), 660), toWall(day('2012-04-03'), 810));
    expect(moved(event, 'panel11', { type: 'resize', to })).toEqual({
      day: '2012-04-03',
      start: 660,
      end: 810,
    });
  });

  it('leaves an open end open unless it was the one that moved', () => {
    const event = sampleEvent({ sessions: [{ id: 'a', sittings: [{ hours: '18:00-' }] }] });
    const { shownEnd } = sittingOf(event, 'a1');
    const at = { day: '2012-04-03', start: 1050 };
    expect(moved(event, 'a1', { type: 'resize', to: { start: 1050, end: shownEnd } })).toEqual({
      ...at,
      end: null,
    });
    expect(moved(event, 'a1', { type: 'resize', to: { start: 1050, end: 1150 } })).toEqual({
      ...at,
      end: 1150,
    });
  });
});

describe('moves by keys and clicks', () => {
  const event = dialogueOf2012();

  it('go by five minutes or by a day', () => {
    expect(moved(event, 'panel11', { type: 'minutes', count: -5 })).toEqual({
      day: '2012-04-03',
      start: 655,
      end: 775,
    });
    expect(moved(event, 'panel11', { type: 'days', count: 1 })).toEqual({
      day: '2012-04-04',
      start: 660,
      end: 780,
    });
    expect(moved(event, 'panel11', { type: 'length', count: 5 })).toEqual({
      day: '2012-04-03',
      start: 660,
      end: 785,
    });
  });

  it('never start before midnight, and never shrink a session away', () => {
    const short = sampleEvent({ sessions: [{ id: 'a', sittings: [{ hours: '00:00-00:05' }] }] });
    expect(moved(short, 'a1', { type: 'minutes', count: -5 })).toEqual({
      day: '2012-04-03',
      start: 0,
      end: 5,
    });
    expect(moved(short, 'a1', { type: 'length', count: -5 })).toEqual({
      day: '2012-04-03',
      start: 0,
      end: 5,
    });
  });

  it('leave a session without a time untimed on its new day', () => {
    const untimed = sampleEvent({ sessions: [{ id: 'a', sittings: [{ hours: '' }] }] });
    expect(moved(untimed, 'a1', { type: 'days', count: 2 })).toEqual({
      day: '2012-04-05',
      start: null,
      end: null,
    });
    expect(moved(untimed, 'a1', { type: 'minutes', count: 5 })).toEqual({
      day: '2012-04-03',
      start: null,
      end: null,
    });
  });
});

describe('the bar of an event', () => {
  it('takes every day and every sitting along', () => {
    const event = appraisalOf2017();
    const at = { day: day('2017-10-03'), start: null };
    const after = applyPlan(event, planOfMove(event, barOf(event), { type: 'to', at }));
    expect(daysOf(after).map(({ date }) => date)).toEqual(['2017-10-03', '2017-10-04']);
    const days = Object.values(after.sessionsById).flatMap(({ sittingsById }) =>
      Object.values(sittingsById).map((sitting) => sitting.day),
    );
    expect([...new Set(days)].sort()).toEqual(['2017-10-03', '2017-10-04']);
    expect(hoursById(after)).toEqual(hoursById(event));
  });

  it('has no hours to move by', () => {
    const event = appraisalOf2017();
    expect(planOfMove(event, barOf(event), { type: 'minutes', count: 5 }).days).toEqual([]);
  });
});
