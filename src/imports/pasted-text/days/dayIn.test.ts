import { expect, it, test } from 'vitest';
import { DATE_STYLES, formatDate } from '#languages/dates.ts';
import { LANGUAGES } from '#languages/language.ts';
import { dayIn, daysIn } from './dayIn.ts';
import type { FoundDay } from './foundDay.ts';

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** "2024-6-3 Mon, day 1 · what stands behind (how sure)". */
function told(found: FoundDay | null): string {
  if (found === null) return 'none';
  const readings = found.readings.map(({ dates, isRange }) =>
    dates.map(({ year, month, day }) => `${year ?? ''}-${month}-${day}`).join(isRange ? ' to ' : ' and '),
  );
  const parts = [
    ...(readings.length === 0 ? [] : [readings.join(' or ')]),
    ...(found.dayOfMonth === null ? [] : [`the ${found.dayOfMonth}.`]),
    ...(found.weekday === null ? [] : [WEEKDAYS[found.weekday]]),
    ...(found.number === null ? [] : [`day ${found.number}`]),
  ];
  const rest = found.after === '' ? '' : ` · ${found.after}`;
  return `${parts.join(', ')}${rest}${found.certainty === 'sure' ? '' : ` (${found.certainty})`}`;
}

const DAYS: readonly (readonly [string, string])[] = [
  ['Tuesday, 3 April 2012', '2012-4-3, Tue'],
  ['Day 1 – Monday 3 June 2024', '2024-6-3, Mon, day 1'],
  ['DAY ONE: 3rd June', '-6-3, day 1'],
  ['Day 2: Youth', 'day 2 · Youth'],
  ['Mon. 3 Jun.', '-6-3, Mon'],
  ['Monday, June 3', '-6-3, Mon'],
  ['Jeudi 4 mai : JOUR DEUX', '-5-4, Thu, day 2'],
  ['Monday 3', 'the 3., Mon'],
  ['Wednesday – Field visits', 'Wed · Field visits'],
  ['03/06/2024', '2024-6-3 or 2024-3-6'],
  ['27/09/2017', '2017-9-27'],
  ['3.6.2024', '2024-6-3'],
  ['06/03/24', '2024-3-6 or 2024-6-3'],
  ['2024-06-03', '2024-6-3'],
  ['2024-06-03/05', '2024-6-3 to 2024-6-5'],
  ['June 3-5, 2024', '2024-6-3 to 2024-6-5'],
  ['June 30 – July 2, 2024', '2024-6-30 to 2024-7-2'],
  ['September 27, 2017', '2017-9-27'],
  ['27-28 September 2017', '2017-9-27 to 2017-9-28'],
  ['30 June – 2 July 2024', '2024-6-30 to 2024-7-2'],
  ['30 December – 2 January 2018', '2017-12-30 to 2018-1-2'],
  ['Wednesday 24 – Thursday 25 April 2019', '2019-4-24 to 2019-4-25, Wed'],
  ['1, 2 and 3 June 2024', '2024-6-1 and 2024-6-2 and 2024-6-3'],
  ['Date: 3 June 2024', '2024-6-3'],
  ['Nairobi, Block 4 – 12–13 March 2024', '2024-3-12 to 2024-3-13 (likely)'],
  ['Monday 3 June, 10:00 – 11:30: Opening', '-6-3, Mon · 10:00 – 11:30: Opening'],
  ['Lundi 3 juin 2024', '2024-6-3, Mon'],
  ['1er juin', '-6-1'],
  ['Jour 1 :', 'day 1'],
  ['jeu. 4 janv. 2024', '2024-1-4, Thu'],
  ['12 févr. 2024', '2024-2-12'],
  ['3 et 4 juin 2024', '2024-6-3 and 2024-6-4'],
  ['du 3 au 5 juin 2024', '2024-6-3 to 2024-6-5'],
  ['Martes 4 de junio de 2024', '2024-6-4, Tue'],
  ['Día 1', 'day 1'],
  ['1.º de junio', '-6-1'],
  ['del 3 al 5 de junio de 2024', '2024-6-3 to 2024-6-5'],
  ['Понедельник, 3 июня 2024 г.', '2024-6-3, Mon'],
  ['3 июня, понедельник', '-6-3, Mon'],
  ['5 мая (понедельник)', '-5-5, Mon'],
  ['в среду, 5 июня', '-6-5, Wed'],
  ['День первый', 'day 1'],
  ['1-й день. 3 июня', '-6-3, day 1'],
  ['3–5 июня 2024', '2024-6-3 to 2024-6-5'],
  ['с 3 по 5 июня 2024 года', '2024-6-3 to 2024-6-5'],
  ['12-го сентября', '-9-12'],
  ['1 сент. 2024', '2024-9-1'],
  ['Четверг 28.07', '-7-28, Thu'],
  ['2024年6月3日（星期一）', '2024-6-3, Mon'],
  ['6月3日 上午', '-6-3 · 上午 (likely)'],
  ['5月17日（五）', '-5-17, Fri'],
  ['7/23 (四)', '-7-23, Thu'],
  ['民國113年5月17日', '2024-5-17'],
  ['二〇二四年六月三日', '2024-6-3'],
  ['2024年6月3日至5日', '2024-6-3 to 2024-6-5'],
  ['第一天（6月3日）', '-6-3, day 1'],
  ['22日', 'the 22.'],
  ['الإثنين 3 يونيو 2024', '2024-6-3, Mon'],
  ['الاثنين ٣ حزيران/يونيو ٢٠٢٤', '2024-6-3, Mon'],
  ['الاثنين 3 حزيران (يونيو) 2024', '2024-6-3, Mon'],
  ['اليوم الأول: الاثنين 3 يونيو 2024', '2024-6-3, Mon, day 1'],
  ['اليوم الأول', 'day 1'],
  ['السبت 25أبريل 2015:', '2015-4-25, Sat'],
  ['الأحد 10/4/1446هـ الموافق 13/10/2024م', '2024-10-13, Sun'],
  ['3 جوان 2024', '2024-6-3'],
  ['3 جويلية 2024', '2024-7-3'],
  ['3 أوت 2024', '2024-8-3'],
  ['من 3 إلى 5 يونيو 2024', '2024-6-3 to 2024-6-5'],
];

