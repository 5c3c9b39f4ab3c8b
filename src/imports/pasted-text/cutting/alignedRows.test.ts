import { expect, it } from 'vitest';
import { inShortOf } from '../readForTests.ts';

it('days side by side are parted where a cell as wide as its column leaves one space', () => {
  const text = [
    '             Monday            Tuesday           Wednesday',
    '             5 October         6 October         7 October 2026',
    '10.00-13.00  Opening plenary   Working session 2 Working session 4',
    '             Keynote address   Freedom of media  Tolerance',
    '15.00-18.00  Working session 1 Working session 3 Closing plenary',
    '             Rule of law       Assembly',
  ].join('\n');
  expect(inShortOf(text)).toEqual([
    '2026-10-05',
    '10:00–13:00 | Opening plenary',
    '15:00–18:00 | Working session 1 | Rule of law',
    '2026-10-06',
    '10:00–13:00 | Working session 2 | Freedom of media',
    '15:00–18:00 | Working session 3 | Assembly',
    '2026-10-07',
    '10:00–13:00 | Working session 4 | Tolerance',
    '15:00–18:00 | Closing plenary',
  ]);
});

it('hours longer than their column leave the title in the next one', () => {
  const text = [
    'MARDI 4 NOVEMBRE 2025',
    '8 h 30   Enregistrement',
    '9 h 30 – 11 h  CÉRÉMONIE',
    '11 h – 12 h Rédaction de la déclaration',
    '12 h 30  Clôture',
    '         Discours de M. Jean Dupont, ministre de la Santé et de la Protection sociale du Bénin',
    '         Allocution de Mme Anne Brun, directrice du centre',
  ].join('\n');
  expect(inShortOf(text)).toEqual([
    '2025-11-04',
    '08:30–09:30 | Enregistrement',
    '09:30–11:00 | CÉRÉMONIE',
    '11:00–12:00 | Rédaction de la déclaration',
    '12:30– | Clôture',
  ]);
});
