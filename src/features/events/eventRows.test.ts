import { describe, expect, it } from 'vitest';
import type { EventId } from '#domain/ids.ts';
import { matches, sorted, type EventRow } from './eventRows.ts';

const row = (id: string, change: Partial<EventRow> = {}): EventRow => ({
  id: id as EventId,
  title: id,
  dates: '',
  firstDay: '',
  stage: 'draft',
  rooms: [],
  sessionCount: 0,
  changedAt: 0,
  ...change,
});

describe('the list of events', () => {
  it('is searched in titles, dates, rooms and stages, without capitals and accents', () => {
    const hearing = row('a', {
      title: 'Audición pública',
      dates: '23 June 2017',
      rooms: ['Conference Room 4'],
    });
    for (const query of ['audicion', 'june 2017', 'ROOM', 'provisional', '  ']) {
      expect(matches(hearing, query, 'Provisional')).toBe(true);
    }
    expect(matches(hearing, 'june 2018', 'Provisional')).toBe(false);
  });

  it('is ordered by day with the latest first, and events of one day keep one order', () => {
    const rows = [row('b', { firstDay: '2012-04-03' }), row('c'), row('a', { firstDay: '2012-04-03' })];
    const ids = (isDescending: boolean) =>
      sorted(rows, { column: 'dates', isDescending }).map(({ id }) => id);
    expect(ids(true)).toEqual(['a', 'b', 'c']);
    expect(ids(false)).toEqual(['c', 'a', 'b']);
  });
});
