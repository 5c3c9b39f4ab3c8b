// The items on screen: those of the visible days, out of an index that lives as long as the page, then the filter.
import { useMemo } from 'react';
import type { Library } from '#domain/library.ts';
import type { Day } from '#domain/time.ts';
import { useLibrary } from '#store/store.ts';
import { EMPTY_INDEX, itemsOn, nextIndex, type CalendarIndex } from './calendarIndex.ts';
import { wantedItems } from './filter.ts';
import type { CalendarItem } from './items.ts';
import type { CalendarPlace } from './place.ts';

const eventsOf = (library: Library) => library.eventsById;
const roomsOf = (library: Library) => library.roomsById;

// Leaving the calendar and coming back re-reads only what has changed in between.
let index: CalendarIndex = EMPTY_INDEX;

function indexOf(eventsById: Library['eventsById']): CalendarIndex {
  index = nextIndex(index, eventsById);
  return index;
}

export interface CalendarItems {
  readonly shown: readonly CalendarItem[];
  /** Some of the days' items are kept back by the filter. */
  readonly isFiltered: boolean;
}

export function useCalendarItems(days: readonly Day[], { eventId, text }: CalendarPlace): CalendarItems {
  const eventsById = useLibrary(eventsOf);
  const roomsById = useLibrary(roomsOf);
  const all = useMemo(() => itemsOn(indexOf(eventsById), days), [eventsById, days]);
  const shown = useMemo(
    () => wantedItems(all, { eventId, text }, roomsById),
    [all, eventId, text, roomsById],
  );
  return { shown, isFiltered: shown.length < all.length };
}
