// Hours as they were found in a line: every plausible reading of each end, and the words round them. Which reading holds
// is settled over all hours of a day in settledHours.ts.
import type { Minutes } from '#domain/time.ts';
import type { Certainty } from '../../programme/reading.ts';

/** One end as written. */
export interface WrittenTime {
  /** Minutes from midnight, as the figures say it at first sight. */
  readonly first: Minutes;
  /** The other half of the day, where the figures leave it open; null = they say which ("15:00", "3 pm", "03:00"). */
  readonly second: Minutes | null;
  /**
   * `marked`: a.m., noon …; `clock`: only a 24-hour clock writes it so; `likely`: 8 to 12, the first reading is the usual
   * one; `open`: 1 to 7, both are as good; `noon`: "12:00 AM", midnight by the rule and noon by many a hand.
   */
  readonly sort: 'marked' | 'clock' | 'likely' | 'open' | 'noon';
}

export interface FoundSitting {
  readonly start: WrittenTime;
  readonly end: WrittenTime | null;
  readonly timeAs: string;
}

/** How the figures are set: hours of one source mostly keep to one. `bare`: "9", "9-10"; `compact`: "0930"; `word`: "noon". */
export type HoursStyle = 'colon' | 'stop' | 'letter' | 'marked' | 'compact' | 'bare' | 'word';

export interface FoundHours {
  /** Place in the text where the hours begin, with the words and brackets that belong to them. */
  readonly from: number;
  /** Place behind them and behind the separator that follows: where a title begins. */
  readonly end: number;
  /** What stands before and behind, without brackets and separators. */
  readonly before: string;
  readonly after: string;
  readonly timeAs: string;
  /** One as a rule; two in "11Am-1PM 3PM-6PM". */
  readonly sittings: readonly FoundSitting[];
  readonly style: HoursStyle;
  /** "(30 min)" behind a start. */
  readonly length: Minutes | null;
  /** "GMT", "EST", "UTC+2" as written; the same hour in other zones is no sitting. */
  readonly zone: string | null;
  /** `sure`: nothing else is written so; `likely`; `guess`: figures that may be anything ("1015", "9-10", "1.10"). */
  readonly certainty: Certainty;
}

export type PartOfDay = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';
