// Rows as comma-separated values (RFC 4180) that Excel opens in UTF-8. A cell that a spreadsheet would take for a
// formula begins with an apostrophe: a title may come from anywhere and must not run anything.
import { printable } from '../printable.ts';

/** What makes a formula, in both widths; a tab, a line break or spaces before it do not help. */
const FORMULA = /^[\s\p{Cf}\p{Z}]*[=+\-@＝＋－＠﹦﹢﹣﹫]|^[\t\r\n]/u;

/** With its byte order mark. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  const words = printable(safe.replace(/\r\n?/g, '\n'));
  return /[",\n]|^\s|\s$/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}
