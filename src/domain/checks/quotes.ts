// What stands between quotation marks in a text: names of meetings, titles, phrases.
import { rememberedByText, type PrintedText } from './texts.ts';
import { wordsOf, type Word } from './wordings.ts';

export interface Quote {
  readonly text: PrintedText;
  /** Of the words inside the marks. */
  readonly from: number;
  readonly to: number;
  readonly words: readonly Word[];
}

// A single mark is an apostrophe more often than not: it opens behind a space and closes ahead of none but a letter.
const QUOTED =
  /“([^“”\n]{3,300})”|"([^"\n]{3,300})"|«\s?([^«»\n]{3,300})\s?»|‘([^‘\n]{3,300}?)’(?!\p{L})|(?<![\p{L}\p{N}])'(?=\S)([^'\n]{3,300}?)'(?!\p{L})/gu;

export const quotesIn = rememberedByText((text): readonly Quote[] =>
  [...text.text.matchAll(QUOTED)].map((match) => {
    const inner = match.slice(1).find((group) => group !== undefined) ?? '';
    const from = match.index + match[0].indexOf(inner);
    return { text, from, to: from + inner.length, words: wordsOf(inner) };
  }),
);

/** The quote without the full stop or comma that English sets inside the marks. */
export function withoutClosingMark({ text, from, to }: Quote): {
  readonly from: number;
  readonly to: number;
} {
  const inner = text.text.slice(from, to);
  return { from, to: from + inner.replace(/[\s.,;]+$/u, '').length };
}
