// Two wordings of one line as one: what was taken out and what was put in marked word by word, each word with the look
// it has. Links, footnotes, live fields and line breaks are never cut: they stay, come or go whole.
import type { Language } from '#languages/language.ts';
import { wordDifferences } from '#languages/textDifferences.ts';
import type { Inline } from '../tree.ts';

export function redlinedWords(
  before: readonly Inline[],
  after: readonly Inline[],
  language: Language,
): readonly Inline[] {
  const signs = new Signs();
  const [old, young] = [signs.plain(before), signs.plain(after)];
  // A change of looks alone is no change of words.
  if (old === young) return after;
  let x = 0;
  let y = 0;
  return wordDifferences(old, young, language).flatMap(({ type, text }): readonly Inline[] => {
    if (type !== 'added') x += text.length;
    if (type !== 'removed') y += text.length;
    if (type === 'same') return slice(after, y - text.length, y);
    return type === 'removed'
      ? [{ type: 'deleted', inlines: slice(before, x - text.length, x) }]
      : [{ type: 'inserted', inlines: slice(after, y - text.length, y) }];
  });
}

/** All of a line as put in or taken out; an empty one stays empty. */
export function markedWords(inlines: readonly Inline[], type: 'inserted' | 'deleted'): readonly Inline[] {
  return inlines.length === 0 ? [] : [{ type, inlines }];
}

/** Stands for what is never cut: a sign no text has, the same for the same thing. */
class Signs {
  readonly #signs = new Map<string, string>();

  plain(inlines: readonly Inline[]): string {
    return inlines
      .map((inline) => {
        if ('inlines' in inline && inline.type !== 'footnote') return this.plain(inline.inlines);
        // A sign in a text of its own would be taken for one of these, and its length is the same.
        if (inline.type === 'text') return inline.text.replace(PRIVATE, '\u{10fffd}');
        const name = JSON.stringify(inline);
        const sign = this.#signs.get(name) ?? String.fromCodePoint(0xf0000 + this.#signs.size);
        this.#signs.set(name, sign);
        return sign;
      })
      .join('');
  }
}

const PRIVATE = /[\u{f0000}-\u{ffffd}]/gu;
const SIGN_LENGTH = 2;

function lengthOf(inline: Inline): number {
  if (inline.type === 'text') return inline.text.length;
  if ('inlines' in inline && inline.type !== 'footnote')
    return inline.inlines.reduce((sum, one) => sum + lengthOf(one), 0);
  return SIGN_LENGTH;
}

/** What stands between two places, in code units of the plain line. */
function slice(inlines: readonly Inline[], from: number, until: number): readonly Inline[] {
  let start = 0;
  return inlines.flatMap((inline): readonly Inline[] => {
    const own = start;
    const length = lengthOf(inline);
    start += length;
    const [first, last] = [Math.max(0, from - own), Math.min(length, until - own)];
    if (first >= last) return [];
    if (first === 0 && last === length) return [inline];
    if (inline.type === 'text') return [{ ...inline, text: inline.text.slice(first, last) }];
    if ('inlines' in inline && inline.type !== 'footnote')
      return [{ ...inline, inlines: slice(inline.inlines, first, last) }];
    return [];
  });
}
