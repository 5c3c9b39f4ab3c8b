import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, folded } from './foldedText.ts';

describe('folded text', () => {
  it('has small letters, no accents, plain figures, spaces and dashes', () => {
    expect(fold('  Après-MIDI\u00a0\u2009à  10\u202f–\u202f11 ')).toBe('apres-midi a 10 - 11');
    expect(fold('１０：３０～１１：００')).toBe('10:30-11:00');
    expect(fold('١٠ صباحاً، ۱۱')).toBe('10 صباحا, 11');
    expect(fold('\u206610:00\u2069\u200f\ufeff')).toBe('10:00');
    expect(fold('o’clock')).toBe("o'clock");
    expect(['‐', '‑', '‒', '–', '—', '―', '−', '～', '〜', '-'].map(fold)).toEqual(Array(10).fill('-'));
  });

  it('quotes what was typed', () => {
    const text = folded('\u00a0\u00a0Début：１０');
    const place = text.text.indexOf('10');
    expect([text.typed(0, 5), text.typed(place, place + 2), text.typed(0, text.text.length)]).toEqual([
      'Début',
      '１０',
      'Début：１０',
    ]);
  });

  it('is the same folded again, and never breaks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const { text, typed: quoted } = folded(typed);
        expect(typed.includes(quoted(0, text.length))).toBe(true);
        expect(text).toBe(text.trim());
      }),
    );
    fc.assert(
      fc.property(fc.string(), (typed) => {
        expect(fold(fold(typed))).toBe(fold(typed));
      }),
    );
  });
});
