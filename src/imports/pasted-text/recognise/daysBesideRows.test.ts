import { describe, expect, it } from 'vitest';
import { inShortOf } from '../readForTests.ts';

const WANTED = [
  '2025-06-02',
  '09:00–10:30 | Opening',
  '10:30–11:00 | Coffee break',
  '11:00–12:30 | Plenary 1',
  '2025-06-03',
  '09:00–10:30 | Plenary 2',
  '10:30–11:00 | Coffee break',
  '11:00–12:30 | Closing',
];

describe('days that stand beside each other', () => {
  it.each([
    [
      'in columns of aligned spaces, the first heading empty',
      [
        '              Mon 2 June 2025    Tue 3 June 2025',
        '09:00-10:30   Opening            Plenary 2',
        '10:30-11:00   Coffee break       Coffee break',
        '11:00-12:30   Plenary 1          Closing',
      ],
    ],
    [
      'between strokes, the first heading empty',
      [
        ' | Mon 2 June 2025 | Tue 3 June 2025',
        '09:00-10:30 | Opening | Plenary 2',
        '10:30-11:00 | Coffee break | Coffee break',
        '11:00-12:30 | Plenary 1 | Closing',
      ],
    ],
    [
      'with each cell on a line of its own',
      [
        'TIME',
        'MONDAY 2 JUNE 2025',
        'TUESDAY 3 JUNE 2025',
        '9:00 – 10:30',
        'Opening',
        'Plenary 2',
        '10:30 – 11:00',
        'Coffee break',
        '11:00 – 12:30',
        'Plenary 1',
        'Closing',
      ],
    ],
  ])('keep their rows: %s', (_, lines) => {
    expect(inShortOf(lines.join('\n'))).toEqual(WANTED);
  });

  it('are no table where people stand under the titles: the first is the date of the paper', () => {
    expect(
      inShortOf(
        '2 June 2025\nTuesday 3 June 2025\n9:00 – 10:30\nOpening\nMs. A. Bell, Director\n10:30 – 11:00\nPanel\nMr. B. Cole, Minister',
      ),
    ).toEqual(['2025-06-03', '09:00–10:30 | Opening', '10:30–11:00 | Panel']);
  });

  it('have no row where a dash stands in the cell', () => {
    expect(
      inShortOf(
        'Time | 2 June 2025 | 3 June 2025\n09:00-10:30 | Opening | –\n11:00-12:30 | Plenary | Closing',
      ),
    ).toEqual([
      '2025-06-02',
      '09:00–10:30 | Opening',
      '11:00–12:30 | Plenary',
      '2025-06-03',
      '11:00–12:30 | Closing',
    ]);
  });
});
