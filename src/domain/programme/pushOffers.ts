// What can be done instead where a push does not fit: shrink a gap, shorten the session, or place it anyway.
// Each offer is a whole plan, worked out the same way as the push itself.
import type { SittingId } from '../ids.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import type { Minutes } from '../time.ts';
import { planPlace } from './place.ts';
import type { MovePlan, Offer, SittingRef } from './plan.ts';
import { allowed, changesBetween, withProblems } from './problems.ts';
import type { Drop } from './drop.ts';
import type { Overrun } from './overruns.ts';

/** What a push may be eased by: minutes out of the longest planned gap where it lands, or off one of the sittings that go. */
export interface Easing {
  readonly squeeze: Minutes;
  readonly shorten: { readonly sittingId: SittingId; readonly minutes: Minutes } | null;
}

/** The same push on another state of the event, eased; null where it still does not fit. */
export type PushOn = (event: PlannedEvent, easing: Easing) => PlannedEvent | null;

const AS_IT_IS: Easing = { squeeze: 0, shorten: null };

export function waysOut(
  event: PlannedEvent,
  plan: MovePlan,
  drop: Drop,
  overrun: Overrun,
  push: PushOn,
): readonly Offer[] {
  const { minutes } = overrun;
  const offers: Offer[] = [];
  const offer = (after: PlannedEvent | null, what: Omit<Offer, 'plan' | 'minutes'>): void => {
    if (after === null) return;
    const way = withProblems(event, changesBetween(event, after));
    if (way.isPossible) offers.push({ ...what, minutes, plan: way });
  };
  const gapId = overrun.stretch.before?.gapId ?? null;
  if (gapId !== null) {
    offer(push(withShorterGap(event, overrun), AS_IT_IS), { kind: 'shrink-gap', sessionId: null, gapId });
  }
  if (Math.max(0, ...overrun.stretch.holes.slice(1)) >= minutes) {
    offer(push(event, { ...AS_IT_IS, squeeze: minutes }), {
      kind: 'shrink-gap',
      sessionId: null,
      gapId: null,
    });
  }
  for (const { sessionId, sittingId, sitting } of drop.items) {
    const { start, end } = sitting;
    if (start === null || end === null || end - start <= minutes) continue;
    const after = push(event, { ...AS_IT_IS, shorten: { sittingId, minutes } });
    offer(after, { kind: 'shorten-session', sessionId, gapId: null });
  }
  const anyway = allowed(plan);
  const isOnTheClock = plan.problems.every(
    ({ kind }) => kind !== 'before-midnight' && kind !== 'past-midnight',
  );
  if (isOnTheClock)
    offers.push({ kind: 'place-anyway', minutes: 0, sessionId: null, gapId: null, plan: anyway });
  return offers;
}

/** The row at the hours of the row it was dropped on, or behind the last, without pushing anything. */
export function placeInstead(
  event: PlannedEvent,
  ref: SittingRef,
  { day, staying, place }: Drop,
): readonly Offer[] {
  const ends = staying.flatMap(({ sittings }) => sittings.flatMap(({ start, end }) => end ?? start ?? []));
  const start =
    staying.slice(place).find((row) => row.start !== null)?.start ??
    (ends.length > 0 ? Math.max(...ends) : null);
  if (start === null) return [];
  const plan = planPlace(event, { sessionId: ref.sessionId, sittingId: ref.sittingId }, { day, start });
  return plan.isPossible ? [{ kind: 'place-anyway', minutes: 0, sessionId: null, gapId: null, plan }] : [];
}

function withShorterGap(event: PlannedEvent, { stretch, minutes }: Overrun): PlannedEvent {
  const gapId = stretch.before?.gapId ?? null;
  const gap = gapId === null ? undefined : event.gapsById[gapId];
  if (gap === undefined || gap.end - gap.start <= minutes) return event;
  return { ...event, gapsById: { ...event.gapsById, [gap.id]: { ...gap, start: gap.start + minutes } } };
}
