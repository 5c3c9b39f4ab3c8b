// Two wordings of one thing: how much of the words they share, in order, and where one stands inside a longer text.
import { fold } from '#languages/foldedText.ts';

export interface Word {
  /** Small letters, no accents. */
  readonly plain: string;
  /** UTF-16 units in the text. */
  readonly from: number;
  readonly to: number;
}

export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)*/gu)].map((match) => ({
    plain: fold(match[0]),
    from: match.index,
    to: match.index + match[0].length,
  }));
}

const SMALL = new Set(
  'a an the of and or on in to for by with at as de la le les des du et del y el'.split(' '),
);

export function isSmall({ plain }: Word): boolean {
  return SMALL.has(plain);
}

/** A telling word weighs what five small ones do. */
export function weightOf(words: readonly Word[]): number {
  return words.reduce((sum, { plain }) => sum + (SMALL.has(plain) ? 0.2 : 1), 0);
}

/** Nearly the same words in the same order, but not all of them. */
export function isNearly(a: readonly Word[], b: readonly Word[]): boolean {
  const most = Math.max(weightOf(a), weightOf(b));
  if (most < 3) return false;
  const shared = sharedWeight(a, b);
  return shared / most >= 0.7 && (shared < most || a.length !== b.length);
}

export function isSameWords(a: readonly Word[], b: readonly Word[]): boolean {
  return a.length === b.length && a.every(({ plain }, index) => plain === b[index]?.plain);
}

/** The weight of the longest run of words both have in the same order. */
export function sharedWeight(a: readonly Word[], b: readonly Word[]): number {
  let above = Array<number>(b.length + 1).fill(0);
  for (const { plain } of a) {
    const row = [0];
    const weight = SMALL.has(plain) ? 0.2 : 1;
    for (let index = 1; index <= b.length; index += 1) {
      const isSame = plain === b[index - 1]?.plain;
      row.push(isSame ? (above[index - 1] ?? 0) + weight : Math.max(above[index] ?? 0, row[index - 1] ?? 0));
    }
    above = row;
  }
  return above[b.length] ?? 0;
}
