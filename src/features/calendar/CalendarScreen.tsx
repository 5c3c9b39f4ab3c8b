import { CalendarPlus } from 'lucide-react';
import { useCallback, useMemo, useRef } from 'react';
import type { Library } from '#domain/library.ts';
import type { Day, Minutes } from '#domain/time.ts';
import { useLibrary } from '#store/store.ts';
import { eventAddress, hrefTo, startAddress } from '#ui/addresses.ts';
import { Button } from '#ui/Button.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { goTo } from '#ui/hashLocation.ts';
import { joinClasses } from '#ui/joinClasses.ts';
import { ScreenHead } from '#ui/ScreenHead.tsx';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';
import { CalendarBar } from './CalendarBar.tsx';
import { CalendarGrid } from './CalendarGrid.tsx';
import { CalendarList } from './CalendarList.tsx';
import { createEventOn } from './changes.ts';
import { goToItem } from './goToItem.ts';
import { NothingHere } from './NothingHere.tsx';
import { useCalendarItems } from './useCalendarItems.ts';
import { useCalendarPlace } from './useCalendarPlace.ts';
import { useItemMoves } from './useItemMoves.ts';
import { headingOf, visibleDays } from './visibleDays.ts';
import { firstWeekday } from './weekStart.ts';
import styles from './CalendarScreen.module.css';

const isEmpty = (library: Library): boolean => Object.keys(library.eventsById).length === 0;

/** All events and their sessions by day and hour, as a grid, a list, or both. */
export function CalendarScreen() {
  const words = useWords('calendar');
  const language = useInterfaceLanguage();
  const { place, goToPlace } = useCalendarPlace();
  const { view, day } = place;
  const days = useMemo(() => visibleDays(view, day, firstWeekday()), [view, day]);
  const items = useCalendarItems(days, place);
  const isLibraryEmpty = useLibrary(isEmpty);
  const screen = useRef<HTMLDivElement>(null);
  const moves = useItemMoves({ days, screen, goToPlace });
  const heading = headingOf(view, days, day, language);
  const nothing = <NothingHere isFiltered={items.isFiltered} place={place} goToPlace={goToPlace} />;

  const create = useCallback(
    (on: readonly Day[], hours: { readonly start: Minutes; readonly end: Minutes } | null = null) =>
      goTo(eventAddress(createEventOn(on, hours, language))),
    [language],
  );
  const grid = useMemo(
    () => ({
      ...moves,
      open: goToItem,
      showDay: (shown: Day) => goToPlace({ view: 'day', day: shown }),
      selectDays: (selected: readonly Day[]) => create(selected),
      selectHours: (on: Day, start: Minutes, end: Minutes) => create([on], { start, end }),
    }),
    [moves, goToPlace, create],
  );

  return (
    <div ref={screen} className={styles['screen']}>
      <ScreenHead title={words('screen')}>
        <Button icon={<CalendarPlus aria-hidden="true" />} onClick={() => create([day])}>
          {words('newEvent')}
        </Button>
      </ScreenHead>
      <CalendarBar heading={heading} place={place} goToPlace={goToPlace} />
      {isLibraryEmpty && (
        <EmptyState
          title={words('emptyTitle')}
          about={words('emptyAbout')}
          action={<a href={hrefTo(startAddress())}>{words('emptyStart')}</a>}
        />
      )}
      {!isLibraryEmpty && items.shown.length === 0 && view !== 'agenda' && !place.hasList && nothing}
      {(!isLibraryEmpty || view !== 'agenda') && (
        <div className={joinClasses(styles['body'], place.hasList && styles['both'])} data-view={view}>
          {view !== 'agenda' && (
            <CalendarGrid
              label={words('grid', { view: words(`view.${view}`), days: heading })}
              view={view}
              day={day}
              items={items.shown}
              on={grid}
            />
          )}
          {(view === 'agenda' || place.hasList) && (
            <CalendarList heading={heading} days={days} items={items.shown} on={grid}>
              {nothing}
            </CalendarList>
          )}
        </div>
      )}
    </div>
  );
}
