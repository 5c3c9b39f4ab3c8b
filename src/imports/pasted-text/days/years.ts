// The year of a date that is written without one, lent by the other dates of the source.
import { distance, weekdayOfDate } from './calendar.ts';
import type { FoundDate } from './foundDay.ts';

export interface LentYear {
  readonly year: number;
  /** `event`: the dates of the meeting say it; `elsewhere`: a letter's date, a title. */
  readonly source: 'event' | 'elsewhere';
}

export interface KnownDates {
  /** With their years. */
  readonly ofEvent: readonly FoundDate[];
  readonly elsewhere: readonly FoundDate[];
  /** Years that stand alone: "Annual Conference 2024". */
  readonly years: readonly number[];
}

/** Remembers what it found: the same few dates stand in a source many times. */
export function yearLender(known: KnownDates): (date: FoundDate, weekday: number | null) => LentYear | null {
  const found = new Map<string, LentYear | null>();
  return (date, weekday) => {
    const key = `${date.month} ${date.day} ${weekday}`;
    const year = found.get(key);
    if (year !== undefined) return year;
    const lent = lentYear(date, weekday, known);
    found.set(key, lent);
    return lent;
  };
}

function lentYear(date: FoundDate, weekday: number | null, known: KnownDates): LentYear | null {
  const near = nearest(date, weekday, known.ofEvent, 0);
  if (near !== null) return { year: near, source: 'event' };
  const alone = known.years.filter((year) => fits({ ...date, year }, weekday));
  if (alone[0] !== undefined) return { year: alone[0], source: 'elsewhere' };
  const other = nearest(date, weekday, known.elsewhere, 1);
  if (other !== null) return { year: other, source: 'elsewhere' };
  // A weekday that fits no year of the source is a slip: the year holds.
  const slip =
    nearest(date, null, known.ofEvent, 0) ?? known.years[0] ?? nearest(date, null, known.elsewhere, 1);
  return slip === undefined || slip === null
    ? null
    : { year: slip, source: known.ofEvent.length > 0 ? 'event' : 'elsewhere' };
}

/** The year, of those of the dates or up to so many beside them, that brings the date nearest to one of them. */
function nearest(
  date: FoundDate,
  weekday: number | null,
  others: readonly FoundDate[],
  around: number,
): number | null {
  let best: { readonly year: number; readonly apart: number } | null = null;
  for (const other of others) {
    for (let step = -around; step <= around; step += 1) {
      const year = (other.year ?? 0) + step;
      const dated = { ...date, year };
      const apart = Math.abs(distance(other, dated) ?? Infinity);
      if (other.year === null || !fits(dated, weekday) || apart >= (best?.apart ?? Infinity)) continue;
      best = { year, apart };
    }
  }
  return best?.year ?? null;
}

function fits(date: FoundDate, weekday: number | null): boolean {
  const actual = weekdayOfDate(date);
  return actual !== null && (weekday === null || actual === weekday);
}
