import { describe, expect, it } from 'vitest';
import { lookOfFormat, shownNumber } from './numberFormats.ts';

describe('a number in a spreadsheet', () => {
  it.each([
    [43_255, 14, undefined, '2018-06-04'],
    [0.416_666_666_7, 20, undefined, '10:00'],
    [43_255.416_666_666_7, 22, undefined, '2018-06-04 10:00'],
    [43_255.5, 164, 'dddd d mmmm yyyy', '2018-06-04'],
    [0.604_166_666_7, 164, 'h:mm AM/PM', '14:30'],
    [0.5, 164, '[h]:mm', '12:00'],
    [43_255.75, 164, 'd.m.yyyy hh:mm', '2018-06-04 18:00'],
    [12.5, 164, '0.00', '12.5'],
    [0.1 + 0.2, 0, undefined, '0.3'],
    [3, 164, '"Day "0', '3'],
  ])('%d in format %d %s is shown as %s', (value, id, code, shown) => {
    expect(shownNumber(value, lookOfFormat(id, code), 1900)).toBe(shown);
  });

  it('counts from 1904 where the workbook does', () => {
    expect(shownNumber(41_793, 'date', 1904)).toBe('2018-06-04');
  });
});
