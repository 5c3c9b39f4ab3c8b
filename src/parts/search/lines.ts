// Finds among short lines (the actions of a menu) the way the library is searched: what a word finds there, it finds
// here, and both are scored alike.
import { emptyLexicon } from './lexicon.ts';
import { marked, type MarkedText } from './marks.ts';
import { matcherOf } from './matching.ts';
import { readQuery } from './query.ts';
import { CONTEXT, TITLE, type Field } from './searchable.ts';
import { fieldMark } from './segment.ts';
import { rememberedFits, soughtWords } from './soughtWords.ts';

export interface Line {
  readonly label: string;
  /** Lends its words to the label's, and finds nothing alone. */
  readonly context: string;
}

export interface FoundLine {
  readonly index: number;
  readonly label: MarkedText;
  /** Every word typed is, or begins, a word of the label. */
  readonly fitsWell: boolean;
}

/** Every word of a title at least begun: see matching.ts. */
const FITS_WELL = 15;

/** Best first; lines that fit as well stay in their order. */
export function lineFinder(lines: readonly Line[]): (typed: string) => readonly FoundLine[] {
  const lexicon = emptyLexicon();
  const fits = rememberedFits(lexicon);
  const rows = lines.map(({ label, context }) => {
    const fields: readonly Field[] = [
      { place: 'title', weight: TITLE, text: label },
      { place: 'kind', weight: CONTEXT, text: context },
    ];
    return Int32Array.from(
      fields.flatMap((field, index) => [
        fieldMark(index, field),
        ...lexicon.numbersIn(field.text, field.weight === TITLE),
      ]),
    );
  });
  return (typed) => {
    const sought = soughtWords(readQuery(typed), lexicon, fits, false);
    if (sought.partCount === 0) return [];
    const matcher = matcherOf(sought);
    return rows
      .flatMap((words, index) =>
        matcher.match(words, 0, words.length, false) ? [{ index, score: matcher.score() }] : [],
      )
      .sort((a, b) => b.score - a.score)
      .map(({ index, score }) => ({
        index,
        label: marked(lines[index]?.label ?? '', sought, lexicon),
        fitsWell: score >= FITS_WELL,
      }));
  };
}
