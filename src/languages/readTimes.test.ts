import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from './language.ts';
import { isHoursWordingOf, type ReadHours, type ReadTime, readHours, readTime } from './readTimes.ts';
import { type Hours, RANGE_DASHES, TIME_STYLES, formatHours, formatTime } from './times.ts';

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

describe('typed hours', () => {
  it.each([
    ['15:00–16:30', '15:00–16:30'],
    ['10-11 AM', '10:00–11:00'],
    ['3-4:30PM', '15:00–16:30'],
    ['11-1pm', '11:00–13:00'],
    ['4:30-6 PM', '16:30–18:00'],
    ['4:30-6:00 PM', '16:30–18:00'],
    ['11AM-1PM 3PM-6PM', '11:00–13:00 15:00–18:00'],
    ['11Am-1PM 3PM-6PM', '11:00–13:00 15:00–18:00'],
    ['10AM-1PM 3-6PM', '10:00–13:00 15:00–18:00'],
    ['10.15-10:30', '10:15–10:30'],
    ['10am – 11 am', '10:00–11:00'],
    ['3pm - 5:45pm', '15:00–17:45'],
    ['3 to 5 pm', '15:00–17:00'],
    ['between 3 and 5 pm', '15:00–17:00'],
    ['from 4.30 to 6 p.m.', '16:30–18:00'],
    ['10.30 a.m.–1 p.m.', '10:30–13:00'],
    ['3:00pm-4:30 pm', '15:00–16:30'],
    ['18.00 to 21.00', '18:00–21:00'],
    ['9:20-10:40 AM', '09:20–10:40'],
    ['1.15-2.45 p.m.', '13:15–14:45'],
    ['10 a.m.-12 noon', '10:00–12:00'],
    ['9-12 noon', '09:00–12:00'],
    ['noon-2', '12:00–14:00'],
    ['10-noon', '10:00–12:00'],
    ['上午10时至下午1时', '10:00–13:00'],
    ['下午3:00-6:00', '15:00–18:00'],
    ['上午10时至11时30分', '10:00–11:30'],
    ['晚上9时至11时', '21:00–23:00'],
    ['10 ч. 00 м.', '10:00–'],
    ['с 10 до 13 ч.', '10:00–13:00'],
    ['с 3 до 5 часов дня', '15:00–17:00'],
    ['10.00 a 13.00 horas', '10:00–13:00'],
    ['de las 10 a las 13 horas', '10:00–13:00'],
    ['de 10 h à 13 h', '10:00–13:00'],
    ['10 heures–11 h 30', '10:00–11:30'],
    ['7h00-8h45', '07:00–08:45'],
    ['9 صباحاً – 10 صباحاً', '09:00–10:00'],
    ['من الساعة ١٠ إلى الساعة ١٣', '10:00–13:00'],
    ['6PM', '18:00–'],
    ['10–', '10:00–'],
    ['from 10', '10:00–'],
    ['10−11', '10:00–11:00'],
    ['10‐11', '10:00–11:00'],
    ['10 ~ 11', '10:00–11:00'],
    ['10\u2009–\u200911', '10:00–11:00'],
    ['１０：００～１１：００', '10:00–11:00'],
    ['1000-1300 hrs', '10:00–13:00'],
    ['10-1', '10:00–13:00'],
    ['9-5', '09:00–17:00'],
    ['12-1', '12:00–13:00'],
    ['10:00-13:00, 15:00-18:00', '10:00–13:00 15:00–18:00'],
    ['10-1 and 3-6', '10:00–13:00 15:00–18:00'],
    ['10-11 12-13', '10:00–11:00 12:00–13:00'],
    ['10:00-13:00\n15:00-18:00', '10:00–13:00 15:00–18:00'],
    ['22:00–01:00', '22:00–25:00'],
    ['10 p.m.–1 a.m.', '22:00–25:00'],
    ['9pm-midnight', '21:00–24:00'],
    ['22:00–00:00', '22:00–24:00'],
    ['22:00–24:00', '22:00–24:00'],
    ['6pm-12am', '18:00–24:00'],
    ['11am-12am', '11:00–12:00'],
    ['15:00-4:30', '15:00–16:30'],
    ['9-22:00', '09:00–22:00'],
    ['00:00–12:30', '00:00–12:30'],
  ])('"%s" is %s', (typed, wanted) => {
    expect(toldHours(readHours(typed))).toBe(wanted);
  });

  it.each([
    ['', 'empty: '],
    ['TBC', 'not-a-time: TBC'],
    ['15:00-16:30 x', 'not-a-time: x'],
    ['0720-0830GMT', 'not-a-time: GMT'],
    ['10-11:7', 'unfinished: 11:7'],
    ['10-25', 'impossible-hour: 25'],
    ['10-11:60', 'impossible-minute: 11:60'],
    ['–11', 'no-start: –11'],
    ['until 6pm', 'no-start: until 6pm'],
    ['16:00–15:00', 'end-before-start: 16:00–15:00'],
    ['3pm-2pm', 'end-before-start: 3pm-2pm'],
    ['11-10', 'end-before-start: 11-10'],
    ['15:00-10:00', 'end-before-start: 15:00-10:00'],
    ['10am-1pm 5pm-4pm', 'end-before-start: 5pm-4pm'],
    ['10-10', 'end-equals-start: 10-10'],
    ['15:00-15:00', 'end-equals-start: 15:00-15:00'],
    ['3-5', 'ambiguous: 3-5 (03:00–05:00 or 15:00–17:00)'],
    ['7-9', 'ambiguous: 7-9 (07:00–09:00 or 19:00–21:00)'],
    ['3-4 5-6', 'ambiguous: 3-4 5-6 (03:00–04:00 05:00–06:00 or 15:00–16:00 17:00–18:00)'],
    ['6-8pm 9-10', 'ambiguous: 6-8pm 9-10 (18:00–20:00 09:00–10:00 or 18:00–20:00 21:00–22:00)'],
    ['10am 1pm', 'ambiguous: 10am 1pm (10:00– 13:00– or 10:00–13:00)'],
  ])('"%s" is refused: %s', (typed, wanted) => {
    expect(toldHours(readHours(typed))).toBe(wanted);
  });

  it('are settled by what the field said before', () => {
    expect(toldHours(readHours('3-5', { near: 600 }))).toBe('15:00–17:00');
    expect(toldHours(readHours('7-9', { near: 420 }))).toBe('07:00–09:00');
    expect(toldHours(readHours('10-1', { near: 1200 }))).toBe('ambiguous: 10-1 (10:00–13:00 or 22:00–25:00)');
  });

  it('read back as they were printed, in every style, dash and language', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TIME_STYLES),
        fc.constantFrom(...RANGE_DASHES),
        fc.constantFrom(...LANGUAGES),
        anyHours(),
        (style, dash, language, hours) => {
          const text = formatHours(hours, { style, dash }, language);
          expect({ text, read: readHours(text) }).toEqual({ text, read: { ok: true, hours: [hours] } });
        },
      ),
      { numRuns: 5000 },
    );
  });

  it('read back as they were printed where two stand in one cell', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TIME_STYLES),
        fc.constantFrom(...LANGUAGES),
        twoInOrder(),
        (style, language, pair) => {
          const text = pair.map((hours) => formatHours(hours, { style, dash: 'hyphen' }, language)).join(' ');
          expect({ text, read: readHours(text) }).toEqual({ text, read: { ok: true, hours: pair } });
        },
      ),
      { numRuns: 2000 },
    );
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

