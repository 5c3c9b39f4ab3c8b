import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readName } from './readName.ts';

describe('a name', () => {
  it.each<[string, string, string, boolean]>([
    ['PENN Sovicheat', 'Sovicheat', 'PENN', true],
    ['BAN Ki-Moon', 'Ki-Moon', 'BAN', true],
    ['Somaly MAM', 'Somaly', 'MAM', false],
    ['MIRA SORVINO', 'MIRA', 'SORVINO', false],
    ['Кизеев Вениамин Михайлович', 'Вениамин Михайлович', 'Кизеев', true],
    ['Wu Hongbo', 'Hongbo', 'Wu', true],
    ['Grace Wu', 'Grace', 'Wu', false],
    ['Al Gore', 'Al', 'Gore', false],
    ['Ashraf El Nour', 'Ashraf', 'El Nour', false],
    ['Maria de la Cruz', 'Maria', 'de la Cruz', false],
    ['Martin Luther King Jr.', 'Martin Luther', 'King Jr.', false],
    ['Withelma “T” Ortiz Walker Pettigrew', 'Withelma “T” Ortiz Walker', 'Pettigrew', false],
    ['Madonna', '', 'Madonna', false],
    ['王毅', '', '王毅', false],
  ])('%s', (text, givenName, familyName, isFamilyNameFirst) => {
    expect(readName(text)).toEqual({ honorific: '', givenName, familyName, isFamilyNameFirst });
  });

  it('keeps every word, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const { honorific, givenName, familyName, isFamilyNameFirst } = readName(text);
        const parts = isFamilyNameFirst ? [familyName, givenName] : [givenName, familyName];
        expect([honorific, ...parts].filter((part) => part !== '').join(' ')).toBe(
          text.replace(/\s+/g, ' ').trim(),
        );
      }),
    );
  });
});
