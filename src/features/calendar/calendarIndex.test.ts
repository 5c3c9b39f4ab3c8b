import { describe, expect, it } from 'vitest';
import type { EventId } from '#domain/ids.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { appraisalOf2017, day, dialogueOf2012, roomId } from '#domain/programme/sampleProgramme.ts';
import { blankRoom } from '#domain/blank.ts';
import { daysFrom } from '#domain/time.ts';
import { EMPTY_INDEX, itemsOn, nextIndex } from './calendarIndex.ts';
import { wantedItems } from './filter.ts';
import { itemsOf } from './items.ts';
import { NO_ROOM, WANT_ALL, type Wanted } from './place.ts';

const dialogue = {
  ...dialogueOf2012(),
  id: 'dialogue' as EventId,
  title: { en: 'Fighting Human Trafficking' },
};
const appraisal = { ...appraisalOf2017(), id: 'appraisal' as EventId, title: { en: 'Appraisal' } };

const byId = (...events: readonly PlannedEvent[]) =>
  Object.fromEntries(events.map((event) => [event.id, event]));
const textsOn = (index: ReturnType<typeof nextIndex>, ...days: readonly string[]) =>
  itemsOn(index, days.map(day)).map((item) =>
    item.type === 'event' ? `${item.title} ${item.first}` : `${item.hours} ${item.title}`,
  );

describe('what stands on a day', () => {
  it('is the bar of each event first, then its sittings by the hour', () => {
    expect(textsOn(nextIndex(EMPTY_INDEX, byId(dialogue, appraisal)), '2012-04-03')).toEqual([
      'Fighting Human Trafficking 2012-04-03',
      '10am – 11am opening',
      '11am – 1pm Interactive Panel Discussion I: panel1',
      '3pm – 5:45pm Interactive Panel Discussion II: panel2',
      '5:45pm – 6pm closing',
    ]);
  });

  it('holds a bar over two days once, however many of them are shown', () => {
    const index = nextIndex(EMPTY_INDEX, byId(appraisal));
    const bars = itemsOn(index, daysFrom(day('2017-09-25'), 7)).filter(({ type }) => type === 'event');
    expect(bars.map(({ first, last }) => [first, last])).toEqual([['2017-09-27', '2017-09-28']]);
  });

  it('is a bar for each run of days that follow one another', () => {
    const days = ['2017-09-25', '2017-09-26', '2017-09-28'].map((date) => [
      date,
      { date: day(date), label: {} },
    ]);
    const bars = itemsOf({ ...appraisal, daysByDate: Object.fromEntries(days), sessionsById: {} });
    expect(bars.map(({ first, last }) => [first, last])).toEqual([
      ['2017-09-25', '2017-09-26'],
      ['2017-09-28', '2017-09-28'],
    ]);
  });

  it('reads again only the event that was edited', () => {
    const before = nextIndex(EMPTY_INDEX, byId(dialogue, appraisal));
    const edited = { ...dialogue, title: { en: 'Ending Human Trafficking' } };
    const after = nextIndex(before, byId(edited, appraisal));
    expect(textsOn(after, '2012-04-03')[0]).toBe('Ending Human Trafficking 2012-04-03');
    const kept = (index: typeof before) => index.itemsByDay.get(day('2017-09-27'));
    expect(kept(after)).toBe(kept(before));
  });

  it('is the same after any edits as when read afresh', () => {
    const moved = { ...appraisal, daysByDate: dialogue.daysByDate };
    const states = [byId(dialogue, appraisal), byId(appraisal), byId(dialogue, moved), byId(dialogue)];
    let index = EMPTY_INDEX;
    for (const state of states) index = nextIndex(index, state);
    const fresh = nextIndex(EMPTY_INDEX, byId(dialogue));
    expect([...index.itemsByDay.keys()].sort()).toEqual([...fresh.itemsByDay.keys()].sort());
    expect(textsOn(index, '2012-04-03', '2017-09-27')).toEqual(textsOn(fresh, '2012-04-03', '2017-09-27'));
  });
});

describe('the filter', () => {
  const rooms = {
    'ga-hall': { ...blankRoom(roomId('ga-hall')), name: { en: 'General Assembly Hall' }, aliases: ['GA'] },
  };
  const items = itemsOn(nextIndex(EMPTY_INDEX, byId(dialogue, appraisal)), [
    day('2012-04-03'),
    day('2017-09-27'),
  ]);
  const titles = (eventId: string | null, text: string) =>
    wantedItems(items, { ...WANT_ALL, eventId, text }, rooms).map(({ title }) => title);

  it('keeps everything while nothing is asked', () => {
    expect(wantedItems(items, { ...WANT_ALL, text: ' ' }, rooms)).toBe(items);
  });

  it('finds all words of a title, in any order, whatever their capitals and accents', () => {
    expect(titles(null, 'ii PÁNEL')).toEqual(['Interactive Panel Discussion II: panel2']);
  });

  it('finds a room by any of its names', () => {
    expect(titles(null, 'general assembly')).toEqual(['opening', 'plenary1', 'plenary1']);
  });

  it('keeps to one event', () => {
    expect(titles('dialogue', 'opening')).toEqual(['opening']);
  });

  it('keeps to one kind, room or person, and to the bars of the events that have it', () => {
    const shown = (wanted: Partial<Wanted>) =>
      wantedItems(items, { ...WANT_ALL, ...wanted }, rooms).map(({ type, title }) => `${type} ${title}`);
    expect(shown({ kindId: 'closing' })).toEqual(['event Fighting Human Trafficking', 'sitting closing']);
    expect(shown({ roomId: 'ga-hall', text: 'plenary' })).toEqual([
      'event Appraisal',
      'sitting plenary1',
      'sitting plenary1',
    ]);
    expect(shown({ roomId: NO_ROOM, eventId: 'appraisal' })).toEqual([]);
    expect(shown({ personId: 'nobody' })).toEqual([]);
  });
});
