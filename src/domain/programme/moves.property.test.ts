import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_PLAN, applyPlan, inverseOf, type MovePlan, type SittingRef } from './plan.ts';
import { planMoveDay, planSwapDays, shiftDays } from './days.ts';
import { planPlace } from './place.ts';
import type { PushTarget } from './drop.ts';
import { planPush } from './push.ts';
import { planRetimePush } from './resize.ts';
import { firstSittingOf, inSheetOrder, programmeOf, roomOf, type Row } from './rows.ts';
import { anyEvent, plainEvent } from './sampleArbitraries.ts';
import { planMoveSeveral } from './several.ts';
import type { Sitting } from './session.ts';
import { planSwap } from './swap.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import { addDays, type Day } from '../time.ts';

describe('every move', () => {
  it('loses and invents no session, no sitting and no minute', () => {
    check(anyEvent, ({ event, plan, kind }) => {
      const after = applyPlan(event, plan);
      expect(sittingsOf(after).map(({ ref }) => ref)).toEqual(sittingsOf(event).map(({ ref }) => ref));
      if (kind === 'retime' || kind === 'swap') return;
      const placed = sittingsOf(event).filter(({ sitting: one }) => one.start !== null);
      const lengths = new Map(sittingsOf(after).map(({ ref, sitting: one }) => [ref, lengthOf(one)]));
      for (const { ref, sitting: one } of placed) expect(lengths.get(ref)).toEqual(lengthOf(one));
    });
  });

  it('taken back by its inverse gives an equal event, and so do its offers', () => {
    check(anyEvent, ({ event, plan }) => {
      for (const one of [plan, ...plan.offers.map((offer) => offer.plan)]) {
        expect(applyPlan(applyPlan(event, one), inverseOf(one))).toEqual(event);
      }
      expect(plan.offers.every((offer) => offer.plan.isPossible)).toBe(true);
    });
  });

  it('leaves everything but sittings and order keys the very same', () => {
    check(anyEvent, ({ event, plan }) => {
      const after = applyPlan(event, plan);
      expect({ ...after, sessionsById: event.sessionsById }).toEqual(event);
      for (const session of Object.values(after.sessionsById)) {
        const old = event.sessionsById[session.id];
        expect({ ...session, order: old?.order, sittingsById: old?.sittingsById }).toEqual(old);
      }
    });
  });
});

