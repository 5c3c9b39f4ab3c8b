// Every word that stands anywhere in the library, once, with the forms it is found under, each under a number: texts
// are then rows of numbers, and what is typed is compared with the words instead of with the texts.
// It only grows; words that are no longer used cost their few letters until the page is loaded again.
import { eachWord } from './wordsInText.ts';
import { formsInText } from './wordForms.ts';

const LONGEST_REPEATED = 400;
const MOST_REPEATED = 2000;

export interface Lexicon {
  /** The number of a word of a text; -1 for one without a letter. `unit` is what it is joined to, itself included. */
  readonly numberOf: (raw: string, unit: string, isHeading: boolean) => number;
  /** The numbers of all words of a text. */
  readonly numbersIn: (text: string, isHeading: boolean) => readonly number[];
  /** Every form of every word, and beside it the number of its word. */
  readonly forms: readonly string[];
  readonly numbers: readonly number[];
  /** By the number of a word: as it was first met. */
  readonly spellings: readonly string[];
  /** How many words there are. */
  readonly size: () => number;
}

export function emptyLexicon(): Lexicon {
  const known = new Map<string, number>();
  const numberByForms = new Map<string, number>();
  const forms: string[] = [];
  const numbers: number[] = [];
  const spellings: string[] = [];
  // Dates, names and rooms come again and again.
  const repeated = new Map<string, readonly number[]>();

  const learn = (raw: string, unit: string, isHeading: boolean): number => {
    const own = formsInText(raw, isHeading);
    if (own.length === 0) return -1;
    // "Al-Maliki" is found as "Maliki" and as "Almaliki", "co-operation" as "cooperation".
    const all =
      unit === raw ? own : [...own, ...formsInText(unit.replace(/[^\p{L}\p{N}\p{M}]/gu, ''), false)];
    const key = all.join(' ');
    const before = numberByForms.get(key);
    if (before !== undefined) return before;
    const number = numberByForms.size;
    numberByForms.set(key, number);
    spellings.push(unlinked(raw));
    for (const form of new Set(all)) {
      forms.push(form);
      numbers.push(number);
    }
    return number;
  };

  const numberOf: Lexicon['numberOf'] = (raw, unit, isHeading) => {
    // In a heading the same letters may mean more: known under a name of their own.
    const name = isHeading ? `${unit}#` : unit;
    const before = known.get(name);
    if (before !== undefined) return before;
    const number = learn(raw, unit, isHeading);
    known.set(unlinked(name), number);
    return number;
  };

  const read = (text: string, isHeading: boolean): readonly number[] => {
    const found: number[] = [];
    eachWord(text, (from, to, unit) => {
      const raw = text.slice(from, to);
      const number = numberOf(raw, unit === from ? raw : text.slice(unit, to), isHeading);
      if (number >= 0) found.push(number);
    });
    return found;
  };

  return {
    forms,
    numbers,
    spellings,
    size: () => numberByForms.size,
    numberOf,
    numbersIn: (text, isHeading) => {
      if (!isHeading || text.length > LONGEST_REPEATED) return read(text, isHeading);
      const before = repeated.get(text);
      if (before !== undefined) return before;
      const found = read(text, isHeading);
      if (repeated.size > MOST_REPEATED) repeated.clear();
      repeated.set(text, found);
      return found;
    },
  };
}

/** A copy: a long piece cut out of a text would keep the whole text in memory. */
function unlinked(text: string): string {
  return text.length < 13 ? text : text.split('').join('');
}
