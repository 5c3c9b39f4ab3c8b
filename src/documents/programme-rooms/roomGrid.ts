// One day as a grid: a row for each time that something begins, a column for each room, every session as deep as it
// lasts. Pauses belong to all rooms and cut through what runs beside them.
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
  /** What spans every room; then the row has no places. */
  readonly pauses: readonly Placed[];
  readonly places: readonly GridPlace[];
}

/** A cell: what begins here in one room, and how many rows it lasts; nothing where the room is empty. */
export interface GridPlace {
  readonly roomId: RoomId | null;
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
  const slots = slotsOf(all);
  // By room: the first row that is free again.
  const freeFrom = new Map<RoomId | null, number>();
  const rows = slots.map((slot, index): GridRow => {
    const pauses = slot.placed.filter(({ session }) => kindOf(session).isPause);
    if (slot.isPause) return { start: slot.start, pauses, places: [] };
    const free = rooms.filter((roomId) => (freeFrom.get(roomId) ?? 0) <= index);
    const places = free.map((roomId) => {
      const placed = slot.placed.filter(({ sitting }) => roomOf(event, sitting) === roomId);
      const length =
        placed.length === 0 ? 1 : depthOf(placed, index, slots, (sitting) => roomOf(event, sitting));
      freeFrom.set(roomId, index + length);
      return { roomId, rows: length, placed };
    });
    return { start: slot.start, pauses: [], places };
  });
  return { rooms, rows };
}

interface Slot {
  readonly start: Minutes | null;
  readonly isPause: boolean;
  readonly placed: readonly Placed[];
}

function slotsOf(all: readonly Placed[]): readonly Slot[] {
  const untimed = all.filter(({ sitting }) => sitting.start === null);
  const starts = [...new Set(all.flatMap(({ sitting }) => sitting.start ?? []))].sort((a, b) => a - b);
  return [
    ...slotsAt(null, untimed),
    ...starts.flatMap((start) =>
      slotsAt(
        start,
        all.filter(({ sitting }) => sitting.start === start),
      ),
    ),
  ];
}

/** A pause and a session that begin together stand in two rows, the pause first. */
function slotsAt(start: Minutes | null, placed: readonly Placed[]): readonly Slot[] {
  const parts = [true, false].map((isPause) => ({
    start,
    isPause,
    placed: placed.filter(({ session }) => kindOf(session).isPause === isPause),
  }));
  return parts.filter((slot) => slot.placed.length > 0);
}

/** Down to where it ends, where a pause cuts in, or where something else begins in its room. */
function depthOf(
  placed: readonly Placed[],
  index: number,
  slots: readonly Slot[],
  roomOfSitting: (sitting: Sitting) => RoomId | null,
): number {
  const ends = placed.map(({ sitting }) => sitting.end ?? sitting.start ?? 0);
  const end = Math.max(...ends);
  const room = placed[0] === undefined ? null : roomOfSitting(placed[0].sitting);
  let depth = 1;
  for (const slot of slots.slice(index + 1)) {
    const isTaken = slot.placed.some(({ sitting }) => roomOfSitting(sitting) === room);
    if (slot.start === null || slot.start >= end || slot.isPause || isTaken) break;
    depth += 1;
  }
  return depth;
}
