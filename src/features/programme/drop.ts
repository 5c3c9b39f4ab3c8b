// What a drop would do: from what is carried, where it is held and the way of moving, to a plan of the domain.
// Pure: the same question is asked while dragging, while moving by keys, and when the row is put down.
import type { SessionId, SittingId } from '#domain/ids.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { EMPTY_PLAN, type MovePlan, type SittingRef } from '#domain/programme/plan.ts';
import { planPlace } from '#domain/programme/place.ts';
import { planPush } from '#domain/programme/push.ts';
import { allRows, firstSittingOf, roomOf, type Row, type RowKey } from '#domain/programme/rows.ts';
import { planSchedule, planUnschedule } from '#domain/programme/schedule.ts';
import { planSwap } from '#domain/programme/swap.ts';
import type { GapSide } from '#domain/programme/dropPlace.ts';
import type { Day, Minutes } from '#domain/time.ts';
import { planNewSpot, planSpot, type HeldSittings, type Spot } from './rooms/planSpot.ts';

export const MOVE_MODES = ['push', 'swap', 'place'] as const;
export type MoveMode = (typeof MOVE_MODES)[number];

export type Carried =
  | { readonly type: 'rows'; readonly rows: readonly RowKey[] }
  /** Boxes of the rooms view. */
  | ({ readonly type: 'sittings' } & HeldSittings)
  /** Out of the tray; the sitting it will get has its identity before it has its hours. */
  | { readonly type: 'unscheduled'; readonly sessionId: SessionId; readonly sittingId: SittingId };

export type DropTarget =
  | { readonly type: 'tray' }
  | ({ readonly type: 'spot' } & Spot)
  | {
      readonly type: 'slot';
      readonly day: Day;
      /** The row it goes ahead of; null = the end of the day. */
      readonly before: RowKey | null;
      /** The row under the pointer, for a swap. */
      readonly over: RowKey | null;
      /** Which side of the gap above the row, where the pointer is over a gap. */
      readonly side?: GapSide;
    };

interface WayOfMoving {
  readonly mode: MoveMode;
  readonly keepsTimes: boolean;
}

export function planDrop(
  event: PlannedEvent,
  carried: Carried,
  target: DropTarget,
  way: WayOfMoving,
): MovePlan {
  if (target.type === 'spot') return planAtSpot(event, carried, target, way);
  if (carried.type === 'unscheduled') {
    if (target.type === 'tray') return EMPTY_PLAN;
    const session = event.sessionsById[carried.sessionId];
    if (session === undefined) return EMPTY_PLAN;
    return planSchedule(event, carried.sessionId, carried.sittingId, {
      day: target.day,
      before: target.before,
      roomId: null,
      ...(target.side === undefined ? {} : { side: target.side }),
    });
  }
  if (carried.type === 'sittings') {
    return target.type === 'tray' ? planUnschedule(event, carried.refs) : EMPTY_PLAN;
  }
  const { mode, keepsTimes } = way;
  const rows = rowsCarried(event, carried.rows);
  const [first] = rows;
  if (first === undefined) return EMPTY_PLAN;
  if (target.type === 'tray') {
    return planUnschedule(event, sittingRefsOf(rows));
  }
  if (mode === 'swap' && rows.length === 1) {
    return target.over === null || target.over === first.key
      ? EMPTY_PLAN
      : planSwap(event, first.key, target.over, { keepTimes: keepsTimes });
  }
  if (mode === 'place' && rows.length === 1) return placeAt(event, first, target.day, target.before);
  return planPush(event, {
    rows: rows.map(({ key }) => key),
    day: target.day,
    before: target.before,
    ...(target.side === undefined ? {} : { side: target.side }),
  });
}

/** In the rooms view; rows carried by the commands of the sheet are taken as their sittings. */
function planAtSpot(
  event: PlannedEvent,
  carried: Carried,
  target: Extract<DropTarget, { readonly type: 'spot' }>,
  way: WayOfMoving,
): MovePlan {
  switch (carried.type) {
    case 'unscheduled':
      return planNewSpot(event, carried, target, way);
    case 'sittings':
      return planSpot(event, carried, target, way);
    default: {
      const refs = sittingRefsOf(rowsCarried(event, carried.rows));
      return planSpot(event, { refs, part: 'whole', columns: [] }, target, way);
    }
  }
}

/** Placed between two rows, a session begins when the row above ends, or ends when the row below begins. */
function placeAt(event: PlannedEvent, row: Row, day: Day, before: RowKey | null): MovePlan {
  const sitting = firstSittingOf(row);
  if (sitting === undefined) return EMPTY_PLAN;
  const others = allRows(event).filter((other) => other.day === day && other.key !== row.key);
  const index = before === null ? others.length : others.findIndex(({ key }) => key === before);
  if (before === row.key) return EMPTY_PLAN;
  const length = sitting.start === null || sitting.end === null ? 0 : sitting.end - sitting.start;
  const start = endOf(others[index - 1]) ?? startBefore(others[index], length) ?? sitting.start;
  if (start === null) return EMPTY_PLAN;
  const ref = { sessionId: row.sessionId, sittingId: sitting.id };
  return planPlace(event, ref, { day, start, roomId: roomOf(event, sitting) });
}

function endOf(row: Row | undefined): Minutes | null {
  const first = row === undefined ? undefined : firstSittingOf(row);
  return first === undefined ? null : (first.end ?? first.start);
}

function startBefore(row: Row | undefined, length: Minutes): Minutes | null {
  const start = row?.start ?? null;
  return start === null ? null : Math.max(0, start - length);
}

export function rowsCarried(event: PlannedEvent, keys: readonly RowKey[]): readonly Row[] {
  const wanted = new Set(keys);
  return allRows(event).filter(({ key }) => wanted.has(key));
}

/** Every sitting of these rows. */
export function sittingRefsOf(rows: readonly Row[]): readonly SittingRef[] {
  return rows.flatMap(({ sessionId, sittings }) => sittings.map(({ id }) => ({ sessionId, sittingId: id })));
}
