import { describe, expect, it } from 'vitest';
import { type Language, LANGUAGES } from './language.ts';
import { RANGE_DASHES, TIME_STYLES, type TimeStyle, formatHours, formatTime } from './times.ts';

const TIMES = [0, 30, 600, 630, 720, 750, 900, 1065, 1380, 1440, 1500];

/** A line may not break inside a time. */
function held(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}

describe('a time of day in English', () => {
  it.each([
    ['12h-joined', '12 midnight|12:30am|10am|10:30am|12 noon|12:30pm|3pm|5:45pm|11pm|12 midnight|1am'],
    ['12h-capitals', '12 midnight|12:30AM|10AM|10:30AM|12 noon|12:30PM|3PM|5:45PM|11PM|12 midnight|1AM'],
    [
      '12h-stops',
      '12 midnight|12.30 a.m.|10 a.m.|10.30 a.m.|12 noon|12.30 p.m.|3 p.m.|5.45 p.m.|11 p.m.|12 midnight|1 a.m.',
    ],
    ['24h-colon', '00:00|00:30|10:00|10:30|12:00|12:30|15:00|17:45|23:00|24:00|01:00'],
    ['24h-stop', '00.00|00.30|10.00|10.30|12.00|12.30|15.00|17.45|23.00|24.00|01.00'],
    // English has no hour letter.
    ['24h-letter', '00:00|00:30|10:00|10:30|12:00|12:30|15:00|17:45|23:00|24:00|01:00'],
  ] as const)('in the style %s', (style, wanted) => {
    expect(TIMES.map((minutes) => formatTime(minutes, style, 'en')).join('|')).toBe(wanted);
  });
});

describe('a time of day in the other languages', () => {
  it.each([
    [
      'fr',
      '24h-letter',
      '0 heure|0 h 30|10 heures|10 h 30|12 heures|12 h 30|15 heures|17 h 45|23 heures|24 heures|1 heure',
    ],
    [
      'fr',
      '12h-stops',
      '0 heure|0 h 30|10 heures|10 h 30|12 heures|12 h 30|15 heures|17 h 45|23 heures|24 heures|1 heure',
    ],
    ['fr', '24h-colon', '00:00|00:30|10:00|10:30|12:00|12:30|15:00|17:45|23:00|24:00|01:00'],
    [
      'es',
      '24h-letter',
      '00.00 horas|00.30 horas|10.00 horas|10.30 horas|12.00 horas|12.30 horas|15.00 horas|17.45 horas|23.00 horas|24.00 horas|01.00 horas',
    ],
    [
      'ru',
      '24h-letter',
      '00 ч. 00 м.|00 ч. 30 м.|10 ч. 00 м.|10 ч. 30 м.|12 ч. 00 м.|12 ч. 30 м.|15 ч. 00 м.|17 ч. 45 м.|23 ч. 00 м.|24 ч. 00 м.|01 ч. 00 м.',
    ],
    ['ru', '12h-joined', '00:00|00:30|10:00|10:30|12:00|12:30|15:00|17:45|23:00|24:00|01:00'],
    ['zh', '24h-letter', '0时|0时30分|10时|10时30分|12时|12时30分|15时|17时45分|23时|24时|1时'],
    [
      'zh',
      '12h-joined',
      '午夜12时|凌晨12时30分|上午10时|上午10时30分|中午12时|中午12时30分|下午3时|下午5时45分|晚上11时|午夜12时|凌晨1时',
    ],
  ] as const)('%s in the style %s', (language, style, wanted) => {
    expect(TIMES.map((minutes) => formatTime(minutes, style, language)).join('|')).toBe(held(wanted));
  });

  it('stays left to right inside Arabic', () => {
    expect(formatTime(630, '12h-joined', 'ar')).toBe('\u206610:30\u2069');
    expect(formatHours({ start: 600, end: 780 }, { style: '24h-stop', dash: 'en' }, 'ar')).toBe(
      '\u206610.00–13.00\u2069',
    );
  });
});

describe('hours from–to', () => {
  const hours = (start: number, end: number | null, style: TimeStyle, language: Language = 'en'): string =>
    formatHours({ start, end }, { style, dash: 'en' }, language);

  it('print as the Journal and the programmes print them', () => {
    expect(formatHours({ start: 600, end: 660 }, { style: '12h-joined', dash: 'en-spaced' }, 'en')).toBe(
      '10am – 11am',
    );
    expect(hours(600, 660, '12h-capitals')).toBe('10–11 AM');
    expect(hours(630, 780, '12h-stops')).toBe('10.30 a.m.–1 p.m.');
    expect(hours(900, 1080, '12h-stops')).toBe('3–6 p.m.');
    expect(hours(630, 780, '24h-colon')).toBe('10:30–13:00');
    expect(formatHours({ start: 630, end: 705 }, { style: '24h-stop', dash: 'hyphen' }, 'en')).toBe(
      '10.30-11.45',
    );
    expect(hours(600, 690, '24h-letter', 'fr')).toBe(held('10 heures–11 h 30'));
    expect(hours(600, 780, '24h-letter', 'es')).toBe('10.00 a 13.00\u00a0horas');
    expect(hours(600, 780, '12h-stops', 'zh')).toBe('上午10时至下午1时');
    expect(hours(900, 1080, '12h-stops', 'zh')).toBe('下午3时至6时');
    expect(hours(900, 1080, '24h-letter', 'zh')).toBe('15时至18时');
    expect(hours(600, 780, '24h-letter', 'ru')).toBe(held('10 ч. 00 м.–13 ч. 00 м.'));
  });

  it('name noon and midnight, and share no mark with them', () => {
    expect(hours(600, 720, '12h-stops')).toBe('10 a.m.–12 noon');
    expect(hours(720, 780, '12h-stops')).toBe('12 noon–1 p.m.');
    expect(hours(750, 780, '12h-stops')).toBe('12.30–1 p.m.');
    expect(hours(1320, 1440, '12h-capitals')).toBe('10PM–12 midnight');
    expect(hours(0, 60, '12h-joined')).toBe('12 midnight–1am');
  });

  it('may end past midnight', () => {
    expect(hours(1320, 1500, '24h-colon')).toBe('22:00–01:00');
    expect(hours(1320, 1440, '24h-colon')).toBe('22:00–24:00');
    expect(hours(1320, 1500, '12h-stops')).toBe('10 p.m.–1 a.m.');
  });

  it('are the start alone while the end is open', () => {
    expect(hours(1080, null, '12h-capitals')).toBe('6PM');
    expect(hours(600, null, '24h-stop')).toBe('10.00');
    expect(hours(600, null, '24h-letter', 'es')).toBe(held('10.00 horas'));
  });

  it('take the dash of the house', () => {
    const texts = RANGE_DASHES.map((dash) =>
      formatHours({ start: 600, end: 780 }, { style: '24h-colon', dash }, 'en'),
    );
    expect(texts).toEqual(['10:00 – 13:00', '10:00–13:00', '10:00 - 13:00', '10:00-13:00']);
  });

  it('never say "12 p.m." or "12 a.m."', () => {
    const said = TIME_STYLES.flatMap((style) =>
      LANGUAGES.flatMap((language) =>
        Array.from({ length: 96 }, (_, index) => hours(index * 15, index * 15 + 60, style, language)),
      ),
    );
    expect(said.filter((text) => /(^|\D)12(\.00|:00)? ?[ap]\.?m/i.test(text))).toEqual([]);
  });
});
