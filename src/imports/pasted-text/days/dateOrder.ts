// Which of day and month comes first in dates written in figures ("03/04/2012"), told from the weekday beside them, from
// the other dates of the source, from the days running on, or from the language; else it is asked.
import { existsIn, weekdayIn } from '#languages/dates.ts';
import type { Language } from '#languages/language.ts';
import type { DayReading, FoundDate } from './foundDay.ts';
import type { DayToSettle } from './settledDays.ts';

export type DateOrder = 'day-first' | 'month-first';

export interface OrderOfSource {
  readonly order: DateOrder;
  /** `said`: by weekdays or other dates of the source; `likely`: by custom; `open`: to be asked. */
  readonly ground: 'said' | 'likely' | 'open';
}

const ORDERS: readonly DateOrder[] = ['day-first', 'month-first'];

/** One order for the whole source: nobody writes both. */
export function orderOf(days: readonly DayToSettle[], language: Language): OrderOfSource {
  const said = bySure(days) ?? byWeekdays(days) ?? byOtherDates(days) ?? byRunning(days);
  if (said !== null) return { order: said, ground: 'said' };
  if (language === 'zh') return { order: 'month-first', ground: days.some(hasYear) ? 'open' : 'likely' };
  return { order: 'day-first', ground: language === 'en' ? 'open' : 'likely' };
}

export function isDoubtful({ found }: DayToSettle): boolean {
  return found.readings.length > 1;
}

export function readingIn(order: DateOrder, readings: readonly DayReading[]): DayReading | null {
  return readings.find((reading) => reading.order === order) ?? readings[0] ?? null;
}

/** "27/09/2017" stands in the source: there the order shows. */
function bySure(days: readonly DayToSettle[]): DateOrder | null {
  const orders = new Set(
    days.map(({ found }) => (found.readings.length === 1 ? found.readings[0]?.order : undefined)),
  );
  // "3.6.2024" is written day first everywhere and tells nothing of slashes.
  const shown = ORDERS.filter((order) => orders.has(order));
  return shown.length === 1 ? (shown[0] ?? null) : null;
}

function byWeekdays(days: readonly DayToSettle[]): DateOrder | null {
  const votes = new Set<DateOrder>();
  for (const { found } of days) {
    if (found.readings.length < 2 || found.weekday === null) continue;
    const fitting = found.readings.filter(
      ({ dates: [date] }) => date !== undefined && weekdayOf(date) === found.weekday,
    );
    const [only] = fitting;
    if (fitting.length === 1 && only !== undefined && only.order !== 'only') votes.add(only.order);
  }
  return votes.size === 1 ? ([...votes][0] ?? null) : null;
}

/** A date in words is the same day as one of the readings, or in a month that only one of them names. */
function byOtherDates(days: readonly DayToSettle[]): DateOrder | null {
  const words = days
    .filter(({ found, place }) => found.readings.length === 1 && place !== 'elsewhere')
    .flatMap(({ found }) => found.readings[0]?.dates ?? []);
  const months = new Set(words.map(({ month }) => month));
  if (months.size === 0) return null;
  const fits = (order: DateOrder): boolean =>
    days.filter(isDoubtful).every(({ found }) => {
      const date = readingIn(order, found.readings)?.dates[0];
      return date !== undefined && months.has(date.month);
    });
  const fitting = days.some(isDoubtful) ? ORDERS.filter(fits) : [];
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** "03/04, 04/04, 05/04": days that run on from one to the next. */
function byRunning(days: readonly DayToSettle[]): DateOrder | null {
  const doubtful = days.filter(isDoubtful);
  if (doubtful.length < 2) return null;
  const span = (order: DateOrder): number => {
    const numbers = doubtful.map(({ found }) => {
      const date = readingIn(order, found.readings)?.dates[0];
      return date === undefined ? 0 : (date.year ?? 0) * 372 + date.month * 31 + date.day;
    });
    const sorted = numbers.sort((a, b) => a - b);
    return (sorted.at(-1) ?? 0) - (sorted[0] ?? 0);
  };
  const [dayFirst, monthFirst] = [span('day-first'), span('month-first')];
  if (dayFirst === 0 && monthFirst === 0) return null;
  if (dayFirst <= 10 && monthFirst > 25) return 'day-first';
  return monthFirst <= 10 && dayFirst > 25 ? 'month-first' : null;
}

function hasYear({ found }: DayToSettle): boolean {
  return found.readings.some(({ dates }) => dates.some(({ year }) => year !== null));
}

function weekdayOf({ year, month, day }: FoundDate): number | null {
  return year !== null && existsIn({ year, month, day }) ? weekdayIn({ year, month, day }) : null;
}