describe('a push', () => {
  it('never moves what is fixed, nor any other room or day', () => {
    checkPush(({ event, target, moved, plan }) => {
      const rooms = new Set(moved.flatMap(({ sittings }) => sittings.map((one) => roomOf(event, one))));
      const days = new Set([target.day, ...moved.map(({ day }) => day)]);
      for (const { before } of plan.sittings) {
        expect(before?.isFixed).toBe(false);
        expect(before !== null && rooms.has(roomOf(event, before)) && days.has(before.day)).toBe(true);
      }
    });
  });

  it('that is possible takes nothing across what is fixed but what was dropped there', () => {
    checkPush(({ event, moved, plan }) => {
      if (!plan.isPossible) return;
      const dropped = new Set(moved.flatMap(({ sittings }) => sittings.map(({ id }) => id)));
      const fixed = fixedThings(event);
      for (const { sittingId, before, after } of plan.sittings) {
        if (dropped.has(sittingId) || before === null || after === null) continue;
        for (const thing of fixed) {
          if (thing.day !== before.day || !thing.isIn(roomOf(event, before))) continue;
          if (wasOverrun(event, thing)) continue;
          const isAhead = (one: Sitting) => (one.end ?? one.start ?? 0) <= thing.start;
          if (isAhead(before) && (before.start ?? 0) < thing.start) expect(isAhead(after)).toBe(true);
          if ((before.start ?? 0) >= thing.start) expect(after.start).toBeGreaterThanOrEqual(thing.start);
        }
      }
    });
  });

  it('leaves the sheet reading as it was dropped, wherever the hours leave it open', () => {
    checkPush(({ event, target, moved, plan }) => {
      if (plan.problems.some(({ kind }) => kind === 'is-fixed')) return;
      const after = applyPlan(event, plan);
      const rowsAfter = rowsOn(after, target.day);
      const startById = new Map(rowsAfter.map(({ sessionId, start }) => [sessionId, start]));
      const ids = [...new Set(moved.map(({ sessionId }) => sessionId))];
      const day = rowsOn(event, target.day);
      const target_ = target.before === null ? day.length : day.findIndex(({ key }) => key === target.before);
      const isStaying = ({ sessionId }: Row) => !ids.includes(sessionId);
      const dropped = [
        ...day
          .slice(0, target_)
          .filter(isStaying)
          .map(({ sessionId }) => sessionId),
        ...ids,
        ...day
          .slice(target_)
          .filter(isStaying)
          .map(({ sessionId }) => sessionId),
      ].map((id) => ({ id, start: startById.get(id) ?? null }));
      expect(rowsAfter.map(({ sessionId }) => sessionId)).toEqual(inSheetOrder(dropped).map(({ id }) => id));
    });
  });

  it('of a row to where it already is changes nothing at all', () => {
    fc.assert(
      fc.property(anyEvent, fc.nat(), (event, seed) => {
        const rows = programmeOf(event).flatMap((programme) => programme.rows);
        const row = rows[seed % Math.max(1, rows.length)];
        if (row === undefined) return;
        const day = rowsOn(event, row.day);
        const place = day.findIndex(({ key }) => key === row.key);
        const below = day[place + 1]?.key ?? null;
        for (const before of [row.key, below]) {
          expect(planPush(event, { rows: [row.key], day: row.day, before })).toEqual(EMPTY_PLAN);
        }
      }),
    );
  });

  it('in a plain programme puts the rows in the order dropped and every gap at its place', () => {
    fc.assert(
      fc.property(plainEvent, fc.nat(), fc.nat(), (event, from, to) => {
        const rows = rowsOn(event, rowsOfFirst(event).day);
        const row = rows[from % rows.length];
        if (row === undefined) return;
        const before = rows[to % (rows.length + 1)]?.key ?? null;
        const plan = planPush(event, { rows: [row.key], day: row.day, before });
        const after = rowsOn(applyPlan(event, plan), row.day);
        const others = rows.filter((one) => one !== row);
        const place = before === row.key ? from % rows.length : others.findIndex(({ key }) => key === before);
        const wanted = others.map(({ key }) => key);
        wanted.splice(place === -1 ? others.length : place, 0, row.key);
        expect(after.map(({ key }) => key)).toEqual(wanted);
        expect(holesOf(after)).toEqual(holesOf(rows));
        expect(after[0]?.start).toBe(rows[0]?.start);
        expect(plan.problems.filter(({ severity }) => severity === 'impossible')).toEqual([]);
      }),
    );
  });
});

describe('whole days', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(anyEvent, fc.integer({ min: -400, max: 400 }), (event, count) => {
        const [a, b] = programmeOf(event).map(({ day }) => day);
        const shifted = applyPlan(event, shiftDays(event, count));
        expect(applyPlan(shifted, shiftDays(shifted, -count))).toEqual(event);
        if (a === undefined || b === undefined) return;
        const swapped = applyPlan(event, planSwapDays(event, a, b));
        expect(applyPlan(swapped, planSwapDays(swapped, a, b))).toEqual(event);
        const free = addDays(a, 30);
        const moved = applyPlan(event, planMoveDay(event, a, free));
        expect(applyPlan(moved, planMoveDay(moved, free, a))).toEqual(event);
      }),
    );
  });
});

interface Move {
  readonly event: PlannedEvent;
  readonly plan: MovePlan;
  readonly kind: 'push' | 'swap' | 'place' | 'several' | 'retime';
}

function check(events: fc.Arbitrary<PlannedEvent>, holds: (move: Move) => void): void {
  const kinds = fc.constantFrom<Move['kind']>('push', 'swap', 'place', 'several', 'retime');
  fc.assert(
    fc.property(events, kinds, fc.nat(), fc.nat(), fc.nat(), (event, kind, one, other, more) => {
      const rows = programmeOf(event).flatMap((programme) => programme.rows);
      const a = rows[one % Math.max(1, rows.length)];
      const b = rows[other % Math.max(1, rows.length)];
      if (a === undefined || b === undefined) return;
      holds({ event, kind, plan: planOfKind(event, kind, a, b, more) });
    }),
    { numRuns: 200 },
  );
}

