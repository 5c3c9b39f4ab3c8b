// What putting sittings down at a spot of the rooms view would do: an hour of a room, by the way of moving that is on.
// Pure; asked at every step of a drag, of the keys and of the fields, and once more at the drop.
import type { RoomId, SessionId, SittingId } from '#domain/ids.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { hoursFrom, planSittings, roomFor } from '#domain/programme/place.ts';
import {
  EMPTY_PLAN,
  impossible,
  type MovePlan,
  type SittingChange,
  type SittingRef,
} from '#domain/programme/plan.ts';
import { planPushAt } from '#domain/programme/pushAt.ts';
import { planRetime, planRetimePush } from '#domain/programme/resize.ts';
import { roomOf } from '#domain/programme/rows.ts';
import { planSchedule } from '#domain/programme/schedule.ts';
import type { Sitting } from '#domain/programme/session.ts';
import { planSwapSittings } from '#domain/programme/swap.ts';
import { kindOf } from '#domain/session-kinds/registry.ts';
import { addDays, daysBetween, type Day, type Minutes } from '#domain/time.ts';

export interface Spot {
  readonly day: Day;
  /** null = the column without a room. */
  readonly roomId: RoomId | null;
  /** null = untimed. */
  readonly start: Minutes | null;
  /** null = open-ended. */
  readonly end: Minutes | null;
  /** The sitting under the pointer, to swap with. */
  readonly over: SittingRef | null;
}

export interface HeldSittings {
  /** What moves; the one in hand first. */
  readonly refs: readonly SittingRef[];
  /** The whole box, or one of its edges. */
  readonly part: 'whole' | 'start' | 'end';
  /** The rooms on the screen from the first column on: several sittings keep the distance between their columns. */
  readonly columns: readonly (RoomId | null)[];
}

interface WayOfMoving {
  readonly mode: 'push' | 'swap' | 'place';
  readonly keepsTimes: boolean;
}

export function planSpot(
  event: PlannedEvent,
  { refs, part, columns }: HeldSittings,
  spot: Spot,
  { mode, keepsTimes }: WayOfMoving,
): MovePlan {
  const [ref] = refs;
  const before = ref === undefined ? undefined : sittingAt(event, ref);
  if (ref === undefined || before === undefined) return impossible({ kind: 'not-there' });
  const { start, end } = spot;
  if (part !== 'whole') {
    return mode === 'push'
      ? planRetimePush(event, ref, { start, end })
      : planRetime(event, ref, { start, end });
  }
  if (refs.length > 1) return planTogether(event, refs, columns, spot, before);
  if (mode === 'swap') {
    return spot.over === null
      ? EMPTY_PLAN
      : planSwapSittings(event, ref, spot.over, { keepTimes: keepsTimes });
  }
  const roomId = roomHeldIn(event, ref, before, spot.roomId);
  const after = { ...before, day: spot.day, start, end, roomId };
  const held = { sessionId: ref.sessionId, sittingId: ref.sittingId, before, after };
  return mode === 'push' ? planPushAt(event, held) : planSittings(event, [held]);
}

/** A session out of the tray, with the sitting it would get. Swapping is for two that both have a place. */
export function planNewSpot(
  event: PlannedEvent,
  ref: { readonly sessionId: SessionId; readonly sittingId: SittingId },
  spot: Spot,
  { mode }: WayOfMoving,
): MovePlan {
  const { day, start, end, roomId } = spot;
  const length = start === null || end === null ? null : end - start;
  const plan = planSchedule(event, ref.sessionId, ref.sittingId, { day, start, roomId, length });
  const change = plan.sittings.find(({ sittingId }) => sittingId === ref.sittingId);
  if (mode !== 'push' || change?.after == null) return plan;
  return planPushAt(event, { ...change, after: change.after });
}

/** How long a session out of the tray would sit, in minutes. */
export function usualLengthOf(event: PlannedEvent, sessionId: SessionId): Minutes {
  const session = event.sessionsById[sessionId];
  return session === undefined ? 60 : kindOf(session).usualLength;
}

/** Several keep their shape: as many minutes, days and columns apart as they were. Nothing else moves. */
function planTogether(
  event: PlannedEvent,
  refs: readonly SittingRef[],
  columns: readonly (RoomId | null)[],
  spot: Spot,
  lead: Sitting,
): MovePlan {
  const byMinutes = spot.start === null || lead.start === null ? 0 : spot.start - lead.start;
  const byDays = daysBetween(lead.day, spot.day);
  const places = refs.map((ref) => {
    const sitting = sittingAt(event, ref);
    return sitting === undefined || spansRooms(event, ref, sitting)
      ? -1
      : columns.indexOf(roomOf(event, sitting));
  });
  const wanted = columns.indexOf(spot.roomId) - columns.indexOf(roomOf(event, lead));
  const known = places.filter((place) => place !== -1);
  // The whole selection stops at the first and the last column.
  const byColumns = Math.max(-Math.min(...known), Math.min(wanted, columns.length - 1 - Math.max(...known)));
  const changes = refs.flatMap((ref, index): readonly SittingChange[] => {
    const before = sittingAt(event, ref);
    if (before === undefined) return [];
    const hours = before.start === null ? {} : hoursFrom(before, before.start + byMinutes);
    const place = places[index] ?? -1;
    const roomId =
      place === -1 || byColumns === 0
        ? before.roomId
        : roomFor(event, before, columns[place + byColumns] ?? null);
    return [{ ...ref, before, after: { ...before, ...hours, day: addDays(before.day, byDays), roomId } }];
  });
  return planSittings(event, changes);
}

/** A pause that lies across every room goes on doing so; only its hours are held. */
function roomHeldIn(
  event: PlannedEvent,
  ref: SittingRef,
  sitting: Sitting,
  roomId: RoomId | null,
): RoomId | null {
  return spansRooms(event, ref, sitting) ? null : roomFor(event, sitting, roomId);
}

function spansRooms(event: PlannedEvent, { sessionId }: SittingRef, sitting: Sitting): boolean {
  const session = event.sessionsById[sessionId];
  return sitting.roomId === null && session !== undefined && kindOf(session).isPause;
}

function sittingAt(event: PlannedEvent, { sessionId, sittingId }: SittingRef): Sitting | undefined {
  return event.sessionsById[sessionId]?.sittingsById[sittingId];
}
