import { describe, expect, it } from 'vitest';
import {
  DATE_STYLES,
  existsIn,
  fieldsOf,
  formatDate,
  formatDayList,
  formatDates,
  weekdayIn,
} from './dates.ts';
import { monthName, weekdayName } from './dayNames.ts';
import { LANGUAGES } from './language.ts';

describe('a date', () => {
  it('prints as in the letters and programmes', () => {
    expect(formatDate('2012-04-03', 'two-digit-day', 'en')).toBe('03 April 2012');
    expect(formatDate('2012-04-03', 'weekday-comma', 'en')).toBe('Tuesday, 3 April 2012');
    expect(formatDate('2009-05-13', 'weekday', 'en')).toBe('Wednesday 13 May 2009');
    expect(formatDate('2017-09-27', 'month-day-year', 'en')).toBe('September 27, 2017');
    expect(formatDate('2017-06-23', 'day-month-year', 'en')).toBe('23 June 2017');
  });

  it.each([
    [
      'ar',
      '3 نيسان/أبريل 2012|03 نيسان/أبريل 2012|الثلاثاء، 3 نيسان/أبريل 2012|الثلاثاء 3 نيسان/أبريل 2012|3 نيسان/أبريل 2012',
    ],
    ['zh', '2012年4月3日|2012年4月3日|2012年4月3日，星期二|2012年4月3日星期二|2012年4月3日'],
    ['en', '3 April 2012|03 April 2012|Tuesday, 3 April 2012|Tuesday 3 April 2012|April 3, 2012'],
    ['fr', '3 avril 2012|03 avril 2012|mardi 3 avril 2012|mardi 3 avril 2012|3 avril 2012'],
    [
      'ru',
      '3 апреля 2012 года|03 апреля 2012 года|вторник, 3 апреля 2012 года|вторник, 3 апреля 2012 года|3 апреля 2012 года',
    ],
    [
      'es',
      '3 de abril de 2012|03 de abril de 2012|martes, 3 de abril de 2012|martes 3 de abril de 2012|3 de abril de 2012',
    ],
  ] as const)('prints in %s in every style', (language, wanted) => {
    expect(DATE_STYLES.map((style) => formatDate('2012-04-03', style, language)).join('|')).toBe(wanted);
  });

  it('counts the first of the month in French', () => {
    expect(formatDate('2009-05-01', 'day-month-year', 'fr')).toBe('1er mai 2009');
    expect(formatDate('2009-05-01', 'two-digit-day', 'fr')).toBe('1er mai 2009');
  });

  it('that is none is given back as it came', () => {
    expect(['', 'soon', '2012-02-30'].map((day) => formatDate(day, 'weekday', 'en'))).toEqual([
      '',
      'soon',
      '2012-02-30',
    ]);
  });
});

describe('the days of a meeting', () => {
  const en = (days: readonly string[]): string => formatDates(days, 'weekday-comma', 'en');

  it('print as a range where they follow one another', () => {
    expect(en(['2017-09-27', '2017-09-28'])).toBe('27-28 September 2017');
    expect(en(['2008-02-15', '2008-02-13', '2008-02-14'])).toBe('13-15 February 2008');
    expect(en(['2017-09-30', '2017-10-01'])).toBe('30 September-1 October 2017');
    expect(en(['2017-12-31', '2018-01-01'])).toBe('31 December 2017-1 January 2018');
    expect(en(['2012-02-28', '2012-02-29', '2012-03-01'])).toBe('28 February-1 March 2012');
  });

  it('print as a list where they do not', () => {
    expect(en(['2009-05-01', '2009-05-06'])).toBe('1 and 6 May 2009');
    expect(en(['2009-05-01', '2009-05-02', '2009-05-03', '2009-05-06'])).toBe('1-3 and 6 May 2009');
    expect(en(['2009-04-30', '2009-05-06', '2009-05-08'])).toBe('30 April, 6 and 8 May 2009');
    expect(en(['2009-12-30', '2010-01-04'])).toBe('30 December 2009 and 4 January 2010');
    expect(en(['2009-05-06', '2010-05-06'])).toBe('6 May 2009 and 6 May 2010');
  });

  it('keep the weekday where there is only one', () => {
    expect(en(['2012-04-03', '2012-04-03'])).toBe('Tuesday, 3 April 2012');
    expect(en([])).toBe('');
  });

  it('print in the American way without losing a month or a year', () => {
    const us = (days: readonly string[]): string => formatDates(days, 'month-day-year', 'en');
    expect(us(['2017-09-27', '2017-09-28'])).toBe('September 27-28, 2017');
    expect(us(['2017-09-30', '2017-10-01'])).toBe('September 30-October 1, 2017');
    expect(us(['2017-12-31', '2018-01-01'])).toBe('December 31, 2017-January 1, 2018');
    expect(us(['2009-05-01', '2009-05-06'])).toBe('May 1 and 6, 2009');
  });

  it('print in every language, as a range and as a list', () => {
    const range = ['2017-09-27', '2017-09-28'];
    const overMonths = ['2017-12-31', '2018-01-01'];
    const list = ['2009-05-01', '2009-05-06'];
    const printed = [range, overMonths, list].map((days) =>
      LANGUAGES.map((language) => formatDates(days, 'day-month-year', language)),
    );
    expect(printed).toEqual([
      [
        '27 و28 أيلول/سبتمبر 2017',
        '2017年9月27日至28日',
        '27-28 September 2017',
        '27 et 28 septembre 2017',
        '27–28 сентября 2017 года',
        '27 y 28 de septiembre de 2017',
      ],
      [
        '31 كانون الأول/ديسمبر 2017 و1 كانون الثاني/يناير 2018',
        '2017年12月31日至2018年1月1日',
        '31 December 2017-1 January 2018',
        '31 décembre 2017 et 1er janvier 2018',
        '31 декабря 2017 года – 1 января 2018 года',
        '31 de diciembre de 2017 y 1 de enero de 2018',
      ],
      [
        '1 و6 أيار/مايو 2009',
        '2009年5月1日和6日',
        '1 and 6 May 2009',
        '1er et 6 mai 2009',
        '1 и 6 мая 2009 года',
        '1 y 6 de mayo de 2009',
      ],
    ]);
  });

  it('print as a range from three days on, whatever the language', () => {
    const three = ['2008-02-13', '2008-02-14', '2008-02-15'];
    expect(LANGUAGES.map((language) => formatDates(three, 'day-month-year', language))).toEqual([
      '13 إلى 15 شباط/فبراير 2008',
      '2008年2月13日至15日',
      '13-15 February 2008',
      '13-15 février 2008',
      '13–15 февраля 2008 года',
      '13 a 15 de febrero de 2008',
    ]);
  });

  it('take an en dash if the house does', () => {
    expect(formatDates(['2017-09-27', '2017-09-28'], 'day-month-year', 'en', 'en-spaced')).toBe(
      '27–28 September 2017',
    );
  });
});

