import { describe, expect, it } from 'vitest';
import { sizeText } from './storage.ts';

describe('the size of what is stored', () => {
  it('is told in the largest unit that leaves a whole number', () => {
    expect([0, 999, 1000, 240_400, 1_234_567_890, 5e15].map((bytes) => sizeText(bytes, 'en'))).toEqual([
      '0 byte',
      '999 byte',
      '1 kB',
      '240 kB',
      '1.23 GB',
      '5,000 TB',
    ]);
  });
});
