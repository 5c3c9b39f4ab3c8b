// One day as a grid: a row for each time that something begins, a column for each room, every session as deep as it
// lasts. Pauses belong to all rooms but those where something runs on.
import type { RoomId } from '#domain/ids.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { roomOf } from '#domain/programme/rows.ts';
import type { DayProgramme } from '#domain/programme/rows.ts';
import type { Session, Sitting } from '#domain/programme/session.ts';
import { kindOf } from '#domain/session-kinds/registry.ts';
import type { Minutes } from '#domain/time.ts';

export interface RoomGrid {
  /** In the order they are first used. */
  readonly rooms: readonly (RoomId | null)[];
  readonly rows: readonly GridRow[];
}

export interface GridRow {
  /** null = what has no time yet, ahead of the day. */
  readonly start: Minutes | null;
  readonly isPause: boolean;
  readonly places: readonly GridPlace[];
}

/** A cell: what begins here in one room, and how many rows it lasts; a pause takes the rooms beside each other. */
export interface GridPlace {
  readonly roomId: RoomId | null;
  readonly columns: number;
  readonly rows: number;
  readonly placed: readonly Placed[];
}

export interface Placed {
  readonly session: Session;
  readonly sitting: Sitting;
}

export function roomGrid(event: PlannedEvent, day: DayProgramme): RoomGrid {
  const all = day.rows.flatMap((row): readonly Placed[] => {
    const session = event.sessionsById[row.sessionId];
    return session === undefined ? [] : row.sittings.map((sitting) => ({ session, sitting }));
  });
  const inRooms = all.filter(({ session }) => !kindOf(session).isPause);
  const rooms = [...new Set(inRooms.map(({ sitting }) => roomOf(event, sitting)))];
  const slots = slotsOf(all, rooms.length, event);
  // By room: the first row that is free again.
  const freeFrom = new Map<RoomId | null, number>();
  const rows = slots.map((slot, index): GridRow => {
    const isFree = (roomId: RoomId | null) => (freeFrom.get(roomId) ?? 0) <= index;
    if (slot.isPause) return { start: slot.start, isPause: true, places: pausePlaces(rooms, isFree, slot) };
    const places = rooms.filter(isFree).map((roomId) => {
      const placed = slot.placed.filter(({ sitting }) => roomOf(event, sitting) === roomId);
      const length = placed.length === 0 ? 1 : depthOf(placed, roomId, slots.slice(index + 1), event);
      freeFrom.set(roomId, index + length);
      return { roomId, columns: 1, rows: length, placed };
    });
    return { start: slot.start, isPause: false, places };
  });
  return { rooms, rows };
}

/** Across all rooms where nothing runs on, a cell for each run of them. */
function pausePlaces(
  rooms: readonly (RoomId | null)[],
  isFree: (roomId: RoomId | null) => boolean,
  { placed }: Slot,
): readonly GridPlace[] {
  if (rooms.length === 0) return [{ roomId: null, columns: 1, rows: 1, placed }];
  const runs: { roomId: RoomId | null; columns: number }[] = [];
  rooms.forEach((roomId, index) => {
    const before = rooms[index - 1];
    const last = runs.at(-1);
    if (!isFree(roomId)) return;
    if (last !== undefined && before !== undefined && isFree(before)) last.columns += 1;
    else runs.push({ roomId, columns: 1 });
  });
  return runs.map((run) => ({ ...run, rows: 1, placed }));
}

interface Slot {
  readonly start: Minutes | null;
  readonly isPause: boolean;
  /** A pause that every room would run on through: it ends them all, or it could stand nowhere. */
  readonly isForAll: boolean;
  readonly placed: readonly Placed[];
}

function slotsOf(all: readonly Placed[], rooms: number, event: PlannedEvent): readonly Slot[] {
  const untimed = all.filter(({ sitting }) => sitting.start === null);
  const starts = [...new Set(all.flatMap(({ sitting }) => sitting.start ?? []))].sort((a, b) => a - b);
  return [
    ...slotsAt(null, untimed, false),
    ...starts.flatMap((start) =>
      slotsAt(
        start,
        all.filter(({ sitting }) => sitting.start === start),
        runningOn(all, start, event) >= rooms,
      ),
    ),
  ];
}

/** In how many rooms something has begun before and ends later. */
function runningOn(all: readonly Placed[], at: Minutes, event: PlannedEvent): number {
  const running = all.filter(
    ({ session, sitting: { start, end } }) =>
      !kindOf(session).isPause && start !== null && start < at && end !== null && end > at,
  );
  return new Set(running.map(({ sitting }) => roomOf(event, sitting))).size;
}

/** A pause and a session that begin together stand in two rows, the pause first. */
function slotsAt(start: Minutes | null, placed: readonly Placed[], isForAll: boolean): readonly Slot[] {
  const parts = [true, false].map((isPause) => ({
    start,
    isPause,
    isForAll: isPause && isForAll,
    placed: placed.filter(({ session }) => kindOf(session).isPause === isPause),
  }));
  return parts.filter((slot) => slot.placed.length > 0);
}

/** Down to where it ends, where a pause for all cuts in, or where something else begins in its room. */
function depthOf(
  placed: readonly Placed[],
  roomId: RoomId | null,
  below: readonly Slot[],
  event: PlannedEvent,
): number {
  const end = Math.max(...placed.map(({ sitting }) => sitting.end ?? sitting.start ?? 0));
  const isOver = (slot: Slot) =>
    slot.start === null ||
    slot.start >= end ||
    slot.isForAll ||
    (!slot.isPause && slot.placed.some(({ sitting }) => roomOf(event, sitting) === roomId));
  const at = below.findIndex(isOver);
  return 1 + (at < 0 ? below.length : at);
}
