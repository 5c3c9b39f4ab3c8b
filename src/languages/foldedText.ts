// Text as it is compared when something typed is read: small letters, plain digits, spaces and dashes, no accents and
// nothing invisible. Remembers where each character came from, so that a message can quote what was really typed.
import { remembered } from '#base/remembered.ts';

export interface FoldedText {
  readonly text: string;
  /** What was typed between two places of `text`. */
  readonly typed: (from: number, to: number) => string;
  /** Where in what was typed the character at a place of `text` stands. */
  readonly origin: (place: number) => number;
}

const DASHES = /[\u2010-\u2015\u2043\u2053\u207b\u2212\u2e3a\u2e3b\u301c\u3030~]/u;

const PLAIN: Readonly<Record<string, string>> = {
  '\u2019': "'",
  '\u2018': "'",
  '\u02bc': "'",
  '\u060c': ',',
  '\u3001': ',',
  '\u3002': '.',
  '\u066b': '.',
  '\u061b': ';',
  '\u2236': ':',
};

/** Leading, trailing and repeated spaces go as well. */
export function folded(original: string): FoldedText {
  if (isPlain(original))
    return {
      text: original.toLowerCase(),
      typed: (from, to) => original.slice(from, to).trim(),
      origin: (at) => (at >= 0 && at < original.length ? at : original.length),
    };
  let text = '';
  const origins: number[] = [];
  let place = 0;
  for (const character of original) {
    for (const plain of foldedCharacter(character.codePointAt(0) ?? 0)) {
      if (plain === ' ' && (text === '' || text.endsWith(' '))) continue;
      text += plain;
      for (let unit = 0; unit < plain.length; unit += 1) origins.push(place);
    }
    place += character.length;
  }
  text = text.trimEnd();
  return {
    text,
    typed: (from, to) => original.slice(origins[from] ?? original.length, origins[to] ?? place).trim(),
    origin: (at) => origins[at] ?? original.length,
  };
}

/** Just the text of `folded`, for words of our own that typed words are compared with. */
export function fold(original: string): string {
  return isPlain(original) ? original.toLowerCase() : foldedText(original);
}

const foldedText = remembered((original: string): string => {
  let text = '';
  for (let place = 0; place < original.length;) {
    const point = original.codePointAt(place) ?? 0;
    text += foldedCharacter(point);
    place += point > 0xffff ? 2 : 1;
  }
  return text.replace(/ {2,}/g, ' ').replace(/^ | $/g, '');
});

/** Most of what is folded is: nothing in it changes but its capitals. */
function isPlain(text: string): boolean {
  return /^[!-}]*(?: [!-}]+)*$/.test(text);
}

/** Of the characters met so far, by their code points: a programme has few, many times over. */
const known = new Map<number, string>();

function foldedCharacter(point: number): string {
  let plain = known.get(point);
  if (plain === undefined) {
    plain = foldedAfresh(String.fromCodePoint(point));
    known.set(point, plain);
  }
  return plain;
}

function foldedAfresh(character: string): string {
  const plain = character
    .toLowerCase()
    .normalize('NFKD')
    // Marks (accents, Arabic vowels), invisible signs (direction, joiners, soft hyphens), the Arabic stretching line.
    .replace(/[\p{M}\p{Cf}\u0640]/gu, '')
    .replace(/[\s\p{Z}\p{Cc}]/gu, ' ')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
  return DASHES.test(plain) ? '-' : (PLAIN[plain] ?? plain);
}
