// The tables of a web page while it is read, and what each turns out to be: a table of a programme, or a frame that
// only puts parts of the page beside each other.
import { startsWithHours } from './cellContents.ts';
import { columnsOf } from './columnsOf.ts';
import type { SeenCell, SeenItem, SeenRow, SeenTable, SeenText } from './seenItems.ts';

export interface OpenCell {
  readonly items: SeenItem[];
  readonly span: number;
  readonly rowSpan: number;
  readonly isHeading: boolean;
}

export interface OpenTable {
  readonly rows: OpenCell[][];
  /** `<dl>`: terms and what they say, side by side. */
  readonly isList: boolean;
}

/** The table as one item, or what stands in its cells. */
export function itemsOfTable(open: OpenTable): readonly SeenItem[] {
  const rows = open.rows.filter((row) => row.some((cell) => cell.items.length > 0));
  const holdsTables = rows.some((row) => row.some((cell) => cell.items.some((item) => item.kind !== 'text')));
  if (holdsTables) return rows.flatMap((row) => row.flatMap((cell) => cell.items));
  const seen = withRowSpans(rows);
  const header = rows.findIndex(
    (row) => row.length > 1 && row.every((cell) => cell.isHeading || cell.items.length === 0),
  );
  const table: SeenTable = { kind: 'table', rows: seen, header: header < 0 || header > 3 ? null : header };
  return isOfData(table, open.isList) ? [table] : rows.flatMap(linesOfRow);
}

/** To tell by what it is. */
const ENOUGH_ROWS = 100;

function isOfData(table: SeenTable, isList: boolean): boolean {
  if (table.rows.some((row) => row.cells.some(({ texts }) => texts.filter(holdsRow).length > 1)))
    return false;
  const { columns, headerRows } = columnsOf(
    textsOfTable({ ...table, rows: table.rows.slice(0, ENOUGH_ROWS) }),
    table.header,
  );
  if (columns.length < 2) return false;
  if (columns.some(({ role }) => role === 'hours' || role === 'start'))
    return !isList || table.rows.some((row) => startsWithHours(row.cells[0]?.texts[0]?.text ?? ''));
  return headerRows.length > 0 && table.rows.length > 2 && columns.some(({ role }) => role === 'session');
}

/** "8:30 - 12:00 Opening ceremony": several of them in one cell are rows that only stand there. */
function holdsRow({ text }: SeenText): boolean {
  return (
    startsWithHours(text) && ((text.match(/\p{L}/gu)?.length ?? 0) > 8 || /\p{Script=Han}{2}/u.test(text))
  );
}

export function textsOfTable({ rows }: SeenTable): readonly (readonly string[])[] {
  return rows.map(({ cells }) =>
    cells.flatMap((cell) => [
      cell.isContinued ? '' : cell.texts.map((text) => text.text).join(' '),
      ...Array.from({ length: cell.span - 1 }, () => ''),
    ]),
  );
}

/** "Date: | 3 April 2012" is one line. */
function linesOfRow(row: readonly OpenCell[]): readonly SeenItem[] {
  const texts = row.flatMap((cell) => cell.items.filter((item) => item.kind === 'text'));
  const [first, second] = texts;
  if (first === undefined || second === undefined || texts.length > 2 || !/[:：]$/.test(first.text))
    return texts;
  return [{ ...first, text: `${first.text} ${second.text}`, to: second.to }];
}

const MOST_COLUMNS = 100;

/** A cell that covers several rows stands in each of them, marked as going on. */
function withRowSpans(rows: readonly (readonly OpenCell[])[]): readonly SeenRow[] {
  const held: { left: number; cell: SeenCell }[] = [];
  return rows.map((row) => {
    const cells: SeenCell[] = [];
    let column = 0;
    const takeHeld = (): void => {
      for (let above = held[column]; above !== undefined && above.left > 0; above = held[column]) {
        above.left -= 1;
        cells.push(above.cell);
        column += above.cell.span;
      }
    };
    for (const open of row) {
      takeHeld();
      if (column >= MOST_COLUMNS) break;
      const texts = open.items.filter((item) => item.kind === 'text');
      const cell: SeenCell = { texts, span: open.span, isContinued: false };
      if (open.rowSpan > 1) held[column] = { left: open.rowSpan - 1, cell: { ...cell, isContinued: true } };
      cells.push(cell);
      column += open.span;
    }
    takeHeld();
    return { cells };
  });
}
