// What a gesture on a box means: which sittings it takes along, and the moves that need no lifting.
import type { EventId, SessionId, SittingId } from '#domain/ids.ts';
import type { SittingRef } from '#domain/programme/plan.ts';
import type { Sitting } from '#domain/programme/session.ts';
import { planMoveSeveral } from '#domain/programme/several.ts';
import { planRetime } from '#domain/programme/resize.ts';
import { planUnschedule } from '#domain/programme/schedule.ts';
import { rowKeyOf } from '#domain/programme/rows.ts';
import type { Minutes } from '#domain/time.ts';
import { moveSessions, retimeSitting, unscheduleSessions } from '#store/commands/sittings.ts';
import { libraryNow } from '#store/store.ts';
import { rowsCarried, sittingRefsOf } from '../drop.ts';
import { carryOut, focusBox } from '../gestures.ts';
import { isShownSelected, liftUp, useProgramme, type Lift } from '../programmeStore.ts';
import type { Grasp } from './heldSpot.ts';
import { usualLengthOf, type HeldSittings } from './planSpot.ts';
import { shownNow } from './shown.ts';

export function sittingOf(eventId: EventId, { sessionId, sittingId }: SittingRef): Sitting | undefined {
  return libraryNow().eventsById[eventId]?.sessionsById[sessionId]?.sittingsById[sittingId];
}

/** The sitting itself, or everything selected where it is part of a selection one can see; it comes first. */
function refsMeant(eventId: EventId, { sessionId, sittingId: held }: SittingRef): readonly SittingRef[] {
  const ref = { sessionId, sittingId: held };
  const event = libraryNow().eventsById[eventId];
  const sitting = sittingOf(eventId, ref);
  const state = useProgramme.getState();
  if (event === undefined || sitting === undefined) return [];
  if (!isShownSelected(state, rowKeyOf(ref.sessionId, sitting.day))) return [ref];
  const others = sittingRefsOf(rowsCarried(event, state.selection));
  return [ref, ...others.filter(({ sittingId }) => sittingId !== ref.sittingId)];
}

export function liftBox(
  eventId: EventId,
  ref: SittingRef,
  by: Lift['by'],
  part: HeldSittings['part'] = 'whole',
): void {
  const refs = part === 'whole' ? refsMeant(eventId, ref) : [ref];
  const columns = shownNow()?.layout.columns.map(({ roomId }) => roomId) ?? [];
  liftUp(eventId, { type: 'sittings', refs, part, columns }, by);
}

/** What is in the hand, as the hours under the pointer are reckoned from. `at` is the minute it was taken hold of. */
export function graspOf(
  eventId: EventId,
  refs: readonly SittingRef[],
  part: HeldSittings['part'],
  at: Minutes,
): Grasp {
  const event = libraryNow().eventsById[eventId];
  const [ref] = refs;
  const sitting = ref === undefined ? undefined : sittingOf(eventId, ref);
  const usualLength = event === undefined || ref === undefined ? 60 : usualLengthOf(event, ref.sessionId);
  const start = sitting?.start ?? null;
  return {
    part,
    start,
    end: sitting?.end ?? null,
    // What has no time yet hangs from the pointer by its upper edge.
    grab: start === null ? 0 : at - start,
    usualLength,
    sittingIds: new Set<SittingId>(refs.map(({ sittingId }) => sittingId)),
  };
}

/** Earlier (negative) or later by so many minutes; nothing else moves. */
export function shiftBox(eventId: EventId, ref: SittingRef, byMinutes: Minutes): void {
  const event = libraryNow().eventsById[eventId];
  if (event === undefined) return;
  const plan = planMoveSeveral(event, refsMeant(eventId, ref), { byMinutes });
  if (plan.isPossible) carryOut(eventId, moveSessions, plan, ref.sessionId);
  focusBox(ref.sittingId);
}

/** The end later or earlier by so many minutes. */
export function stretchBox(eventId: EventId, ref: SittingRef, byMinutes: Minutes): void {
  const event = libraryNow().eventsById[eventId];
  const sitting = sittingOf(eventId, ref);
  if (event === undefined || sitting?.start == null) return;
  const end = (sitting.end ?? sitting.start + usualLengthOf(event, ref.sessionId)) + byMinutes;
  if (end <= sitting.start) return;
  carryOut(eventId, retimeSitting, planRetime(event, ref, { start: sitting.start, end }), ref.sessionId);
  focusBox(ref.sittingId);
}

export function unscheduleBox(eventId: EventId, ref: SittingRef): void {
  const event = libraryNow().eventsById[eventId];
  if (event === undefined) return;
  carryOut(eventId, unscheduleSessions, planUnschedule(event, refsMeant(eventId, ref)), ref.sessionId);
}

export function refOfElement(element: HTMLElement | null): SittingRef | null {
  const { sitting, session } = element?.dataset ?? {};
  if (sitting === undefined || session === undefined) return null;
  return { sessionId: session as SessionId, sittingId: sitting as SittingId };
}
