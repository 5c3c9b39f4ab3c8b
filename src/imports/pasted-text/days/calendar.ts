// Days as the settling of dates counts them: a date whose year nobody says is a day of the year 2000, which is a leap year.
import { addDays, dayOf, dayPartsOf, daysBetween, isDay, type Day, weekdayOf } from '#domain/time.ts';
import type { FoundDate } from './foundDay.ts';

const NO_YEAR = 2000;

/** 'yyyy-MM-dd' or '--MM-dd'; null = no such day. */
export function textOf({ year, month, day }: FoundDate): string | null {
  const whole = dayFrom({ year, month, day });
  return whole === null ? null : year === null ? `-${whole.slice(4)}` : whole;
}

function dayFrom({ year, month, day }: FoundDate): Day | null {
  const text = [String(year ?? NO_YEAR).padStart(4, '0'), twoDigits(month), twoDigits(day)].join('-');
  return isDay(text) ? dayOf(year ?? NO_YEAR, month, day) : null;
}

function dateFrom(day: Day, hasYear: boolean): FoundDate {
  const { year, month, day: dayOfMonth } = dayPartsOf(day);
  return { year: hasYear ? year : null, month, day: dayOfMonth };
}

/** 0 = Sunday; null where the year is not said. */
export function weekdayOfDate(date: FoundDate): number | null {
  const day = date.year === null ? null : dayFrom(date);
  return day === null ? null : weekdayOf(day);
}

/** The date so many days later. */
export function moved(date: FoundDate, count: number): FoundDate | null {
  const day = dayFrom(date);
  return day === null ? null : dateFrom(addDays(day, count), date.year !== null);
}

/** From the first to the second, in days. */
export function distance(from: FoundDate, to: FoundDate): number | null {
  const [first, second] = [dayFrom(from), dayFrom(to)];
  return first === null || second === null || (from.year === null) !== (to.year === null)
    ? null
    : daysBetween(first, second);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
