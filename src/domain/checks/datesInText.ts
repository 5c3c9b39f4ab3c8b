// Dates written out in running text, with the weekday where one stands before or behind them. Arabic is left out: its
// months go by two names at once.
import type { Language } from '#languages/language.ts';
import { monthName, weekdayName } from '#languages/dayNames.ts';
import { dayOf, type Day } from '../time.ts';
import { rememberedByText } from './texts.ts';

export interface WrittenDate {
  readonly from: number;
  readonly to: number;
  /** Null where the calendar has no such day. */
  readonly day: Day | null;
  /** False where the year was not written: `day` is in the year 2000 then. */
  readonly hasYear: boolean;
  readonly weekday: { readonly number: number; readonly from: number; readonly to: number } | null;
}

export const datesIn = rememberedByText(({ text, language }): readonly WrittenDate[] => {
  if (!/\d/.test(text) || !monthsOf(language).test(text)) return NONE;
  return patternsOf(language).flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => dateFrom(match, language)),
  );
});

const NONE: readonly WrittenDate[] = [];

const monthPatterns = new Map<Language, RegExp>();

/** A quick look before the long one. */
function monthsOf(language: Language): RegExp {
  const known = monthPatterns.get(language) ?? new RegExp(monthNames(language), 'i');
  monthPatterns.set(language, known);
  return known;
}

function monthNames(language: Language): string {
  if (language === 'zh') return '月';
  return Array.from({ length: 12 }, (_, index) => monthName(index + 1, language)).join('|');
}

function dateFrom(match: RegExpExecArray | RegExpMatchArray, language: Language): WrittenDate {
  const { weekday, day = '', month = '', year } = match.groups ?? {};
  const from = match.index ?? 0;
  const at = weekday === undefined ? -1 : from + match[0].indexOf(weekday);
  return {
    from,
    to: from + match[0].length,
    day: dayIn(Number(year ?? 2000), numberOf(month, MONTHS_IN, 1, language), Number(day)),
    hasYear: year !== undefined,
    weekday:
      weekday === undefined
        ? null
        : { number: numberOf(weekday, weekdayName, 0, language), from: at, to: at + weekday.length },
  };
}

function dayIn(year: number, month: number, day: number): Day | null {
  try {
    return dayOf(year, month, day);
  } catch {
    return null;
  }
}

type Namer = (number: number, language: Language) => string;

const MONTHS_IN: Namer = (month, language) => monthName(month, language);

function numberOf(name: string, namer: Namer, first: number, language: Language): number {
  if (/^\d+$/.test(name)) return Number(name);
  const wanted = name.toLowerCase();
  for (let number = first; number <= 12; number += 1) {
    if (namer(number, language).toLowerCase() === wanted) return number;
  }
  return -1;
}

const patterns = new Map<Language, readonly RegExp[]>();

function patternsOf(language: Language): readonly RegExp[] {
  const known = patterns.get(language) ?? makePatterns(language);
  patterns.set(language, known);
  return known;
}

function makePatterns(language: Language): readonly RegExp[] {
  if (language === 'ar') return [];
  const weekdays = [0, 1, 2, 3, 4, 5, 6].map((number) => weekdayName(number, language)).join('|');
  if (language === 'zh') {
    const pattern = `(?:(?<year>\\d{4})年)?(?<month>\\d{1,2})月(?<day>\\d{1,2})日(?:[，,（( ]{0,2}(?<weekday>${weekdays}))?`;
    return [new RegExp(pattern, 'gu')];
  }
  const months = monthNames(language);
  const before = `(?<![\\p{L}\\p{N}])(?:(?<weekday>${weekdays}),?\\s+(?:the\\s+|le\\s+)?)?`;
  const dayFirst = `${before}(?<!\\d[.:/])(?<day>\\d{1,2})(?:st|nd|rd|th|er|º)?\\s+(?:of\\s+|de\\s+)?(?<month>${months})(?![\\p{L}])(?:,?\\s+(?:de\\s+|del\\s+)?(?<year>\\d{4})(?!\\d))?`;
  const monthFirst = `${before}(?<month>${months})\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d])(?:,?\\s+(?<year>\\d{4})(?!\\d))`;
  const flags = 'giu';
  return language === 'en'
    ? [new RegExp(dayFirst, flags), new RegExp(monthFirst, flags)]
    : [new RegExp(dayFirst, flags)];
}
