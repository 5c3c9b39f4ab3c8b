// Numbers as they stand in a heading: Roman ("Panel II"), Arabic ("Panel 2") and ordinal ("the 57th session").
import { assertNever } from '#base/assertNever.ts';
import type { Language } from './language.ts';

export type Numerals = 'roman' | 'arabic';

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** "XIV" for 14. Roman numerals end at 3999 and know no zero: anything else comes in Arabic figures. */
export function toRoman(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 3999) return String(number);
  let rest = number;
  let text = '';
  for (const [value, letters] of ROMAN) {
    text += letters.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return text;
}

export function toNumerals(number: number, numerals: Numerals): string {
  return numerals === 'roman' ? toRoman(number) : String(number);
}

/** "57th", "57e", "57º", "57-й", "第57", "الـ57": the form for a masculine noun where the language has genders. */
export function ordinal(number: number, language: Language): string {
  switch (language) {
    case 'en':
      return `${number}${englishEnding(number)}`;
    case 'fr':
      return number === 1 ? '1er' : `${number}e`;
    case 'es':
      return `${number}º`;
    case 'ru':
      return `${number}-й`;
    case 'zh':
      return `第${number}`;
    case 'ar':
      return `الـ${number}`;
    default:
      return assertNever(language);
  }
}

function englishEnding(number: number): string {
  const isTeen = Math.floor((number % 100) / 10) === 1;
  return (isTeen ? undefined : ['th', 'st', 'nd', 'rd'][number % 10]) ?? 'th';
}
