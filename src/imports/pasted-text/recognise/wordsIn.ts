// Finding words of our own tables in a line, whatever its accents, capitals and inflections. A table lists words divided
// by "|"; "*" at an end stands for any letters behind two or more, and Chinese words are found inside others. The words of
// a line are looked up by how they begin: as one pattern of some hundred alternatives a table takes longer than all the
// rest.
import { remembered } from '#base/remembered.ts';
import { fold } from '#languages/foldedText.ts';

export interface Words {
  /** Where the first of the words stands in the folded text; -1 = none does. */
  readonly at: (foldedText: string) => number;
  /** Does the text begin with one of the words? */
  readonly leads: (foldedText: string) => boolean;
  /** Is the text one of the words and nothing else, but for marks at its ends? */
  readonly are: (foldedText: string) => boolean;
}

export function wordsOf(...tables: readonly string[]): Words {
  const table = new WordTable(tables.join('|'));
  return {
    at: (text) => table.at(text),
    leads: (text) => table.leads(text),
    are: (text) => table.are(text),
  };
}

interface Entry {
  /** Of the whole word, where it must begin. */
  readonly pattern: string;
  made: RegExp | null;
}

const LETTERS = /[\p{L}\p{N}]+/gu;
/** Marks that may stand round a word. */
const MARKS = '[^\\p{L}\\p{N}]{0,5}';
const ONLY_MARKS = /^[^\p{L}\p{N}]{0,5}$/u;
const CHINESE = /\p{Script=Han}/u;

class WordTable {
  /** By their first letters up to what is none. */
  readonly #entriesByStart = new Map<string, Entry[]>();
  /** Those that may go on, by the letters they have. */
  readonly #openByStart = new Map<string, Entry[]>();
  readonly #openLengths = new Set<number>();
  /** The first two letters of all of them, which most words of a line do not begin with. */
  readonly #starts = new Set<string>();
  readonly #chinese: { readonly inside: RegExp; readonly leading: RegExp; readonly whole: RegExp } | null;

  constructor(table: string) {
    const words = table
      .split('|')
      .map((word) => word.trim())
      .filter((word) => word !== '');
    const chinese = words.map((word) => escaped(fold(word))).filter((word) => CHINESE.test(word));
    for (const word of words) if (!CHINESE.test(word)) this.#add(word);
    const any = chinese.join('|');
    this.#chinese =
      chinese.length === 0
        ? null
        : {
            inside: new RegExp(any, 'u'),
            leading: new RegExp(`^${MARKS}(?:${any})`, 'u'),
            whole: new RegExp(`^${MARKS}(?:${any})${MARKS}$`, 'u'),
          };
  }

  at(text: string): number {
    const { runs, hasChinese } = lineOf(text);
    const chinese = hasChinese ? (this.#chinese?.inside.exec(text)?.index ?? -1) : -1;
    for (const run of runs) {
      if (chinese >= 0 && chinese <= run.place) return chinese;
      if (this.#endsAt(text, run).length > 0) return run.place;
    }
    return chinese;
  }

  leads(text: string): boolean {
    const { runs, hasChinese } = lineOf(text);
    const [first] = runs;
    if (first !== undefined && first.place <= 5 && this.#endsAt(text, first).length > 0) return true;
    return hasChinese && this.#chinese?.leading.test(text) === true;
  }

  are(text: string): boolean {
    const { runs, hasChinese } = lineOf(text);
    const [first] = runs;
    if (first === undefined || first.place > 5) return false;
    return (
      this.#endsAt(text, first).some((end) => ONLY_MARKS.test(text.slice(end, end + 12))) ||
      (hasChinese && this.#chinese?.whole.test(text) === true)
    );
  }

  #add(word: string): void {
    const isOpen = word.endsWith('*');
    const plain = fold(isOpen ? word.slice(0, -1) : word);
    const start = /^[\p{L}\p{N}]+/u.exec(plain)?.[0] ?? '';
    this.#starts.add(start.slice(0, 2));
    const spaced = escaped(plain).replaceAll(' ', "[\\s'’\\u2010-\\u2015-]{1,3}");
    const entry: Entry = {
      pattern: `${spaced}${isOpen ? '\\p{L}{0,12}' : ''}(?![\\p{L}\\p{N}])`,
      made: null,
    };
    if (isOpen && start === plain) {
      this.#openLengths.add(start.length);
      put(this.#openByStart, start, entry);
    } else {
      put(this.#entriesByStart, start, entry);
    }
  }

  /** Where the words end that begin with this run of letters. */
  #endsAt(text: string, { place, letters, start }: Run): readonly number[] {
    if (!this.#starts.has(start)) return NONE;
    const ends: number[] = [];
    const tryAll = (entries: readonly Entry[] | undefined): void => {
      for (const entry of entries ?? []) {
        entry.made ??= new RegExp(entry.pattern, 'uy');
        entry.made.lastIndex = place;
        if (entry.made.test(text)) ends.push(entry.made.lastIndex);
      }
    };
    tryAll(this.#entriesByStart.get(letters));
    for (const length of this.#openLengths) {
      if (length <= letters.length) tryAll(this.#openByStart.get(letters.slice(0, length)));
    }
    return ends;
  }
}

const NONE: readonly number[] = [];

interface Run {
  readonly place: number;
  readonly letters: string;
  /** The first two of them. */
  readonly start: string;
}

interface Line {
  readonly text: string;
  readonly runs: readonly Run[];
  readonly hasChinese: boolean;
}

let latest: Line = { text: '', runs: [], hasChinese: false };

/** One line is looked at by many tables. */
function lineOf(text: string): Line {
  if (latest.text !== text) latest = lineAfresh(text);
  return latest;
}

const lineAfresh = remembered((text: string): Line => {
  let end = 0;
  const runs = (text.match(LETTERS) ?? []).map((letters): Run => {
    const place = text.indexOf(letters, end);
    end = place + letters.length;
    return { place, letters, start: letters.slice(0, 2) };
  });
  return { text, runs, hasChinese: CHINESE.test(text) };
});

function escaped(word: string): string {
  return word.replace(/[.()?+[\]\\^$]/g, '\\$&');
}

function put(entries: Map<string, Entry[]>, start: string, entry: Entry): void {
  const before = entries.get(start);
  if (before === undefined) entries.set(start, [entry]);
  else before.push(entry);
}
