// Rows as spreadsheets save them, their cells parted by commas or semicolons and quoted where they hold any.
import { isDateLike, startsWithHours } from './cellContents.ts';
import { roleOfHeading } from './columnWords.ts';
import type { FoundRows } from './rawRows.ts';
import { type RowAt, rowAt } from './separatedRows.ts';
import type { TextLine } from './textLines.ts';

export function commaRowsAt(lines: readonly TextLine[], from: number): FoundRows | null {
  const words = lines[from]?.words ?? '';
  for (const separator of [';', ','] as const) {
    if (!words.includes(separator) || !mayBegin(words.slice(0, words.indexOf(separator)))) continue;
    const head = rowAt(lines, from, separator);
    const texts = head.cells.map((cell) => cell.map((line) => line.text).join(' '));
    const known = texts.filter((text) => roleOfHeading(text) !== null).length;
    const isHeader = known > 1 && known * 2 >= texts.length;
    const isRow =
      texts.length > 2 &&
      texts.slice(0, 3).some((text) => (text.length < 30 && startsWithHours(text)) || isDateLike(text));
    if (!isHeader && !isRow) continue;
    return rowsFrom(lines, from, separator, head.cells.length);
  }
  return null;
}

/** Spares lines of prose the rest: rows begin with a word for a column, hours or a date. */
function mayBegin(cell: string): boolean {
  const text = cell.replaceAll('"', '').trim();
  return (
    text.length < 60 &&
    (/^\p{N}/u.test(text) || text === '' || roleOfHeading(text) !== null || isDateLike(text))
  );
}

function rowsFrom(lines: readonly TextLine[], from: number, separator: ',' | ';', width: number): FoundRows {
  const rows: RowAt[] = [];
  let next = from;
  for (let place = from; place < lines.length;) {
    const line = lines[place];
    if (line?.words === '') {
      place += 1;
      continue;
    }
    if (line?.words.includes(separator) !== true) break;
    const row = rowAt(lines, place, separator);
    if (Math.abs(row.cells.length - width) > 2) break;
    rows.push(row);
    place = next = row.next;
  }
  const even = rows.filter((row) => row.cells.length === width).length;
  const isTable = rows.length > 2 && even >= rows.length * 0.7;
  return { rows: isTable ? rows : [], next: Math.max(next, from + 1), isRuled: false, widths: null };
}
