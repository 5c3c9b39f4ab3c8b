// Push where time is drawn to scale: a sitting is held at an hour of a room. Within its stretch it goes ahead of or
// behind the others as in the sheet; from elsewhere it takes the hour, and what follows makes way just as far as needed.
// The room it leaves keeps its hours: other rooms do not move.
import type { PlannedEvent } from '../plannedEvent.ts';
import type { Minutes } from '../time.ts';
import { overrunOf, type Overrun } from './overruns.ts';
import { hoursFrom, planSittings } from './place.ts';
import { applyPlan, impossible, type MovePlan, type Offer, type SittingChange } from './plan.ts';
import { allowed, changesBetween, withProblems } from './problems.ts';
import { planRetimePush } from './resize.ts';
import { roomOf } from './rows.ts';
import type { Sitting } from './session.ts';
import { reordered, startsOf, trackOf, withoutItems, type Stretch, type TrackItem } from './track.ts';

/** The sitting as it would be, at the hour it is held at; `before` null = it is new. */
export interface HeldSitting extends SittingChange {
  readonly after: Sitting;
}

export function planPushAt(event: PlannedEvent, held: HeldSitting): MovePlan {
  const { sessionId, before, after } = held;
  if (after.start === null) return planSittings(event, [held]);
  if (before?.isFixed === true) {
    const placed = planSittings(event, [held]);
    return {
      ...impossible({ kind: 'is-fixed', sessionId }),
      offers: placed.isPossible ? [anyway(placed)] : [],
    };
  }
  const found = laidOut(event, held, after.start);
  if ('plan' in found) return found.plan;
  const plan = planned(event, found);
  const overrun = found.overruns[0];
  return overrun === undefined ? plan : { ...plan, offers: waysOut(event, held, plan, overrun) };
}

type LaidOut = Pushed | { readonly plan: MovePlan };

interface Pushed {
  readonly changes: readonly SittingChange[];
  readonly overruns: readonly Overrun[];
}

function laidOut(event: PlannedEvent, held: HeldSitting, start: Minutes): LaidOut {
  const { after, before } = held;
  const roomId = roomOf(event, after);
  const isAtHome = before !== null && before.day === after.day && roomOf(event, before) === roomId;
  const track = trackOf(event, after.day, roomId);
  const from = isAtHome ? track.findIndex(({ items }) => items.some((item) => isOf(held, item))) : -1;
  const to = track.filter((stretch) => isPassed(stretch.before, start)).length;
  const old = track[to];
  if (old === undefined) return { changes: [held], overruns: [] };
  if (from !== to) {
    const left = track[from];
    const leaving = left === undefined ? [] : changesIn(withoutItems(left, new Set([held.sittingId])), held);
    const stretch = withItemAt(old, held, start);
    return { changes: [...leaving, ...changesIn(stretch, held)], overruns: overrunOf(old, stretch) };
  }
  const own = old.items.findIndex((item) => isOf(held, item));
  const others = old.items.filter((item) => !isOf(held, item));
  const place = others.filter((item, index) => {
    const middle = item.start + item.length / 2;
    // Held later it passes a sitting once it begins with it, or a short one would be passed by a nudge.
    return start >= (index < own ? middle : item.start);
  }).length;
  const item = old.items[own];
  if (place === own || item === undefined) {
    const free = Math.max(start, reachAhead(old, others.slice(0, own)));
    return { plan: planRetimePush(event, held, hoursFrom(after, free)) };
  }
  const stretch = reordered(old, [...others.slice(0, place), item, ...others.slice(place)]);
  return { changes: changesIn(stretch, held), overruns: overrunOf(old, stretch) };
}

/** What is fixed counts as passed once the middle of it is. */
function isPassed(fixed: Stretch['before'], start: Minutes): boolean {
  return fixed !== null && start >= (fixed.start + fixed.end) / 2;
}

