// Test support: how much of a document's wording is in its example. A word counts as there where it stands, among the
// words around it, as the data has them: five in a row, or a whole short wording such as a name.
import type { Library } from '#domain/library.ts';
import type { SeedId } from './view.ts';
import { wordingsOf } from './wording.ts';

export interface Coverage {
  readonly words: number;
  /** Passages of the document that are nowhere in the data. */
  readonly leftovers: readonly string[];
}

/** What stands in the text of a document but is no wording of it. */
const NOT_WORDING: Readonly<Record<SeedId, readonly string[]>> = {
  '000': [],
  '001': [],
  '002': [
    'A handwritten signature in black ink, reading "Miguel d\'Escoto Brockmann". The signature is written in a cursive style and is positioned above a horizontal line.',
  ],
  '003': ["A handwritten signature in black ink, appearing to read 'M. Lajčák', written in a cursive style."],
  '004': ["A handwritten signature in black ink, appearing to read 'Peter Thomson'."],
};

const WINDOW = 5;

export function coverageOf(id: SeedId, library: Library, document: string): Coverage {
  const words = wordsOf(withoutDescriptions(id, document));
  const known = knownSequences(wordingsOf(library).map(wordsOf));
  return { words: words.length, leftovers: passagesNotIn(known, words, [1, 2, 3, 4, WINDOW]) };
}

/** Wordings of the data that are nowhere in the document: what the example says and its document does not. */
export function surplusOf(id: SeedId, library: Library, document: string): readonly string[] {
  const words = wordsOf(withoutDescriptions(id, document));
  const known = new Set<string>();
  for (let length = 1; length <= WINDOW; length += 1) {
    for (let start = 0; start + length <= words.length; start += 1) {
      known.add(words.slice(start, start + length).join(' '));
    }
  }
  const surplus = wordingsOf(library)
    .map(wordsOf)
    .flatMap((own) => passagesNotIn(known, own, [Math.min(WINDOW, own.length)]));
  return [...new Set(surplus)];
}

/** Every run of five words of a wording; a shorter wording whole. */
function knownSequences(wordings: readonly (readonly string[])[]): ReadonlySet<string> {
  const known = new Set<string>();
  for (const words of wordings) {
    if (words.length > 0 && words.length < WINDOW) known.add(words.join(' '));
    for (let start = 0; start + WINDOW <= words.length; start += 1) {
      known.add(words.slice(start, start + WINDOW).join(' '));
    }
  }
  return known;
}

function withoutDescriptions(id: SeedId, document: string): string {
  return NOT_WORDING[id].reduce((text, description) => {
    if (!text.includes(description)) throw new Error(`Not in the document: ${description}`);
    return text.replace(description, ' ');
  }, document);
}

/** Letters and figures alone: marks, spaces and the kind of hyphen are left to the tests of the papers. */
function wordsOf(text: string): readonly string[] {
  const plain = text
    .replace(/<sup>\d<\/sup>/g, ' ')
    .replace(/<\/?sup>/g, '')
    .replace(/<\/?(?:ul|li|b|i|p)(?:\s[^>]*)?>/g, ' ');
  return (
    plain
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** What is left of the words after every known sequence of these lengths has been taken out. */
function passagesNotIn(
  known: ReadonlySet<string>,
  words: readonly string[],
  lengths: readonly number[],
): readonly string[] {
  const isKnown = new Set<number>();
  for (const [start] of words.entries()) {
    for (const length of lengths) {
      const sequence = words.slice(start, start + length);
      if (sequence.length < length || !known.has(sequence.join(' '))) continue;
      for (let at = start; at < start + length; at += 1) isKnown.add(at);
    }
  }
  return passages(words, isKnown);
}

function passages(words: readonly string[], isKnown: ReadonlySet<number>): readonly string[] {
  const found: string[][] = [];
  let isOpen = false;
  for (const [index, word] of words.entries()) {
    if (isKnown.has(index)) isOpen = false;
    else if (isOpen) found.at(-1)?.push(word);
    else {
      found.push([word]);
      isOpen = true;
    }
  }
  return found.map((passage) => passage.join(' '));
}
