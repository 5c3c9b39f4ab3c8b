// The items on screen: those of the visible days, out of the index of the calendar, then the filter.
import { useMemo } from 'react';
import type { Library } from '#domain/library.ts';
import type { Day } from '#domain/time.ts';
import { useLibrary } from '#store/store.ts';
import { itemsOn, type CalendarIndex } from './calendarIndex.ts';
import { calendarIndexOf } from './calendarIndexNow.ts';
import { wantedItems } from './filter.ts';
import type { CalendarItem } from './items.ts';
import type { CalendarPlace } from './place.ts';

const eventsOf = (library: Library) => library.eventsById;
const roomsOf = (library: Library) => library.roomsById;

export interface CalendarItems {
  readonly index: CalendarIndex;
  /** Everything of these days. */
  readonly all: readonly CalendarItem[];
  /** What of it the filter lets through. */
  readonly shown: readonly CalendarItem[];
}

export function useCalendarItems(days: readonly Day[], place: CalendarPlace): CalendarItems {
  const { view, eventId, kindId, roomId, personId, text } = place;
  const eventsById = useLibrary(eventsOf);
  const roomsById = useLibrary(roomsOf);
  const index = calendarIndexOf(eventsById);
  const hasBars = view !== 'rooms';
  const all = useMemo(() => {
    const items = itemsOn(index, days);
    // An event stands in no room: only its sittings do.
    return hasBars ? items : items.filter(({ type }) => type === 'sitting');
  }, [index, days, hasBars]);
  const shown = useMemo(
    () => wantedItems(all, { eventId, kindId, roomId, personId, text }, roomsById),
    [all, eventId, kindId, roomId, personId, text, roomsById],
  );
  return useMemo(() => ({ index, all, shown }), [index, all, shown]);
}
