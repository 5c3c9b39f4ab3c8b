// What the month is given of its days: no more for each than any screen has lines for. The rest is only counted, since
// laying out what lies behind "more" costs the grid as much as what is seen.
import type { Day } from '#domain/time.ts';
import { daysOfItem } from './calendarIndex.ts';
import type { CalendarItem } from './items.ts';

export interface CappedItems {
  readonly items: readonly CalendarItem[];
  /** How many stand on each day, those left out included. */
  readonly countByDay: ReadonlyMap<Day, number>;
}

/** More lines than a week of a month has on the largest screen. */
const MOST_A_DAY = 24;

/** `items` in the order of the calendar: the first of each day are kept, and with them the bars that go through it. */
export function cappedItems(items: readonly CalendarItem[], most: number = MOST_A_DAY): CappedItems {
  const countByDay = new Map<Day, number>();
  const kept = items.filter((item) => {
    let isKept = false;
    for (const day of item.first === item.last ? [item.first] : daysOfItem(item)) {
      const before = countByDay.get(day) ?? 0;
      countByDay.set(day, before + 1);
      if (before < most) isKept = true;
    }
    return isKept;
  });
  return { items: kept, countByDay };
}
