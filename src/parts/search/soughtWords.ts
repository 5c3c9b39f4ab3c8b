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
  /** The words that fit the part fewest words fit; null where they are too many to be worth asking for. */
  readonly rarest: readonly number[] | null;
}

/** Asking for more words than this takes longer than reading. */
const MOST_RARE = 250;

/** Remembers what fits a word, so that a key more costs the word it was typed in. */
export interface Fits {
  readonly of: (word: QueryWord, hasSlips: boolean) => Uint8Array;
}

/** More typed words than anybody has in mind at a time. */
const MOST_REMEMBERED = 60;

export function rememberedFits(lexicon: Lexicon): Fits {
  const known = new Map<string, Uint8Array>();
  return {
    of: (word, hasSlips) => {
      const key = [...word.forms, word.isWhole, hasSlips].join(' ');
      const before = known.get(key);
      if (before !== undefined && before.length === lexicon.size()) return before;
      const made = fitsOf(word, hasSlips, lexicon);
      if (known.size > MOST_REMEMBERED) known.clear();
      known.set(key, made);
      return made;
    },
  };
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
  let rarest: readonly number[] | null = null;
  query.parts.forEach((part, index) => {
    const [first] = part.words;
    if (first === undefined) return;
    const fitting: number[] = [];
    fits.of(first, hasSlips).forEach((quality, number) => {
      if (quality === 0) return;
      fitting.push(number);
      const place = links.length;
      links.push(index, quality, heads[number] ?? 0);
      heads[number] = place;
    });
    if (fitting.length < (rarest?.length ?? MOST_RARE)) rarest = fitting;
  });
  return {
    rarest,
    hasFollowing: query.parts.some(({ words }) => words.length > 1),
    partCount: query.parts.length,
    heads,
    links,
    following: query.parts.map(({ words }: QueryPart) =>
      words.slice(1).map((word) => fits.of(word, hasSlips)),
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
