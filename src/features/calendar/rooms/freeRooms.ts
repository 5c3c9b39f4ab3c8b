// Which rooms are free when, over all events of a day. A room that is free but for the minutes it needs between two
// meetings is said to be so, and may be chosen all the same.
import type { RoomId } from '#domain/ids.ts';
import type { Room } from '#domain/room.ts';
import { daysBetween, type Day, type Minutes } from '#domain/time.ts';
import type { CalendarIndex } from '../calendarIndex.ts';
import type { SittingItem } from '../items.ts';
import type { Stretch } from '../place.ts';

export type RoomFinding =
  | { readonly state: 'free'; readonly room: Room }
  /** Free, but `gap` minutes away from a sitting, which is less than the room needs. */
  | { readonly state: 'tight'; readonly room: Room; readonly gap: Minutes; readonly by: SittingItem }
  | { readonly state: 'taken'; readonly room: Room; readonly by: SittingItem };

export interface FreeStretches {
  readonly room: Room;
  readonly stretches: readonly Stretch[];
}

interface Taken extends Stretch {
  readonly item: SittingItem;
}

interface Asked {
  readonly day: Day;
  readonly rooms: readonly Room[];
  /** The sitting a room is looked for does not stand in its own way. */
  readonly exceptId: string | null;
}

/** Every room, and how it stands between these hours. */
export function roomsBetween(
  index: CalendarIndex,
  { start, end }: Stretch,
  asked: Asked,
): readonly RoomFinding[] {
  const byRoom = takenByRoom(index, asked);
  return asked.rooms.map((room): RoomFinding => {
    const taken = byRoom.get(room.id) ?? [];
    const over = taken.find((other) => other.start < end && other.end > start);
    if (over !== undefined) return { state: 'taken', room, by: over.item };
    const gapTo = (other: Taken): Minutes => (other.end <= start ? start - other.end : other.start - end);
    const nearest = taken.toSorted((a, b) => gapTo(a) - gapTo(b))[0];
    if (nearest !== undefined && gapTo(nearest) < room.changeover)
      return { state: 'tight', room, gap: gapTo(nearest), by: nearest.item };
    return { state: 'free', room };
  });
}

/** Between eight in the morning and eight in the evening, when buildings are open. */
const OPEN: Stretch = { start: 8 * 60, end: 20 * 60 };

/** The rooms that are free so long without a break, and when; the minutes they need between meetings are kept. */
export function roomsForLength(
  index: CalendarIndex,
  length: Minutes,
  asked: Asked,
): readonly FreeStretches[] {
  const byRoom = takenByRoom(index, asked);
  return asked.rooms.flatMap((room) => {
    const stretches: Stretch[] = [];
    let from = OPEN.start;
    const note = (until: Minutes): void => {
      if (until - from >= length) stretches.push({ start: from, end: until });
    };
    for (const taken of byRoom.get(room.id) ?? []) {
      note(Math.min(taken.start - room.changeover, OPEN.end));
      from = Math.max(from, taken.end + room.changeover);
    }
    note(OPEN.end);
    return stretches.length === 0 ? [] : [{ room, stretches }];
  });
}

function takenByRoom(
  { itemsByDay }: CalendarIndex,
  { day, exceptId }: Asked,
): ReadonlyMap<RoomId, readonly Taken[]> {
  const byRoom = new Map<RoomId, Taken[]>();
  for (const item of itemsByDay.get(day) ?? []) {
    if (item.type === 'event' || item.start === null || item.roomId === null || item.id === exceptId)
      continue;
    const midnight = daysBetween(day, item.first) * 1440;
    const taken = { start: midnight + item.start, end: midnight + item.shownEnd, item };
    const list = byRoom.get(item.roomId);
    if (list === undefined) byRoom.set(item.roomId, [taken]);
    else list.push(taken);
  }
  for (const list of byRoom.values()) list.sort((a, b) => a.start - b.start);
  return byRoom;
}
