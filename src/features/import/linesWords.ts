// Lines of the source in words: "Line 3", "Lines 3 to 7".
import type { ImportWords } from '#parts/importing/importWords.ts';

export function linesWords(lines: readonly number[], words: ImportWords): string {
  const [first = 0] = lines;
  const last = lines.at(-1) ?? first;
  return last === first ? words('line', { line: first }) : words('lines', { from: first, to: last });
}
