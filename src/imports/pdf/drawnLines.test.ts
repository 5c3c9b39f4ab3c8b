import { describe, expect, it } from 'vitest';
import type { PageText, PlacedText } from './placedText.ts';
import { drawnLinesOf, type DrawingCodes } from './rules.ts';
import { textOfPages } from './textOfPages.ts';

const CODES: DrawingCodes = {
  save: 1,
  restore: 2,
  transform: 3,
  constructPath: 4,
  stroke: 5,
  closeStroke: 6,
  fill: 7,
  eoFill: 8,
};

const path = (paint: number, ...box: readonly number[]): readonly unknown[] => [
  paint,
  [],
  Float32Array.from(box),
];

describe('the lines drawn on a page', () => {
  it('are thin areas, strokes and the edges of boxes, where the page has moved them to', () => {
    const drawn = drawnLinesOf(
      {
        fnArray: [1, 3, 4, 4, 2, 4, 4],
        argsArray: [
          null,
          [0.5, 0, 0, -0.5, 0, 800],
          path(7, 100, 200, 400, 202),
          path(7, 100, 200, 400, 380),
          null,
          path(5, 50, 100, 50, 300),
          path(5, 60, 100, 160, 140),
        ],
      },
      CODES,
    );
    expect(drawn).toEqual({
      rules: [
        { from: 50, to: 200, y: 699.5 },
        { from: 60, to: 160, y: 100 },
        { from: 60, to: 160, y: 140 },
      ],
      uprights: [
        { x: 50, foot: 100, head: 300 },
        { x: 60, foot: 100, head: 140 },
        { x: 160, foot: 100, head: 140 },
      ],
    });
  });

  it('are nothing where the page is turned, or what it draws is damaged', () => {
    const turned = { fnArray: [3, 4], argsArray: [[0, 1, -1, 0, 0, 0], path(5, 0, 0, 100, 0)] };
    expect(drawnLinesOf(turned, CODES)).toEqual({ rules: [], uprights: [] });
    const damaged = { fnArray: [3, 4, 4], argsArray: [undefined, [], [5, null, ['a', 'b']]] };
    expect(drawnLinesOf(damaged, CODES)).toEqual({ rules: [], uprights: [] });
  });
});

/** Letters five points wide, ten high. */
const at = (x: number, y: number, text: string): PlacedText => ({
  text,
  x,
  y,
  width: text.length * 5,
  size: 10,
});

it('tell the rows and columns of a table, however its cells are set, and hours that stand for two rows', () => {
  const sheet: PageText = {
    width: 600,
    height: 800,
    pieces: [
      at(52, 690, 'Time'),
      at(140, 690, 'Session'),
      at(52, 660, '09:00–09:30'),
      at(109, 670, 'Opening of the'),
      at(109, 660, 'meeting and'),
      at(109, 650, 'welcome'),
      at(52, 638, '09:30–'),
      at(109, 638, 'Committee A'),
      at(52, 628, '11:00'),
      at(150, 622, 'Committee B'),
      at(52, 608, '11:00'),
      at(160, 608, 'Coffee'),
    ],
    rules: [700, 682, 646, 634, 618, 600].map((y) => ({ from: y === 634 ? 107 : 50, to: 200, y })),
    uprights: [50, 107, 200].map((x) => ({ x, foot: 600, head: 700 })),
  };
  expect(textOfPages([sheet])).toBe(
    [
      'Time\tSession',
      '09:00–09:30\t"Opening of the\nmeeting and\nwelcome"',
      '09:30– 11:00\tCommittee A',
      '\tCommittee B',
      '11:00\tCoffee',
    ].join('\n'),
  );
});
