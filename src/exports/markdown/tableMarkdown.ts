// A table as Markdown. One whose cells are lines is a real table; one whose cells hold several, as a programme's do, is
// read row by row: when in bold, and under it what.
import { placedCells } from '#documents/tableGrid.ts';
import type { PlacedCell } from '#documents/tableGrid.ts';
import type { Block, TableBlock } from '#documents/tree.ts';
import { LINE_BREAK } from './inlineMarkdown.ts';

type Markdown = (blocks: readonly Block[]) => string;

export function tableMarkdown(table: TableBlock, write: Markdown): string {
  const placed = placedCells(table);
  const isReal =
    table.header !== null && placed.every((cells) => cells.every((one) => isOneLine(one, write)));
  return isReal ? realTable(table, placed, write) : rowsApart(table, placed, write);
}

function isOneLine(cell: PlacedCell, write: Markdown): boolean {
  return cell.columns === 1 && cell.blocks.length <= 1 && !write(cell.blocks).includes('\n');
}

function realTable(table: TableBlock, placed: readonly (readonly PlacedCell[])[], write: Markdown): string {
  const lines = placed.map((cells) =>
    line(
      table.columns.map((_, column) => {
        const found = cells.find((one) => one.column === column);
        return found === undefined ? '' : write(found.blocks);
      }),
    ),
  );
  const [titles = '', ...rows] = lines;
  return [titles, line(table.columns.map(() => '---')), ...rows].join('\n');
}

function line(cells: readonly string[]): string {
  return `|${cells.map((cell) => ` ${cell} |`.replace('  |', ' |')).join('')}`;
}

function rowsApart(table: TableBlock, placed: readonly (readonly PlacedCell[])[], write: Markdown): string {
  const titles = table.header === null ? [] : (placed[0] ?? []);
  const rows = table.header === null ? placed : placed.slice(1);
  const isWide = table.columns.length > 2;
  return [
    ...(isWide ? [] : [titlesLine(titles, write)]),
    ...rows.map((cells) => rowApart(cells, isWide ? titles : [], write)),
  ]
    .filter((row) => row !== '')
    .join('\n\n');
}

function titlesLine(titles: readonly PlacedCell[], write: Markdown): string {
  return titles
    .map((cell) => write(cell.blocks))
    .filter((title) => title !== '')
    .join(' · ');
}

/** Of many columns, each names itself; of two, everybody knows which is the time. */
function rowApart(cells: readonly PlacedCell[], titles: readonly PlacedCell[], write: Markdown): string {
  return cells
    .map((cell) => {
      const text = write(cell.blocks);
      if (text === '' || cell.column === 0) return text;
      const title = write(titles.find(({ column }) => column === cell.column)?.blocks ?? []);
      if (title === '') return text;
      return text.includes('\n') ? `${title}\n\n${text}` : `${title}${LINE_BREAK}${text}`;
    })
    .filter((text) => text !== '')
    .join('\n\n');
}
