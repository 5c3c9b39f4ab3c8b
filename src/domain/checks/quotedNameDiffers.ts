// A quoted name that two papers of the event write with a letter or two of difference: "Meeting the Challenge Together"
// here, "Meeting the Challenges Together" there. One of them is wrong, and whoever knows which mends it.
import { inOrder } from '#base/ordered.ts';
import type { Paper } from '../papers/paper.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import type { Check } from './check.ts';
import { editing } from './edits.ts';
import { asPaper, asText } from './facts.ts';
import type { Found } from './finding.ts';
import { shortKey } from './key.ts';
import { quotesIn, withoutClosingMark, type Quote } from './quotes.ts';
import { bodyTextsOf } from './texts.ts';
import { weightOf, type Word } from './wordings.ts';

export const quotedNameDiffers: Check = {
  group: 'words',
  severity: 'warning',
  look: (event) => {
    const quotes = quotesOf(event);
    const found = new Map<string, Found>();
    quotes.forEach((quote, index) => {
      const other = quotes.slice(0, index).find((earlier) => isSlipOf(earlier.words, quote.words));
      const { place } = quote.text;
      if (other?.text.place.at !== 'paper' || place.at !== 'paper') return;
      const key = shortKey('quoted-name-differs', place.paperId, wordingOf(quote));
      found.set(key, {
        key,
        place,
        saying: 'usual',
        facts: {
          wording: asText(wordingOf(quote)),
          other: asText(wordingOf(other)),
          paper: asPaper(event, place.paperId),
          otherPaper: asPaper(event, other.text.place.paperId),
        },
        fix: editing('use-other-wording', [
          { text: quote.text, edits: [{ ...withoutClosingMark(quote), put: wordingOf(other) }] },
        ]),
      });
    });
    return [...found.values()];
  },
};

function quotesOf(event: PlannedEvent): readonly Quote[] {
  return inOrder<Paper>(event.papersById)
    .flatMap((paper) => bodyTextsOf(event, paper).flatMap(quotesIn))
    .filter(({ words }) => words.length >= 4 && words.length <= 25 && weightOf(words) >= 3);
}

function wordingOf(quote: Quote): string {
  const { from, to } = withoutClosingMark(quote);
  return quote.text.text.slice(from, to);
}

/** The same words but for one or two, and those but for an ending or a letter. */
function isSlipOf(a: readonly Word[], b: readonly Word[]): boolean {
  if (a.length !== b.length) return false;
  const different = a.flatMap(({ plain }, index) => {
    const other = b[index]?.plain ?? '';
    return plain === other ? [] : [{ plain, other }];
  });
  return (
    different.length > 0 &&
    different.length <= 2 &&
    different.every(({ plain, other }) => isNear(plain, other))
  );
}

function isNear(a: string, b: string): boolean {
  if (/\d/.test(a + b) || Math.abs(a.length - b.length) > 2 || Math.min(a.length, b.length) < 4) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end <= 2;
}
