// Settles what hours mean over all rows of a source: half of the day, ends that are not written, hours past midnight.
// Pure: the same rows and answers give the same hours. What nothing decides is asked, never invented.
import type { Language } from '#languages/language.ts';
import type {
  Certainty,
  Read,
  ReadingQuestion,
  ReadingRemark,
  ReadSitting,
} from '../../programme/reading.ts';
import type { Minutes } from '#domain/time.ts';
import type { ClockOfSource } from './choices.ts';
import { endsInferred } from './endsInferred.ts';
import type { FoundHours, FoundSitting, PartOfDay, WrittenTime } from './foundHours.ts';
import { type Decision, halvesOfDay } from './halvesOfDay.ts';
import { remarksOn } from './hoursRemarks.ts';

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

export function settledHours(
  rows: readonly HoursRow[],
  { language, answers }: SettlingOptions,
): SettledHours {
  const clock = clockOf(rows, language);
  const { decisionOn, questions } = halvesOfDay(rows, clock, answers);
  const settled = rows.map((row, index) =>
    row.hours.sittings.map((sitting, place) => sittingOf(row, sitting, decisionOn(index, place))),
  );
  const sittings = endsInferred(rows, settled);
  return {
    sittings,
    questions,
    remarks: remarksOn(rows, sittings, decisionOn),
  };
}

function clockOf(rows: readonly HoursRow[], language: Language): ClockOfSource {
  const sittings = rows.flatMap(({ hours }) => hours.sittings);
  const is24 = sittings.some(({ start, end }) => isOf24(start) || (end !== null && isOf24(end)));
  const falling = sittings.filter(({ start, end }) => end !== null && end.first < start.first).length;
  const rising = sittings.filter(({ start, end }) => end !== null && end.first > start.first).length;
  const isRightToLeft = language === 'ar';
  return { is24, isRightToLeft, isTurned: isRightToLeft && falling > rising };
}

function isOf24({ sort, second }: WrittenTime): boolean {
  return sort === 'clock' && second === null;
}

function sittingOf(
  { hours, lines }: HoursRow,
  sitting: FoundSitting,
  decision: Decision | null,
): SettledSitting {
  const start = decision?.choice.start ?? sitting.start.first;
  const end = decision?.choice.end ?? null;
  const certainty = certaintyOf(decision);
  const isEndSaid = sitting.end !== null && (sitting.end.second === null || sitting.end.sort === 'clock');
  return {
    start: { value: start, lines, certainty },
    end: endOf(end, start, hours.length, { lines, certainty: isEndSaid ? 'sure' : certainty }),
    isEndInferred: false,
    timeAs: sitting.timeAs,
  };
}

function endOf(
  end: Minutes | null,
  start: Minutes,
  length: Minutes | null,
  { lines, certainty }: Omit<Read<Minutes>, 'value'>,
): Read<Minutes> | null {
  if (end !== null) return { value: end, lines, certainty };
  return length === null
    ? null
    : { value: start + length, lines, certainty: certainty === 'sure' ? 'likely' : certainty };
}

function certaintyOf(decision: Decision | null): Certainty {
  if (decision === null || decision.ground === 'doubt') return 'guess';
  if (decision.choice.isSwapped || decision.ground === 'neighbours') return 'likely';
  return 'sure';
}
