import { describe, expect, it } from 'vitest';
import type { Language } from '#languages/language.ts';
import { stretchesOf } from './direction.ts';

/** What runs from right to left stands in angle brackets. */
function marked(text: string, language: Language): string {
  return stretchesOf(text, language)
    .map((stretch) => (stretch.isRightToLeft ? `‹${stretch.text}›` : stretch.text))
    .join('|');
}

describe('the direction of a line', () => {
  it('leaves a line of one direction whole', () => {
    expect(marked('10am – 11 am', 'en')).toBe('10am – 11 am');
    expect(marked('مرحبا، أيها السادة.', 'ar')).toBe('‹مرحبا، أيها السادة.›');
    expect(marked('', 'ar')).toBe('');
  });

  it('runs the hours of an Arabic programme from left to right', () => {
    expect(marked('10:00 – 11:00', 'ar')).toBe('10:00 – 11:00');
    expect(marked('من 10:00 إلى 13:00', 'ar')).toBe('‹من ›|10:00|‹ إلى ›|13:00');
  });

  it('keeps the marks of an Arabic list of figures with the Arabic', () => {
    expect(marked('1، 2 و3', 'ar')).toBe('1|‹، ›|2|‹ و›|3');
  });

  it('runs a name in other letters its own way and leaves the full stop to the line', () => {
    expect(marked('مكتب UN Women (UNODC).', 'ar')).toBe('‹مكتب ›|UN Women (UNODC|‹).›');
    expect(marked('The word مرحبا بكم means welcome.', 'en')).toBe('The word |‹مرحبا بكم›| means welcome.');
  });
});
