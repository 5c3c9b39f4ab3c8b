// Rows of cells made into a table: its rows of headings told from its body, its columns named.
import type { SourceBlock, SourceCell, SourceLine, SourceRow } from '../sourceBlock.ts';
import { isDateLike } from './cellContents.ts';
import { columnsOf, type NamedColumn, type TableColumns } from './columnsOf.ts';
import { roleOfHeading } from './columnWords.ts';
import { piecesOf } from './pieces.ts';

type Table = Extract<SourceBlock, { readonly kind: 'table' }>;

export interface CutTable {
  readonly table: Table;
  /** Lines of its rows of headings. */
  readonly headerLines: readonly number[];
}

export function linesOf(text: string, lines: readonly number[], isAfterBlank = false): readonly SourceLine[] {
  return piecesOf(text).map(({ isParagraph, ...piece }, index) => ({
    ...piece,
    lines,
    isAfterBlank: index === 0 ? isAfterBlank : isParagraph,
  }));
}

function textOf(cell: SourceCell): string {
  return cell.lines.map((line) => line.text).join(' ');
}

/** Each row as texts, a cell that spans several columns standing in the first of them. */
export function textsOf(rows: readonly SourceRow[]): readonly (readonly string[])[] {
  return rows.map((row) =>
    row.cells.flatMap((cell) => [textOf(cell), ...Array.from({ length: cell.span - 1 }, () => '')]),
  );
}

export function tableOf(
  rows: readonly SourceRow[],
  found: TableColumns = columnsOf(textsOf(rows)),
): CutTable {
  const headers = new Set(found.headerRows);
  const [first = -1] = found.headerRows;
  const header = rows[first];
  const aside = header === undefined ? null : columnOfHeadingAside(found.columns);
  const body = rows.flatMap((row, place) => {
    if (place === first && aside !== null) return [onlyColumn(row, aside)];
    return headers.has(place) ? [] : [row];
  });
  return {
    table: {
      kind: 'table',
      columns: found.columns.map((column, place) => ({
        role: column.role,
        heading: place === aside ? '' : column.heading,
        lines: column.heading === '' || place === aside ? [] : (header?.lines ?? []),
      })),
      rows: body,
    },
    headerLines: rows.flatMap((row, place) =>
      headers.has(place) && (place !== first || aside === null) ? row.lines : [],
    ),
  };
}

/** "Time | Morning Meeting": what stands over the only column of sessions heads what follows, not the column. */
function columnOfHeadingAside(columns: readonly NamedColumn[]): number | null {
  const place = columns.findIndex((column) => column.role === 'session');
  const heading = columns[place]?.heading ?? '';
  if (heading === '' || roleOfHeading(heading) !== null) return null;
  const others = columns.filter((column) => roleOfHeading(column.heading) !== null).length;
  // Beside known words a short unknown one is one more of them: "日期 | 时间 | 安排".
  const isWord = others > 1 && heading.length <= 20 && !isDateLike(heading) && !PART_OF_DAY.test(heading);
  return isWord ? null : place;
}

const PART_OF_DAY =
  /morning|afternoon|evening|session|matin|après-midi|soir|mañana|tarde|noche|утр|дневн|вечер|上午|下午|晚|صباح|مساء/i;

/** The row with all but one of its columns left empty. */
function onlyColumn(row: SourceRow, column: number): SourceRow {
  let place = 0;
  const cells = row.cells.map((cell) => {
    const isIt = place <= column && column < place + cell.span;
    place += cell.span;
    return isIt ? cell : { ...cell, lines: [] };
  });
  return { ...row, cells };
}
