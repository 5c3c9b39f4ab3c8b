import { expect, it } from 'vitest';
import { lineFinder } from './lines.ts';

const find = lineFinder([
  { label: 'Insert a session', context: 'Programme' },
  { label: 'Use the dark theme', context: 'Everywhere' },
  { label: 'Undo', context: 'Everywhere' },
  { label: 'Insert a break', context: 'Programme' },
]);

it('finds lines by the beginnings of their words, and by their group only together with these', () => {
  const found = (typed: string) => find(typed).map(({ index }) => index);
  expect([found('ins'), found('programme'), found('programme insert'), found('')]).toEqual([
    [0, 3],
    [],
    [0, 3],
    [],
  ]);
});

it('says what fits well and where it stands', () => {
  expect(find('dark theme')).toEqual([
    {
      index: 1,
      label: {
        text: 'Use the dark theme',
        ranges: [
          [8, 12],
          [13, 18],
        ],
      },
      fitsWell: true,
    },
  ]);
  expect(find('heme')[0]?.fitsWell).toBe(false);
});
