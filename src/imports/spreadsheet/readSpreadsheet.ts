// Spreadsheets: .xlsx, and tables as comma-, semicolon- or tab-separated values.
import type { FormatReading } from '../ImportFormat.ts';
import type { FileOptions } from '../fileOutcome.ts';
import type { OpenedFile } from '../openedFile.ts';
import { readCells, SEPARATORS } from '../people/readCells.ts';
import type { Separator } from '../people/readCells.ts';
import { sheetReading } from './sheetReading.ts';
import { sheetsOf } from './workbook.ts';

export async function readXlsx(
  file: OpenedFile,
  options: FileOptions,
  onProgress: (share: number) => void,
): Promise<FormatReading> {
  const sheets = sheetsOf(file.bytes);
  onProgress(0.5);
  return sheetReading(sheets, options);
}

const MOST_ROWS = 20_000;

export async function readValues(file: OpenedFile, options: FileOptions): Promise<FormatReading> {
  // Excel may say itself which separator it used.
  const [, said = '', text = ''] = /^(?:sep=([;,\t])\r?\n)?([^]*)$/.exec(file.text() ?? '') ?? [];
  const separator = SEPARATORS.find((one) => one === said) ?? separatorOf(text);
  const rows: (readonly string[])[] = [];
  for (const { cells } of readCells(text, separator)) {
    if (rows.length === MOST_ROWS) break;
    rows.push(cells.map(withoutGuard));
  }
  return sheetReading([{ name: '', rows }], options);
}

/** The one that gives the most rows of as many cells as their neighbours have. */
function separatorOf(text: string): Separator {
  let best: Separator = ',';
  let most = 0;
  for (const separator of SEPARATORS) {
    const widths: number[] = [];
    for (const { cells } of readCells(text.slice(0, 20_000), separator)) widths.push(cells.length);
    const even = widths.filter(
      (width, index) => width > 1 && (index === 0 || width === widths[index - 1]),
    ).length;
    if (even > most) [best, most] = [separator, even];
  }
  return best;
}

/** The apostrophe that keeps a spreadsheet from taking words for a formula, as Rostrum itself writes it. */
function withoutGuard(cell: string): string {
  return /^'[\s=+\-@＝＋－＠]/.test(cell) ? cell.slice(1) : cell;
}
