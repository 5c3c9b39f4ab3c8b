import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from './language.ts';
import { type ReadTime, readHours, readTime } from './readTimes.ts';
import { type Hours, TIME_STYLES, formatTime } from './times.ts';

describe('one typed time', () => {
  it.each(
    Object.entries({
      '15:00': [
        '3pm',
        '3 pm',
        '3PM',
        '3 P.M.',
        '3 p. m.',
        '3p',
        '15',
        '1500',
        '15:00',
        '15.00',
        '15h',
        '15 h 00',
      ],
      '15:30': [
        '3.30 p.m.',
        '3:30pm',
        '330pm',
        '1530',
        '15 h 30',
        '15h30',
        '15 ч. 30 м.',
        '下午3时30分',
        '下午3点半',
      ],
      '12:00': [
        '12 noon',
        'noon',
        'Noon',
        'midday',
        '12',
        '12:00',
        '12 pm',
        'midi',
        'mediodía',
        'полдень',
        '中午',
        'ظهرا',
      ],
      '00:00': [
        'midnight',
        '12 midnight',
        '0',
        '00:00',
        'minuit',
        'medianoche',
        'полночь',
        '午夜',
        'منتصف الليل',
      ],
      '24:00': ['24:00', '24', '24 heures', '2400'],
      '10:30': [
        '10 h 30',
        '10h30',
        '10:30',
        '10.30',
        '1030',
        '10 30',
        '10.30 a.m.',
        '10:30:00 AM',
        '10 heures 30',
        '10点半',
      ],
      '10:00': [
        '10h',
        '10 heures',
        'à 10 heures',
        'a las 10',
        'at 10',
        '10 часов',
        '10 صباحا',
        '10 صباحاً',
        '１０：００',
        '١٠:٠٠',
      ],
      '03:00': ['03:00', '0300', '3 am', '3 h', '3 часа ночи', '凌晨3时', '3 de la madrugada'],
      '23:00': ['11 p.m.', '23', '11 de la noche', '11 вечера', '晚上11时', '11 ليلا'],
      '00:30': ['12.30 a.m.', '00:30', '0:30'],
      '12:30': ['12:30', '12.30 p.m.', '中午12:30', '1230'],
      '13:00': ['1pm', '13', '13 часов', '1 час дня', '中午1时', '1 بعد الظهر'],
      '20:12': ['2012'],
      '09:00': ['9', '9 o’clock', "9 o'clock", ' 9\u00a0', '9\u202fh', '\u200f9\u200e', '9 in the morning'],
    }).flatMap(([wanted, typings]) => typings.map((typed) => [typed, wanted] as const)),
  )('"%s" is %s', (typed, wanted) => {
    expect(toldTime(readTime(typed))).toBe(wanted);
  });

  it.each([
    ['', 'empty: '],
    ['  \u00a0\u200b ', 'empty: '],
    ['abc', 'not-a-time: abc'],
    ['15.00 Uhr', 'not-a-time: Uhr'],
    ['10:00 GMT', 'not-a-time: GMT'],
    ['pm', 'not-a-time: pm'],
    ['12345', 'not-a-time: 12345'],
    ['100:00', 'not-a-time: 100:00'],
    ['10:', 'unfinished: 10:'],
    ['10:3', 'unfinished: 10:3'],
    ['10.3 p.m.', 'unfinished: 10.3'],
    ['25', 'impossible-hour: 25'],
    ['24:30', 'impossible-hour: 24:30'],
    ['15 am', 'impossible-hour: 15 am'],
    ['0 pm', 'impossible-hour: 0 pm'],
    ['10:75', 'impossible-minute: 10:75'],
    ['１０：７５', 'impossible-minute: １０：７５'],
    ['1060', 'impossible-minute: 1060'],
    ['10–11', 'more-than-one: 10–11'],
    ['10am, 3pm', 'more-than-one: 10am, 3pm'],
    ['–', 'no-start: –'],
    ['-5', 'no-start: -5'],
    ['3', 'ambiguous: 3 (03:00 or 15:00)'],
    ['3:30', 'ambiguous: 3:30 (03:30 or 15:30)'],
    ['330', 'ambiguous: 330 (03:30 or 15:30)'],
    ['7', 'ambiguous: 7 (07:00 or 19:00)'],
    ['12 a.m.', 'ambiguous: 12 a.m. (00:00 or 12:00)'],
  ])('"%s" is refused: %s', (typed, wanted) => {
    expect(toldTime(readTime(typed))).toBe(wanted);
  });

  it('is settled by what the field said before', () => {
    const told = (typed: string, near: number): string => toldTime(readTime(typed, { near }));
    expect(told('3', 900)).toBe('15:00');
    expect(told('4.15', 600)).toBe('16:15');
    expect(told('6', 600)).toBe('18:00');
    expect(told('7', 540)).toBe('07:00');
    expect(told('7', 1080)).toBe('19:00');
    expect(told('1', 1320)).toBe('01:00');
    expect(told('10', 1020)).toBe('10:00');
    expect(told('10', 1230)).toBe('ambiguous: 10 (10:00 or 22:00)');
    expect(told('7', 780)).toBe('ambiguous: 7 (07:00 or 19:00)');
    expect(told('03:00', 900)).toBe('03:00');
  });

  it('reads back every minute of the day in every style and language', () => {
    const wrong: string[] = [];
    for (const language of LANGUAGES) {
      for (const style of TIME_STYLES) {
        for (let minutes = 0; minutes < 1440; minutes += 1) {
          const text = formatTime(minutes, style, language);
          for (const near of [null, 600, minutes]) {
            const told = toldTime(readTime(text, { near }));
            if (told !== clock(minutes)) wrong.push(`${style} ${text} near ${near}: ${told}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('anything else that is typed', () => {
  it('is refused or read, and never breaks', () => {
    const scraps = fc.constantFrom(
      '10',
      '3',
      ':',
      '.',
      '-',
      '–',
      ' ',
      'am',
      'pm',
      'p.m.',
      'h',
      'noon',
      'to',
      'a',
      'de',
      '时',
      '下午',
      'م',
      'ч.',
      '75',
      '\ud800',
      '\n',
      ',',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: 'grapheme' }),
          fc.array(scraps, { maxLength: 20 }).map((parts) => parts.join('')),
        ),
        fc.option(fc.integer({ min: 0, max: 2000 })),
        (typed, near) => {
          const hours = readHours(typed, { near });
          const time = readTime(typed, { near });
          expect(hours.ok ? hours.hours.every(isSound) : hours.part.length <= 41).toBe(true);
          expect(time.ok ? time.minutes >= 0 && time.minutes <= 1440 : time.part.length <= 300).toBe(true);
          for (const read of [hours, time]) {
            if (!read.ok) expect(read.readings.length > 1).toBe(read.problem === 'ambiguous');
          }
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('is refused at once when it is ten megabytes long', () => {
    const pasted = '10:00–11:00 '.repeat(900_000);
    expect(readHours(pasted)).toEqual({
      ok: false,
      problem: 'too-long',
      part: '10:00–11:00 10:00–11:00 10:00–11:00 10:0…',
      readings: [],
    });
    expect(readTime(' '.repeat(10_000_000))).toMatchObject({ ok: false, problem: 'too-long' });
  });
});

function isSound({ start, end }: Hours): boolean {
  return start >= 0 && start <= 1440 && (end === null || (end > start && end - start <= 1440));
}

function toldTime(read: ReadTime): string {
  if (read.ok) return clock(read.minutes);
  const readings = read.readings.length > 0 ? ` (${read.readings.map(clock).join(' or ')})` : '';
  return `${read.problem}: ${read.part}${readings}`;
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
