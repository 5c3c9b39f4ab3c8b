// Lines of the source in words: "Line 3", "Lines 3 to 7", "Lines 2, 4–6, 9".
import type { ImportWords } from '#parts/importing/importWords.ts';

/** Of a doubt that stands in very many places, the first and the last are told. */
const MOST_RUNS = 5;

export function linesWords(lines: readonly number[], words: ImportWords): string {
  const [first = 0] = lines;
  const last = lines.at(-1) ?? first;
  if (last === first) return words('line', { line: first });
  const runs = runsOf(lines);
  if (runs.length === 1 || runs.length > MOST_RUNS) return words('lines', { from: first, to: last });
  return words('linesApart', {
    lines: runs.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', '),
  });
}

/** Lines that follow each other, together. */
function runsOf(lines: readonly number[]): readonly { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run !== undefined && line <= run.to + 1) run.to = Math.max(run.to, line);
    else runs.push({ from: line, to: line });
  }
  return runs;
}
