// Where the words that were found stand in a text, and a piece of a long text around them.
import type { Lexicon } from './lexicon.ts';
import type { SoughtWords } from './soughtWords.ts';
import { eachWord } from './wordsInText.ts';

export interface MarkedText {
  readonly text: string;
  /** From–to, in order, apart from one another. */
  readonly ranges: readonly (readonly [number, number])[];
}

interface PlacedWord {
  readonly number: number;
  readonly from: number;
  readonly to: number;
}

/** Signs of a snippet, more or less: two lines of a result. */
const LENGTH = 150;
const BEFORE = 50;

export function marked(text: string, sought: SoughtWords, lexicon: Lexicon): MarkedText {
  const placed: PlacedWord[] = [];
  eachWord(text, (from, to, unit) => {
    // A lone numeral is a number in a heading only, and there it is what was found: read as one.
    const number = lexicon.numberOf(text.slice(from, to), text.slice(unit, to), true);
    placed.push({ number, from, to });
  });
  const ranges: [number, number][] = [];
  placed.forEach((word, index) => {
    const length = foundFrom(placed, index, sought);
    const end = placed[index + length - 1];
    if (length === 0 || end === undefined) return;
    const last = ranges.at(-1);
    if (last !== undefined && last[1] >= word.from) last[1] = Math.max(last[1], end.to);
    else ranges.push([word.from, end.to]);
  });
  return { text, ranges };
}

/** The piece around the first word found; dots stand where something was left out. */
export function snippet({ text, ranges }: MarkedText): MarkedText {
  const first = ranges[0]?.[0] ?? 0;
  if (text.length <= LENGTH) return { text, ranges };
  const from = first <= BEFORE ? 0 : startOfWord(text, first - BEFORE, first);
  const to = from + LENGTH >= text.length ? text.length : endOfWord(text, from + LENGTH);
  const [before, behind] = [from === 0 ? '' : '… ', to === text.length ? '' : ' …'];
  return {
    text: `${before}${text.slice(from, to)}${behind}`,
    ranges: ranges
      .filter(([start, end]) => start >= from && end <= to)
      .map(([start, end]) => [start - from + before.length, end - from + before.length]),
  };
}

/** How many words from here on were found together; 0 for none. */
function foundFrom(placed: readonly PlacedWord[], index: number, sought: SoughtWords): number {
  const number = placed[index]?.number ?? -1;
  let longest = 0;
  let link = sought.heads[number] ?? 0;
  for (; link !== 0; link = sought.links[link + 2] ?? 0) {
    const following = sought.following[sought.links[link] ?? 0] ?? [];
    const areAll = following.every((fits, step) => {
      const next = placed[index + 1 + step];
      return next !== undefined && next.number >= 0 && (fits[next.number] ?? 0) > 0;
    });
    if (areAll) longest = Math.max(longest, following.length + 1);
  }
  return longest;
}

function startOfWord(text: string, from: number, before: number): number {
  const space = text.slice(from, before).search(/\s/u);
  return space < 0 ? from : from + space + 1;
}

function endOfWord(text: string, to: number): number {
  const space = text.slice(0, to).search(/\s\S*$/u);
  return space < to - 30 ? to : space;
}
