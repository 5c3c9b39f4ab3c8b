// Pasted text cut into lines and tables. Total and linear: any text gives blocks, and every word of it is in one of
// them or in a line of page furniture.
import type { CutSource, SourceBlock, SourceLine, SourceRow } from '../sourceBlock.ts';
import { cleanCharacters } from './characters.ts';
import { sourceLinesOf } from './sourceLines.ts';
import { cellOf, linesOf, tableOf } from './tables.ts';

export function cutText(text: string): CutSource {
  const { source, pageStarts } = sourceLinesOf(text);
  const blocks: SourceBlock[] = [];
  const furniture: number[] = [];
  let rows: SourceRow[] = [];
  let isAfterBlank = false;
  const endTable = (): void => {
    if (rows.length === 0) return;
    const { table, headerLines } = tableOf(rows);
    blocks.push(table);
    furniture.push(...headerLines);
    rows = [];
  };
  for (const [index, raw] of source.entries()) {
    const number = index + 1;
    const line = cleanCharacters(raw);
    if (line.trim() === '') {
      isAfterBlank = true;
      continue;
    }
    if (line.includes('\t')) {
      rows.push({ cells: line.split('\t').map((cell) => cellOf(cell, [number])), lines: [number] });
      continue;
    }
    endTable();
    const lines: readonly SourceLine[] = linesOf(line, [number], isAfterBlank || pageStarts.has(number));
    for (const each of lines) blocks.push({ kind: 'line', line: each });
    if (lines.length === 0) furniture.push(number);
    isAfterBlank = false;
  }
  endTable();
  return { source, blocks, furniture };
}
