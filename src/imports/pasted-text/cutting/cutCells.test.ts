import { expect, it } from 'vitest';
import { cutAsText } from './cutAsText.ts';
import { cutCells } from './cutCells.ts';

it('cells become one table, a row of the source for each of theirs', () => {
  const cut = cutCells([
    ['Time', 'Session', 'Speakers'],
    ['9:00', 'Opening', 'Ms. A\nMr. B'],
    [],
    ['10:00', 'Panel', ''],
  ]);
  expect(cutAsText(cut)).toEqual([
    '= hours "Time" | session "Session" | people "Speakers"',
    '2: 9:00 | Opening | Ms. A / Mr. B',
    '4: 10:00 | Panel | ',
  ]);
  expect(cut.source).toEqual(['Time\tSession\tSpeakers', '9:00\tOpening\tMs. A Mr. B', '', '10:00\tPanel\t']);
  expect(cut.furniture).toEqual([1]);
});

it('no cells become nothing', () => {
  expect(cutCells([])).toEqual({ source: [], blocks: [], furniture: [] });
});
