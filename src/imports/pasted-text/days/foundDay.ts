// A day, or days, as found in a line: every plausible reading of the figures, the weekday, "Day 2", and the words round
// them. Which date holds is settled over the whole source in settledDays.ts.
import type { Certainty } from '../../programme/reading.ts';

export interface FoundDate {
  /** null = not written. */
  readonly year: number | null;
  /** 1 = January. */
  readonly month: number;
  readonly day: number;
}

export interface DayReading {
  /** One; the first and the last of a range; or all of a list ("1 and 6 May"). */
  readonly dates: readonly FoundDate[];
  readonly isRange: boolean;
  /** `only`: it can be read in no other way. */
  readonly order: 'only' | 'day-first' | 'month-first';
}

export interface FoundDay {
  /** Place in the text where the date begins, with the weekday and "Day 1" that belong to it, and where it ends. */
  readonly from: number;
  readonly end: number;
  /** What stands before and behind, without separators. */
  readonly before: string;
  readonly after: string;
  readonly dateAs: string;
  /** Two where day and month may change over, the usual one first; none where only a weekday or "Day 2" is written. */
  readonly readings: readonly DayReading[];
  /** 0 = Sunday. */
  readonly weekday: number | null;
  /** "22日", "Lundi 3": the day of a month that is said elsewhere. */
  readonly dayOfMonth: number | null;
  /** "Day 2": 2. */
  readonly number: number | null;
  /** `sure`: the text is a day's heading or a date alone; `likely`: a date with a few words; `guess`: a sentence. */
  readonly certainty: Certainty;
}