function planOfKind(event: PlannedEvent, kind: Move['kind'], a: Row, b: Row, more: number): MovePlan {
  const first = firstSittingOf(a);
  const ref: SittingRef | null = first === undefined ? null : { sessionId: a.sessionId, sittingId: first.id };
  const start = (more % 288) * 5;
  if (kind === 'swap') return planSwap(event, a.key, b.key, { keepTimes: more % 2 === 0 });
  if (kind === 'push' || ref === null) return planPush(event, { rows: [a.key], day: b.day, before: b.key });
  if (kind === 'place') return planPlace(event, ref, { day: b.day, start, roomId: b.roomId });
  if (kind === 'retime')
    return planRetimePush(event, ref, { start, end: more % 3 === 0 ? null : start + 30 });
  return planMoveSeveral(event, [ref], { byMinutes: 35, toDay: b.day });
}

interface Push extends Omit<Move, 'kind'> {
  readonly target: PushTarget;
  readonly moved: readonly Row[];
}

function checkPush(holds: (push: Push) => void): void {
  const pick = fc.array(fc.nat(), { minLength: 1, maxLength: 3 });
  const side = fc.constantFrom(undefined, 'before-gap', 'after-gap');
  fc.assert(
    fc.property(anyEvent, pick, fc.nat(), fc.nat(), side, (event, picks, onDay, onRow, at) => {
      const programme = programmeOf(event);
      const rows = programme.flatMap((one) => one.rows);
      if (rows.length === 0) return;
      const moved = rows.filter((_, index) => picks.some((one) => one % rows.length === index));
      const { day, rows: dayRows } = programme[onDay % programme.length] ?? {
        day: rowsOfFirst(event).day,
        rows: [],
      };
      const before = dayRows[onRow % (dayRows.length + 1)]?.key ?? null;
      const place = { rows: moved.map(({ key }) => key), day, before };
      const target: PushTarget = at === undefined ? place : { ...place, side: at };
      holds({ event, target, moved, plan: planPush(event, target) });
    }),
    { numRuns: 300 },
  );
}

function rowsOn(event: PlannedEvent, day: Day): readonly Row[] {
  return programmeOf(event).find((programme) => programme.day === day)?.rows ?? [];
}

function rowsOfFirst(event: PlannedEvent): { readonly day: Day } {
  const [first] = programmeOf(event);
  if (first === undefined) throw new Error('an event without days');
  return first;
}

function sittingsOf(event: PlannedEvent): readonly { readonly ref: string; readonly sitting: Sitting }[] {
  return Object.values(event.sessionsById)
    .flatMap(({ id, sittingsById }) =>
      Object.values(sittingsById).map((one) => ({ ref: `${id} ${one.id}`, sitting: one })),
    )
    .sort((a, b) => (a.ref < b.ref ? -1 : 1));
}

function lengthOf({ start, end }: Sitting): number | null {
  return start === null || end === null ? null : end - start;
}

function holesOf(rows: readonly Row[]): readonly number[] {
  return rows.slice(1).map(({ start }, index) => (start ?? 0) - (rows[index]?.sittings[0]?.end ?? 0));
}

/** Where something ran over its start already, the push is not to blame. */
function wasOverrun(event: PlannedEvent, { day, start, isIn }: FixedThing): boolean {
  return sittingsOf(event).some(
    ({ sitting: one }) =>
      one.day === day &&
      isIn(roomOf(event, one)) &&
      one.start !== null &&
      one.start < start &&
      (one.end ?? one.start) > start,
  );
}

interface FixedThing {
  readonly day: Day;
  readonly start: number;
  readonly isIn: (room: Sitting['roomId']) => boolean;
}

function fixedThings(event: PlannedEvent): readonly FixedThing[] {
  const gaps = Object.values(event.gapsById).map(({ day, start, roomId }) => ({
    day,
    start,
    isIn: (room: Sitting['roomId']) => roomId === null || roomId === room,
  }));
  const sittings = sittingsOf(event).flatMap(({ sitting: one }) =>
    one.isFixed && one.start !== null
      ? [
          {
            day: one.day,
            start: one.start,
            isIn: (room: Sitting['roomId']) => room === roomOf(event, one),
          },
        ]
      : [],
  );
  return [...gaps, ...sittings];
}
