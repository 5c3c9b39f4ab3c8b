import { describe, expect, it } from 'vitest';
import { repeatsFrom } from './repeats.ts';
import type { RepeatRule } from './repeats.ts';

const rule = (more: Partial<RepeatRule>): RepeatRule => ({
  frequency: 'DAILY',
  interval: 1,
  count: 0,
  until: null,
  weekdays: [],
  monthDays: [],
  positions: [],
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

  it('stands on the second Tuesday, the last Friday, the last day or the thirty-first of a month', () => {
    const monthly = (more: Partial<RepeatRule>): readonly string[] =>
      repeatsFrom('2025-01-14', rule({ frequency: 'MONTHLY', count: 4, ...more })).days;
    expect(monthly({ weekdays: ['2TU'] })).toEqual(['2025-01-14', '2025-02-11', '2025-03-11', '2025-04-08']);
    expect(monthly({ weekdays: ['-1FR'] })).toEqual(['2025-01-14', '2025-01-31', '2025-02-28', '2025-03-28']);
    expect(monthly({ monthDays: [-1], interval: 2 })).toEqual([
      '2025-01-14',
      '2025-01-31',
      '2025-03-31',
      '2025-05-31',
    ]);
    expect(monthly({ monthDays: [31], until: '2025-04-30' })).toEqual([
      '2025-01-14',
      '2025-01-31',
      '2025-03-31',
    ]);
    expect(monthly({ weekdays: ['MO', 'TU', 'WE', 'TH', 'FR'], positions: [-1] })).toEqual([
      '2025-01-14',
      '2025-01-31',
      '2025-02-28',
      '2025-03-31',
    ]);
    expect(monthly({})).toEqual(['2025-01-14', '2025-02-14', '2025-03-14', '2025-04-14']);
  });

  it('stands once a year, and not where the year has no such day', () => {
    expect(repeatsFrom('2024-02-29', rule({ frequency: 'YEARLY', count: 2 }))).toEqual({
      days: ['2024-02-29', '2028-02-29'],
      isCut: false,
    });
    expect(repeatsFrom('2024-06-01', rule({ frequency: 'YEARLY', interval: 1000 }))).toEqual({
      days: ['2024-06-01'],
      isCut: true,
    });
  });
});
