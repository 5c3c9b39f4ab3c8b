// How wide the column of the hours is: hours in words ("10 ч. 00 м. – 11 ч. 00 м.") take more room than figures, and
// should not stand on two lines.
import type { TimeStyle } from '#languages/times.ts';
import type { Language } from '#languages/language.ts';
import type { Voice } from '../voice.ts';

/** Millimetres of an A4 page between its margins. */
const WHOLE = 160;
const FIGURES = 31;

/** The hours, and what happens. */
export function timeAndProgramme({ houseStyle, language }: Voice): readonly [number, number] {
  const hours = widthOfHours(houseStyle.timeStyle, language);
  return [hours, WHOLE - hours];
}

function widthOfHours(style: TimeStyle, language: Language): number {
  if (style === '24h-colon' || style === '24h-stop') return FIGURES;
  switch (language) {
    case 'fr':
      return 42;
    case 'es':
      return 39;
    case 'ru':
      return style === '24h-letter' ? 46 : FIGURES;
    case 'zh':
      return style === '24h-letter' ? 39 : 49;
    default:
      return FIGURES;
  }
}
