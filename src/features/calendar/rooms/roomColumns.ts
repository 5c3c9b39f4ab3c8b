// A day as a column a room: which rooms, in which order, and where each sitting stands in its column. Sittings that
// meet in a room stand side by side there, none on top of another.
import type { Room } from '#domain/room.ts';
import type { RoomId } from '#domain/ids.ts';
import { daysBetween, type Day, type Minutes } from '#domain/time.ts';
import { textIn, type Language } from '#languages/language.ts';
import type { CalendarItem, SittingItem } from '../items.ts';
import { NO_ROOM } from '../place.ts';

export interface RoomColumn {
  /** null = what has no room. */
  readonly roomId: RoomId | null;
  /** Empty for what has no room, and for a room the library has lost. */
  readonly name: string;
  readonly capacity: number | null;
  readonly boxes: readonly PlacedBox[];
  readonly untimed: readonly SittingItem[];
}

/** From midnight of the day shown, never before it and never past the next. */
export interface PlacedBox {
  readonly item: SittingItem;
  readonly top: Minutes;
  readonly bottom: Minutes;
  /** Which of so many stripes of the column it has. */
  readonly lane: number;
  readonly lanes: number;
}

interface RoomsShown {
  readonly rooms: readonly Room[];
  readonly hasEmptyRooms: boolean;
  /** Only this room, or NO_ROOM; null = all. */
  readonly onlyRoom: string | null;
  readonly language: Language;
}

/** Rooms by their names, "Room 2" before "Room 10"; what has no room stands last. */
export function columnsOf(
  items: readonly CalendarItem[],
  day: Day,
  { rooms, hasEmptyRooms, onlyRoom, language }: RoomsShown,
): readonly RoomColumn[] {
  const byRoom = new Map<RoomId | null, SittingItem[]>();
  for (const item of items) {
    if (item.type !== 'sitting') continue;
    const own = byRoom.get(item.roomId);
    if (own === undefined) byRoom.set(item.roomId, [item]);
    else own.push(item);
  }
  const ids = new Set(byRoom.keys());
  for (const { id } of rooms) if (hasEmptyRooms || onlyRoom === id) ids.add(id);
  if (onlyRoom === NO_ROOM) ids.add(null);
  const roomsById = new Map(rooms.map((room) => [room.id, room]));
  const columns = [...ids].map((roomId): RoomColumn => {
    const room = roomId === null ? undefined : roomsById.get(roomId);
    const own = byRoom.get(roomId) ?? [];
    return {
      roomId,
      name: room === undefined ? '' : roomTitle(room, language),
      capacity: room?.capacity ?? null,
      boxes: placed(own, day),
      untimed: own.filter(({ start }) => start === null),
    };
  });
  const wanted = columns.filter(
    ({ roomId }) => onlyRoom === null || roomId === (onlyRoom === NO_ROOM ? null : onlyRoom),
  );
  const order = new Intl.Collator(language, { numeric: true });
  return wanted.sort(
    (a, b) => Number(a.roomId === null) - Number(b.roomId === null) || order.compare(a.name, b.name),
  );
}

export function roomTitle(room: Room, language: Language): string {
  return textIn(room.shortName, language) || textIn(room.name, language);
}

function placed(items: readonly SittingItem[], day: Day): readonly PlacedBox[] {
  const boxes = items
    .flatMap((item) => {
      if (item.start === null) return [];
      const midnight = daysBetween(day, item.first) * 1440;
      const top = Math.max(0, midnight + item.start);
      const bottom = Math.min(1440, midnight + item.shownEnd);
      return top < bottom ? [{ item, top, bottom }] : [];
    })
    .sort((a, b) => a.top - b.top || b.bottom - a.bottom || (a.item.id < b.item.id ? -1 : 1));
  const done: PlacedBox[] = [];
  let cluster: Omit<PlacedBox, 'lanes'>[] = [];
  let ends: Minutes[] = [];
  const close = (): void => {
    for (const box of cluster) done.push({ ...box, lanes: ends.length });
    [cluster, ends] = [[], []];
  };
  for (const box of boxes) {
    if (ends.every((end) => end <= box.top)) close();
    const free = ends.findIndex((end) => end <= box.top);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = box.bottom;
    cluster.push({ ...box, lane });
  }
  close();
  return done;
}
