import { describe, expect, it } from 'vitest';
import { blankAuthoredPaper } from '../blank.ts';
import type { PaperId, SittingId } from '../ids.ts';

import { A0, APRIL, event, mended, S1, session, sittingAfter } from './damagedEvent.ts';

describe('a time', () => {
  const where = ['eventsById', 'e1', 'sessionsById', 's1', 'sittingsById', 't1'];
  const hours = (fields: object) => {
    const { record, repairs } = sittingAfter(fields);
    const { start, end } = record?.sessionsById[S1]?.sittingsById['t1' as SittingId] ?? {};
    return {
      start,
      end,
      repairs: repairs.map((repair) => [repair.where.slice(where.length).join(), repair.what]),
    };
  };

  it.each([
    [
      'that is a half minute is rounded',
      { start: 600.4, end: 660 },
      { start: 600, end: 660 },
      [['start', 'time-wrong']],
    ],
    [
      'written as words of figures is read',
      { start: '600', end: 660 },
      { start: 600, end: 660 },
      [['start', 'time-wrong']],
    ],
    [
      'after the second midnight is none',
      { start: 600, end: 2881 },
      { start: 600, end: null },
      [['end', 'time-wrong']],
    ],
    [
      'before midnight is none',
      { start: -1, end: null },
      { start: null, end: null },
      [['start', 'time-wrong']],
    ],
    [
      'that ends before it starts loses its end',
      { start: 600, end: 540 },
      { start: 600, end: null },
      [['end', 'end-before-start']],
    ],
    [
      'that ends as it starts loses its end',
      { start: 600, end: 600 },
      { start: 600, end: null },
      [['end', 'end-before-start']],
    ],
    [
      'from evening to the small hours ends the next day',
      { start: 1380, end: 60 },
      { start: 1380, end: 1500 },
      [['end', 'end-before-start']],
    ],
    [
      'with an end alone loses it',
      { start: null, end: 600 },
      { start: null, end: null },
      [['end', 'end-without-start']],
    ],
    ['that may pass midnight does', { start: 1380, end: 1500 }, { start: 1380, end: 1500 }, []],
  ])('%s', (_, given, becomes, repairs) => {
    expect(hours(given)).toEqual({ ...becomes, repairs });
  });
});

describe('a day', () => {
  it('the calendar does not have takes its sitting with it', () => {
    const { record, repairs } = sittingAfter({ day: '2012-02-30' });
    const where = ['eventsById', 'e1', 'sessionsById', 's1', 'sittingsById', 't1'];
    expect(record).toEqual({ ...event, sessionsById: { s1: { ...session, sittingsById: {} } } });
    expect(repairs).toEqual([
      { where: [...where, 'day'], what: 'day-wrong', value: '2012-02-30' },
      { where, what: 'dropped', value: '{…}' },
    ]);
  });

  it('written short or with a time is understood', () => {
    expect(sittingAfter({ day: '2012-4-3' }).record).toEqual(event);
    expect(sittingAfter({ day: '2012-04-03T10:00:00Z' }).record).toEqual(event);
  });

  it('that holds a sitting is a day of the event', () => {
    expect(mended((raw) => Object.assign(raw, { daysByDate: {} }))).toEqual({
      record: event,
      repairs: [{ where: ['eventsById', 'e1', 'daysByDate'], what: 'day-added', value: APRIL }],
    });
  });
});

describe('a word', () => {
  const title = (value: unknown) => {
    const { record, repairs } = mended((raw) => Object.assign(raw, { title: value }));
    return [record?.title, repairs.map((repair) => repair.what)];
  };

  it.each([
    [
      'in half a character is replaced by the sign for it',
      { en: 'A\uD800B' },
      { en: 'A\uFFFDB' },
      ['text-mended'],
    ],
    ['with a null character loses it', { en: 'A\0B' }, { en: 'AB' }, ['text-mended']],
    ['in no language is taken for English', 'Opening', { en: 'Opening' }, ['wrong-value']],
    [
      'in a dialect goes to its language',
      { 'fr-CA': 'Ouverture' },
      { fr: 'Ouverture' },
      ['unknown-language'],
    ],
    [
      'in a language that is not official stands where there is room',
      { de: 'Eröffnung' },
      { en: 'Eröffnung' },
      ['unknown-language'],
    ],
    [
      'in a language that is not official never pushes another out',
      { de: 'A', en: 'B' },
      { en: 'B' },
      ['unknown-language'],
    ],
    ['that is a number is written out', { en: 12 }, { en: '12' }, ['wrong-value']],
  ])('%s', (_, given, becomes, repairs) => {
    expect(title(given)).toEqual([becomes, repairs]);
  });

  it('of an open list is kept, whatever it is', () => {
    expect(mended((raw) => Object.assign(raw.sessionsById.s1, { kind: 'tree-planting' }))).toEqual({
      record: { ...event, sessionsById: { s1: { ...session, kind: 'tree-planting' } } },
      repairs: [],
    });
  });

  it('of a closed list becomes the nearest one, or the usual one', () => {
    const access = (value: string) =>
      mended((raw) => Object.assign(raw.sessionsById.s1, { access: value })).record?.sessionsById[S1]?.access;
    expect(access('By invitation')).toBe('by-invitation');
    expect(access('secret')).toBe('unstated');
  });

  it('that would run a program is no link', () => {
    const link = (href: string) => {
      const body = { en: [{ type: 'paragraph', runs: [{ type: 'link', text: 'here', href }] }] };
      const paper = { ...blankAuthoredPaper('d1' as PaperId, A0, 'note', 'en'), body };
      return mended((raw) => Object.assign(raw, { papersById: { d1: paper } })).repairs.map(
        (repair) => repair.what,
      );
    };
    expect(link('https://www.un.org')).toEqual([]);
    expect(link('www.un.org/pga/66')).toEqual([]);
    expect(link('java\nscript:alert(1)')).toEqual(['unsafe-link']);
    expect(link(' JavaScript:alert(1)')).toEqual(['unsafe-link']);
    expect(link('data:text/html,x')).toEqual(['unsafe-link']);
  });
});
