// On which days an entry of a calendar is repeated: daily and weekly rules, with what is left out and what is added. Bounded,
// for a rule of one line may mean a million days; rarer rules are not followed, and that is said.
import { addDays, isDay, weekdayOf } from '#domain/time.ts';
import type { Day } from '#domain/time.ts';

export interface RepeatRule {
  readonly frequency: string;
  readonly interval: number;
  /** 0 = not said. */
  readonly count: number;
  /** The last day; null = not said. */
  readonly until: string | null;
  /** "MO", "TU"; empty = the day of the first. */
  readonly weekdays: readonly string[];
  /** Something else is asked for (a month, a position, an hour). */
  readonly isRarer: boolean;
}

export interface Repeats {
  readonly days: readonly Day[];
  /** Not all days of the rule are here. */
  readonly isCut: boolean;
}

/** A meeting in many parts; a rule without an end is nobody's programme beyond it. */
const MOST = 60;
/** Days looked at. */
const LONGEST = 400;
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

export function repeatsFrom(first: string, rule: RepeatRule | null): Repeats {
  if (!isDay(first)) return { days: [], isCut: false };
  if (rule === null) return { days: [first], isCut: false };
  const step = Math.max(1, Math.min(1000, Math.trunc(rule.interval) || 1));
  const isWeekly = rule.frequency === 'WEEKLY';
  if (rule.isRarer || (!isWeekly && rule.frequency !== 'DAILY')) return { days: [first], isCut: true };
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
