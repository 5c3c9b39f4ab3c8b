// Slips of the typing hand in one text: marks and spaces that are too many, a word twice, "H.E" without its stop.
import { rememberedByText, type PrintedText } from './texts.ts';
import type { Edit } from './edits.ts';

export interface Slip {
  readonly saying: string;
  readonly edit: Edit;
}

export const slipsIn = rememberedByText((text): readonly Slip[] =>
  mayHaveSlips(text) ? RULES.flatMap((rule) => (rule.isFor(text) ? slipsBy(rule, text) : [])) : NONE,
);

const NONE: readonly Slip[] = [];

/** One quick look for what any of the rules needs; names and functions are short and have rules of their own. */
function mayHaveSlips({ text, sort }: PrintedText): boolean {
  return sort === 'name' || sort === 'function' || ANY.test(text);
}

const ANY =
  /[ \u00a0](?:[\u00a0 ,.;:!?)”])|[(“][ \u00a0]|,[,.a-z]|;;|\.\.|, A |(?<![\p{L}\p{N}])(\p{L}{2,}) \1(?!\p{L})/iu;

interface Rule {
  readonly saying: string;
  readonly isFor: (text: PrintedText) => boolean;
  readonly pattern: RegExp;
  readonly put: (match: RegExpMatchArray) => string;
}

const always = (): boolean => true;
const ofSort =
  (...sorts: readonly PrintedText['sort'][]) =>
  ({ sort }: PrintedText): boolean =>
    sorts.includes(sort);
const inEnglish = ({ language, sort }: PrintedText): boolean => language === 'en' && sort !== 'name';

/** Said twice on purpose. */
const TWICE_ON_PURPOSE = new Set([
  'that',
  'had',
  'very',
  'long',
  'many',
  'no',
  'bye',
  'never',
  'so',
  'on',
  'in',
]);

const RULES: readonly Rule[] = [
  {
    saying: 'space-before',
    // French sets a space before the tall marks.
    isFor: ({ language }) => language !== 'fr',
    pattern: /(?<=[\p{L}\p{N})”"’])[ \u00a0]+(?=[,;:!?](?:\s|$)|\.(?:\s|$))/gu,
    put: () => '',
  },
  {
    saying: 'space-before',
    isFor: ({ language }) => language === 'fr',
    pattern: /(?<=[\p{L}\p{N})])[ \u00a0]+(?=,\s|\.(?:\s|$))/gu,
    put: () => '',
  },
  { saying: 'space-at-end', isFor: ofSort('name', 'function'), pattern: /[ \u00a0]+$/gu, put: () => '' },
  {
    saying: 'space-inside',
    isFor: always,
    pattern: /(?<=[(“])[ \u00a0]+(?=\S)|(?<=\S)[ \u00a0]+(?=[)”])/gu,
    put: () => '',
  },
  // Two spaces behind a full stop are a habit of typists, not a slip.
  { saying: 'double-space', isFor: always, pattern: /(?<=[^\s.!?:;])[ \u00a0]{2,}(?=\S)/gu, put: () => ' ' },
  {
    saying: 'double-mark',
    isFor: always,
    pattern: /(?<![,;])([,;])\1(?![,;])|,(?=\.(?:\s|$))/gu,
    put: ([, mark]) => mark ?? '',
  },
  { saying: 'double-mark', isFor: always, pattern: /(?<![.\p{Lu}])\.\.(?!\.)/gu, put: () => '.' },
  {
    saying: 'double-word',
    isFor: inEnglish,
    pattern: /(?<![\p{L}\p{N}'’-])(\p{L}{2,}) \1(?![\p{L}\p{N}'’-])/giu,
    put: ([, word = '']) => word,
  },
  { saying: 'capital-a', isFor: inEnglish, pattern: /(?<=\p{L}[”"’]?, )A(?= \p{Ll})/gu, put: () => 'a' },
  { saying: 'no-space', isFor: inEnglish, pattern: /(?<=\p{Ll}{2}),(?=\p{Ll}{2})/gu, put: () => ', ' },
  { saying: 'honorific-stop', isFor: ofSort('name'), pattern: /^H\.E(?=\s)/gu, put: () => 'H.E.' },
  { saying: 'possessive', isFor: ofSort('function'), pattern: /(?<=\p{L})['’]s(?=\.?\s*$)/gu, put: () => '' },
];

function slipsBy({ saying, pattern, put }: Rule, { text }: PrintedText): readonly Slip[] {
  return [...text.matchAll(pattern)].flatMap((match): readonly Slip[] => {
    if (saying === 'double-word' && isOnPurpose(match)) return [];
    if (saying === 'no-space' && /https?:|www\.|@/.test(text)) return [];
    const from = match.index;
    return [{ saying, edit: { from, to: from + match[0].length, put: put(match) } }];
  });
}

function isOnPurpose([, word = '']: RegExpMatchArray): boolean {
  // "Duran Duran" is a name; "the The" is none.
  return TWICE_ON_PURPOSE.has(word.toLowerCase()) || /^\p{Lu}/u.test(word);
}
