// The place in the calendar, read from the address and written back to it.
import { useCallback, useMemo } from 'react';
import { useSearch } from 'wouter';
import type { Day } from '#domain/time.ts';
import { goTo } from '#ui/hashLocation.ts';
import { addressOfPlace, readPlace, type CalendarPlace } from './place.ts';
import { fromWall, wallNow } from './wallClock.ts';

export interface PlaceControl {
  readonly place: CalendarPlace;
  /** Another view or day is a step to come back from; `replace` (filters, the list) is not. */
  readonly goToPlace: (change: Partial<CalendarPlace>, options?: { readonly replace?: boolean }) => void;
}

/** Narrower than this, seven days side by side have no room for words. */
const PHONE = '(width < 640px)';

export function useCalendarPlace(): PlaceControl {
  const search = useSearch();
  const place = useMemo(() => readPlace(search, placeDefaults()), [search]);
  const goToPlace = useCallback<PlaceControl['goToPlace']>(
    (change, options) => goTo(addressOfPlace({ ...place, ...change }), options),
    [place],
  );
  return { place, goToPlace };
}

export function todayHere(): Day {
  return fromWall(wallNow(new Date())).day;
}

function placeDefaults(): Pick<CalendarPlace, 'view' | 'day'> {
  return { view: matchMedia(PHONE).matches ? 'agenda' : 'month', day: todayHere() };
}
