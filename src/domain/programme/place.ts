// Place: only this one moves. Whatever it then overlaps is said, never refused and never written over.
import type { RoomId, SessionId } from '../ids.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import { kindOf } from '../session-kinds/registry.ts';
import type { Day, Minutes } from '../time.ts';
import { EMPTY_PLAN, applyPlan, changesNothing, impossible, planOf } from './plan.ts';
import type { MovePlan, SittingChange, SittingRef } from './plan.ts';
import { changesBetween, withProblems } from './problems.ts';
import { programmeOf } from './rows.ts';
import type { Sitting } from './session.ts';
import { settledInOrder } from './sheetOrder.ts';

export interface Place {
  readonly day: Day;
  /** null = untimed. */
  readonly start: Minutes | null;
  /** Left out = the room it is in; null = the event's default room. */
  readonly roomId?: RoomId | null;
}

/** The sitting at another place, as long as it was; one that had no time gets the usual length of its kind. */
export function planPlace(event: PlannedEvent, ref: SittingRef, place: Place): MovePlan {
  const session = event.sessionsById[ref.sessionId];
  const sitting = session?.sittingsById[ref.sittingId];
  if (session === undefined || sitting === undefined) return impossible({ kind: 'not-there' });
  const { day, start } = place;
  const roomId = place.roomId === undefined ? sitting.roomId : roomFor(event, sitting, place.roomId);
  const moved =
    sitting.start === null && start !== null
      ? { ...sitting, start, end: start + kindOf(session).usualLength }
      : { ...sitting, ...hoursFrom(sitting, start) };
  return planSittings(event, [{ ...ref, before: sitting, after: { ...moved, day, roomId } }]);
}

/** A plan that sets sittings and moves nothing else; rows without a time stay where they stand in the sheet. */
export function planSittings(event: PlannedEvent, sittings: readonly SittingChange[]): MovePlan {
  const after = settledAround(event, applyPlan(event, planOf({ sittings })), sittings);
  const plan = changesBetween(event, after);
  return changesNothing(plan) ? EMPTY_PLAN : withProblems(event, plan);
}

/** The sitting from another start on, as long as it was. */
export function hoursFrom(sitting: Sitting, start: Minutes | null): Pick<Sitting, 'start' | 'end'> {
  if (start === null) return { start, end: null };
  return {
    start,
    end: sitting.end === null || sitting.start === null ? null : sitting.end + start - sitting.start,
  };
}

/** A sitting that is in the default room because it names none keeps naming none. */
export function roomFor(event: PlannedEvent, sitting: Sitting, roomId: RoomId | null): RoomId | null {
  return sitting.roomId === null && roomId === event.defaultRoomId ? null : roomId;
}

/** Order keys under which rows without a time do not follow a row that was taken away from above them. */
function settledAround(
  before: PlannedEvent,
  after: PlannedEvent,
  changes: readonly SittingChange[],
): PlannedEvent {
  const moved = new Set(changes.map(({ sessionId }) => sessionId));
  const days = new Set(changes.flatMap((change) => [change.before?.day, change.after?.day]));
  const old = new Map(programmeOf(before).map((programme) => [programme.day, programme.rows]));
  let settled = after;
  for (const { day, rows } of programmeOf(after)) {
    if (!days.has(day)) continue;
    const stood = (old.get(day) ?? []).map(({ sessionId }) => sessionId);
    const startBy = new Map(rows.map(({ sessionId, start }) => [sessionId, start]));
    const sequence: SessionId[] = stood.filter((id) => startBy.has(id) && !isRetimed(id));
    for (const { sessionId, start } of rows) {
      if (sequence.includes(sessionId)) continue;
      const place = start === null ? -1 : sequence.findIndex((id) => (startBy.get(id) ?? -1) > start);
      sequence.splice(place === -1 ? sequence.length : place, 0, sessionId);
    }
    settled = settledInOrder(settled, day, sequence, moved);
  }
  return settled;

  function isRetimed(id: SessionId): boolean {
    return moved.has(id) && Object.values(after.sessionsById[id]?.sittingsById ?? {}).some(isTimed);
  }
}

const isTimed = ({ start }: Sitting): boolean => start !== null;
