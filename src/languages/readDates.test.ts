import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATE_STYLES, formatDate } from './dates.ts';
import { LANGUAGES } from './language.ts';
import { type ReadDate, readDate } from './readDates.ts';

describe('a typed date', () => {
  it.each([
    '3 April 2012',
    '03 April 2012',
    '3rd of April 2012',
    'the 3rd of April, 2012',
    'April 3, 2012',
    'Apr 3 2012',
    '3-Apr-2012',
    '3 APR. 2012',
    'Tuesday, 3 April 2012',
    'Tue 3 April 2012',
    'on Tuesday 3 April 2012',
    '2012-04-03',
    '2012/4/3',
    '20120403',
    '3.4.2012',
    '03.04.12',
    'Tue 3/4/2012',
    'mardi 3 avril 2012',
    'mar 3 avril 2012',
    'le 3 avr. 2012',
    'martes, 3 de abril de 2012',
    '3 de abril del 2012',
    'вторник, 3 апреля 2012 года',
    '3 апр. 2012 г.',
    '2012年4月3日',
    '2012年4月3日，星期二',
    '２０１２年４月３日',
    '3 نيسان/أبريل 2012',
    'الثلاثاء، 3 نيسان/أبريل 2012',
    '٣ أبريل ٢٠١٢',
    ' 3\u00a0April\u00a02012 ',
  ])('"%s" is 3 April 2012', (typed) => {
    expect(readDate(typed)).toEqual({ ok: true, day: '2012-04-03' });
  });

  it.each([
    ['Sept 27, 2017', '2017-09-27'],
    ['27th of September 2017', '2017-09-27'],
    ['1er mai 2009', '2009-05-01'],
    ['1.º de mayo de 2009', '2009-05-01'],
    ['3 كانون الثاني/يناير 2012', '2012-01-03'],
    ['3 تشرين الأول 2012', '2012-10-03'],
    ['8 يونيو 2012', '2012-06-08'],
    ['13/4/2012', '2012-04-13'],
    ['4/13/2012', '2012-04-13'],
    ['5/5/2012', '2012-05-05'],
    ['29 February 2012', '2012-02-29'],
  ])('"%s" is %s', (typed, day) => {
    expect(readDate(typed)).toEqual({ ok: true, day });
  });

  it.each([
    ['', 'empty: '],
    ['\u200b', 'empty: '],
    ['soon', 'not-a-date: soon'],
    ['3 foo 2012', 'not-a-date: 3 foo 2012'],
    ['April 2012', 'not-a-date: April 2012'],
    ['3 April 202', 'not-a-date: 3 April 202'],
    ['3 jui 2012', 'not-a-date: 3 jui 2012'],
    ['27-28 September 2017', 'not-a-date: 27-28 September 2017'],
    ['3 April May 2012', 'not-a-date: 3 April May 2012'],
    ['2012-04-03T10:00', 'not-a-date: 2012-04-03T10:00'],
    ['7', 'not-a-date: 7'],
    ['3 April', 'no-year: 3 April'],
    ['3/4', 'no-year: 3/4'],
    ['31 April 2012', 'impossible-day: 31 April 2012'],
    ['29 Feb 2013', 'impossible-day: 29 Feb 2013'],
    ['32/1/2012', 'impossible-day: 32/1/2012'],
    ['0 April 2012', 'impossible-day: 0 April 2012'],
    ['13/13/2012', 'impossible-month: 13/13/2012'],
    ['2012-13-01', 'impossible-month: 2012-13-01'],
    ['3/4/2012', 'ambiguous: 3/4/2012 (2012-04-03 or 2012-03-04)'],
    ['3-4-12', 'ambiguous: 3-4-12 (2012-04-03 or 2012-03-04)'],
    ['Monday, 3 April 2012', 'wrong-weekday: Monday, 3 April 2012 (2012-04-03)'],
    ['Fri 3/4/2012', 'wrong-weekday: Fri 3/4/2012 (2012-04-03 or 2012-03-04)'],
    ['lundi 3 avril 2012', 'wrong-weekday: lundi 3 avril 2012 (2012-04-03)'],
    ['2012年4月3日星期一', 'wrong-weekday: 2012年4月3日星期一 (2012-04-03)'],
  ])('"%s" is refused: %s', (typed, wanted) => {
    expect(told(readDate(typed))).toBe(wanted);
  });

  it('takes the year from its neighbour', () => {
    const near = '2017-09-27';
    expect(
      ['28 September', 'Thu 28 Sept', '9月28日', '28.9.', '28/9'].map((typed) =>
        told(readDate(typed, { near })),
      ),
    ).toEqual(Array(5).fill('2017-09-28'));
    expect(told(readDate('28 September', { near: 'nonsense' }))).toBe('no-year: 28 September');
  });

  it('reads back every date in every style and language', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...DATE_STYLES),
        fc.constantFrom(...LANGUAGES),
        fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (style, language, date) => {
          const day = date.toISOString().slice(0, 10);
          const text = formatDate(day, style, language);
          expect({ text, read: readDate(text) }).toEqual({ text, read: { ok: true, day } });
        },
      ),
      { numRuns: 5000 },
    );
  });

  it('never breaks, whatever is typed', () => {
    const scraps = fc.constantFrom(
      '3',
      '04',
      '2012',
      '/',
      '-',
      '.',
      ' ',
      'April',
      'mar',
      'de',
      '年',
      '月',
      '星期二',
      'كانون',
      '\ud800',
      'th',
    );
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.array(scraps, { maxLength: 10 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anything, (typed) => {
        const read = readDate(typed);
        if (read.ok) expect(read.day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        else expect(read.part.length).toBeLessThanOrEqual(100);
      }),
      { numRuns: 3000 },
    );
    expect(readDate('3 April 2012 '.repeat(1_000_000))).toMatchObject({ ok: false, problem: 'too-long' });
  });
});

function told(read: ReadDate): string {
  if (read.ok) return read.day;
  return `${read.problem}: ${read.part}${read.readings.length > 0 ? ` (${read.readings.join(' or ')})` : ''}`;
}
