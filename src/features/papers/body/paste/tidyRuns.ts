// White space as a browser shows it: runs of it are one space, none at the ends of a line. Signs that no paper can
// print are dropped.
import { normalRuns } from '#domain/papers/normalText.ts';
import type { RichRun } from '#domain/papers/richText.ts';

const WHITE = /[ \t\n\r\f]+/g;
const UNPRINTABLE = /[\p{Cc}\p{Surrogate}\u200b\u2060\ufeff\ufffe\uffff]/gu;

export type Tidy = (runs: readonly RichRun[]) => readonly RichRun[];

export function tidyRuns(runs: readonly RichRun[]): readonly RichRun[] {
  const tidy: RichRun[] = [];
  let isAfterSpace = true;
  for (const run of runs) {
    if (run.type === 'lineBreak') {
      trimEnd(tidy);
      if (tidy.length > 0) tidy.push(run);
      isAfterSpace = true;
    } else if (run.type === 'text' || run.type === 'link') {
      const plain = collapsed(run.text);
      const text = isAfterSpace ? plain.replace(/^[ \u00a0]+/, '') : plain;
      if (text === '') continue;
      tidy.push({ ...run, text });
      isAfterSpace = /[ \u00a0]$/.test(text);
    } else {
      tidy.push(run);
      isAfterSpace = false;
    }
  }
  trimEnd(tidy);
  while (tidy.at(-1)?.type === 'lineBreak') {
    tidy.pop();
    trimEnd(tidy);
  }
  return normalRuns(tidy);
}

/** For words whose spaces were all typed. */
export function asTyped(runs: readonly RichRun[]): readonly RichRun[] {
  return normalRuns(
    runs.map((run) =>
      run.type === 'text' || run.type === 'link' ? { ...run, text: run.text.replace(UNPRINTABLE, '') } : run,
    ),
  );
}

/** One no-break space is meant (« », 5 %); several are Word's way to move words about. */
function collapsed(text: string): string {
  return text
    .replace(WHITE, ' ')
    .replace(UNPRINTABLE, '')
    .replace(/[ \u00a0]{2,}/g, ' ');
}

function trimEnd(runs: RichRun[]): void {
  for (let last = runs.at(-1); last?.type === 'text' || last?.type === 'link'; last = runs.at(-1)) {
    const text = last.text.replace(/[ \u00a0]+$/, '');
    runs.pop();
    if (text === '') continue;
    runs.push({ ...last, text });
    return;
  }
}
