// The marks inside a line: *emphasis*, **strong**, ^superscript^, links, footnotes and live fields in braces.
// A backslash takes the meaning from the mark behind it.
import { assertNever } from '#base/assertNever.ts';
import type { LiveField, RichMark, RichRun } from '#domain/papers/richText.ts';

/** How live fields are called in the text: both directions, so that the words may be any language's. */
export interface FieldNames {
  /** "session title: Panel II" */
  readonly nameOf: (field: LiveField) => string;
  readonly fieldOf: (name: string) => LiveField | null;
}

const MARKS: readonly (readonly [RichMark, string])[] = [
  ['strong', '**'],
  ['emphasis', '*'],
  ['superscript', '^'],
];

export function writeRuns(runs: readonly RichRun[], names: FieldNames): string {
  let open: readonly RichMark[] = [];
  let written = '';
  const turn = (marks: readonly RichMark[]): void => {
    for (const [mark, sign] of MARKS) if (open.includes(mark) !== marks.includes(mark)) written += sign;
    open = marks;
  };
  for (const run of runs) {
    turn(run.type === 'text' || run.type === 'field' ? (run.marks ?? []) : []);
    written += writeRun(run, names);
  }
  turn([]);
  return written;
}

function writeRun(run: RichRun, names: FieldNames): string {
  switch (run.type) {
    case 'text':
      return escaped(run.text);
    case 'link':
      return `[${escaped(run.text)}](${run.href.replace(/[()\s\\]/g, encodeURIComponent)})`;
    case 'footnote':
      return `[^ ${writeRuns(run.runs, names)}]`;
    case 'lineBreak':
      return '\n';
    case 'field':
      return `{${names.nameOf(run).replace(/[{}\\]/g, '')}}`;
    default:
      return assertNever(run);
  }
}

function escaped(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').replace(/[\\*^{}[\]]/g, '\\$&');
}

export function readRuns(text: string, names: FieldNames): readonly RichRun[] {
  return new RunReader(text, names).runs(null);
}

class RunReader {
  readonly #text: string;
  readonly #names: FieldNames;
  #at = 0;

  constructor(text: string, names: FieldNames) {
    this.#text = text;
    this.#names = names;
  }

  /** Reads on until `end`, which is left behind, or to the end of the text. */
  runs(end: string | null): readonly RichRun[] {
    const runs: RichRun[] = [];
    let marks: readonly RichMark[] = [];
    let words = '';
    const flush = (): void => {
      if (words !== '') runs.push(marked({ type: 'text', text: words }, marks));
      words = '';
    };
    while (!this.#isAt(end)) {
      const mark = MARKS.find(([, sign]) => this.#starts(sign));
      const whole = mark === undefined ? this.#wholeRun(marks) : null;
      if (mark !== undefined) {
        flush();
        this.#at += mark[1].length;
        marks = toggled(marks, mark[0]);
      } else if (whole !== null) {
        flush();
        runs.push(whole);
      } else {
        if (this.#starts('\\') && this.#at + 1 < this.#text.length) this.#at += 1;
        words += this.#text.charAt(this.#at);
        this.#at += 1;
      }
    }
    flush();
    this.#at += end?.length ?? 0;
    return runs;
  }

  #isAt(end: string | null): boolean {
    return this.#at >= this.#text.length || (end !== null && this.#starts(end));
  }

  #starts(sign: string): boolean {
    return this.#text.startsWith(sign, this.#at);
  }

  #wholeRun(marks: readonly RichMark[]): RichRun | null {
    if (this.#starts('\n')) {
      this.#at += 1;
      return { type: 'lineBreak' };
    }
    if (this.#starts('{')) return this.#field(marks);
    if (this.#starts('[^')) {
      this.#at += this.#starts('[^ ') ? 3 : 2;
      return { type: 'footnote', runs: this.runs(']') };
    }
    return this.#starts('[') ? this.#link() : null;
  }

  #field(marks: readonly RichMark[]): RichRun | null {
    const name = /^\{([^{}\n]*)\}/.exec(this.#text.slice(this.#at, this.#at + 400))?.[1];
    const field = name === undefined ? null : this.#names.fieldOf(name);
    if (name === undefined || field === null) return null;
    this.#at += name.length + 2;
    return marked(field, marks);
  }

  #link(): RichRun | null {
    const found = /^\[((?:\\.|[^\\[\]])*)\]\(([^()\s]*)\)/.exec(this.#text.slice(this.#at, this.#at + 4000));
    if (found === null) return null;
    this.#at += found[0].length;
    return { type: 'link', text: (found[1] ?? '').replace(/\\(.)/g, '$1'), href: found[2] ?? '' };
  }
}

function marked<Run extends RichRun & { readonly marks?: readonly RichMark[] }>(
  run: Run,
  marks: readonly RichMark[],
): Run {
  return marks.length === 0 ? run : { ...run, marks };
}

/** Always in the order of MARKS, so that one text has one form. */
function toggled(marks: readonly RichMark[], mark: RichMark): readonly RichMark[] {
  return MARKS.map(([one]) => one).filter((one) => marks.includes(one) !== (one === mark));
}
