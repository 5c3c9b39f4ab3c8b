// Which items stand on which day, for the whole library. The next index is made from the last one: only events that
// are not the same value any more are read again, so an edit costs as little in a library of thousands as of one.
import type { EventId } from '#domain/ids.ts';
import type { Library } from '#domain/library.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { addDays, type Day } from '#domain/time.ts';
import { inCalendarOrder, itemsOf, seenFrom, type CalendarItem } from './items.ts';

export interface CalendarIndex {
  readonly eventsById: Library['eventsById'];
  readonly itemsByDay: ReadonlyMap<Day, readonly CalendarItem[]>;
}

export const EMPTY_INDEX: CalendarIndex = { eventsById: {}, itemsByDay: new Map() };

/** An event on more days than a year has is a slip of the keyboard; what lies beyond is not drawn. */
const MOST_DAYS = 400;

export function nextIndex(last: CalendarIndex, eventsById: Library['eventsById']): CalendarIndex {
  if (last.eventsById === eventsById) return last;
  const itemsByDay = new Map(last.itemsByDay);
  const gone = new Set<EventId>();
  const touched = new Set<Day>();
  for (const event of Object.values<PlannedEvent>(last.eventsById)) {
    if (eventsById[event.id] === event) continue;
    gone.add(event.id);
    for (const item of itemsOf(event)) for (const day of daysOfItem(item)) touched.add(day);
  }
  for (const day of touched) {
    const staying = (itemsByDay.get(day) ?? []).filter((item) => !gone.has(item.eventId));
    if (staying.length === 0) itemsByDay.delete(day);
    else itemsByDay.set(day, staying);
  }
  const fresh = new Map<Day, CalendarItem[]>();
  for (const event of Object.values<PlannedEvent>(eventsById)) {
    if (last.eventsById[event.id] === event) continue;
    for (const item of itemsOf(event)) {
      for (const day of daysOfItem(item)) {
        const list = fresh.get(day);
        if (list === undefined) fresh.set(day, [item]);
        else list.push(item);
      }
    }
  }
  for (const [day, items] of fresh) itemsByDay.set(day, [...(itemsByDay.get(day) ?? []), ...items]);
  return { eventsById, itemsByDay };
}

/** What stands on any of the days, each item once, in the order of the calendar. */
export function itemsOn({ itemsByDay }: CalendarIndex, days: readonly Day[]): readonly CalendarItem[] {
  const items = new Set<CalendarItem>();
  for (const day of days) for (const item of itemsByDay.get(day) ?? []) items.add(item);
  return [...items].sort(inCalendarOrder);
}

/** The days it is seen on. */
export function daysOfItem(item: CalendarItem): readonly Day[] {
  const days: Day[] = [];
  for (let day = seenFrom(item); day <= item.last && days.length < MOST_DAYS; day = addDays(day, 1))
    days.push(day);
  return days;
}
