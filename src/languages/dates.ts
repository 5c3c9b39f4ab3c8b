// How each official language writes dates, and runs and lists of dates. Days come in as 'yyyy-MM-dd'; what is not a day
// is given back as it came. readDates.ts reads back whatever is written here.
import { assertNever } from '#base/assertNever.ts';
import { monthName, weekdayName } from './dayNames.ts';
import type { Language } from './language.ts';
import { joinList } from './lists.ts';
import type { RangeDash } from './times.ts';

export const DATE_STYLES = [
  'day-month-year', // 3 April 2012
  'two-digit-day', // 03 April 2012
  'weekday-comma', // Tuesday, 3 April 2012
  'weekday', // Wednesday 13 May 2009
  'month-day-year', // September 27, 2017
] as const;
export type DateStyle = (typeof DATE_STYLES)[number];

export interface DateFields {
  readonly year: number;
  /** 1 = January. */
  readonly month: number;
  readonly day: number;
}

/** One date: "3 April 2012", "Tuesday, 3 April 2012", "mardi 3 avril 2012", "2012年4月3日，星期二". */
export function formatDate(day: string, style: DateStyle, language: Language): string {
  const date = fieldsOf(day);
  if (date === null) return day;
  const text = pieces([[date]], style, language).join('');
  if (style !== 'weekday' && style !== 'weekday-comma') return text;
  const name = weekdayName(weekdayIn(date), language);
  switch (language) {
    case 'en':
    case 'es':
      return style === 'weekday-comma' ? `${name}, ${text}` : `${name} ${text}`;
    case 'fr':
      return `${name} ${text}`;
    case 'ru':
      return `${name}, ${text}`;
    case 'zh':
      return style === 'weekday-comma' ? `${text}，${name}` : `${text}${name}`;
    case 'ar':
      return style === 'weekday-comma' ? `${name}، ${text}` : `${name} ${text}`;
    default:
      return assertNever(language);
  }
}

/**
 * All the days of a meeting, in any order: days in a row as a range, others as a list ("27-28 September 2017",
 * "1-3 and 6 May 2009", "30 December 2017-2 January 2018"). The weekday stands only where there is just one day.
 */
export function formatDates(
  days: readonly string[],
  style: DateStyle,
  language: Language,
  dash: RangeDash = 'hyphen',
): string {
  const sorted = inCalendar(days);
  const [only] = sorted;
  if (only !== undefined && sorted.length === 1) return formatDate(only, style, language);
  // Two days are no stretch of time: "27 et 28 septembre 2017", where the English set "27-28".
  if (sorted.length === 2 && ['fr', 'es', 'ar'].includes(language))
    return formatDayList(sorted, style, language);
  return joinList(pieces(runsOf(sorted), style, language, dash), language);
}

/** Separate days, also where they follow one another: "1 and 6 May 2009", "30 April and 1 May 2009". */
export function formatDayList(days: readonly string[], style: DateStyle, language: Language): string {
  const sorted = inCalendar(days);
  const [only] = sorted;
  if (only !== undefined && sorted.length === 1) return formatDate(only, style, language);
  const dates = sorted.map(fieldsOf).filter((date) => date !== null);
  return joinList(
    pieces(
      dates.map((date) => [date]),
      style,
      language,
    ),
    language,
  );
}

/** The fields of a 'yyyy-MM-dd', or null for anything that is not a day of the calendar. */
export function fieldsOf(day: string): DateFields | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (match === null) return null;
  const fields = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return existsIn(fields) ? fields : null;
}

export function existsIn({ year, month, day }: DateFields): boolean {
  return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** 0 = Sunday. */
export function weekdayIn({ year, month, day }: DateFields): number {
  return (dayNumber({ year, month, day }) + 4) % 7;
}

/** Consecutive days as [first, last], lone days as [day]. */
function runsOf(days: readonly string[]): readonly (readonly DateFields[])[] {
  const runs: [DateFields, DateFields?][] = [];
  for (const date of days.map(fieldsOf)) {
    if (date === null) continue;
    const run = runs.at(-1);
    const last = run?.[1] ?? run?.[0];
    if (run !== undefined && last !== undefined && dayNumber(date) - dayNumber(last) === 1) run[1] = date;
    else runs.push([date]);
  }
  return runs.map((run) => run.filter((date) => date !== undefined));
}

/** One text a run. A month or a year that several neighbours share is written once. */
function pieces(
  runs: readonly (readonly DateFields[])[],
  style: DateStyle,
  language: Language,
  dash: RangeDash = 'hyphen',
): readonly string[] {
  const dates = runs.flat();
  let index = -1;
  return runs.map((run) => {
    const ends = run.map((date) => {
      index += 1;
      return written(date, dates[index - 1], dates[index + 1], style, language);
    });
    const [from, to] = run;
    const inOneMonth = from === undefined || to === undefined || sameMonth(from, to);
    return ends.join(rangeMark(language, dash, inOneMonth));
  });
}

/** A date without what its neighbour says already: before it where the year leads, behind it where the day leads. */
function written(
  date: DateFields,
  previous: DateFields | undefined,
  next: DateFields | undefined,
  style: DateStyle,
  language: Language,
): string {
  const isYearNews = previous?.year !== date.year;
  const isMonthNews = previous === undefined || !sameMonth(previous, date);
  if (language === 'zh') {
    return `${isYearNews ? `${date.year}年` : ''}${isMonthNews ? `${date.month}月` : ''}${date.day}日`;
  }
  const isYearLast = next?.year !== date.year;
  const isMonthLast = next === undefined || !sameMonth(date, next);
  const month = monthName(date.month, language);
  if (language === 'en' && style === 'month-day-year') {
    return `${isMonthNews ? `${month} ` : ''}${date.day}${isYearLast ? `, ${date.year}` : ''}`;
  }
  const between = language === 'es' ? ' de ' : ' ';
  const parts = [dayText(date.day, style, language)];
  if (isMonthLast) parts.push(month);
  if (isYearLast) parts.push(language === 'ru' ? `${date.year} года` : String(date.year));
  return parts.join(between);
}

function dayText(day: number, style: DateStyle, language: Language): string {
  if (language === 'fr' && day === 1) return '1er';
  return style === 'two-digit-day' ? String(day).padStart(2, '0') : String(day);
}

/** Words where a mark between figures would be misread (Arabic) or is not the custom (Spanish, Chinese). */
function rangeMark(language: Language, dash: RangeDash, inOneMonth: boolean): string {
  switch (language) {
    case 'es':
      return ' a ';
    case 'zh':
      return '至';
    case 'ar':
      return ' إلى ';
    case 'ru':
      return inOneMonth ? '–' : ' – ';
    default:
      return dash.startsWith('en') ? '–' : '-';
  }
}

function inCalendar(days: readonly string[]): readonly string[] {
  return [...new Set(days)].filter((day) => fieldsOf(day) !== null).sort();
}

function sameMonth(a: DateFields, b: DateFields): boolean {
  return a.year === b.year && a.month === b.month;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Counts days. Moved on by 2000 years, which are whole weeks, as Date.UTC takes the years 0 to 99 for 1900 to 1999. */
function dayNumber({ year, month, day }: DateFields): number {
  return Date.UTC(year + 2000, month - 1, day) / 86_400_000;
}
