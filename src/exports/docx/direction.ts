// Which way each stretch of a line runs. Word asks it of every run: without an answer the hours of an Arabic programme
// read backwards ("11:00 – 10:00"), and the full stop behind an English name jumps to its front.
import type { Language } from '#languages/language.ts';
import { directionOf } from '#languages/language.ts';

export interface Stretch {
  readonly text: string;
  readonly isRightToLeft: boolean;
}

const RIGHT = String.raw`\p{Script=Arabic}\p{Script=Hebrew}`;
/** Begins and ends with a letter or a figure of the other direction; marks between them go with it. */
const RIGHT_TO_LEFT = new RegExp(
  `[${RIGHT}](?:(?:(?![${RIGHT}])[^\\p{L}\\p{N}]|[${RIGHT}])*[${RIGHT}])?`,
  'gu',
);
const LEFT = `(?![${RIGHT}])[\\p{L}\\p{N}]`;
const LEFT_TO_RIGHT = new RegExp(`${LEFT}(?:[^${RIGHT}،؛؟]*${LEFT})?`, 'gu');

/** The words of a line in `language`, in order. */
export function stretchesOf(text: string, language: Language): readonly Stretch[] {
  const isRightToLeft = directionOf(language) === 'rtl';
  const stretches: Stretch[] = [];
  const add = (words: string, isOther: boolean) => {
    if (words !== '') stretches.push({ text: words, isRightToLeft: isOther !== isRightToLeft });
  };
  let end = 0;
  for (const match of text.matchAll(isRightToLeft ? LEFT_TO_RIGHT : RIGHT_TO_LEFT)) {
    add(text.slice(end, match.index), false);
    add(match[0], true);
    end = match.index + match[0].length;
  }
  add(text.slice(end), false);
  return stretches;
}
