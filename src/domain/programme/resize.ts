// Typed hours and dragged edges: a sitting gets a start and an end. Either nothing else moves, or the rows behind it
// in its room shift by as much as its end did.
import type { PlannedEvent } from '../plannedEvent.ts';
import type { Minutes } from '../time.ts';
import { overrunOf } from './overruns.ts';
import { hoursFrom, planSittings } from './place.ts';
import { applyPlan, impossible, planOf, type MovePlan, type Offer, type SittingRef } from './plan.ts';
import { allowed, changesBetween, withProblems } from './problems.ts';
import { roomOf } from './rows.ts';
import type { Sitting } from './session.ts';
import { startsOf, trackOf, type Stretch } from './track.ts';

export interface Hours {
  /** null = untimed; the end counts for nothing then. */
  readonly start: Minutes | null;
  /** null = open-ended. */
  readonly end: Minutes | null;
}

/** Only this sitting's hours change. */
export function planRetime(event: PlannedEvent, ref: SittingRef, hours: Hours): MovePlan {
  const sitting = event.sessionsById[ref.sessionId]?.sittingsById[ref.sittingId];
  if (sitting === undefined) return impossible({ kind: 'not-there' });
  const wrong = endBeforeStart(ref, hours);
  if (wrong !== null) return wrong;
  return planSittings(event, [{ ...ref, before: sitting, after: withHours(sitting, hours) }]);
}

/**
 * The sitting's hours change, and what follows it in its room, up to the next fixed thing, shifts by the change of its
 * end, so that holes behind it stay as long as they were. Where it had or gets no end, it holds the time it held.
 */
export function planRetimePush(event: PlannedEvent, ref: SittingRef, hours: Hours): MovePlan {
  const sitting = event.sessionsById[ref.sessionId]?.sittingsById[ref.sittingId];
  if (sitting === undefined) return impossible({ kind: 'not-there' });
  const wrong = endBeforeStart(ref, hours);
  if (wrong !== null) return wrong;
  if (sitting.start === null || hours.start === null) return planRetime(event, ref, hours);
  const following = followingIn(event, ref, sitting);
  if (following === null) return planRetime(event, ref, hours);
  const { stretch, place } = following;
  const item = stretch.items[place];
  if (item === undefined) return planRetime(event, ref, hours);
  const newEnd = hours.end ?? hours.start + item.length;
  const shift = newEnd - (item.start + item.length);
  const starts = startsOf(stretch);
  const shifted = stretch.items.slice(place + 1).map((next) => ({
    sessionId: next.sessionId,
    sittingId: next.sittingId,
    before: next.sitting,
    after: {
      ...next.sitting,
      ...hoursFrom(next.sitting, (starts.get(next.sittingId) ?? next.start) + shift),
    },
  }));
  const own = { ...ref, before: sitting, after: withHours(sitting, hours) };
  const plan = planSittings(event, [own, ...shifted]);
  const after = applyPlan(event, plan);
  const pushed = followingIn(after, ref, own.after)?.stretch ?? stretch;
  const overruns = overrunOf(stretch, { ...pushed, before: stretch.before });
  const problems = overruns.map(({ problem }) => problem);
  const refused = withProblems(event, changesBetween(event, after), problems);
  const overrun = overruns[0];
  if (overrun === undefined) return refused;
  return { ...refused, offers: offersFor(event, refused, overrun.minutes, stretch) };
}

function endBeforeStart({ sessionId }: SittingRef, { start, end }: Hours): MovePlan | null {
  if (start === null || end === null || end >= start) return null;
  return impossible({ kind: 'end-before-start', sessionId, minutes: start - end });
}

function withHours(sitting: Sitting, { start, end }: Hours): Sitting {
  return { ...sitting, start, end: start === null ? null : end };
}

/** The stretch a sitting is in, itself taken as not fixed, and its place there. */
function followingIn(
  event: PlannedEvent,
  { sittingId }: SittingRef,
  sitting: Sitting,
): { readonly stretch: Stretch; readonly place: number } | null {
  for (const stretch of trackOf(event, sitting.day, roomOf(event, sitting), new Set([sittingId]))) {
    const place = stretch.items.findIndex((item) => item.sittingId === sittingId);
    if (place !== -1) return { stretch, place };
  }
  return null;
}

function offersFor(
  event: PlannedEvent,
  refused: MovePlan,
  minutes: Minutes,
  { before }: Stretch,
): readonly Offer[] {
  const offers: Offer[] = [];
  const gap = before?.gapId === null || before === null ? undefined : event.gapsById[before.gapId];
  if (gap !== undefined && gap.end - gap.start > minutes) {
    const shorter = { gapId: gap.id, before: gap, after: { ...gap, start: gap.start + minutes } };
    const plan = withProblems(event, planOf({ ...refused, problems: [], offers: [], gaps: [shorter] }));
    offers.push({ kind: 'shrink-gap', minutes, sessionId: null, gapId: gap.id, plan });
  }
  offers.push({ kind: 'place-anyway', minutes: 0, sessionId: null, gapId: null, plan: allowed(refused) });
  return offers;
}
