// Finding words of our own tables in a line, whatever its accents, capitals and inflections. A table lists words divided
// by "|"; "*" at an end stands for any further letters, and Chinese words are found inside others.
import { fold } from '#languages/foldedText.ts';

export interface Words {
  /** Where the first of the words stands in the folded text; -1 = none does. */
  readonly at: (foldedText: string) => number;
  /** Does the text begin with one of the words? */
  readonly leads: (foldedText: string) => boolean;
  /** Is the text one of the words and nothing else, but for marks at its ends? */
  readonly are: (foldedText: string) => boolean;
}

const LETTER = '[\\p{L}\\p{N}]';

export function wordsOf(...tables: readonly string[]): Words {
  const all = tables
    .join('|')
    .split('|')
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .map(patternOf)
    .join('|');
  const inside = new RegExp(`(?:${all})`, 'u');
  const leading = new RegExp(`^[^\\p{L}\\p{N}]{0,5}(?:${all})`, 'u');
  const whole = new RegExp(`^[^\\p{L}\\p{N}]{0,5}(?:${all})[^\\p{L}\\p{N}]{0,5}$`, 'u');
  return {
    at: (text) => inside.exec(text)?.index ?? -1,
    leads: (text) => leading.test(text),
    are: (text) => whole.test(text),
  };
}

function patternOf(word: string): string {
  const isOpen = word.endsWith('*');
  const plain = fold(isOpen ? word.slice(0, -1) : word).replace(/[.()?+[\]\\^$]/g, '\\$&');
  if (/\p{Script=Han}/u.test(plain)) return plain;
  const spaced = plain.replaceAll(' ', '[\\s\\u2010-\\u2015-]{1,3}');
  return `(?<!${LETTER})${spaced}${isOpen ? '\\p{L}{0,12}' : ''}(?!${LETTER})`;
}
