// Tables as Word's own: columns as wide as in print, a header that each page repeats, rows that never break in two.
import { Paragraph, Table, TableCell, TableRow } from 'docx';
import type { Block, TableBlock, TableCell as Cell, TableRow as Row } from '#documents/tree.ts';
import { PAGE_MARGINS, pageSizeOf } from '../html/pageRules.ts';
import { millimetres, points } from './measures.ts';
import type { PaperContext } from './paperContext.ts';
import { ON_PAGE } from './place.ts';
import type { Opening, Parts, SetInside } from './place.ts';
import { isRightToLeft } from './runs.ts';

const THIN = { style: 'single', size: 4, color: '000000' } as const;
const THICK = { style: 'single', size: 6, color: '000000' } as const;
const SIDE = 7;
const ABOVE_TABLE = 16;

/** Twentieths of a point between the margins of the page. */
export function textWidth({ tree }: PaperContext): number {
  return millimetres(pageSizeOf(tree).width - 2 * PAGE_MARGINS.side);
}

export function tableParts(
  table: TableBlock,
  paper: PaperContext,
  opening: Opening,
  inside: SetInside,
): Parts {
  const whole = table.columns.reduce((sum, width) => sum + width, 0);
  const columnWidths = table.columns.map((width) => Math.round((width / whole) * textWidth(paper)));
  const rows = [
    ...(table.header === null ? [] : [rowPart(table.header, inside)]),
    ...table.rows.map((row) => rowPart(row, inside)),
  ];
  return [
    ...lineAbove(opening),
    new Table({
      rows,
      columnWidths,
      width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: 'dxa' },
      layout: 'fixed',
      ...(isRightToLeft(paper) ? { visuallyRightToLeft: true } : {}),
      borders: {
        top: THICK,
        left: THICK,
        bottom: THICK,
        right: THICK,
        insideHorizontal: THIN,
        insideVertical: THIN,
      },
      margins: { top: points(5), left: points(SIDE), bottom: points(6), right: points(SIDE) },
    }),
  ];
}

/** Word knows no room above a table and joins two that touch, so a line as high as that room parts it from the rest. */
function lineAbove({ above, breaksPage }: Opening): readonly Paragraph[] {
  if (above === 0 && !breaksPage) return [];
  return [
    new Paragraph({
      style: 'AboveTable',
      spacing: { line: points(breaksPage ? 1 : ABOVE_TABLE), lineRule: 'exact' },
      ...(breaksPage ? { pageBreakBefore: true } : {}),
    }),
  ];
}

const HEADING_ROWS: ReadonlySet<Row['style']> = new Set(['columnTitles', 'day', 'partOfDay', 'group']);
const SHADED_ROWS: ReadonlySet<Row['style']> = new Set(['day', 'group']);

function rowPart(row: Row, inside: SetInside): TableRow {
  return new TableRow({
    cantSplit: true,
    ...(row.style === 'columnTitles' ? { tableHeader: true } : {}),
    children: row.cells.map((cell) => cellPart(cell, row, inside)),
  });
}

function cellPart(cell: Cell, row: Row, inside: SetInside): TableCell {
  const isHeading = HEADING_ROWS.has(row.style);
  return new TableCell({
    children: cellContent(cell.blocks, isHeading, inside),
    ...(cell.columns === 1 ? {} : { columnSpan: cell.columns }),
    ...(cell.rows === 1 ? {} : { rowSpan: cell.rows }),
    ...(row.style === 'columnTitles' ? { verticalAlign: 'center' } : {}),
    ...(SHADED_ROWS.has(row.style) ? { shading: { type: 'clear', color: 'auto', fill: 'F1F1F1' } } : {}),
    ...(isHeading ? { margins: { top: points(4), bottom: points(4) } } : {}),
  });
}

/** A cell of Word's is never empty: at least one line, and a line at its end. */
function cellContent(blocks: readonly Block[], isHeading: boolean, inside: SetInside): Parts {
  const parts = inside(blocks, { ...ON_PAGE, row: isHeading ? 'heading' : 'other' });
  return parts.at(-1) instanceof Paragraph ? parts : [...parts, new Paragraph({ style: 'Time' })];
}
