// How much two texts have in common, by their words.
import { fold } from '#languages/foldedText.ts';
import type { LocalText } from '#languages/language.ts';

/** The words of a text in all its languages, folded. */
export function wordsIn(text: LocalText): ReadonlySet<string> {
  return new Set(
    fold(Object.values(text).join(' '))
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== ''),
  );
}

/** 1 = the same words, 0 = none in common. */
export function sharedPart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let both = 0;
  for (const word of a) if (b.has(word)) both += 1;
  return (2 * both) / (a.size + b.size);
}
