// On which days an entry of a calendar is repeated, by days, weeks, months or years. Bounded, for a rule of one line may
// mean a million days; rarer rules are not followed, and that is said.
import { addDays, isDay, weekdayOf } from '#domain/time.ts';
import type { Day } from '#domain/time.ts';
import { daysInMonth, type MonthRule } from './monthlyRepeats.ts';

export interface RepeatRule extends MonthRule {
  readonly frequency: string;
  readonly interval: number;
  /** 0 = not said. */
  readonly count: number;
  /** The last day; null = not said. */
  readonly until: string | null;
  /** Something else is asked for (several months, a week of the year, an hour). */
  readonly isRarer: boolean;
}

export interface Repeats {
  readonly days: readonly Day[];
  /** Not all days of the rule are here. */
  readonly isCut: boolean;
}

const MONTHS: Readonly<Record<string, number>> = { MONTHLY: 1, YEARLY: 12 };

/** A meeting in many parts; a rule without an end is nobody's programme beyond it. */
const MOST = 60;
/** Days looked at. */
const LONGEST = 400;
/** Months looked at, however far apart. */
const MOST_MONTHS = 120;
/** Years after the first in which a programme may still go on. */
const MOST_MONTHS_AHEAD = 12 * 20;
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

export function repeatsFrom(first: string, rule: RepeatRule | null): Repeats {
  if (!isDay(first)) return { days: [], isCut: false };
  if (rule === null) return { days: [first], isCut: false };
  const step = Math.max(1, Math.min(1000, Math.trunc(rule.interval) || 1));
  const months = MONTHS[rule.frequency];
  const isWeekly = rule.frequency === 'WEEKLY';
  if (rule.isRarer || (months === undefined && !isWeekly && rule.frequency !== 'DAILY'))
    return { days: [first], isCut: true };
  if (months !== undefined) return byMonths(first, months * step, rule);
  if (rule.monthDays.length > 0 || rule.positions.length > 0 || rule.weekdays.some((day) => day.length > 2))
    return { days: [first], isCut: true };
  const wanted = new Set(rule.weekdays);
  const monday = (weekdayOf(first) + 6) % 7;
  const days: Day[] = [];
  for (let ahead = 0; ahead < LONGEST; ahead += 1) {
    const day = addDays(first, ahead);
    if (rule.until !== null && day > rule.until) return { days, isCut: false };
    const weekday = WEEKDAYS[weekdayOf(day)] ?? '';
    const isDue = isWeekly
      ? Math.floor((ahead + monday) / 7) % step === 0 &&
        (wanted.size === 0 ? ahead % 7 === 0 : wanted.has(weekday))
      : ahead % step === 0 && (wanted.size === 0 || wanted.has(weekday));
    if (isDue || ahead === 0) days.push(day);
    if (rule.count > 0 && days.length >= rule.count) return { days, isCut: false };
    if (days.length === MOST) return { days, isCut: true };
  }
  return { days, isCut: rule.count === 0 && rule.until === null };
}

function byMonths(first: Day, step: number, rule: RepeatRule): Repeats {
  // The first stands, whether or not it is one of the days of its rule.
  const days: Day[] = [first];
  for (let count = 0; count < MOST_MONTHS; count += 1) {
    const ahead = count * step;
    if (ahead > MOST_MONTHS_AHEAD) break;
    for (const day of daysInMonth(first, ahead, rule)) {
      if (day <= first) continue;
      if (rule.until !== null && day > rule.until) return { days, isCut: false };
      if (rule.count > 0 && days.length >= rule.count) return { days, isCut: false };
      if (days.length === MOST) return { days, isCut: true };
      days.push(day);
    }
  }
  return { days, isCut: rule.count === 0 || days.length < rule.count };
}
