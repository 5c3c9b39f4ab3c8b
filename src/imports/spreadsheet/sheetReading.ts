// Sheets of cells as a reading: what stands over the table are lines, the columns are guessed or as the user said, and the
// name of a sheet stands over it where it says something.
import type { FormatReading } from '../ImportFormat.ts';
import type { FileOptions, ReadTable } from '../fileOutcome.ts';
import { cutCells } from '../pasted-text/cutting/cutCells.ts';
import { readProgramme } from '../pasted-text/readProgramme.ts';
import type { Column, CutSource, SourceBlock, SourceLine } from '../pasted-text/sourceBlock.ts';
import type { Sheet } from './workbook.ts';

/** What spreadsheets call a sheet nobody named. */
const UNNAMED =
  /^(?:sheet|feuil(?:le)?|hoja|лист|工作表|ورقة|tabelle|foglio|planilha|csv|export|data)[\s_]{0,2}\d{0,3}$/i;

export function sheetReading(sheets: readonly Sheet[], options: FileOptions): FormatReading {
  const tables: ReadTable[] = [];
  const source: string[] = [];
  const blocks: SourceBlock[] = [];
  const furniture: number[] = [];
  for (const { name, rows } of sheets) {
    if (rows.length === 0) continue;
    if (name !== '' && !UNNAMED.test(name)) {
      source.push(name);
      blocks.push({ kind: 'line', line: headingLine(name, source.length) });
    }
    const above = rows.findIndex((row) => row.filter((cell) => cell !== '').length > 1);
    const table = above < 0 ? [] : rows.slice(above);
    for (const row of above < 0 ? rows : rows.slice(0, above)) {
      source.push(row.join('\t').trim());
      blocks.push({ kind: 'line', line: headingLine(row.join(' ').trim(), source.length, 'plain') });
    }
    const cut = cutCells(table);
    const by = source.length;
    source.push(...cut.source.map((line) => line.replace(/[\r\n]+/g, ' / ')));
    furniture.push(...cut.furniture.map((line) => line + by));
    for (const block of cut.blocks) blocks.push(chosen(shifted(block, by), name, tables, options));
  }
  const whole: CutSource = { source, blocks, furniture };
  return { reading: readProgramme(whole, options), tables };
}

function headingLine(text: string, line: number, look: SourceLine['look'] = 'heading'): SourceLine {
  return { text, lines: [line], bullet: null, depth: 0, look, isAfterBlank: true };
}

/** The block with the columns the user chose; the table goes to those that are shown. */
function chosen(block: SourceBlock, name: string, tables: ReadTable[], options: FileOptions): SourceBlock {
  if (block.kind !== 'table') return block;
  const key = block.columns
    .map(({ heading }) => heading.trim())
    .join('|')
    .slice(0, 500);
  const roles = Object.hasOwn(options.columnsByTable, key) ? (options.columnsByTable[key] ?? []) : [];
  const columns: readonly Column[] = block.columns.map((column, index) => ({
    ...column,
    role: roles[index] ?? column.role,
  }));
  const sample = block.rows.slice(0, 5).map(({ cells }) =>
    cells.map(({ lines }) =>
      lines
        .map(({ text }) => text)
        .join(' / ')
        .slice(0, 200),
    ),
  );
  if (!tables.some((table) => table.key === key)) tables.push({ key, name, columns, sample });
  return withOthersLast({ ...block, columns });
}

/** What no heading names comes behind what one does, so that a building ahead of a title is not taken for it. */
function withOthersLast(table: Extract<SourceBlock, { readonly kind: 'table' }>): SourceBlock {
  const places = table.columns.map((_, place) => place);
  const isOther = (place: number): boolean => table.columns[place]?.role === 'other';
  const order = [...places.filter((place) => !isOther(place)), ...places.filter(isOther)];
  return {
    ...table,
    columns: order.flatMap((place) => table.columns[place] ?? []),
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.every(({ span }) => span === 1)
        ? order.map((place) => row.cells[place] ?? { lines: [], span: 1 })
        : row.cells,
    })),
  };
}

function shifted(block: SourceBlock, by: number): SourceBlock {
  const lines = (numbers: readonly number[]): readonly number[] => numbers.map((number) => number + by);
  const moved = (line: SourceLine): SourceLine => ({ ...line, lines: lines(line.lines) });
  if (block.kind === 'line') return { kind: 'line', line: moved(block.line) };
  return {
    ...block,
    columns: block.columns.map((column) => ({ ...column, lines: lines(column.lines) })),
    rows: block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, lines: cell.lines.map(moved) })),
      lines: lines(row.lines),
    })),
  };
}
