// The forms under which one word is found: plain letters, "2" for "II", "57" for "57th", an Arabic word without its
// article, a Cyrillic one in Latin letters. What is typed and what is searched go through the same hands.
import { fold } from '#languages/foldedText.ts';
import { otherCalendarNames } from './calendarNames.ts';

/** Letters of their own in one language that others type without: no accent stands on them that could be taken off. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
};

const LATIN_BY_CYRILLIC: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'а б в г д е з и к л м н о п р с т у ф х ц ы і ј'
      .split(' ')
      .map((letter, index) => [
        letter,
        'a b v g d e z i k l m n o p r s t u f kh ts y i j'.split(' ')[index] ?? '',
      ]),
  ),
  ж: 'zh',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  є: 'e',
  ґ: 'g',
};

const ROMAN = /^(?=[ivx])(x{0,3})(ix|iv|v?i{0,3})$/;
/** The Arabic article, alone or behind "and", "with", "as", "then"; with "to" it loses its first letter. */
const ARABIC_ARTICLE = /^(?:[وفبك]?ال|لل|ولل)(?=.{2})/;

/** Small letters, no accents, none of one language alone. */
function plainWord(raw: string): string {
  const word = fold(raw);
  return /^[!-~]*$/.test(word) ? word : word.replace(/[^!-~]/gu, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

/**
 * A word of a text. `isHeading`: a lone "I", "V" or "X" counts as a number, and "May" as a month, only in a title, a
 * date and the like; in running text they are words.
 */
export function formsInText(raw: string, isHeading: boolean): readonly string[] {
  const word = plainWord(raw);
  if (word === '') return [];
  const forms = [word, ...otherForms(word), ...(isHeading ? otherCalendarNames(word) : [])];
  const number = romanNumber(word);
  if (number !== null && raw === raw.toUpperCase() && (raw.length > 1 || isHeading)) forms.push(number);
  return forms;
}

/** A word somebody typed. A number of two figures or more in Roman numerals means the number alone. */
export function formsTyped(raw: string): readonly string[] {
  const word = plainWord(raw);
  if (word === '') return [];
  const number = romanNumber(word);
  if (number === null) return [word, ...otherForms(word)];
  return raw.length > 1 && raw === raw.toUpperCase() ? [number] : [word, number];
}

export function isRoman(word: string): boolean {
  return ROMAN.test(word);
}

function otherForms(word: string): readonly string[] {
  if (/^[a-z]+$/.test(word)) return [];
  if (/^0+[1-9]\d*$/.test(word)) return [word.replace(/^0+/, '')];
  const ordinal = /^(\d+)(?:st|nd|rd|th|e|er|o|a|го|е|и)$/.exec(word)?.[1];
  if (ordinal !== undefined) return [ordinal];
  if (/[\u0600-\u06ff]/.test(word))
    return ARABIC_ARTICLE.test(word) ? [word.replace(ARABIC_ARTICLE, '')] : [];
  if (/[\u0400-\u04ff]/.test(word))
    return [word.replace(/[\u0400-\u04ff]/g, (letter) => LATIN_BY_CYRILLIC[letter] ?? letter)];
  return [];
}

function romanNumber(word: string): string | null {
  if (!ROMAN.test(word)) return null;
  let number = 0;
  let before = 0;
  for (const letter of word.split('').toReversed()) {
    const value = letter === 'x' ? 10 : letter === 'v' ? 5 : 1;
    number += value < before ? -value : value;
    before = Math.max(before, value);
  }
  return String(number);
}
