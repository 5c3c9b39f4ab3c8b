// What the grid reports, to the screen and to the pieces inside it. Those get it by a context, because the grid makes
// them and hands them nothing else.
import { createContext, useContext, type KeyboardEvent } from 'react';
import type { RoomId } from '#domain/ids.ts';
import type { Day, Minutes } from '#domain/time.ts';
import type { Language } from '#languages/language.ts';
import { EMPTY_INDEX, type CalendarIndex } from './calendarIndex.ts';
import type { CappedItems } from './cappedItems.ts';
import type { DroppedAt, ResizedTo } from './gridEntries.ts';
import type { CalendarItem, SittingItem } from './items.ts';

export interface GridHandlers {
  readonly open: (item: CalendarItem) => void;
  readonly drop: (item: CalendarItem, to: DroppedAt) => void;
  readonly resize: (item: SittingItem, to: ResizedTo) => void;
  readonly key: (item: CalendarItem, press: KeyboardEvent<HTMLElement>) => void;
  readonly showDay: (day: Day) => void;
  readonly selectDays: (days: readonly Day[]) => void;
  /** The room is left out where no room was pointed at. */
  readonly selectHours: (day: Day, start: Minutes, end: Minutes, roomId?: RoomId | null) => void;
}

/** All of the library's days, for what stands in the way of what. */
export const GridIndex = createContext<CalendarIndex>(EMPTY_INDEX);

/** How much stands on each day, where the grid is not given all of it. */
export const GridCounts = createContext<CappedItems['countByDay'] | null>(null);

export const GridContext = createContext<GridHandlers | null>(null);

/** The language of the interface, asked for once by the grid and not by each box in it. */
export const GridLanguage = createContext<Language>('en');

export const useGridLanguage = (): Language => useContext(GridLanguage);
