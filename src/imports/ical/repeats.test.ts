import { describe, expect, it } from 'vitest';
import { repeatsFrom } from './repeats.ts';
import type { RepeatRule } from './repeats.ts';

const rule = (more: Partial<RepeatRule>): RepeatRule => ({
  frequency: 'DAILY',
  interval: 1,
  count: 0,
  until: null,
  weekdays: [],
  isRarer: false,
  ...more,
});

describe('a repeated entry of a calendar', () => {
  it('stands once where nothing repeats it', () => {
    expect(repeatsFrom('2018-06-04', null)).toEqual({ days: ['2018-06-04'], isCut: false });
  });

  it('stands on every day until the last', () => {
    expect(repeatsFrom('2018-06-04', rule({ until: '2018-06-06' }))).toEqual({
      days: ['2018-06-04', '2018-06-05', '2018-06-06'],
      isCut: false,
    });
  });

  it('stands on the weekdays it names, every second week', () => {
    const weekly = rule({ frequency: 'WEEKLY', interval: 2, weekdays: ['MO', 'WE'], count: 4 });
    expect(repeatsFrom('2018-06-04', weekly).days).toEqual([
      '2018-06-04',
      '2018-06-06',
      '2018-06-18',
      '2018-06-20',
    ]);
  });

  it('without an end is cut off, and says so', () => {
    const { days, isCut } = repeatsFrom('2018-06-04', rule({}));
    expect([days.length, isCut]).toEqual([60, true]);
  });

  it('by a rule nobody makes programmes with stands on its first day alone, and says so', () => {
    expect(repeatsFrom('2018-06-04', rule({ frequency: 'SECONDLY' }))).toEqual({
      days: ['2018-06-04'],
      isCut: true,
    });
  });
});