test.each(DAYS)('"%s" names the day %s', (text, expected) => {
  expect(told(dayIn(text))).toBe(expected);
});

test.each([
  'resolution 64/293',
  '10:30 – 11:30',
  '10.15-10:30',
  '10 may be enough',
  'Panel 3',
  'Day of the Girl',
  '10 million people in 2010',
])('"%s" names no day', (text) => {
  expect(dayIn(text)).toBeNull();
});

it('finds every date of a sentence, and says that it is one', () => {
  const text = 'It will be held on 3 April 2012 in New York, pursuant to resolution 71/287 of 4 May 2017.';
  expect(daysIn(text).map(({ dateAs, certainty }) => [dateAs, certainty])).toEqual([
    ['3 April 2012', 'guess'],
    ['4 May 2017', 'guess'],
  ]);
});

it('says where the date stands and what stands round it', () => {
  expect(dayIn('Geneva, Monday 3 June 2024: Youth')).toEqual({
    from: 8,
    end: 26,
    before: 'Geneva',
    after: 'Youth',
    dateAs: 'Monday 3 June 2024',
    readings: [{ dates: [{ year: 2024, month: 6, day: 3 }], isRange: false, order: 'only' }],
    weekday: 1,
    dayOfMonth: null,
    number: null,
    certainty: 'likely',
  });
});

for (const language of LANGUAGES) {
  test.each(DATE_STYLES)(`whatever dates.ts writes is found before a title: ${language}, %s`, (style) => {
    for (const day of ['2012-04-03', '2017-09-27', '2024-05-01', '2026-12-31']) {
      const found = dayIn(`${formatDate(day, style, language)} – Opening Session`);
      const [reading] = found?.readings ?? [];
      const [year, month, date] = day.split('-').map(Number);
      expect([found?.readings.length, reading?.dates, found?.after]).toEqual([
        1,
        [{ year, month, day: date }],
        'Opening Session',
      ]);
    }
  });
}

it('reads hostile lines in linear time', () => {
  for (const piece of ['3 June ', '3, ', '3-', '6月', 'Monday ', '10/4/1446 ', '一', 'day 1 ', '3 و ']) {
    const line = piece.repeat(Math.ceil(1_000_000 / piece.length));
    expect(daysIn(line).length).toBeLessThanOrEqual(40);
  }
});
