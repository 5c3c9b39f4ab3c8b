import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#languages/language.ts';
import { RANGE_DASHES, TIME_STYLES, formatHours } from '#languages/times.ts';
import { hoursOfSitting, hoursOfSittings, lengthOf, saysHours } from './hours.ts';

const JOINED = { timeStyle: '12h-joined', rangeDash: 'en-spaced' } as const;
const JOINED_HYPHEN = { timeStyle: '12h-joined', rangeDash: 'hyphen-spaced' } as const;
const CAPITALS = { timeStyle: '12h-capitals', rangeDash: 'hyphen' } as const;
const STOPS = { timeStyle: '12h-stops', rangeDash: 'en' } as const;
const DOTTED = { timeStyle: '24h-stop', rangeDash: 'hyphen' } as const;

const at = (start: number | null, end: number | null = null, timeAs: string | null = null) => ({
  start,
  end,
  timeAs,
});

describe('the time cells of the real programmes', () => {
  it.each([
    ['11am – 1pm', JOINED, at(660, 780)],
    ['3pm – 5:45pm', JOINED, at(900, 1065)],
    ['5:45pm – 6pm', JOINED, at(1065, 1080)],
    ['3pm - 5:45pm', JOINED_HYPHEN, at(900, 1065)],
    ['5:45pm - 6pm', JOINED_HYPHEN, at(1065, 1080)],
    ['10-11 AM', CAPITALS, at(600, 660)],
    ['11AM-1PM', CAPITALS, at(660, 780)],
    ['10AM-1PM', CAPITALS, at(600, 780)],
    ['6PM', CAPITALS, at(1080)],
    ['10.00', DOTTED, at(600)],
    ['10.30-11.45', DOTTED, at(630, 705)],
    ['11.45-13.00', DOTTED, at(705, 780)],
    ['15.00-16.25', DOTTED, at(900, 985)],
    ['16.25-17.50', DOTTED, at(985, 1070)],
    ['17.50-18.00', DOTTED, at(1070, 1080)],
    ['4.30–6 p.m.', STOPS, at(990, 1080)],
  ] as const)('"%s" comes from start and end alone', (wanted, style, sitting) => {
    expect(hoursOfSitting(sitting, style, 'en')).toBe(wanted);
  });

  it.each([
    ['10am – 11 am', JOINED, 600, 660, '10am – 11am'],
    ['11Am-1PM', CAPITALS, 660, 780, '11AM-1PM'],
    ['3PM-6PM', CAPITALS, 900, 1080, '3-6 PM'],
    ['3-6PM', CAPITALS, 900, 1080, '3-6 PM'],
    ['3-4:30PM', CAPITALS, 900, 990, '3-4:30 PM'],
    ['4:30-6:00 PM', CAPITALS, 990, 1080, '4:30-6 PM'],
    ['3:00pm-4:30 pm', JOINED, 900, 990, '3pm – 4:30pm'],
    ['from 4.30 to 6 p.m.', STOPS, 990, 1080, '4.30–6 p.m.'],
    ['10.15-10:30', DOTTED, 615, 630, '10.15-10.30'],
  ] as const)('"%s" is kept as typed until the time changes', (typed, style, start, end, inStyle) => {
    expect(hoursOfSitting(at(start, end, typed), style, 'en')).toBe(typed);
    expect(hoursOfSitting(at(start, end), style, 'en')).toBe(inStyle);
    const moved = at(start + 15, end + 15, typed);
    expect(hoursOfSitting(moved, style, 'en')).toBe(hoursOfSitting({ ...moved, timeAs: null }, style, 'en'));
  });

  it('put two sittings of one session in one cell', () => {
    expect(hoursOfSittings([at(660, 780, '11Am-1PM'), at(900, 1080, '3PM-6PM')], CAPITALS, 'en')).toBe(
      '11Am-1PM 3PM-6PM',
    );
    expect(hoursOfSittings([at(600, 780), at(900, 1080, '3-6PM')], CAPITALS, 'en')).toBe('10AM-1PM 3-6PM');
    expect(hoursOfSittings([at(null), at(900, 1080), at(null)], CAPITALS, 'en')).toBe('3-6 PM');
    expect(hoursOfSittings([], CAPITALS, 'en')).toBe('');
  });
});

