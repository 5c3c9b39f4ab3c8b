// The words of six languages in a typed date: months and weekdays, whole or cut short ("Sept", "вт"), and the small
// words between the figures.
import { monthName, weekdayName } from './dayNames.ts';
import { MONTH_FORMS, WEEKDAY_FORMS } from './dateForms.ts';
import { fold } from './foldedText.ts';
import { LANGUAGES } from './language.ts';

interface NamedNumber {
  readonly name: string;
  readonly number: number;
}

/** Months, both names of an Arabic month apart, with forms that documents use beside those of dayNames.ts. */
const MONTH_NAMES: readonly NamedNumber[] = [
  ...LANGUAGES.filter((language) => language !== 'zh').flatMap((language) =>
    Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) =>
      [...monthName(month, language).split('/'), monthName(month, language, 'alone')].map((name) => ({
        name: fold(name),
        number: month,
      })),
    ),
  ),
  ...[
    ['sept', 9],
    ['setiembre', 9],
    ['يونيو', 6],
    ['يوليو', 7],
  ].map(([name, number]) => ({ name: fold(String(name)), number: Number(number) })),
];

const WEEKDAY_NAMES: readonly NamedNumber[] = [
  ...LANGUAGES.flatMap((language) =>
    Array.from({ length: 7 }, (_, weekday) => ({
      name: fold(weekdayName(weekday, language)),
      number: weekday,
    })),
  ),
  ...['周日', '周一', '周二', '周三', '周四', '周五', '周六', '星期天'].map((name, index) => ({
    name,
    number: index % 7,
  })),
  ...['вс', 'пн', 'вт', 'ср', 'чт', 'пт', 'сб'].map((name, index) => ({ name, number: index })),
];

const SMALL_WORDS = new Set(
  [
    'of',
    'the',
    'on',
    'st',
    'nd',
    'rd',
    'th',
    'le',
    'er',
    'de',
    'del',
    'el',
    'o',
    'года',
    'год',
    'г',
    'го',
    'е',
    'يوم',
    'في',
  ].map(fold),
);

/**
 * The month of a folded text and what else stands in it, or null where there is no month, more than one, or any word that
 * has no place in a date.
 */
export function monthIn(text: string): { readonly month: number; readonly rest: string } | null {
  let rest = text;
  const months = new Set<number>();
  for (const word of wordsIn(text)) {
    const month = meaningOf(word, MONTH_NAMES);
    const weekday = meaningOf(word, WEEKDAY_NAMES);
    // "mar 3 avril": what may be a weekday as well as a month is a weekday where another month stands.
    if (month !== null && (weekday === null || !hasOtherMonth(text, word))) months.add(month);
    else if (weekday === null && !SMALL_WORDS.has(word)) return null;
    rest = rest.replace(word, ' ');
  }
  const [month] = months;
  return month === undefined || months.size > 1 || /[^\d\s,.'/-]/.test(rest) ? null : { month, rest };
}

/** 0 = Sunday; null where none is named. */
export function weekdayNamed(text: string): number | null {
  for (const word of wordsIn(text)) {
    const weekday = meaningOf(word, WEEKDAY_NAMES);
    if (weekday !== null && (meaningOf(word, MONTH_NAMES) === null || hasOtherMonth(text, word)))
      return weekday;
  }
  return null;
}

/** The figures and marks alone, if every word in the text is a weekday or a small word; else the text as it is. */
export function withoutDateWords(text: string): string {
  let rest = text;
  for (const word of wordsIn(text)) {
    if (/^[年月日号號]$/.test(word)) continue;
    if (meaningOf(word, WEEKDAY_NAMES) === null && !SMALL_WORDS.has(word)) return text;
    rest = rest.replace(word, ' ');
  }
  return rest.replace(/^[ ,.()]+|[ ,()]+$/g, '').replace(/ +/g, ' ');
}

function hasOtherMonth(text: string, word: string): boolean {
  return wordsIn(text).some((other) => other !== word && meaningOf(other, MONTH_NAMES) !== null);
}

/** Words in their order; a name of two words ("تشرين الثاني") and each Chinese sign of a date count as one. */
function wordsIn(text: string): readonly string[] {
  return text.match(/(?:كانون|تشرين) \p{L}+|(?:星期|周)\p{L}|[年月日号號]|\p{L}+/gu) ?? [];
}

/** A whole name, or three letters or more that only names of one meaning begin with. */
function meaningOf(word: string, names: readonly NamedNumber[]): number | null {
  const whole = names.find(({ name }) => name === word);
  if (whole !== undefined) return whole.number;
  if (word.length < 3) return null;
  const numbers = new Set(names.filter(({ name }) => name.startsWith(word)).map(({ number }) => number));
  const [number] = numbers;
  return numbers.size === 1 && number !== undefined ? number : null;
}

export interface DateWord {
  /** A month (1 = January) or a weekday (0 = Sunday). */
  readonly number: number;
  /** Place behind the word and the full stop of a short form. */
  readonly end: number;
}

const MONTHS_BY_NAME = byName(MONTH_NAMES, MONTH_FORMS);
const WEEKDAYS_BY_NAME = byName(WEEKDAY_NAMES, WEEKDAY_FORMS);
const WORD = /(?:كانون|تشرين) \p{L}+|\p{L}+(?:\.(?! ?\p{L}\.))?/uy;
const HAN_WEEKDAY = /(?:星期|周|週|礼拜)[一二三四五六日天]/uy;

/** The month whose whole name or usual short form stands at a place of a folded text, in running text too. */
export function monthWordAt(text: string, place: number): DateWord | null {
  return wordAt(WORD, text, place, MONTHS_BY_NAME);
}

const MONTH_STARTS = new RegExp(
  [...new Set([...MONTHS_BY_NAME.keys()].map((name) => name.slice(0, 3)))]
    .filter((start) => /^\p{L}/u.test(start))
    .join('|'),
  'gu',
);

/** The places of all names of months in a folded text. */
export function monthWordsIn(text: string): readonly number[] {
  const places: number[] = [];
  for (const { index } of text.matchAll(MONTH_STARTS))
    if (!/\p{L}/u.test(text.charAt(index - 1)) && monthWordAt(text, index) !== null) places.push(index);
  return places;
}

/** As for months: "Mon.", "во вторник" without its "во", "周一". */
export function weekdayWordAt(text: string, place: number): DateWord | null {
  return wordAt(HAN_WEEKDAY, text, place, WEEKDAYS_BY_NAME) ?? wordAt(WORD, text, place, WEEKDAYS_BY_NAME);
}

function wordAt(
  pattern: RegExp,
  text: string,
  place: number,
  names: ReadonlyMap<string, number>,
): DateWord | null {
  if (!/\p{L}/u.test(text.charAt(place))) return null;
  pattern.lastIndex = place;
  const word = pattern.exec(text)?.[0];
  if (word === undefined || word.length > LONGEST_NAME) return null;
  const number = names.get(word.replace('.', ''));
  return number === undefined ? null : { number, end: place + word.length };
}

const LONGEST_NAME = 20;

function byName(
  names: readonly NamedNumber[],
  forms: Readonly<Record<number, string>>,
): ReadonlyMap<string, number> {
  const table = new Map(names.map(({ name, number }) => [name, number]));
  for (const [number, words] of Object.entries(forms))
    for (const word of words.split('|')) table.set(fold(word), Number(number));
  return table;
}
