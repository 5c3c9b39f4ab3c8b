import { expect, it } from 'vitest';
import { placedCells } from './tableGrid.ts';
import { cell } from './tree.ts';
import type { TableBlock } from './tree.ts';

it('gives every cell its column, also beside a cell that reaches down from a row above', () => {
  const table: TableBlock = {
    type: 'table',
    style: 'rooms',
    columns: [1, 3, 3],
    header: null,
    rows: [
      { style: 'session', cells: [cell('time', []), cell('content', [], { rows: 3 }), cell('content', [])] },
      { style: 'session', cells: [cell('time', []), cell('content', [])] },
      { style: 'session', cells: [cell('time', []), cell('content', [])] },
      { style: 'pause', cells: [cell('time', []), cell('content', [], { columns: 2 })] },
    ],
  };
  expect(placedCells(table).map((row) => row.map(({ column }) => column))).toEqual([
    [0, 1, 2],
    [0, 2],
    [0, 2],
    [0, 1],
  ]);
});
