// Several sittings moved together, each by the same: a selection keeps its shape. Nothing else moves.
import type { RoomId } from '../ids.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import { addDays, daysBetween, type Day, type Minutes } from '../time.ts';
import { hoursFrom, planSittings, roomFor } from './place.ts';
import { impossible, type MovePlan, type SittingChange, type SittingRef } from './plan.ts';

export interface Shift {
  /** Later, or earlier where less than 0; sittings without a time have none to change. */
  readonly byMinutes: Minutes;
  /** The day the earliest of them goes to; the others follow as many days behind as they were. */
  readonly toDay?: Day;
  /** Left out = each its own room; null = the event's default room. */
  readonly roomId?: RoomId | null;
}

export function planMoveSeveral(
  event: PlannedEvent,
  refs: readonly SittingRef[],
  { byMinutes, toDay, roomId }: Shift,
): MovePlan {
  const sittings = refs.flatMap(
    ({ sessionId, sittingId }) => event.sessionsById[sessionId]?.sittingsById[sittingId] ?? [],
  );
  if (sittings.length !== refs.length) return impossible({ kind: 'not-there' });
  const [first] = sittings.map(({ day }) => day).sort();
  const byDays = toDay === undefined || first === undefined ? 0 : daysBetween(first, toDay);
  const changes = refs.map(({ sessionId, sittingId }, index): SittingChange => {
    const before = sittings[index] ?? null;
    if (before === null) return { sessionId, sittingId, before, after: null };
    const start = before.start === null ? null : before.start + byMinutes;
    const after = {
      ...before,
      ...hoursFrom(before, start),
      day: addDays(before.day, byDays),
      roomId: roomId === undefined ? before.roomId : roomFor(event, before, roomId),
    };
    return { sessionId, sittingId, before, after };
  });
  return planSittings(event, changes);
}
