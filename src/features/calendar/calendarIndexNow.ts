// The index of the calendar lives as long as the page: leaving the calendar and coming back re-reads only what has
// changed in between.
import type { Library } from '#domain/library.ts';
import { EMPTY_INDEX, nextIndex, type CalendarIndex } from './calendarIndex.ts';

let index: CalendarIndex = EMPTY_INDEX;

export function calendarIndexOf(eventsById: Library['eventsById']): CalendarIndex {
  index = nextIndex(index, eventsById);
  return index;
}
