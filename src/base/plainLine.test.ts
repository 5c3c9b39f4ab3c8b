import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainLine } from './plainLine.ts';

it('makes one line of several and leaves the words alone', () => {
  expect(plainLine('  H.E. Mr. António\r\n\tGuterres ')).toBe('H.E. Mr. António Guterres');
  expect(plainLine('السيد\u2028الرئيس')).toBe('السيد الرئيس');
});

it('drops control characters and replaces halves of characters', () => {
  expect(plainLine('Ban\u0000 Ki\u0007-moon\ud83d')).toBe('Ban Ki-moon\ufffd');
});

it('is well formed, on one line, and the same when done twice, whatever comes in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const line = plainLine(text);
      expect(line.isWellFormed()).toBe(true);
      expect(line).not.toMatch(/[\r\n\u2028\u2029]/);
      expect(plainLine(line)).toBe(line);
    }),
  );
});
