import { expect, it, test } from 'vitest';
import type { Language } from '#languages/language.ts';
import type { PartOfDay } from './foundHours.ts';
import { hoursAt } from './hoursAt.ts';
import { type HoursRow, type SettledHours, settledHours } from './settledHours.ts';

/** One row a text; "##" begins the next day, "@morning" a part of the day, "[1]" before the hours is a column. */
function rowsOf(texts: readonly string[]): readonly HoursRow[] {
  const rows: HoursRow[] = [];
  let day = 0;
  let part: PartOfDay | null = null;
  for (const [index, text] of texts.entries()) {
    if (text === '##') day += 1;
    else if (text === '@afternoon' || text === '@evening' || text === '@morning') part = partIn(text);
    else {
      const column = Number(/^\[(\d)\]/.exec(text)?.[1] ?? 0);
      const hours = hoursAt(text.replace(/^\[\d\]/, ''), { isHoursColumn: true });
      if (hours !== null) rows.push({ hours, day, column, part, lines: [index + 1], sessionKey: null });
    }
  }
  return rows;
}

function partIn(text: '@afternoon' | '@evening' | '@morning'): PartOfDay {
  return text === '@afternoon' ? 'afternoon' : text === '@evening' ? 'evening' : 'morning';
}

interface Given {
  readonly language?: Language;
  readonly answers?: Readonly<Record<string, string>>;
}

