// Why a sitting stands in red: who else has its room or its people at that time, in sentences.
import { use, useMemo } from 'react';
import type { Language } from '#languages/language.ts';
import { GridIndex } from './gridContext.ts';
import { doubleBookingsOf } from './doubleBookings.ts';
import type { CalendarItem } from './items.ts';
import { linesOfBookings } from './moveFindings.ts';

const NONE: readonly string[] = [];

export function useBookingLines(item: CalendarItem, language: Language): readonly string[] {
  const index = use(GridIndex);
  return useMemo(() => {
    if (item.type === 'event') return NONE;
    const bookings = doubleBookingsOf(index, item);
    return bookings.length === 0 ? NONE : [...new Set(linesOfBookings(item, bookings, language))];
  }, [index, item, language]);
}
