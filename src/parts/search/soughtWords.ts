// A query against the words of the library: which words fit which part of it, and how well. Worked out once a query;
// after that a text is searched by looking its numbers up.
import type { Lexicon } from './lexicon.ts';
import { fitsBy } from './quality.ts';
import type { QueryPart, QueryWord, SearchQuery } from './query.ts';

export interface SoughtWords {
  readonly partCount: number;
  /** By the number of a word: 0, or where its first link stands. */
  readonly heads: Int32Array;
  /** Links of three: part, quality, the next link or 0. */
  readonly links: readonly number[];
  /** For a part of several words: how well each word fits behind the first. */
  readonly following: readonly (readonly Uint8Array[])[];
  readonly hasFollowing: boolean;
  /** For each part that few words fit: these words. An entry without any of them need not be read. */
  readonly rare: readonly (readonly number[])[];
}

/** Asking for more words than this takes longer than reading. */
const MOST_RARE = 12;

/** Remembers what fits a word, so that a key more costs the word it was typed in. */
export interface Fits {
  /** With `hasSlips`, a word that nothing has as it is typed may be a letter off. */
  readonly of: (word: QueryWord, hasSlips: boolean) => WordFit;
}

interface WordFit {
  /** By the number of a word: how well it fits, 0 for not at all. */
  readonly quality: Uint8Array;
  /** The numbers of those that do. */
  readonly fitting: readonly number[];
}

/** More typed words than anybody has in mind at a time. */
const MOST_REMEMBERED = 60;

export function rememberedFits(lexicon: Lexicon): Fits {
  const known = new Map<string, WordFit>();
  const of: Fits['of'] = (word, hasSlips) => {
    const exactly = remembered(word, false);
    return hasSlips && exactly.fitting.length === 0 ? remembered(word, true) : exactly;
  };
  const remembered = (word: QueryWord, hasSlips: boolean): WordFit => {
    const key = [...word.forms, word.isWhole, hasSlips].join(' ');
    const before = known.get(key);
    if (before !== undefined && before.quality.length === lexicon.size()) return before;
    const quality = fitsOf(word, hasSlips, lexicon);
    const fitting: number[] = [];
    for (let number = 0; number < quality.length; number += 1)
      if (quality[number] !== 0) fitting.push(number);
    const made = { quality, fitting };
    if (known.size > MOST_REMEMBERED) known.clear();
    known.set(key, made);
    return made;
  };
  return { of };
}

export function soughtWords(
  query: SearchQuery,
  lexicon: Lexicon,
  fits: Fits,
  hasSlips: boolean,
): SoughtWords {
  const heads = new Int32Array(lexicon.size());
  // The first link is at 1, as 0 stands for none.
  const links: number[] = [0];
  const rare: (readonly number[])[] = [];
  query.parts.forEach((part, index) => {
    const [first] = part.words;
    if (first === undefined) return;
    const { quality: qualities, fitting } = fits.of(first, hasSlips);
    for (const number of fitting) {
      const quality = qualities[number] ?? 0;
      const place = links.length;
      links.push(index, quality, heads[number] ?? 0);
      heads[number] = place;
    }
    if (fitting.length <= MOST_RARE) rare.push(fitting);
  });
  return {
    rare: rare.sort((a, b) => a.length - b.length),
    hasFollowing: query.parts.some(({ words }) => words.length > 1),
    partCount: query.parts.length,
    heads,
    links,
    following: query.parts.map(({ words }: QueryPart) =>
      words.slice(1).map((word) => fits.of(word, hasSlips).quality),
    ),
  };
}

function fitsOf({ forms, isWhole }: QueryWord, hasSlips: boolean, lexicon: Lexicon): Uint8Array {
  const fits = new Uint8Array(lexicon.size());
  for (const typed of forms) {
    const fit = fitsBy(typed, isWhole, hasSlips);
    for (let index = 0; index < lexicon.forms.length; index += 1) {
      const quality = fit(lexicon.forms[index] ?? '');
      const number = lexicon.numbers[index] ?? 0;
      if (quality > (fits[number] ?? 0)) fits[number] = quality;
    }
  }
  return fits;
}
