// On which days of a month an entry repeated by months or years stands: its day of the month, days counted from either end
// ("the last day"), weekdays counted likewise ("the second Tuesday"), or certain ones of all those.
import { addDays, dayOf, dayPartsOf, daysBetween, weekdayOf } from '#domain/time.ts';
import type { Day } from '#domain/time.ts';

export interface MonthRule {
  /** "TU", "2TU", "-1FR". */
  readonly weekdays: readonly string[];
  /** 15, or −1 for the last. */
  readonly monthDays: readonly number[];
  /** Which of the days so found: 1 = the first, −1 = the last; empty = all. */
  readonly positions: readonly number[];
}

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** In the month so many months after that of `first`, ascending. */
export function daysInMonth(first: Day, monthsLater: number, rule: MonthRule): readonly Day[] {
  const { year, month, day } = dayPartsOf(first);
  const start = monthStart(year, month + monthsLater);
  const length = daysBetween(start, monthStart(year, month + monthsLater + 1));
  const all = Array.from({ length }, (_, index) => addDays(start, index));
  const isOnDay = (place: number): boolean =>
    rule.monthDays.some((wanted) => (wanted > 0 ? wanted : length + wanted + 1) === place);
  const isOnWeekday = (one: Day, place: number): boolean =>
    rule.weekdays.some((wanted) => isWeekday(wanted, one, place, length));
  const days = all.filter((one, index) => {
    const place = index + 1;
    if (rule.monthDays.length > 0 && !isOnDay(place)) return false;
    if (rule.weekdays.length > 0) return isOnWeekday(one, place);
    return rule.monthDays.length > 0 || place === day;
  });
  if (rule.positions.length === 0) return days;
  return days.filter(
    (_, index) => rule.positions.includes(index + 1) || rule.positions.includes(index - days.length),
  );
}

/** `month`: counted on over the end of the year. */
function monthStart(year: number, month: number): Day {
  return dayOf(year + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1, 1);
}

function isWeekday(wanted: string, day: Day, place: number, length: number): boolean {
  if (!wanted.endsWith(WEEKDAYS[weekdayOf(day)] ?? '-')) return false;
  const count = Number(wanted.slice(0, -2)) || 0;
  if (count === 0) return true;
  return count > 0 ? Math.ceil(place / 7) === count : Math.ceil((length - place + 1) / 7) === -count;
}
