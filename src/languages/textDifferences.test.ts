import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from './language.ts';
import { wordDifferences } from './textDifferences.ts';

const signs = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] };

function marked(before: string, after: string, language: Language = 'en'): string {
  return wordDifferences(before, after, language)
    .map(({ type, text }) => signs[type].join(text))
    .join('');
}

describe('two wordings, word by word', () => {
  it('strikes words that go and inserts words that come', () => {
    expect(marked('Ms. Maryam Al-Maliki', 'Ms. Maryam Al-Malki')).toBe('Ms. Maryam Al-[-Maliki-]{+Malki+}');
    expect(marked('H.E. Libran N. Cabactulan', 'H.E. Mr. Libran N. Cabactulan')).toBe(
      'H.E. {+Mr. +}Libran N. Cabactulan',
    );
    expect(
      marked(
        'Permanent Representative of Cape Verde',
        'Permanent Representative of the Republic of Cape Verde',
      ),
    ).toBe('Permanent Representative of {+the Republic of +}Cape Verde');
  });

  it('takes a time for one word', () => {
    expect(marked('from 3pm to 4.30 p.m.', 'from 3:30pm to 4.45 p.m.')).toBe(
      'from [-3pm-]{+3:30pm+} to [-4.30-]{+4.45+} p.m.',
    );
  });

  it('reads several new words in a row as one passage', () => {
    expect(marked('the role of private companies today', 'the role of civil society today')).toBe(
      'the role of [-private companies-]{+civil society+} today',
    );
  });

  it('gives both wordings whole where they share next to nothing', () => {
    expect(marked('Protecting the Victims', 'Enhancing political will and the rest')).toBe(
      '[-Protecting the Victims-]{+Enhancing political will and the rest+}',
    );
  });

  it('finds words where none are spaced, and from right to left', () => {
    expect(marked('会议在纽约举行', '会议在维也纳举行', 'zh')).toBe('会议在[-纽约-]{+维也纳+}举行');
    expect(marked('رئيس الجمعية العامة', 'رئيسة الجمعية العامة', 'ar')).toBe(
      '[-رئيس-]{+رئيسة+} الجمعية العامة',
    );
  });

  it('gives both wordings back, whatever they are', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc
        .array(fc.constantFrom('Panel', ' ', 'II', '. ', '会议', 'العامة', '\n', '3:45pm'), { maxLength: 12 })
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const runs = wordDifferences(before, after, 'en');
        const without = (left: string): string =>
          runs.flatMap(({ type, text }) => (type === left ? [] : [text])).join('');
        expect([without('added'), without('removed')]).toEqual([before, after]);
        expect(runs.every(({ text }) => text !== '')).toBe(true);
        if (before === after) expect(runs.every(({ type }) => type === 'same')).toBe(true);
      }),
    );
  });
});