describe('the wording of hours', () => {
  it('belongs to the languages that have its words', () => {
    const languagesOf = (typed: string): readonly string[] =>
      LANGUAGES.filter((language) => isHoursWordingOf(typed, language));
    expect(languagesOf('10.15-10:30')).toEqual(LANGUAGES);
    expect(languagesOf('10am – 11 am')).toEqual(['en']);
    expect(languagesOf('10 heures–11 h 30')).toEqual(['fr']);
    expect(languagesOf('上午10时至下午1时')).toEqual(['zh']);
    expect(languagesOf('10 ч. 00 м.')).toEqual(['ru']);
    expect(languagesOf('9 صباحاً – 10 صباحاً')).toEqual(['ar']);
  });
});

function isSound({ start, end }: Hours): boolean {
  return start >= 0 && start <= 1440 && (end === null || (end > start && end - start <= 1440));
}

/** Up to a whole day within one day, up to twelve hours over midnight, or open. */
function anyHours(): fc.Arbitrary<Hours> {
  return fc
    .record({
      start: fc.integer({ min: 0, max: 1439 }),
      length: fc.option(fc.integer({ min: 1, max: 1439 })),
    })
    .map(({ start, length }) => {
      if (length === null) return { start, end: null };
      return { start, end: start + (start + length > 1440 ? ((length - 1) % 720) + 1 : length) };
    });
}

/** Two stretches of one day, the second not before the end of the first. */
function twoInOrder(): fc.Arbitrary<readonly Hours[]> {
  return fc.uniqueArray(fc.integer({ min: 0, max: 1439 }), { minLength: 4, maxLength: 4 }).map((times) => {
    const [a = 0, b = 0, c = 0, d = 0] = times.sort((x, y) => x - y);
    return [
      { start: a, end: b },
      { start: c, end: d },
    ];
  });
}

function toldTime(read: ReadTime): string {
  return read.ok ? clock(read.minutes) : toldProblem(read, read.readings.map(clock));
}

function toldHours(read: ReadHours): string {
  const told = (hours: readonly Hours[]): string =>
    hours.map(({ start, end }) => `${clock(start)}–${end === null ? '' : clock(end)}`).join(' ');
  return read.ok ? told(read.hours) : toldProblem(read, read.readings.map(told));
}

function toldProblem(read: { problem: string; part: string }, readings: readonly string[]): string {
  return `${read.problem}: ${read.part}${readings.length > 0 ? ` (${readings.join(' or ')})` : ''}`;
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
