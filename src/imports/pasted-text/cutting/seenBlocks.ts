// What is seen of a web page made into lines and tables that know their lines of the source.
import type { ColumnRole, SourceBlock, SourceCell, SourceLine, SourceRow } from '../sourceBlock.ts';
import { columnsOf } from './columnsOf.ts';
import { textsOfTable } from './htmlTables.ts';
import { type FlowLine, joinedFlow } from './joinedLines.ts';
import type { SeenCell, SeenItem, SeenTable, SeenText } from './seenItems.ts';
import { tableOf } from './tables.ts';

/** Which lines of the source hold what is seen. */
export interface Numbering {
  readonly ofText: (item: SeenText) => readonly number[];
  /** Called once for each row before its texts are asked for. */
  readonly startRow: (cells: readonly SeenCell[]) => void;
  readonly ofTyped: (
    text: string,
    from: number,
  ) => { readonly blocks: readonly SourceBlock[]; readonly furniture: readonly number[] };
}

export interface SeenBlocks {
  readonly blocks: readonly SourceBlock[];
  readonly furniture: readonly number[];
}

export function blocksOfSeen(items: readonly SeenItem[], numbering: Numbering): SeenBlocks {
  const blocks: SourceBlock[] = [];
  const furniture: number[] = [];
  let flow: SeenText[] = [];
  const endFlow = (): void => {
    for (const line of linesOf(flow, numbering, true)) blocks.push({ kind: 'line', line });
    flow = [];
  };
  for (const item of items) {
    if (item.kind === 'text') {
      flow.push(item);
      continue;
    }
    endFlow();
    if (item.kind === 'typed') {
      const typed = numbering.ofTyped(item.text, item.from);
      blocks.push(...typed.blocks);
      furniture.push(...typed.furniture);
      continue;
    }
    const { table, headerLines } = tableOfSeen(item, numbering);
    blocks.push(table);
    furniture.push(...headerLines);
  }
  endFlow();
  return { blocks, furniture };
}

function linesOf(texts: readonly SeenText[], numbering: Numbering, isFlow: boolean): readonly SourceLine[] {
  return joinedFlow(
    texts.map((item, index): FlowLine => {
      const { bullet, depth, look, text } = item;
      const isParagraph = index > 0 && item.isParagraph;
      return {
        pieces: [{ bullet, depth, look, text, isParagraph }],
        lines: numbering.ofText(item),
        gap: isFlow && item.isParagraph ? 'blank' : 'none',
        isHanging: false,
        width: null,
      };
    }),
  );
}

/** Of a cell that covers several rows, what holds for each of them is said again; a session or a person is not. */
const SAID_AGAIN: ReadonlySet<string> = new Set(['room', 'date', 'track', 'language']);

/** Hours over rows that each have a session with a room or people of its own are those of each: they are parallel. */
const HOURS: ReadonlySet<string> = new Set(['hours', 'start', 'end', 'duration']);
const BESIDE: ReadonlySet<string> = new Set(['room', 'people', 'chair', 'track', 'number']);

const isOwn = (cell: SeenCell): boolean => !cell.isContinued && cell.texts.length > 0;

function rolesOfCells(
  cells: readonly SeenCell[],
  columns: readonly { readonly role: ColumnRole }[],
): readonly ColumnRole[] {
  let column = 0;
  return cells.map((cell) => {
    const role = columns[column]?.role ?? 'other';
    column += cell.span;
    return role;
  });
}

function tableOfSeen(table: SeenTable, numbering: Numbering): ReturnType<typeof tableOf> {
  const found = columnsOf(textsOfTable(table), table.header);
  const rows = table.rows.map((row): SourceRow => {
    numbering.startRow(row.cells);
    const roles = rolesOfCells(row.cells, found.columns);
    const isOwnSession = row.cells.some((cell, place) => isOwn(cell) && roles[place] === 'session');
    const isMore = row.cells.some((cell, place) => isOwn(cell) && BESIDE.has(roles[place] ?? 'other'));
    const cells = row.cells.map((cell, place): SourceCell => {
      const role = roles[place] ?? 'other';
      const isAgain = SAID_AGAIN.has(role) || (HOURS.has(role) && isOwnSession && isMore);
      const isEmpty = cell.isContinued && !isAgain;
      return { lines: isEmpty ? [] : linesOf(cell.texts, numbering, false), span: cell.span };
    });
    const numbers = row.cells.flatMap((cell) =>
      cell.isContinued ? [] : cell.texts.flatMap((item) => numbering.ofText(item)),
    );
    return { cells, lines: [...new Set(numbers)].sort((a, b) => a - b) };
  });
  return tableOf(rows, found);
}
