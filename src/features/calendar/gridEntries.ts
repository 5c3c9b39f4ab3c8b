// The items as the grid takes them: with a start and an end on the wall clock. One entry for each item and no second,
// so that the grid can tell by identity what has not changed.
import type { RoomId } from '#domain/ids.ts';
import type { Day, Minutes } from '#domain/time.ts';
import type { CalendarItem, SittingItem } from './items.ts';
import { addWallDays, fromWall, minutesFrom, toWall } from './wallClock.ts';

export interface GridEntry {
  readonly id: string;
  readonly item: CalendarItem;
  readonly title: string;
  readonly start: Date;
  readonly end: Date;
  readonly allDay: boolean;
}

/** What came of a drag: the day and, for a timed sitting, the minutes it now begins at. */
export interface DroppedAt {
  readonly day: Day;
  readonly start: Minutes | null;
  /** Left out = the room it is in. */
  readonly roomId?: RoomId | null;
}

export interface ResizedTo {
  readonly start: Minutes;
  readonly end: Minutes;
}

const remembered = new WeakMap<CalendarItem, GridEntry>();

export function entryOf(item: CalendarItem): GridEntry {
  const known = remembered.get(item);
  if (known !== undefined) return known;
  const entry = newEntry(item);
  remembered.set(item, entry);
  return entry;
}

function newEntry(item: CalendarItem): GridEntry {
  const { id, title, first, last } = item;
  if (item.type === 'event' || item.start === null) {
    return { id, item, title, start: toWall(first), end: addWallDays(toWall(last), 1), allDay: true };
  }
  const [start, end] = [toWall(first, item.start), toWall(first, item.shownEnd)];
  return { id, item, title, start, end, allDay: false };
}

/** Small hours up to which a sitting that began past midnight still belongs to the day before. */
const NIGHT = 360;

/** Where a dragged item was let go. Over the days (not the hours) a sitting keeps its hours. */
export function droppedAt(item: CalendarItem, start: Date, isOverDays: boolean): DroppedAt {
  const { day, minutes } = fromWall(start);
  if (item.type === 'event' || item.start === null) return { day, start: null };
  if (isOverDays) return { day: nightOf(item, day, item.start - 1440), start: item.start };
  const night = nightOf(item, day, minutes);
  return { day: night, start: night === day ? minutes : minutes + 1440 };
}

function nightOf(item: SittingItem, day: Day, minutes: Minutes): Day {
  const beganPastMidnight = item.start !== null && item.start >= 1440;
  return beganPastMidnight && minutes < NIGHT ? fromWall(addWallDays(toWall(day), -1)).day : day;
}

export function resizedTo(item: SittingItem, start: Date, end: Date): ResizedTo {
  return { start: minutesFrom(item.first, start), end: minutesFrom(item.first, end) };
}
