import { describe, expect, it, test } from 'vitest';
import { LANGUAGES } from '#languages/language.ts';
import { formatHours, RANGE_DASHES, TIME_STYLES } from '#languages/times.ts';
import type { FoundHours, WrittenTime } from './foundHours.ts';
import { hoursAt, hoursAtEnd, hoursIn } from './hoursAt.ts';

/** "10:00|22:00" where the half of the day is open; "|…" behind it what the text goes on with. */
function written({ first, second }: WrittenTime): string {
  return second === null ? clock(first) : `${clock(first)}|${clock(second)}`;
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function told(found: FoundHours | null): string {
  if (found === null) return 'none';
  const sittings = found.sittings.map(({ start, end }) =>
    end === null ? written(start) : `${written(start)} to ${written(end)}`,
  );
  const rest = found.after === '' ? '' : ` · ${found.after}`;
  const sure = found.certainty === 'sure' ? '' : ` (${found.certainty})`;
  return `${sittings.join(' + ')}${rest}${sure}`;
}

const AT_THE_START: readonly (readonly [string, string])[] = [
  // The notations of the papers at hand.
  ['10am – 11 am', '10:00 to 11:00'],
  ['11am – 1pm', '11:00 to 13:00'],
  ['3pm – 5:45pm', '15:00 to 17:45'],
  ['3pm - 5:45pm', '15:00 to 17:45'],
  ['5:45pm – 6pm', '17:45 to 18:00'],
  ['10-11 AM GA Hall', '10:00|22:00 to 11:00 · GA Hall'],
  ['11Am-1PM 3PM-6PM GA Hall', '11:00 to 13:00 + 15:00 to 18:00 · GA Hall'],
  ['10AM-1PM 3-6PM GA Hall', '10:00 to 13:00 + 03:00|15:00 to 18:00 · GA Hall'],
  ['3-4:30PM Trusteeship Council', '03:00|15:00 to 16:30 · Trusteeship Council'],
  ['4:30-6:00 PM', '04:30|16:30 to 18:00'],
  ['6PM', '18:00'],
  ['3:00pm-4:30 pm', '15:00 to 16:30'],
  ['from 4.30 to 6 p.m.', '04:30|16:30 to 18:00'],
  ['10.00', '10:00|22:00 (likely)'],
  ['10.15-10:30', '10:15|22:15 to 10:30|22:30'],
  ['17.50-18.00', '17:50 to 18:00'],
  // English.
  ['9.45 a.m.', '09:45'],
  ['8:30 A.M. to 9:00 A.M. Breakfast', '08:30 to 09:00 · Breakfast'],
  ['12 noon: Lunch', '12:00 · Lunch'],
  ['noon–1 p.m.', '12:00 to 13:00'],
  ['Noon – Lunch', '12:00 · Lunch'],
  ['12:00 p.m. Lunch', '12:00 · Lunch'],
  ['12:00 AM Lunch', '00:00|12:00 · Lunch'],
  ['0720-0830GMT', '07:20|19:20 to 08:30|20:30'],
  ['0900–0930 Opening', '09:00|21:00 to 09:30|21:30 · Opening'],
  ['1015 hrs', '10:15|22:15'],
  ['1015', '10:15|22:15 (likely)'],
  ['1015 Coffee', '10:15|22:15 · Coffee (guess)'],
  ['9-9.30', '09:00|21:00 to 09:30|21:30'],
  ['9 – 10:30 am', '09:00|21:00 to 10:30'],
  ['9-10 Registration', '09:00|21:00 to 10:00|22:00 · Registration (guess)'],
  ['10:00 ~ 11:00', '10:00|22:00 to 11:00|23:00'],
  ['10:00→11:00', '10:00|22:00 to 11:00|23:00'],
  ['10:00 to 11:00 Opening', '10:00|22:00 to 11:00|23:00 · Opening'],
  ['10:00/11:00', '10:00|22:00 to 11:00|23:00'],
  ['10:00 11:00 Opening', '10:00|22:00 to 11:00|23:00 · Opening'],
  ['10:00\t11:00\tOpening', '10:00|22:00 to 11:00|23:00 · Opening'],
  ['| 09:00 | 09:30 | Opening', '09:00|21:00 to 09:30|21:30 · Opening'],
  ['Time: 10am – 11am', '10:00 to 11:00'],
  ['by 9:00 Arrival', '09:00|21:00 · Arrival'],
  ['from 18:30 Reception', '18:30 · Reception'],
  ['18:00 onwards Dinner', '18:00 · Dinner'],
  ['18:00 – late | Dinner', '18:00 · Dinner'],
  ['18:00 – до окончания', '18:00'],
  ['18:00 – Close of the meeting', '18:00 · Close of the meeting'],
  ['10:00 hrs. Opening', '10:00|22:00 · Opening'],
  ['10:00 – 11:00 hoursCoffee', '10:00|22:00 to 11:00|23:00 · Coffee'],
  ['9:00-9:30Registration', '09:00|21:00 to 09:30|21:30 · Registration'],
  ['9:00AMRegistration', '09:00 · Registration'],
  ['10:00 – 5 presentations', '10:00|22:00 · 5 presentations'],
  ['9:00 – 10 June', '09:00|21:00 · 10 June'],
  ['11:00 – 12:30 2 panels', '11:00|23:00 to 12:30|00:30 · 2 panels'],
  ['14:00 2024 in review', '14:00 · 2024 in review'],
  ['± 07.30 Departure', '07:30|19:30 · Departure (likely)'],
  ['2024-05-03T09:00:00+02:00', '09:00|21:00'],
  ['2024-05-03 09:00', '09:00|21:00'],
  ['10:00 a.m. - 1:00 p.m. and 3:00 p.m. - 6:00 p.m.', '10:00 to 13:00 + 15:00 to 18:00'],
  // Another zone is another name for the same hour.
  ['10:00 EDT / 16:00 CEST Opening', '10:00|22:00 · Opening'],
  ['3:00 – 4:30 p.m. (EST) / 21:00 CET', '03:00|15:00 to 16:30'],
  ['9:00–10:00 (15:00–16:00 Geneva time) Opening', '09:00|21:00 to 10:00|22:00 · Opening'],
  ['14:00 UTC+2 Opening', '14:00 · Opening'],
  ['10:00 Story time', '10:00|22:00 · Story time'],
  // Bullets, numbers and brackets before them.
  ['1. 9:00 – 9:30 Opening', '09:00|21:00 to 09:30|21:30 · Opening'],
  ['• 9:00 Opening', '09:00|21:00 · Opening'],
  ['- 9:00 Opening', '09:00|21:00 · Opening'],
  ['[9:00] Opening', '09:00|21:00 · Opening'],
  ['(9:00–10:00) Opening', '09:00|21:00 to 10:00|22:00 · Opening'],
  ['i. 09:30) Welcome', '09:30|21:30 · Welcome'],
  // French.
  ['09h45', '09:45|21:45'],
  ['9 h 30', '09:30|21:30'],
  ['9h Accueil', '09:00|21:00 · Accueil'],
  ['09H00 – 10H30 Accueil', '09:00|21:00 to 10:30|22:30 · Accueil'],
  ['de 9 à 10 heures', '09:00|21:00 to 10:00|22:00'],
  ['9h à 10h', '09:00|21:00 to 10:00|22:00'],
  ['De 8h30 à 9h', '08:30|20:30 to 09:00|21:00'],
  ['à partir de 18h : Cocktail', '18:00 · Cocktail'],
  ['dès 8h', '08:00|20:00'],
  ['de 10 h à 13 h et de 15 h à 18 h', '10:00|22:00 to 13:00 + 15:00 to 18:00'],
  ['Midi : Déjeuner', '12:00 · Déjeuner'],
  // Spanish.
  ['8:30 a 9:30', '08:30|20:30 to 09:30|21:30'],
  ['de 8:30 a 9:30 h Registro', '08:30|20:30 to 09:30|21:30 · Registro'],
  ['8.30 hs', '08:30|20:30'],
  ['A las 10:00 h. Inauguración', '10:00|22:00 · Inauguración'],
  ['09:00 a. m. a 10:00 a. m. Acreditación', '09:00 to 10:00 · Acreditación'],
  ['12:00 m. Almuerzo', '12:00 · Almuerzo'],
  // Russian.
  ['9 ч. 30 мин.', '09:30|21:30'],
  ['10 ч. 00 м.', '10:00|22:00'],
  ['с 10.00 до 11.30 Регистрация', '10:00|22:00 to 11:30|23:30 · Регистрация'],
  ['10-00 – 11-30 Регистрация', '10:00|22:00 to 11:30|23:30 · Регистрация'],
  ['10-00 Открытие', '10:00|22:00 · Открытие (likely)'],
  ['10⁰⁰–11³⁰ Открытие', '10:00|22:00 to 11:30|23:30 · Открытие'],
  ['9 час. 30 мин. – 10 ч.', '09:30|21:30 to 10:00|22:00'],
  ['10:00–11:00 (МСК)', '10:00|22:00 to 11:00|23:00'],
  // Chinese.
  ['上午10时至下午1时', '10:00 to 13:00'],
  ['上午9:00-9:30 开幕式', '09:00 to 09:30|21:30 · 开幕式'],
  ['9:00—9:30 开幕式', '09:00|21:00 to 09:30|21:30 · 开幕式'],
  ['下午2点半', '14:30'],
  ['上午九时三十分 开幕', '09:30 · 开幕'],
  ['14：00 开幕', '14:00 · 开幕'],
  ['（14:00-15:00）开幕', '14:00 to 15:00 · 开幕'],
  ['晚7:30', '19:30'],
  ['14:00起 签到', '14:00 · 签到'],
  // Arabic.
  ['9 صباحاً – 10 صباحاً', '09:00 to 10:00'],
  ['من الساعة 9:00 إلى 10:30 صباحاً الافتتاح', '09:00|21:00 to 10:30 · الافتتاح'],
  ['٩:٠٠ – ١٠:٣٠', '09:00|21:00 to 10:30|22:30'],
  ['09:00 ص', '09:00'],
  ['الساعة 10/00', '10:00|22:00'],
  ['10/00 - 13/00 الجلسة', '10:00|22:00 to 13:00 · الجلسة'],
  ['من الساعة التاسعة إلى العاشرة والنصف صباحاً: التسجيل', '09:00|21:00 to 10:30 · التسجيل'],
  ['الحادية عشرة والنصف صباحاً: كلمة', '11:30 · كلمة'],
  ['10:00 م. أحمد علي', '10:00|22:00 · م. أحمد علي'],
  ['\u200f10:00 – 11:00\u200f الجلسة', '10:00|22:00 to 11:00|23:00 · الجلسة'],
];

test.each(AT_THE_START)('"%s" begins with hours: %s', (text, expected) => {
  expect(told(hoursAt(text))).toBe(expected);
});

const NO_HOURS = [
  ['(10 min) Introduction', '10 min Introduction', '5 minutes each', "15' Introduction", '2 heures de débat'],
  [
    'Item 3',
    '1. Opening',
    '3.2 Title',
    'Panel 1',
    '64/293',
    '24/7 helpline',
    'Day 1',
    '10',
    '3点建议',
    '中午',
  ],
  ['2024', '1990 – 2000', '10.05.2024 Opening', '3-5 June 2024', '1-30 июня', '3 дня'],
  ['+1 212 963 1234', '555-09-30', '138 0000 1015', '№ 09-30', '272-10-15', '33-10-15'],
  ['$10.50 fee', '10.50 USD', '10% off', '25:00', '9:75', '10:3 to one', '9 AMERICANS'],
  ['until 12:00', 'after lunch', 'T+15', 'Genesis 1:15'],
].flat();

test.each(NO_HOURS)('"%s" does not begin with hours', (text) => {
  expect(hoursAt(text)).toBeNull();
});

test.each(['2030 Agenda', '2015-2030 Strategy', '1.10 Scope', '1540 Committee'])(
  'the figures of "%s" are hours at a guess only',
  (text) => {
    expect(hoursAt(text)?.certainty ?? 'guess').toBe('guess');
  },
);

describe('in a column of hours', () => {
  test.each([
    ['9', '09:00|21:00 (likely)'],
    ['9.30', '09:30|21:30'],
    ['9-10', '09:00|21:00 to 10:00|22:00 (likely)'],
    ['1015', '10:15|22:15'],
  ])('"%s" alone is an hour', (text, expected) => {
    expect(told(hoursAt(text, { isHoursColumn: true }))).toBe(expected);
  });
});

it('says where the hours stand, how they are written, their zone and the length behind them', () => {
  const text = '1. 09:00 (30 min) GMT Opening';
  expect(hoursAt('1. 09:00 GMT (30 min) – Opening')).toEqual({
    from: 3,
    end: 24,
    before: '1',
    after: 'Opening',
    timeAs: '09:00 GMT (30 min)',
    sittings: [{ start: { first: 540, second: 1260, sort: 'clock' }, end: null, timeAs: '09:00' }],
    style: 'colon',
    length: 30,
    zone: 'GMT',
    certainty: 'sure',
  });
  expect(hoursAt(text)?.length).toBe(30);
});

describe('anywhere in a line', () => {
  test.each([
    ['Opening (9:00–10:00)', 'Opening', '09:00|21:00 to 10:00|22:00'],
    ['Opening Session ............ 9:00', 'Opening Session', '09:00|21:00'],
    ['Coffee break, 10.30-11.00', 'Coffee break', '10:30|22:30 to 11:00|23:00'],
    ['Session 2 | 14:00', 'Session 2', '14:00'],
  ])('"%s" ends with hours', (text, before, expected) => {
    const found = hoursAtEnd(text);
    expect([found?.before, told(found)]).toEqual([before, expected]);
  });

  test.each([
    ['Monday 3 June, 10:00 – 11:30: Opening', ['10:00|22:00 to 11:30|23:30 · Opening']],
    ['New York, 27 September 2017 from 4.30 to 6 p.m.', ['04:30|16:30 to 18:00']],
    [
      'on 3 April 2012, from 10 a.m. to 1 p.m. and from 3 p.m. to 6 p.m., in Conference Room 4',
      ['10:00 to 13:00 + 15:00 to 18:00 · in Conference Room 4'],
    ],
    ['定于6月3日上午9时至12时在北京举行', ['09:00 to 12:00|00:00 · 在北京举行']],
    ['состоится 3 июня в 10 часов 30 минут в зале 3', ['10:30|22:30 · в зале 3']],
    ['A break at 11:00 and lunch at 13:00', ['11:00|23:00 · and lunch at 13:00', '13:00']],
  ])('finds the hours of "%s"', (text, expected) => {
    expect(hoursIn(text).map(told)).toEqual(expected);
  });

  test.each([
    'a ratio of 1:10 and item 10.30 and pp. 10-12, 24/7, resolution 64/293 of 2010',
    'The 2030 Agenda, 10 million people, 15 countries and 3-4 experts',
    'тел. 555-09-30, 138 0000 1015',
    'tel: +1 212 963 1015, fax 0930',
    'in a 19:30-style ratio, as John 3:16 says',
  ])('finds none in "%s"', (text) => {
    expect(hoursIn(text)).toEqual([]);
  });
});

describe('whatever times.ts writes', () => {
  const hours = [
    { start: 600, end: 690 },
    { start: 660, end: 780 },
    { start: 900, end: 1065 },
  ];
  for (const language of LANGUAGES) {
    test.each(TIME_STYLES)(`is found before a title: ${language}, %s`, (style) => {
      for (const { start, end } of hours) {
        for (const dash of RANGE_DASHES) {
          for (const separator of ['\t', ' – ', ' | ', '  ', ': ']) {
            const text = `${formatHours({ start, end }, { style, dash }, language)}${separator}Opening Session`;
            const found = hoursAt(text);
            const [sitting] = found?.sittings ?? [];
            const starts = [sitting?.start.first, sitting?.start.second];
            const ends = [sitting?.end?.first, sitting?.end?.second];
            expect([text, found?.after, starts.includes(start), ends.includes(end)]).toEqual([
              text,
              'Opening Session',
              true,
              true,
            ]);
          }
        }
      }
    });
  }
});

it('reads hostile lines in linear time', () => {
  const pieces = [
    '10:00-',
    '1',
    ' 9',
    '1 2 ',
    '10.',
    '((',
    '上午',
    'a.m. ',
    'de las ',
    '/10:00',
    'UTC+2 ',
    '10h',
  ];
  for (const piece of pieces) {
    const line = piece.repeat(Math.ceil(1_000_000 / piece.length));
    expect(hoursAt(line)?.sittings.length ?? 0).toBeLessThan(7);
    expect(hoursIn(line)).toEqual([]);
    expect(hoursIn(line.slice(0, 20_000)).length).toBeLessThan(10_000);
  }
});
