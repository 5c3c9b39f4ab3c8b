// How alike two names are when nothing is known but the names: which word of the one is which word of the other, and
// what is left over. 0 = two names.
import { wordLikeness } from './sameNameLetters.ts';
import type { NameForm, NameWord } from './sameNameWords.ts';

export interface FormLikeness {
  readonly likeness: number;
  /** How many words both names hold: three that agree say more than two. */
  readonly shared: number;
}

const UNLIKE: FormLikeness = { likeness: 0, shared: 0 };

export function formLikeness(a: NameForm, b: NameForm): FormLikeness {
  if (a.isLatin !== b.isLatin) return UNLIKE;
  if (a.joined === b.joined) return { likeness: 1, shared: Math.max(2, a.words.length) };
  const [few, longer] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  const many = withJoinedWords(longer, few);
  const pairs = pairsOf(few, many);
  if (!isNameShared(pairs, few)) return UNLIKE;
  const product = pairs.reduce((likeness, pair) => likeness * weightOf(pair, pairs), 1);
  return { likeness: product * leftOver(few, many, pairs), shared: pairs.filter(isWord).length };
}

/** "Ki" and "moon" as one word where the other name writes "Kimoon". */
function withJoinedWords(longer: readonly NameWord[], few: readonly NameWord[]): readonly NameWord[] {
  if (longer.length === few.length) return longer;
  for (let index = 1; index < longer.length; index += 1) {
    const [before, after] = [longer[index - 1], longer[index]];
    if (before === undefined || after === undefined) continue;
    const letters = before.letters + after.letters;
    const same = few.find((word) => word.letters === letters);
    if (same !== undefined)
      return [
        ...longer.slice(0, index - 1),
        { ...same, isFamily: after.isFamily },
        ...longer.slice(index + 1),
      ];
  }
  return longer;
}

interface Pair {
  readonly few: NameWord;
  readonly many: NameWord;
  readonly likeness: number;
}

const isWord = (pair: Pair): boolean => !pair.few.isInitial && !pair.many.isInitial;

/** Each word with the one it is most like, the surest first. */
function pairsOf(few: readonly NameWord[], many: readonly NameWord[]): readonly Pair[] {
  const possible: Pair[] = [];
  for (const word of few)
    for (const other of many) {
      const likeness = wordLikeness(word, other);
      if (likeness > 0) possible.push({ few: word, many: other, likeness });
    }
  possible.sort((x, y) => y.likeness - x.likeness);
  const pairs: Pair[] = [];
  for (const pair of possible)
    if (!pairs.some((taken) => taken.few === pair.few || taken.many === pair.many)) pairs.push(pair);
  return pairs;
}

/** One name is in both only where the family name and one of the others are, or all of it turned round. */
function isNameShared(pairs: readonly Pair[], few: readonly NameWord[]): boolean {
  const isFamilyShared = pairs.some((pair) => isWord(pair) && pair.few.isFamily && pair.many.isFamily);
  const isTurned = pairs.length === few.length && pairs.every(isTurnedRound) && pairs.some(isWord);
  const isGivenShared = pairs.some((pair) => !pair.few.isFamily || !pair.many.isFamily);
  return few.length > 1 && isGivenShared && (isFamilyShared || isTurned);
}

const isTurnedRound = (pair: Pair): boolean => pair.few.isFamily !== pair.many.isFamily;

/** An initial matters little where the other names agree without it: "M. Cherif Bassiouni". */
function weightOf(pair: Pair, pairs: readonly Pair[]): number {
  if (isWord(pair)) return pair.likeness;
  return pairs.some((one) => isWord(one) && !(one.few.isFamily && one.many.isFamily)) ? 0.97 : pair.likeness;
}

/** What words that only one of the names holds take off. */
function leftOver(few: readonly NameWord[], many: readonly NameWord[], pairs: readonly Pair[]): number {
  const left = few.filter((word) => !pairs.some((pair) => pair.few === word));
  const extra = many.filter((word) => !pairs.some((pair) => pair.many === word));
  const missing = left.filter(isName).length;
  const more = extra.filter(isName).length;
  if (missing > 0 && more > 0) return 0.5 ** missing;
  const firstGiven = many.find((word) => !word.isFamily);
  // The name somebody goes by is left out less often than one behind it.
  const first = firstGiven !== undefined && isName(firstGiven) && extra.includes(firstGiven) ? 0.7 : 1;
  return first * 0.96 ** (missing + more) * 0.99 ** (left.length + extra.length - missing - more);
}

const isName = (word: NameWord): boolean => !word.isInitial;
