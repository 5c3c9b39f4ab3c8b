// Tables as Word's own: columns as wide as in print, a header that each page repeats, rows that never break in two.
import { Table, TableCell } from 'docx';
import type { Paragraph, TableRow } from 'docx';
import type { Block, TableBlock, TableCell as Cell, TableRow as Row, WholeChange } from '#documents/tree.ts';
import { PAGE_MARGINS, pageSizeOf } from '../html/pageRules.ts';
import { closedLines, Line, rowOf, withLastLine } from './changedLines.ts';
import { millimetres, points } from './measures.ts';
import type { PaperContext } from './paperContext.ts';
import type { Opening, Parts, Place, SetInside } from './place.ts';
import { tableLook } from './tableLook.ts';
import type { Edges } from './tableLook.ts';

const ABOVE_TABLE = 16;

/** Twentieths of a point between the margins of the page. */
export function textWidth({ tree }: PaperContext): number {
  return millimetres(pageSizeOf(tree).width - 2 * PAGE_MARGINS.side);
}

export function tableParts(
  table: Extract<Block, { readonly type: 'table' }>,
  paper: PaperContext,
  place: Place,
  opening: Opening,
  inside: SetInside,
): Parts {
  const change = table.change ?? place.change;
  const look = tableLook(table.style, place.sizes['line'] !== undefined);
  const whole = table.columns.reduce((sum, width) => sum + width, 0);
  const columnWidths = table.columns.map((width) => Math.round((width / whole) * textWidth(paper)));
  const rows = [...(table.header === null ? [] : [table.header]), ...table.rows];
  return [
    ...lineAbove(opening, look.above ?? ABOVE_TABLE, change),
    new Table({
      rows: rows.map((row) => rowPart(row, table, paper, place, inside)),
      columnWidths,
      width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: 'dxa' },
      layout: 'fixed',
      ...(paper.isRightToLeft ? { visuallyRightToLeft: true } : {}),
      borders: look.borders,
      margins: edges(look.cell),
    }),
  ];
}

/** Word knows no room above a table and joins two that touch, so a line as high as that room parts it from the rest. */
function lineAbove(
  { above, breaksPage, lineAbove: ownChange }: Opening,
  height: number,
  change: WholeChange | null,
): readonly Paragraph[] {
  if (above === 0 && !breaksPage) return [];
  return [
    new Line(
      {
        style: 'AboveTable',
        spacing: { line: points(breaksPage ? 1 : height), lineRule: 'exact' },
        ...(breaksPage ? { pageBreakBefore: true } : {}),
      },
      ownChange === null ? change : { how: ownChange, move: null },
    ),
  ];
}

const HEADING_ROWS: ReadonlySet<Row['style']> = new Set(['columnTitles', 'day', 'partOfDay', 'group']);

function rowPart(
  row: Row,
  table: TableBlock,
  paper: PaperContext,
  place: Place,
  inside: SetInside,
): TableRow {
  const change = row.change ?? place.change;
  const within = { ...place, change };
  return rowOf(
    {
      cantSplit: true,
      ...(row.style === 'columnTitles' ? { tableHeader: true } : {}),
      children: row.cells.map((cell) => cellPart(cell, row, table, paper, within, inside)),
    },
    change,
    paper,
  );
}

function cellPart(
  cell: Cell,
  row: Row,
  table: TableBlock,
  paper: PaperContext,
  place: Place,
  inside: SetInside,
): TableCell {
  const { rows } = tableLook(table.style, place.sizes['line'] !== undefined);
  const own = rows[row.style];
  const isCentred = row.style === 'pause';
  const isAtEnd = cell.style === 'number' && table.style === 'script';
  return new TableCell({
    children: cellContent(
      cell.blocks,
      {
        ...place,
        row: HEADING_ROWS.has(row.style) ? 'heading' : 'other',
        table: table.style,
        cell: cell.style,
        own: isCentred ? { alignment: 'center' } : isAtEnd ? { alignment: atEnd(paper) } : {},
      },
      paper,
      inside,
    ),
    ...(cell.columns === 1 ? {} : { columnSpan: cell.columns }),
    ...(cell.rows === 1 ? {} : { rowSpan: cell.rows }),
    ...(own?.isCentred === true ? { verticalAlign: 'center' } : {}),
    ...(own?.fill === undefined ? {} : { shading: { type: 'clear', color: 'auto', fill: own.fill } }),
    ...(own?.edges === undefined ? {} : { margins: edges(own.edges) }),
    ...(own?.borders === undefined ? {} : { borders: own.borders }),
  });
}

/** A cell of Word's is never empty: at least one line, and a line at its end. */
export function cellContent(
  blocks: readonly Block[],
  place: Place,
  paper: PaperContext,
  inside: SetInside,
): Parts {
  const parts = inside(blocks, place);
  return closedLines(
    withLastLine(parts, new Line({ style: 'AfterTable' }), place.change),
    paper,
    place.change,
  );
}

/** The library names sides of the page, and turns them round itself in a line from right to left. */
function atEnd(paper: PaperContext): 'left' | 'right' {
  return paper.isRightToLeft ? 'left' : 'right';
}

/** A table from right to left is turned round as a whole, its left side with it. */
function edges({ above, start, below, end }: Edges) {
  return {
    ...(above === undefined ? {} : { top: points(above) }),
    ...(start === undefined ? {} : { left: points(start) }),
    ...(below === undefined ? {} : { bottom: points(below) }),
    ...(end === undefined ? {} : { right: points(end) }),
  };
}