function settle(texts: readonly string[], { language = 'en', answers = {} }: Given = {}): SettledHours {
  return settledHours(rowsOf(texts), { language, answers });
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** "13:30–15:00": an end in brackets is inferred; "~" likely, "?" a guess. */
function told({ sittings }: SettledHours): string {
  return sittings
    .flat()
    .map(({ start, end, isEndInferred }) => {
      const until = end === null ? '' : isEndInferred ? `(–${clock(end.value)})` : `–${clock(end.value)}`;
      return `${clock(start.value)}${until}${{ sure: '', likely: '~', guess: '?' }[start.certainty]}`;
    })
    .join(' ');
}

test.each([
  ['24 hours', ['10.00', '10.15-10:30', '15.00-16.25'], '10:00(–10:15) 10:15–10:30 15:00–16:25'],
  ['marks', ['10am – 11 am', '3pm – 5:45pm'], '10:00–11:00 15:00–17:45'],
  ['the mark of the other end', ['3-4:30PM', '10-11 AM', '11-1pm'], '15:00–16:30 10:00–11:00 11:00–13:00'],
  [
    'two sittings in a row',
    ['11Am-1PM 3PM-6PM', '10AM-1PM 3-6PM'],
    '11:00–13:00 15:00–18:00 10:00–13:00 15:00–18:00',
  ],
  [
    'hours that rise',
    ['9:00', '10:30', '12:00', '1:30', '3:00'],
    '09:00(–10:30) 10:30(–12:00) 12:00(–13:30) 13:30(–15:00)~ 15:00~',
  ],
  ['a range across noon', ['11:30 - 1:00', '12:30-1:30', '8-5'], '11:30–13:00 12:30–13:30 08:00–17:00'],
  ['leading zeros on a twelve-hour clock', ['09:00 - 12:00', '01:00-02:00'], '09:00–12:00 13:00–14:00~'],
  ['the heading above', ['@afternoon', '1:30-3:00', '3:30-5:00'], '13:30–15:00 15:30–17:00'],
  ['breakfast and dinner', ['7:30', '9:00', '12:00', '7:00'], '07:30(–09:00)~ 09:00(–12:00) 12:00 19:00~'],
  ['Chinese marks before both ends', ['下午3时至5时30分', '上午9:00-9:30'], '15:00–17:30 09:00–09:30'],
  ['past midnight', ['22:00–01:00'], '22:00–25:00'],
  ['a length behind a start', ['09:00 (30 min)', '14:00'], '09:00–09:30 14:00'],
  [
    'two rooms one after the other',
    ['9:00-11:00', '2:00-4:00', '9:00-11:00'],
    '09:00–11:00 14:00–16:00~ 09:00–11:00',
  ],
])('%s', (_, texts, expected) => {
  expect(told(settle(texts))).toBe(expected);
});

it('takes the ends of Arabic ranges that stand the other way round, and says so', () => {
  const settled = settle(['10:30 – 09:00', '14:00 – 13:00'], { language: 'ar' });
  expect(told(settled)).toBe('09:00–10:30~ 13:00–14:00~');
  expect(settled.remarks.map(({ kind }) => kind)).toEqual(['end-before-start', 'end-before-start']);
});

it('holds the mark behind the end of an Arabic range for its start too', () => {
  expect(told(settle(['من الساعة 1 إلى 2:30 ظهراً', 'من الساعة 4 إلى 6 مساءً'], { language: 'ar' }))).toBe(
    '13:00–14:30 16:00–18:00',
  );
});

it('asks once where nothing tells the half of the day, and the answer settles the rest', () => {
  const texts = ['1:30-3:00', '3:00-4:30', '4:30-6:00'];
  const asked = settle(texts);
  expect(told(asked)).toBe('13:30–15:00? 15:00–16:30~ 16:30–18:00~');
  expect(asked.questions).toEqual([
    {
      key: 'half-of-day:1:30',
      kind: 'half-of-day',
      lines: [1],
      about: '1:30-3:00',
      answers: [
        { id: 'pm', value: 810 },
        { id: 'am', value: 90 },
      ],
    },
  ]);
  expect(told(settle(texts, { answers: { 'half-of-day:1:30': 'pm' } }))).toBe(
    '13:30–15:00 15:00–16:30~ 16:30–18:00~',
  );
});

it('takes 12:00 AM for noon only where its neighbours say so, and asks either way', () => {
  const between = settle(['9:00 AM', '12:00 AM', '1:30 PM']);
  expect(between.sittings.flat().map(({ start }) => start.value)).toEqual([540, 720, 810]);
  expect(between.questions.map(({ kind, answers }) => [kind, answers])).toEqual([
    [
      'is-noon',
      [
        { id: 'yes', value: 720 },
        { id: 'no', value: 0 },
      ],
    ],
  ]);
  expect(between.remarks.map(({ kind }) => kind)).toContain('noon-as-midnight');
  const alone = settle(['12:00 AM']);
  expect(alone.sittings[0]?.[0]?.start.value).toBe(0);
  expect(alone.questions.map(({ kind }) => kind)).toEqual(['is-noon']);
});

it('infers no end across a day, over a long gap, for a last row, or from a row beside it', () => {
  expect(told(settle(['9:00', '[1]10:00', '[2]10:00', '11:00', '16:00', '##', '17:00']))).toBe(
    '09:00(–10:00) 10:00(–11:00) 10:00(–11:00) 11:00 16:00 17:00',
  );
});

it('keeps an end before its start, and flags it', () => {
  const settled = settle(['15:00 – 14:00', '17h30-17h00']);
  expect(told(settled)).toBe('15:00–14:00 17:30–17:00');
  expect(settled.remarks).toEqual([
    { kind: 'end-before-start', lines: [1], about: '15:00 – 14:00', sessionKey: null },
    { kind: 'end-before-start', lines: [2], about: '17h30-17h00', sessionKey: null },
  ]);
});

it('says which rows overlap, but not which stand within another', () => {
  const kinds = (texts: readonly string[]): readonly string[] =>
    settle(texts).remarks.map(({ kind }) => kind);
  expect(kinds(['9:00-10:30', '10:00-11:00', '14:00-15:00'])).toEqual(['overlap']);
  expect(kinds(['15:00-18:00', '15:00-16:30', '16:30-18:00'])).toEqual([]);
});

it('gives a row for every row, whatever stands in it', () => {
  const texts = ['9:00', '3-6PM', '12:00 AM', '1015', '25:00-26:00', '24:00'];
  const rows = rowsOf(texts);
  expect(
    settledHours(rows, { language: 'zh', answers: {} }).sittings.map((sittings) => sittings.length),
  ).toEqual(rows.map(({ hours }) => hours.sittings.length));
});
