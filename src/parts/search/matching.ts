// Looks for a query in the words of one entry: every part must be found, and how well decides the place in the list.
// Runs over millions of numbers at every key, so it is one plain loop and makes no objects.
import { CONTEXT } from './searchable.ts';
import { indexInMark, weightInMark } from './segment.ts';
import type { SoughtWords } from './soughtWords.ts';

export interface Matcher {
  /**
   * Whether every part stands between the two places; what was found is then in the fields below. With `isBrief` the
   * first word of a part is enough, because brief rows do not have the words as they stand.
   */
  readonly match: (words: Int32Array, from: number, to: number, isBrief: boolean) => boolean;
  /** How well the last match fits: see `WEIGHT_STEP`. */
  readonly score: () => number;
  /** Of the last match, by part: the field it was best found in. */
  readonly fields: () => readonly number[];
}

/** A heavier field always counts more than a better fit. */
const WEIGHT_STEP = 4;

export function matcherOf({ partCount, heads, links, following }: SoughtWords): Matcher {
  const best = new Int32Array(partCount);
  const bestField = new Int32Array(partCount);
  const lastInTitle = new Int32Array(partCount);
  let neighbours = 0;
  let titleFound = 0;
  let titleLength = 0;
  let isTitleBegun = false;

  const match: Matcher['match'] = (words, from, to, isBrief) => {
    for (let part = 0; part < partCount; part += 1) {
      best[part] = 0;
      lastInTitle[part] = -2;
    }
    neighbours = 0;
    titleFound = 0;
    titleLength = 0;
    isTitleBegun = false;
    let found = 0;
    let heaviest = 0;
    let weight = 0;
    let index = 0;
    let titleFrom = 0;
    for (let at = from; at < to; at += 1) {
      const number = words[at] ?? 0;
      if (number < 0) {
        if (index === 0 && titleFrom > 0) titleLength = at - titleFrom;
        weight = weightInMark(number);
        index = indexInMark(number);
        if (index === 0) titleFrom = at + 1;
        continue;
      }
      let link = heads[number] ?? 0;
      if (link === 0) continue;
      let isInTitle = false;
      for (; link !== 0; link = links[link + 2] ?? 0) {
        const part = links[link] ?? 0;
        const own = links[link + 1] ?? 0;
        const quality = isBrief ? own : withFollowing(following[part], words, at, to, own);
        if (quality === 0) continue;
        const score = weight * WEIGHT_STEP + quality;
        if (score > (best[part] ?? 0)) {
          if (best[part] === 0) found += 1;
          best[part] = score;
          bestField[part] = index;
          if (score > heaviest) heaviest = score;
        }
        if (index !== 0) continue;
        isInTitle = true;
        if (part === 0 && at === titleFrom) isTitleBegun = true;
        if (part > 0 && lastInTitle[part - 1] === at - 1) neighbours += 1;
        lastInTitle[part] = at + (following[part]?.length ?? 0);
      }
      if (isInTitle) titleFound += 1;
    }
    if (titleLength === 0 && index === 0) titleLength = to - titleFrom;
    return found === partCount && heaviest > CONTEXT * WEIGHT_STEP + WEIGHT_STEP;
  };

  const score = (): number => {
    let sum = 0;
    for (const each of best) sum += each;
    const together = partCount > 1 ? Math.min(1, neighbours / (partCount - 1)) : 0;
    const share = titleLength === 0 ? 0 : Math.min(1, titleFound / titleLength);
    return sum / partCount + together + share + (isTitleBegun ? 0.5 : 0);
  };

  return { match, score, fields: () => [...bestField] };
}

/** The worst of the words that must stand behind one another; 0 where one of them does not. */
function withFollowing(
  following: readonly Uint8Array[] | undefined,
  words: Int32Array,
  at: number,
  to: number,
  quality: number,
): number {
  if (following === undefined || following.length === 0) return quality;
  if (at + following.length >= to) return 0;
  let worst = quality;
  for (let step = 0; step < following.length; step += 1) {
    const number = words[at + 1 + step] ?? -1;
    const fit = number < 0 ? 0 : (following[step]?.[number] ?? 0);
    if (fit === 0) return 0;
    if (fit < worst) worst = fit;
  }
  return worst;
}