describe('hours kept as typed', () => {
  it('give way as soon as they say something else', () => {
    expect(hoursOfSitting(at(600, null, '10-11 AM'), CAPITALS, 'en')).toBe('10AM');
    expect(hoursOfSitting(at(600, 660, '10 AM'), CAPITALS, 'en')).toBe('10-11 AM');
    expect(hoursOfSitting(at(600, 660, 'in the morning'), CAPITALS, 'en')).toBe('10-11 AM');
    expect(hoursOfSitting(at(600, 660, ''), CAPITALS, 'en')).toBe('10-11 AM');
    expect(hoursOfSitting(at(600, 660, '10-11 AM 3-4 PM'), CAPITALS, 'en')).toBe('10-11 AM');
    expect(hoursOfSitting(at(null, null, '10-11 AM'), CAPITALS, 'en')).toBe('');
  });

  it('may leave open which half of the day they mean: the sitting knows', () => {
    expect(hoursOfSitting(at(900, 990, '3-4:30'), CAPITALS, 'en')).toBe('3-4:30');
    expect(hoursOfSitting(at(1260, 1320, '9-10'), CAPITALS, 'en')).toBe('9-10');
    expect([
      saysHours('3-4:30', { start: 180, end: 270 }),
      saysHours('3-4:30', { start: 960, end: 1050 }),
    ]).toEqual([true, false]);
  });

  it('stay out of papers in another language', () => {
    const sitting = at(600, 660, '10am – 11 am');
    expect(LANGUAGES.map((language) => hoursOfSitting(sitting, JOINED, language))).toEqual([
      '\u206610:00 – 11:00\u2069',
      '上午10时至11时',
      '10am – 11 am',
      '10\u00a0heures – 11\u00a0heures',
      '10:00 – 11:00',
      '10.00 a 11.00\u00a0horas',
    ]);
    const figures = at(615, 630, '10.15-10:30');
    expect(LANGUAGES.map((language) => hoursOfSitting(figures, DOTTED, language))).toEqual(
      LANGUAGES.map((language) => (language === 'ar' ? '\u206610.15-10:30\u2069' : '10.15-10:30')),
    );
  });

  it('print a sitting past midnight like one of the day before', () => {
    expect(hoursOfSitting(at(1320, 1500, '10pm-1am'), JOINED, 'en')).toBe('10pm-1am');
    expect(hoursOfSitting(at(1500, 1560), JOINED, 'en')).toBe('1am – 2am');
    expect(hoursOfSitting(at(1500, 1560, '1-2 am'), JOINED, 'en')).toBe('1-2 am');
  });

  it('are kept in any style that says the same, whatever the house style', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TIME_STYLES),
        fc.constantFrom(...RANGE_DASHES),
        fc.integer({ min: 0, max: 1439 }),
        fc.option(fc.integer({ min: 1, max: 719 })),
        (style, dash, start, length) => {
          const hours = { start, end: length === null ? null : start + length };
          const typed = formatHours(hours, { style, dash }, 'en');
          expect(hoursOfSitting({ ...hours, timeAs: typed }, STOPS, 'en')).toBe(typed);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('never break, whatever stands in the file', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const read = saysHours(typed, { start: 600, end: 660 });
        expect(hoursOfSitting(at(600, 660, typed), STOPS, 'en')).toBe(read ? typed.trim() : '10–11 a.m.');
      }),
    );
  });
});

describe('the length of a sitting', () => {
  it('is known when both ends are', () => {
    expect([at(1065, 1080), at(900, 1065), at(1320, 1500), at(1080), at(null)].map(lengthOf)).toEqual([
      15,
      165,
      180,
      null,
      null,
    ]);
  });
});
