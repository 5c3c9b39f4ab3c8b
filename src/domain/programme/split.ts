// One sitting in two parts, and back: a plenary that pauses for lunch, or one that no longer does.
import type { SessionId, SittingId } from '../ids.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import type { Day, Minutes } from '../time.ts';
import { planSittings } from './place.ts';
import { EMPTY_PLAN, impossible, type MovePlan, type SittingRef } from './plan.ts';
import { sittingsOf, type Sitting } from './session.ts';

export interface SplitPoint {
  /** When the first part ends. */
  readonly at: Minutes;
  readonly newSittingId: SittingId;
  /** When the second part begins, as long as what was left of the whole; left out = at once. */
  readonly resumeAt?: Minutes;
}

export function planSplit(event: PlannedEvent, ref: SittingRef, point: SplitPoint): MovePlan {
  const { sessionId } = ref;
  const sitting = event.sessionsById[sessionId]?.sittingsById[ref.sittingId];
  if (sitting === undefined) return impossible({ kind: 'not-there' });
  const { start, end } = sitting;
  if (start === null) return impossible({ kind: 'is-untimed', sessionId });
  const { at, newSittingId: sittingId, resumeAt = at } = point;
  if (at <= start || (end !== null && at >= end)) return impossible({ kind: 'not-inside', sessionId, at });
  if (resumeAt < at) return impossible({ kind: 'not-inside', sessionId, at: resumeAt });
  const second: Sitting = {
    ...sitting,
    id: sittingId,
    start: resumeAt,
    end: end === null ? null : resumeAt + end - at,
    timeAs: null,
  };
  return planSittings(event, [
    { ...ref, before: sitting, after: { ...sitting, end: at } },
    { sessionId, sittingId, before: null, after: second },
  ]);
}

/**
 * The session's sittings of a day in one, from when the first begins, as long as all of them together; open-ended
 * where one of them is. Those without a time go with it.
 */
export function planMerge(event: PlannedEvent, sessionId: SessionId, day: Day): MovePlan {
  const session = event.sessionsById[sessionId];
  if (session === undefined) return impossible({ kind: 'not-there' });
  const sittings = sittingsOf(session).filter((sitting) => sitting.day === day);
  const first = sittings.find(({ start }) => start !== null) ?? sittings[0];
  if (first === undefined || sittings.length < 2) return EMPTY_PLAN;
  return planSittings(
    event,
    sittings.map((sitting) => ({
      sessionId,
      sittingId: sitting.id,
      before: sitting,
      after: sitting === first ? { ...first, end: endOfAll(sittings, first.start) } : null,
    })),
  );
}

function endOfAll(sittings: readonly Sitting[], start: Minutes | null): Minutes | null {
  if (start === null) return null;
  let end = start;
  for (const sitting of sittings) {
    if (sitting.start === null) continue;
    if (sitting.end === null) return null;
    end += Math.max(0, sitting.end - sitting.start);
  }
  return end;
}