/** The stretch with the sitting in it at its hour, or right behind what is ahead of it; what follows makes way. */
function withItemAt(stretch: Stretch, held: HeldSitting, start: Minutes): Stretch {
  const { after } = held;
  const place = stretch.items.filter((item) => start >= item.start + item.length / 2).length;
  const ahead = stretch.items.slice(0, place);
  const own = Math.max(start, reachAhead(stretch, ahead));
  const length = after.end === null ? 0 : after.end - start;
  const following = stretch.items.slice(place);
  const shift = Math.max(0, own + length - (following[0]?.start ?? Infinity));
  const item: TrackItem = { ...held, sitting: after, start: own, length };
  const items = [...ahead, item, ...following.map((each) => ({ ...each, start: each.start + shift }))];
  return { ...stretch, start: items[0]?.start ?? own, items, holes: holesOf(items) };
}

/** When the place behind these begins to be free. */
function reachAhead({ after }: Stretch, ahead: readonly TrackItem[]): Minutes {
  return Math.max(after?.end ?? 0, ...ahead.map(({ start, length }) => start + length));
}

function holesOf(items: readonly TrackItem[]): readonly Minutes[] {
  let reached: Minutes | null = null;
  return items.map(({ start, length }) => {
    const hole = reached === null ? 0 : start - reached;
    reached = Math.max(reached ?? start, start + length);
    return hole;
  });
}

function changesIn(stretch: Stretch, held: HeldSitting): readonly SittingChange[] {
  const starts = startsOf(stretch);
  return stretch.items.map((item) => {
    const start = starts.get(item.sittingId) ?? item.start;
    if (isOf(held, item)) return { ...held, after: { ...held.after, ...hoursFrom(held.after, start) } };
    const { sessionId, sittingId, sitting } = item;
    return { sessionId, sittingId, before: sitting, after: { ...sitting, ...hoursFrom(sitting, start) } };
  });
}

function planned(event: PlannedEvent, { changes, overruns }: Pushed): MovePlan {
  const plan = planSittings(event, changes);
  if (overruns.length === 0) return plan;
  const after = applyPlan(event, plan);
  return withProblems(
    event,
    changesBetween(event, after),
    overruns.map(({ problem }) => problem),
  );
}

/** Shrink the fixed gap it runs into, shorten it, or place it anyway. */
function waysOut(
  event: PlannedEvent,
  held: HeldSitting,
  plan: MovePlan,
  { minutes, stretch }: Overrun,
): readonly Offer[] {
  const offers: Offer[] = [];
  const offer = (
    what: Pick<Offer, 'kind' | 'sessionId' | 'gapId'>,
    on: PlannedEvent,
    as: HeldSitting,
  ): void => {
    const found = as.after.start === null ? null : laidOut(on, as, as.after.start);
    if (found === null || 'plan' in found || found.overruns.length > 0) return;
    const way = withProblems(event, changesBetween(event, applyPlan(on, planSittings(on, found.changes))));
    if (way.isPossible) offers.push({ ...what, minutes, plan: way });
  };
  const gapId = stretch.before?.gapId ?? null;
  const gap = gapId === null ? undefined : event.gapsById[gapId];
  if (gap !== undefined && gap.end - gap.start > minutes) {
    const shorter = { ...gap, start: gap.start + minutes };
    const eased = { ...event, gapsById: { ...event.gapsById, [gap.id]: shorter } };
    offer({ kind: 'shrink-gap', sessionId: null, gapId }, eased, held);
  }
  const { start, end } = held.after;
  if (start !== null && end !== null && end - start > minutes) {
    const shortened = { ...held, after: { ...held.after, end: end - minutes } };
    offer({ kind: 'shorten-session', sessionId: held.sessionId, gapId: null }, event, shortened);
  }
  return [...offers, anyway(allowed(plan))];
}

const anyway = (plan: MovePlan): Offer => ({
  kind: 'place-anyway',
  minutes: 0,
  sessionId: null,
  gapId: null,
  plan,
});

const isOf = (held: HeldSitting, item: TrackItem): boolean => item.sittingId === held.sittingId;
