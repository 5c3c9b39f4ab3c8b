// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { cutSpans, isSpannedAt } from './spans.ts';

/** Each cell as "words" or "words*rows". */
function tableOf(rows: readonly (readonly string[])[]): HTMLTableElement {
  const table = document.createElement('table');
  for (const cells of rows) {
    const row = table.insertRow();
    for (const words of cells) {
      const [text = '', span = '1'] = words.split('*');
      const cell = row.insertCell();
      cell.textContent = text;
      cell.rowSpan = Number(span);
    }
  }
  return table;
}

function rowsOf(table: HTMLTableElement): readonly (readonly string[])[] {
  return [...table.rows].map((row) =>
    [...row.cells].map((cell) =>
      cell.rowSpan === 1 ? cell.textContent : `${cell.textContent}*${cell.rowSpan}`,
    ),
  );
}

const PLENARY_AND_PANELS = [
  ['10', 'opening', ''],
  ['15', 'plenary*3', 'panel 1'],
  ['16', 'panel 2'],
  ['17', 'panel 3'],
];

it('a table can be broken between rows that share no cell', () => {
  const rows = [...tableOf(PLENARY_AND_PANELS).rows];
  expect([0, 1, 2, 3, 4].map((at) => isSpannedAt(rows, at))).toEqual([false, false, true, true, false]);
});

it('a session that lasts across the break goes on empty in its own column', () => {
  const table = tableOf(PLENARY_AND_PANELS);
  cutSpans([...table.rows], 2);
  expect(rowsOf(table)).toEqual([
    ['10', 'opening', ''],
    ['15', 'plenary', 'panel 1'],
    ['16', '*2', 'panel 2'],
    ['17', 'panel 3'],
  ]);
});
