import { expect, it } from 'vitest';
import { remembered } from './remembered.ts';

it('answers as the function does, and asks it once for one text', () => {
  const asked: string[] = [];
  const length = remembered((text) => {
    asked.push(text);
    return text.length === 0 ? null : text.length;
  });
  expect(['one', '', 'three', 'one', ''].map(length)).toEqual([3, null, 5, 3, null]);
  expect(asked).toEqual(['one', '', 'three']);
});

it('keeps no long texts and not more than some ten thousands', () => {
  let asked = 0;
  const read = remembered(() => (asked += 1));
  const long = 'x'.repeat(401);
  read(long);
  read(long);
  expect(asked).toBe(2);
  for (let count = 0; count < 25_001; count += 1) read(`line ${String(count)}`);
  read('line 0');
  expect(asked).toBe(2 + 25_002);
});
