import { describe, expect, it } from 'vitest';
import { LANGUAGES } from './language.ts';
import { ordinal, toNumerals, toRoman } from './numerals.ts';

describe('Roman numerals', () => {
  it('number the panels as the programmes do', () => {
    expect([1, 2, 3, 4, 5, 9, 14, 40, 49, 90, 400, 1994, 3999].map(toRoman)).toEqual([
      'I',
      'II',
      'III',
      'IV',
      'V',
      'IX',
      'XIV',
      'XL',
      'XLIX',
      'XC',
      'CD',
      'MCMXCIV',
      'MMMCMXCIX',
    ]);
  });

  it('never write one letter four times, and no two numbers alike', () => {
    const all = Array.from({ length: 3999 }, (_, index) => toRoman(index + 1));
    expect(all.filter((text) => /(.)\1{3}/.test(text))).toEqual([]);
    expect(new Set(all).size).toBe(3999);
  });

  it('leave to Arabic figures what they cannot say', () => {
    expect([0, -1, 4000, 1.5].map(toRoman)).toEqual(['0', '-1', '4000', '1.5']);
  });

  it('are one of the two ways to number', () => {
    expect([toNumerals(2, 'roman'), toNumerals(2, 'arabic')]).toEqual(['II', '2']);
  });
});

describe('an ordinal', () => {
  it('takes its ending from the last figure in English, but not in the teens', () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 57, 64, 71, 101, 111, 112].map((n) => ordinal(n, 'en'))).toEqual([
      '1st',
      '2nd',
      '3rd',
      '4th',
      '11th',
      '12th',
      '13th',
      '21st',
      '57th',
      '64th',
      '71st',
      '101st',
      '111th',
      '112th',
    ]);
  });

  it('has its form in each official language', () => {
    expect(LANGUAGES.map((language) => ordinal(57, language))).toEqual([
      'الـ57',
      '第57',
      '57th',
      '57e',
      '57-й',
      '57º',
    ]);
    expect(ordinal(1, 'fr')).toBe('1er');
  });
});