describe('separate dates', () => {
  it('are listed also where they follow one another', () => {
    expect(formatDayList(['2009-05-06', '2009-05-01'], 'day-month-year', 'en')).toBe('1 and 6 May 2009');
    expect(formatDayList(['2009-05-01', '2009-05-02'], 'day-month-year', 'en')).toBe('1 and 2 May 2009');
    expect(formatDayList(['2009-05-01'], 'weekday', 'en')).toBe('Friday 1 May 2009');
    expect(formatDayList([], 'weekday', 'en')).toBe('');
  });
});

describe('the calendar behind the dates', () => {
  it('knows which days exist', () => {
    expect(fieldsOf('2012-02-29')).toEqual({ year: 2012, month: 2, day: 29 });
    expect(
      ['2011-02-29', '1900-02-29', '2012-04-31', '2012-13-01', '2012-00-01', '0000-01-01', 'x'].map(fieldsOf),
    ).toEqual(Array(7).fill(null));
    expect([2000, 2012].map((year) => existsIn({ year, month: 2, day: 29 }))).toEqual([true, true]);
  });

  it('agrees with the built-in calendar on every weekday from 1800 to 2200', () => {
    const wrong: string[] = [];
    for (let at = Date.UTC(1800, 0, 1); at < Date.UTC(2200, 0, 1); at += 86_400_000) {
      const date = new Date(at);
      const day = date.toISOString().slice(0, 10);
      const fields = fieldsOf(day);
      if (fields === null || weekdayIn(fields) !== date.getUTCDay()) wrong.push(day);
    }
    expect(wrong).toEqual([]);
    expect(weekdayIn({ year: 1, month: 1, day: 1 })).toBe(1);
  });
});

describe('the names of months and weekdays', () => {
  it('are whole and all different in each language', () => {
    for (const language of LANGUAGES) {
      const months = Array.from({ length: 12 }, (_, index) => monthName(index + 1, language));
      const weekdays = Array.from({ length: 7 }, (_, index) => weekdayName(index, language));
      expect([language, new Set(months).size, new Set(weekdays).size, months.includes('')]).toEqual([
        language,
        12,
        7,
        false,
      ]);
    }
  });

  it('agree with the names the browser knows', () => {
    const june = new Date(Date.UTC(2012, 5, 5));
    for (const language of ['en', 'fr', 'es', 'ru', 'zh', 'ar'] as const) {
      const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(june);
      expect(weekdayName(2, language)).toBe(weekday);
    }
    for (const language of ['en', 'fr', 'es'] as const) {
      const names = Array.from({ length: 12 }, (_, month) =>
        new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(
          Date.UTC(2012, month, 5),
        ),
      );
      expect(names).toEqual(names.map((_, index) => monthName(index + 1, language)));
    }
  });

  it('are in the nominative where a Russian month stands alone', () => {
    expect([monthName(4, 'ru'), monthName(4, 'ru', 'alone'), monthName(4, 'en', 'alone')]).toEqual([
      'апреля',
      'апрель',
      'April',
    ]);
    expect([monthName(0, 'en'), monthName(13, 'en'), weekdayName(7, 'en')]).toEqual(['', '', '']);
  });

  it('give Arabic months both their names', () => {
    expect([monthName(1, 'ar'), monthName(2, 'ar'), monthName(12, 'ar')]).toEqual([
      'كانون الثاني/يناير',
      'شباط/فبراير',
      'كانون الأول/ديسمبر',
    ]);
  });
});
