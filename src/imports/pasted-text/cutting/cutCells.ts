// Cells that came as cells (a spreadsheet, CSV) cut into one table. Its source is a line for each row.
import { plainLine } from '#base/plainLine.ts';
import type { CutSource } from '../sourceBlock.ts';
import { cleanCharacters } from './characters.ts';
import { sourceLinesOf } from './sourceLines.ts';
import { linesOf, tableOf } from './tables.ts';

export function cutCells(rows: readonly (readonly string[])[]): CutSource {
  const filled = rows.map((cells, index) => ({
    cells: cells.map((cell) => ({
      lines: sourceLinesOf(cell).source.flatMap((line) => linesOf(cleanCharacters(line), [index + 1])),
      span: 1,
    })),
    lines: [index + 1],
  }));
  const { table, headerLines } = tableOf(
    filled.filter((row) => row.cells.some((cell) => cell.lines.length > 0)),
  );
  return {
    source: rows.map((cells) => cells.map(plainLine).join('\t')),
    blocks: table.rows.length === 0 && table.columns.length === 0 ? [] : [table],
    furniture: headerLines,
  };
}
