// Reads what a person types for a date, in figures or with the month in a word of any of the six languages.
// All-figure dates are ambiguous wherever day and month could be changed over ("3/4/2012"); with full stops the day
// leads ("3.4.2012"). A weekday that does not fit the date is a problem: one of the two is a slip.
import type { Brand } from '#base/brand.ts';
import { type DateFields, existsIn, fieldsOf, weekdayIn } from './dates.ts';
import { monthIn, weekdayNamed, withoutDateWords } from './dateWords.ts';
import { folded } from './foldedText.ts';

/** 'yyyy-MM-dd' of a day that exists. */
type Day = Brand<string, 'Day'>;

export type DateProblem =
  | 'empty'
  | 'too-long'
  | 'not-a-date'
  | 'no-year'
  | 'impossible-month'
  | 'impossible-day'
  | 'wrong-weekday'
  | 'ambiguous';

export type ReadDate =
  | { readonly ok: true; readonly day: Day }
  | {
      readonly ok: false;
      readonly problem: DateProblem;
      /** What was typed, as far as the problem goes: to be quoted in the message. */
      readonly part: string;
      /** The dates it may mean, when it is ambiguous or the weekday is wrong; otherwise none. */
      readonly readings: readonly Day[];
    };

export interface DateContext {
  /** 'yyyy-MM-dd': lends its year to a date typed without one. */
  readonly near?: string | null;
}

const LONGEST = 100;

/** One date; without a year only where `near` lends it. */
export function readDate(typed: string, { near = null }: DateContext = {}): ReadDate {
  if (typed.length > LONGEST) return failure('too-long', shortened(typed));
  const { text } = folded(typed);
  if (text === '') return failure('empty', '');
  const part = typed.trim();
  const lentYear = (near === null ? null : fieldsOf(near))?.year ?? null;
  const found = inOrderOfCertainty(text, lentYear);
  if (found === null) return failure('not-a-date', part);
  if (found.some((fields) => fields.year === null)) return failure('no-year', part);
  const dates = found.map((fields) => ({ ...fields, year: fields.year ?? 0 }));
  const days = [...new Set(dates.filter(existsIn).map(dayFrom))];
  const [day] = days;
  if (day === undefined) {
    const isMonthWrong = dates.every(({ month }) => month < 1 || month > 12);
    return failure(isMonthWrong ? 'impossible-month' : 'impossible-day', part);
  }
  return withWeekday(text, part, days);
}

function withWeekday(text: string, part: string, days: readonly Day[]): ReadDate {
  const weekday = weekdayNamed(text);
  const fitting = weekday === null ? days : days.filter((day) => weekdayOfDay(day) === weekday);
  const [day] = fitting;
  if (day === undefined) return { ...failure('wrong-weekday', part), readings: days };
  return fitting.length === 1 ? { ok: true, day } : { ...failure('ambiguous', part), readings: fitting };
}

interface FoundFields extends Omit<DateFields, 'year'> {
  readonly year: number | null;
}

/** The fields as the first pattern that fits gives them: one reading, or two where day and month can change over. */
function inOrderOfCertainty(text: string, lentYear: number | null): readonly FoundFields[] | null {
  return (
    yearFirst(text) ?? chinese(text, lentYear) ?? figures(text, lentYear) ?? withMonthWord(text, lentYear)
  );
}

/** "2012-04-03", "2012/4/3", "20120403"; a time behind it ("2012-04-03T10:00") is not a date. */
function yearFirst(text: string): readonly FoundFields[] | null {
  const rest = withoutDateWords(text);
  const match =
    /^(\d{4}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{1,2})$/.exec(rest) ?? /^(\d{4})()(\d{2})(\d{2})$/.exec(rest);
  return match === null ? null : [fields(match[1], match[3], match[4], null)];
}

/** "2012年4月3日", "4月3日". */
function chinese(text: string, lentYear: number | null): readonly FoundFields[] | null {
  const match = /^(?:(\d{4}) ?年 ?)?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号號]?$/.exec(withoutDateWords(text));
  return match === null ? null : [fields(match[1], match[2], match[3], lentYear)];
}

/** "3/4/2012", "3-4-12", "3.4.2012", "3/4". */
function figures(text: string, lentYear: number | null): readonly FoundFields[] | null {
  const match = /^(\d{1,2}) ?([-/.]) ?(\d{1,2})(?: ?\2 ?(\d{4}|\d{2})| ?\.)?$/.exec(withoutDateWords(text));
  if (match === null) return null;
  const [, first, mark, second, year] = match;
  const dayFirst = fields(year, second, first, lentYear);
  const monthFirst = fields(year, first, second, lentYear);
  if (mark === '.' || dayFirst.day === dayFirst.month) return [dayFirst];
  // What cannot be a month is the day; where neither can, the usual order says what is wrong.
  const possible = [dayFirst, monthFirst].filter(({ month }) => month >= 1 && month <= 12);
  return possible.length === 0 ? [dayFirst] : possible;
}

/** "3 April 2012", "Sept 27, 2017", "1er avril 2012", "3 de abril de 2012", "3 апреля 2012 года". */
function withMonthWord(text: string, lentYear: number | null): readonly FoundFields[] | null {
  const month = monthIn(text);
  if (month === null) return null;
  const numbers = month.rest.match(/\d+/g) ?? [];
  const years = numbers.filter((number) => number.length === 4);
  const days = numbers.filter((number) => number.length < 3);
  const isWhole = years.length + days.length === numbers.length;
  if (!isWhole || days.length !== 1 || years.length > 1) return null;
  return [{ year: yearFrom(years[0], lentYear), month: month.month, day: Number(days[0]) }];
}

function fields(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  lentYear: number | null,
): FoundFields {
  return { year: yearFrom(year, lentYear), month: Number(month), day: Number(day) };
}

/** Two figures are of this century: programmes look ahead. */
function yearFrom(text: string | undefined, lentYear: number | null): number | null {
  if (text === undefined) return lentYear;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function dayFrom({ year, month, day }: DateFields): Day {
  const text = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')];
  return text.join('-') as Day; // the fields were checked to exist
}

function weekdayOfDay(day: Day): number | null {
  const date = fieldsOf(day);
  return date === null ? null : weekdayIn(date);
}

function failure(problem: DateProblem, part: string): ReadDate & { readonly ok: false } {
  return { ok: false, problem, part, readings: [] };
}

function shortened(typed: string): string {
  return `${Array.from(typed.slice(0, 200).trim()).slice(0, 40).join('')}…`;
}
