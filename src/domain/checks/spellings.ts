// English words that are spelled in a British and an American way, where they stand in a text.
import { rememberedByText } from './texts.ts';

export type Side = 'british' | 'american';

/** `house` = the house style has a setting for it; `ize` = "organise" and "organize", both British; `other` = the rest. */
export type SpellingSort = 'honour' | 'panellist' | 'ize' | 'other';

export interface Spelled {
  readonly sort: SpellingSort;
  /** The same for all forms of one word: "labour", "labours", "labor". */
  readonly family: string;
  readonly side: Side;
  readonly from: number;
  readonly to: number;
  readonly word: string;
  /** The same word in the other spelling. */
  readonly other: string;
}

interface Pair {
  readonly sort: SpellingSort;
  readonly british: string;
  readonly american: string;
  /** What may follow the stem. */
  readonly ending: string;
}

const pair = (british: string, american: string, ending = '[a-z]*', sort: SpellingSort = 'other'): Pair => ({
  sort,
  british,
  american,
  ending,
});

const IZE =
  'organi recogni reali emphasi prioriti harmoni mobili utili finali speciali minimi maximi summari criminali stigmati institutionali';

const PAIRS: readonly Pair[] = [
  pair('honour', 'honor', '(?:s|ed|ing|able)?', 'honour'),
  pair('panellist', 'panelist', 's?', 'panellist'),
  pair('programme', 'program', 's?'),
  pair('labour', 'labor', '(?:s|ed|er|ers|ing)?'),
  pair('endeavour', 'endeavor', '(?:s|ed|ing)?'),
  pair('favour', 'favor', '(?:s|ed|ing|able|ably)?'),
  pair('behaviour', 'behavior', '(?:s|al)?'),
  pair('colour', 'color', '(?:s|ed|ing)?'),
  pair('neighbour', 'neighbor', '(?:s|ing|hood|hoods)?'),
  pair('centre', 'center', 's?'),
  pair('centred', 'centered', ''),
  pair('centring', 'centering', ''),
  pair('defence', 'defense', 's?'),
  pair('travell', 'travel', '(?:ed|ing|er|ers)'),
  pair('counsell', 'counsel', '(?:ing|or|ors)'),
  pair('judgement', 'judgment', 's?'),
  ...IZE.split(' ').map((stem) =>
    pair(`${stem}s`, `${stem}z`, '(?:e|es|ed|ing|ation|ations|ational|er|ers)', 'ize'),
  ),
];

const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${PAIRS.map(({ british, american, ending }) => `(?:${british}|${american})${ending}`).join('|')})(?![\\p{L}])`,
  'giu',
);

/** A quick look for what any of the words has. */
const ANY = /ono|list|gram|abo|deavo|avo|havi|olo|ighb|cent|defen|ravel|ounsel|udg|[imntlgd]i[sz][aei]/i;

const NONE: readonly Spelled[] = [];

export const spelledIn = rememberedByText(({ text, language }): readonly Spelled[] => {
  if (language !== 'en' || !ANY.test(text)) return NONE;
  return [...text.matchAll(PATTERN)].flatMap((match) => spelledAt(match, text) ?? []);
});

function spelledAt(match: RegExpMatchArray, text: string): Spelled | null {
  const [word] = match;
  const plain = word.toLowerCase();
  const found = PAIRS.find(({ british, american, ending }) =>
    new RegExp(`^(?:${british}|${american})${ending}$`).test(plain),
  );
  if (found === undefined) return null;
  const from = match.index ?? 0;
  // "Organisation for Security", "Department of Defense": names are spelled as their owners do.
  const isName = /^\p{Lu}/u.test(word) && !/(?:^|[.!?:]\s|\n)$/u.test(text.slice(0, from));
  if (isName && found.sort !== 'honour' && found.sort !== 'panellist') return null;
  const side: Side = plain.startsWith(found.british) ? 'british' : 'american';
  const [stem, otherStem] =
    side === 'british' ? [found.british, found.american] : [found.american, found.british];
  const other = likeCase(word, otherStem + plain.slice(stem.length));
  return { sort: found.sort, family: found.british, side, from, to: from + word.length, word, other };
}

function likeCase(model: string, word: string): string {
  if (model === model.toUpperCase()) return word.toUpperCase();
  return /^\p{Lu}/u.test(model) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
}
