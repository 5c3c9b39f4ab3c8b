import { describe, expect, it } from 'vitest';
import { deflatedText, inflatedText } from './deflatedText.ts';

const TEXT = 'Opening – Ouverture – Открытие – 开幕 – الافتتاح – 🕊\n'.repeat(900);

describe('a deflated text', () => {
  it.each([6, 9] as const)('opens to what it was, at level %i', (level) => {
    const packed = deflatedText(TEXT, level);
    expect([packed.length * 10 < TEXT.length, inflatedText(packed, TEXT.length)]).toEqual([true, TEXT]);
    expect(inflatedText(deflatedText('', level), 0)).toBe('');
  });

  it('reads what earlier copies of the program wrote', () => {
    // "The opening" at level 6 and at level 9, as they stand on the disks of those who have them.
    expect(inflatedText('C8lIVcgvSM3LzEsHAA==', 100)).toBe('The opening');
  });

  it('is given up where it opens to more than it may', () => {
    const packed = deflatedText('0'.repeat(1_000_001), 9);
    expect(() => inflatedText(packed, 1_000_000)).toThrow('more than it may');
  });

  it('is given up where it is damaged', () => {
    const packed = deflatedText(TEXT, 6);
    for (const broken of ['%%%', packed.slice(0, -12), btoa('no such thing'), `${packed.slice(0, 40)}AAAA`])
      expect(() => inflatedText(broken, 1_000_000)).toThrow();
  });
});
