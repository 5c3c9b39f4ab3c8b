// What to try where a query found nothing: words of the library spelled much like the typed ones, or, where every word
// is there but never together, the words one by one. Only what finds something is offered.
import type { Lexicon } from './lexicon.ts';
import type { QueryPart, SearchQuery } from './query.ts';
import type { Fits } from './soughtWords.ts';

const MOST_OFFERED = 4;
const MOST_LETTERS_OFF = 2;
/** A shorter word is near to too many others. */
const SHORTEST = 4;

export function nearSpellings(
  query: SearchQuery,
  lexicon: Lexicon,
  fits: Fits,
  findsSomething: (typed: string) => boolean,
): readonly string[] {
  const isKnown = (part: QueryPart) => part.words.every((word) => fits.of(word, false).fitting.length > 0);
  const unknown = query.parts.filter((part) => !isKnown(part));
  const offers =
    unknown.length === 0 ? query.parts.map(({ typed }) => typed) : respelled(query, unknown, lexicon);
  const typed = textOf(query.parts);
  return [...new Set(offers)]
    .filter((offer) => offer !== typed && findsSomething(offer))
    .slice(0, MOST_OFFERED);
}

/** The query with the unknown words put right, and without them. */
function respelled(
  { parts }: SearchQuery,
  unknown: readonly QueryPart[],
  lexicon: Lexicon,
): readonly string[] {
  const [first] = unknown;
  if (first === undefined) return [];
  const rest = parts.filter((part) => !unknown.includes(part));
  const corrected = nearestWords(first.words[0]?.forms[0] ?? '', lexicon).map((word) =>
    textOf(
      parts.flatMap((part) => (part === first ? [{ typed: word }] : unknown.includes(part) ? [] : [part])),
    ),
  );
  return rest.length === 0 ? corrected : [...corrected, textOf(rest)];
}

function nearestWords(typed: string, lexicon: Lexicon): readonly string[] {
  if (typed.length < SHORTEST) return [];
  const found = new Map<number, number>();
  lexicon.forms.forEach((form, index) => {
    if (Math.abs(form.length - typed.length) > MOST_LETTERS_OFF) return;
    const off = lettersOff(typed, form);
    const number = lexicon.numbers[index] ?? 0;
    if (off <= MOST_LETTERS_OFF && off < (found.get(number) ?? Infinity)) found.set(number, off);
  });
  return [...found]
    .sort(
      ([a, offA], [b, offB]) => offA - offB || sameStart(typed, b, lexicon) - sameStart(typed, a, lexicon),
    )
    .map(([number]) => lexicon.spellings[number] ?? '');
}

/** How many letters the two begin with alike: slips are rarer at the beginning of a word. */
function sameStart(typed: string, number: number, lexicon: Lexicon): number {
  const word = (lexicon.spellings[number] ?? '').toLowerCase();
  let length = 0;
  while (length < typed.length && typed[length] === word[length]) length += 1;
  return length;
}

/** Letters to change, add or take away (Levenshtein 1966); anything above the limit counts as one more than it. */
function lettersOff(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const change = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const value = Math.min(change, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
      current.push(value);
      least = Math.min(least, value);
    }
    if (least > MOST_LETTERS_OFF) return MOST_LETTERS_OFF + 1;
    above = current;
  }
  return above[b.length] ?? MOST_LETTERS_OFF + 1;
}

function textOf(parts: readonly Pick<QueryPart, 'typed'>[]): string {
  return parts.map(({ typed }) => (typed.includes(' ') ? `"${typed}"` : typed)).join(' ');
}
