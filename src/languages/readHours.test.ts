import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from './language.ts';
import { isHoursWordingOf, type ReadHours, readHours } from './readTimes.ts';
import { type Hours, RANGE_DASHES, TIME_STYLES, formatHours } from './times.ts';

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
    expect(told(readHours(typed))).toBe(wanted);
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
    expect(told(readHours(typed))).toBe(wanted);
  });

  it('are settled by what the field said before', () => {
    expect(told(readHours('3-5', { near: 600 }))).toBe('15:00–17:00');
    expect(told(readHours('7-9', { near: 420 }))).toBe('07:00–09:00');
    expect(told(readHours('10-1', { near: 1200 }))).toBe('ambiguous: 10-1 (10:00–13:00 or 22:00–25:00)');
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

function told(read: ReadHours): string {
  if (read.ok) return toldEach(read.hours);
  const readings = read.readings.length > 0 ? ` (${read.readings.map(toldEach).join(' or ')})` : '';
  return `${read.problem}: ${read.part}${readings}`;
}

function toldEach(hours: readonly Hours[]): string {
  return hours.map(({ start, end }) => `${clock(start)}–${end === null ? '' : clock(end)}`).join(' ');
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
