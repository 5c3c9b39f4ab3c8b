// Where sittings of any two events want the same room or the same person at once. Worked out a day at a time, from
// the index of the calendar, and remembered with the day: what has not changed is not reckoned again.
import type { PersonId, RoomId } from '#domain/ids.ts';
import type { Day } from '#domain/time.ts';
import { daysOfItem, type CalendarIndex } from './calendarIndex.ts';
import type { CalendarItem, SittingItem } from './items.ts';

export type DoubleBooking =
  | { readonly type: 'room'; readonly roomId: RoomId; readonly other: SittingItem }
  | { readonly type: 'person'; readonly personId: PersonId; readonly other: SittingItem };

type BookingsById = ReadonlyMap<string, readonly DoubleBooking[]>;

const NONE: readonly DoubleBooking[] = [];
const remembered = new WeakMap<readonly CalendarItem[], BookingsById>();

/** Of a sitting as it stands; of each room and person a few others are named, not all. */
export function doubleBookingsOf(index: CalendarIndex, item: CalendarItem): readonly DoubleBooking[] {
  if (item.type === 'event' || item.start === null) return NONE;
  const [first = item.first, ...more] = daysOfItem(item);
  const found = bookingsOn(index, first).get(item.id) ?? NONE;
  if (more.length === 0) return found;
  const later = more.flatMap((day) => bookingsOn(index, day).get(item.id) ?? NONE);
  return [...found, ...later.filter((each) => !found.some((known) => isSame(known, each)))];
}

function bookingsOn({ itemsByDay }: CalendarIndex, day: Day): BookingsById {
  const items = itemsByDay.get(day);
  if (items === undefined) return new Map();
  const known = remembered.get(items);
  if (known !== undefined) return known;
  const made = bookingsAmong(items.filter(isTimed));
  remembered.set(items, made);
  return made;
}

/** So many of those present are looked at for each that comes: enough to mark all, and to name some. */
const MOST_NAMED = 3;

function bookingsAmong(items: readonly SittingItem[]): BookingsById {
  const found = new Map<string, DoubleBooking[]>();
  const note = (item: SittingItem, booking: DoubleBooking): void => {
    const list = found.get(item.id);
    if (list === undefined) found.set(item.id, [booking]);
    else if (!list.some((known) => isSame(known, booking))) list.push(booking);
  };
  const byStart = [...items].sort((a, b) => a.instant - b.instant || (a.id < b.id ? -1 : 1));
  const presentByKey = new Map<RoomId | PersonId, SittingItem[]>();
  for (const item of byStart) {
    for (const key of keysOf(item)) {
      const present = (presentByKey.get(key) ?? []).filter((other) => meet(other, item));
      for (const other of present.slice(-MOST_NAMED)) {
        for (const shared of sharedBy(item, other)) note(item, shared);
        for (const shared of sharedBy(other, item)) note(other, shared);
      }
      present.push(item);
      presentByKey.set(key, present);
    }
  }
  return found;
}

function keysOf({ roomId, attendingIds }: SittingItem): readonly (RoomId | PersonId)[] {
  return roomId === null ? [...attendingIds] : [roomId, ...attendingIds];
}

/** What the second takes away from the first. Two sittings of one session may name the same people. */
function sharedBy(item: SittingItem, other: SittingItem): readonly DoubleBooking[] {
  const shared: DoubleBooking[] = [];
  const { roomId } = item;
  if (roomId !== null && roomId === other.roomId) shared.push({ type: 'room', roomId, other });
  if (item.sessionId === other.sessionId && item.eventId === other.eventId) return shared;
  for (const personId of item.attendingIds) {
    if (other.attendingIds.has(personId)) shared.push({ type: 'person', personId, other });
  }
  return shared;
}

/** As in a programme, what is open-ended takes no more than the minute it begins. */
function meet(a: SittingItem, b: SittingItem): boolean {
  if (a.instant === b.instant) return true;
  const [first, second] = a.instant < b.instant ? [a, b] : [b, a];
  return first.end !== null && first.instant + first.end - (first.start ?? 0) > second.instant;
}

function isTimed(item: CalendarItem): item is SittingItem {
  return item.type === 'sitting' && item.start !== null;
}

function isSame(a: DoubleBooking, b: DoubleBooking): boolean {
  return (
    a.other.id === b.other.id &&
    (a.type === 'room' ? b.type === 'room' : b.type === 'person' && a.personId === b.personId)
  );
}
