import { expect, it, test } from 'vitest';
import { dayIn } from './dayIn.ts';
import { type DaySettlingOptions, type DayToSettle, settledDays } from './settledDays.ts';

/** "E:" before the dates of the meeting, "L:" before a letter's. */
function days(...texts: readonly string[]): readonly DayToSettle[] {
  return texts.flatMap((text, index) => {
    const found = dayIn(text.replace(/^[EL]:/, ''));
    const place = text.startsWith('E:') ? 'event' : text.startsWith('L:') ? 'elsewhere' : 'day';
    return found === null ? [] : [{ found, place, lines: [index + 1] }];
  });
}

const ENGLISH: DaySettlingOptions = { language: 'en', today: null, answers: {} };

function dates(given: readonly DayToSettle[], options: Partial<DaySettlingOptions> = {}): readonly string[] {
  const { days: settled } = settledDays(given, { ...ENGLISH, ...options });
  return settled.map(({ date }) => (date === null ? 'none' : `${date.value} ${date.certainty}`));
}

test.each([
  ['a whole date stands', ['Wednesday 27 September 2017'], ['2017-09-27 sure']],
  [
    '"Day 2" counts from the first day of the meeting',
    ['E:24 – 26 April 2019', 'Day 2'],
    ['2019-04-24 sure', '2019-04-25 likely'],
  ],
  [
    '"Day 2" behind a dated day follows it',
    ['Day 1: 3 June 2024', 'Day 2'],
    ['2024-06-03 sure', '2024-06-04 likely'],
  ],
  ['"Day 2" alone has no date', ['Day 1', 'Day 2'], ['none', 'none']],
  [
    'a weekday is the one within the meeting',
    ['E:24–25 April 2019', 'Thursday'],
    ['2019-04-24 sure', '2019-04-25 likely'],
  ],
  [
    'a weekday follows the day before',
    ['Monday 3 June 2024', 'Wednesday'],
    ['2024-06-03 sure', '2024-06-05 likely'],
  ],
  [
    'a weekday comes before the day behind it',
    ['Monday', 'Tuesday 4 June 2024'],
    ['2024-06-03 likely', '2024-06-04 sure'],
  ],
  [
    'the year comes from the dates of the meeting',
    ['E:3-4 June 2024', 'Tuesday 4 June'],
    ['2024-06-03 sure', '2024-06-04 sure'],
  ],
  [
    "the year comes from a letter's date, and the new year is seen",
    ['L:12 December 2023', '15 January'],
    ['2023-12-12 sure', '2024-01-15 likely'],
  ],
  [
    'a day of the month is one of the meeting',
    ['E:2024年6月22日至24日', '23日'],
    ['2024-06-22 sure', '2024-06-23 likely'],
  ],
  ['no year anywhere: none is made up', ['Sunday 14 May'], ['--05-14 sure']],
  ['a weekday tells day from month', ['Tuesday 03/04/2012'], ['2012-04-03 sure']],
  [
    'another date in figures tells day from month',
    ['03/04/2012', '27/04/2012'],
    ['2012-04-03 sure', '2012-04-27 sure'],
  ],
  [
    'a date in words tells day from month',
    ['E:4 March 2012', '03/04/2012'],
    ['2012-03-04 sure', '2012-03-04 sure'],
  ],
  [
    'days that run on tell day from month',
    ['06/03/24', '06/04/24', '06/05/24'],
    ['2024-06-03 sure', '2024-06-04 sure', '2024-06-05 sure'],
  ],
])('%s', (_, texts, expected) => {
  expect(dates(days(...texts))).toEqual(expected);
});

it('takes the day first in French, and asks in English', () => {
  expect(dates(days('03/04/2012'), { language: 'fr' })).toEqual(['2012-04-03 likely']);
  expect(settledDays(days('03/04/2012'), ENGLISH)).toEqual({
    days: [{ date: { value: '2012-04-03', lines: [1], certainty: 'guess' }, dates: ['2012-04-03'] }],
    questions: [
      {
        key: 'day-or-month',
        kind: 'day-or-month',
        lines: [1],
        about: '03/04/2012',
        answers: [
          { id: 'day-first', value: '2012-04-03' },
          { id: 'month-first', value: '2012-03-04' },
        ],
      },
    ],
    remarks: [],
  });
});

it('reads every date in figures as it was answered for one', () => {
  expect(dates(days('03/04/2012', '07/08/2012'), { answers: { 'day-or-month': 'month-first' } })).toEqual([
    '2012-03-04 sure',
    '2012-07-08 sure',
  ]);
});

it('asks for a year only where today lends one, and takes none meanwhile', () => {
  const given = days('Sunday 14 May', 'Monday 15 May');
  const { days: settled, questions } = settledDays(given, { ...ENGLISH, today: '2024-01-01' });
  expect(settled.map(({ date }) => date?.value)).toEqual(['--05-14', '--05-15']);
  expect(questions).toEqual([
    {
      key: 'which-year',
      kind: 'which-year',
      lines: [1, 2],
      about: 'Sunday 14 May',
      answers: [
        { id: 'none', value: '--05-14' },
        { id: '2023', value: '2023-05-14' },
      ],
    },
  ]);
  expect(dates(given, { today: '2024-01-01', answers: { 'which-year': '2023' } })).toEqual([
    '2023-05-14 sure',
    '2023-05-15 sure',
  ]);
});

it('keeps a date whose weekday is wrong, and says so', () => {
  const { days: settled, remarks } = settledDays(days('Tuesday 3 June 2024'), ENGLISH);
  expect(settled[0]?.date?.value).toBe('2024-06-03');
  expect(remarks).toEqual([
    { kind: 'wrong-weekday', lines: [1], about: 'Tuesday 3 June 2024', sessionKey: null },
  ]);
});

it('takes a year that stands alone in the title, and says so', () => {
  const { days: settled, remarks } = settledDays(days('3 June'), { ...ENGLISH, years: [2024] });
  expect([settled[0]?.date?.value, remarks.map(({ kind }) => kind)]).toEqual(['2024-06-03', ['year-taken']]);
});

it('gives all days of a list and both ends of a range', () => {
  const { days: settled } = settledDays(days('E:27-28 September 2017', 'E:1 and 6 May 2009'), ENGLISH);
  expect(settled.map((day) => day.dates)).toEqual([
    ['2017-09-27', '2017-09-28'],
    ['2009-05-01', '2009-05-06'],
  ]);
});
