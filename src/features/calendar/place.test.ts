import { describe, expect, it } from 'vitest';
import type { Day } from '#domain/time.ts';
import { askOf } from './itemKeys.ts';
import { addressOfPlace, readPlace, WANT_ALL, type CalendarPlace } from './place.ts';
import { headingOf, steppedDay, visibleDays } from './visibleDays.ts';
import { firstWeekday } from './weekStart.ts';

const day = (text: string): Day => text as Day;
const defaults = { view: 'month', day: day('2026-11-22') } as const;

describe('the address of a place in the calendar', () => {
  it('says all there is to say, and reads back the same', () => {
    const place: CalendarPlace = {
      view: 'work_week',
      day: day('2012-04-03'),
      eventId: 'a&b',
      kindId: 'panel',
      roomId: 'room-4',
      personId: 'p1',
      text: 'panel & room=2',
      hasList: true,
      hasEmptyRooms: true,
      search: { need: { start: 795, end: 885 }, itemId: 'a/b/c' },
    };
    const address = addressOfPlace(place);
    expect(address).toBe(
      '/calendar?view=work_week&date=2012-04-03&event=a%26b&kind=panel&room=room-4&person=p1' +
        '&text=panel+%26+room%3D2&list=shown&rooms=all&free=13%3A15-14%3A45&for=a%2Fb%2Fc',
    );
    expect(readPlace(address.split('?')[1] ?? '', defaults)).toEqual(place);
  });

  it('falls back where it says nothing, or nothing that is', () => {
    const plain = { ...defaults, ...WANT_ALL, hasList: false, hasEmptyRooms: false, search: null };
    expect(readPlace('', defaults)).toEqual(plain);
    expect(readPlace('view=year&date=2012-02-30&event=', defaults)).toEqual(plain);
  });

  it('knows a search for a room by the hours, by the length, and before either is said', () => {
    const needs = ['90', '', '14:00-13:00', '9:30-11:00', 'soon', '0'].map(
      (free) => readPlace(`free=${free}`, defaults).search?.need,
    );
    expect(needs).toEqual([90, null, null, { start: 570, end: 660 }, null, null]);
  });
});

describe('the days of a view', () => {
  const shown = (view: CalendarPlace['view'], weekStart: 0 | 1 | 6 = 1) => {
    const days = visibleDays(view, day('2012-04-03'), weekStart);
    return [days.length, days[0], days.at(-1)];
  };

  it('are whole weeks of a month, begun where the reader begins them', () => {
    expect(shown('month')).toEqual([42, '2012-03-26', '2012-05-06']);
    expect(shown('month', 0)).toEqual([35, '2012-04-01', '2012-05-05']);
    expect(shown('month', 6)).toEqual([35, '2012-03-31', '2012-05-04']);
  });

  it('are a week, five working days of one, a day, or four weeks from a day', () => {
    expect(shown('week')).toEqual([7, '2012-04-02', '2012-04-08']);
    expect(shown('work_week', 0)).toEqual([5, '2012-04-02', '2012-04-06']);
    expect(shown('day')).toEqual([1, '2012-04-03', '2012-04-03']);
    expect(shown('agenda')).toEqual([28, '2012-04-03', '2012-04-30']);
  });

  it('are followed by the next ones', () => {
    expect(steppedDay('month', day('2012-01-31'), 1)).toBe('2012-02-29');
    expect(steppedDay('work_week', day('2012-04-03'), -1)).toBe('2012-03-27');
    expect(steppedDay('day', day('2012-12-31'), 1)).toBe('2013-01-01');
    expect(steppedDay('agenda', day('2012-04-03'), 1)).toBe('2012-05-01');
  });

  it('are named over the grid', () => {
    const heading = (view: CalendarPlace['view']) =>
      headingOf(view, visibleDays(view, day('2012-04-03'), 1), day('2012-04-03'), 'en');
    expect(heading('month')).toBe('April 2012');
    expect(heading('week')).toBe('2–8 April 2012');
    expect(heading('day')).toBe('Tuesday, 3 April 2012');
    expect(heading('agenda')).toBe('3–30 April 2012');
  });
});

describe('the week', () => {
  it('begins on the day it does where the reader lives', () => {
    expect([firstWeekday('en-US'), firstWeekday('fr-FR'), firstWeekday('ar-EG')]).toEqual([0, 1, 6]);
  });
});

describe('keys on an item', () => {
  const press = (key: string, altKey = true) => ({
    key,
    altKey,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
  });

  it('move it the way the days run, in both directions of writing', () => {
    expect(askOf(press('ArrowRight'), false)).toEqual({ type: 'days', count: 1 });
    expect(askOf(press('ArrowRight'), true)).toEqual({ type: 'days', count: -1 });
    expect(askOf(press('ArrowUp'), false)).toEqual({ type: 'minutes', count: -5 });
  });

  it('move it to the next room where rooms lie side by side, and make it longer with Shift', () => {
    expect(askOf(press('ArrowRight'), false, 'rooms')).toEqual({ type: 'rooms', count: 1 });
    expect(askOf(press('ArrowRight'), true, 'rooms')).toEqual({ type: 'rooms', count: -1 });
    expect(askOf({ ...press('ArrowDown'), shiftKey: true }, false)).toEqual({ type: 'length', count: 5 });
    expect(askOf({ ...press('ArrowLeft'), shiftKey: true }, false)).toBeNull();
  });

  it('open it, and otherwise leave the arrows to the page', () => {
    expect(askOf(press('Enter', false), false)).toEqual({ type: 'open' });
    expect(askOf(press('ArrowDown', false), false)).toBeNull();
    expect(askOf({ ...press('ArrowDown'), ctrlKey: true }, false)).toBeNull();
  });
});
