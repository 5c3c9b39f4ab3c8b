import { CalendarPlus } from 'lucide-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Library } from '#domain/library.ts';
import type { EventId } from '#domain/ids.ts';
import type { Day } from '#domain/time.ts';
import { useLibrary } from '#store/store.ts';
import { eventAddress, hrefTo, startAddress } from '#ui/addresses.ts';
import { Button } from '#ui/Button.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { goTo } from '#ui/hashLocation.ts';
import { joinClasses } from '#ui/joinClasses.ts';
import { ScreenHead } from '#ui/ScreenHead.tsx';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';
import './calendarWords.ts';
import { CalendarBar } from './CalendarBar.tsx';
import { CalendarGrid } from './CalendarGrid.tsx';
import { CalendarList } from './CalendarList.tsx';
import { createEventOn, createSessionIn, type NewPlace } from './changes.ts';
import { GridIndex, type GridHandlers } from './gridContext.ts';
import { goToItem } from './goToItem.ts';
import { NewHere } from './NewHere.tsx';
import { NothingHere } from './NothingHere.tsx';
import { RoomsView } from './rooms/RoomsView.tsx';
import { useCalendarItems } from './useCalendarItems.ts';
import { useCalendarPlace } from './useCalendarPlace.ts';
import { useItemMoves } from './useItemMoves.ts';
import { useRoomColumns } from './useRoomColumns.ts';
import { headingOf, visibleDays } from './visibleDays.ts';
import { firstWeekday } from './weekStart.ts';
import styles from './CalendarScreen.module.css';

const isEmpty = (library: Library): boolean => Object.keys(library.eventsById).length === 0;

/** All events and their sessions by day, hour and room, as a grid, a list, or both. */
export function CalendarScreen() {
  const words = useWords('calendar');
  const language = useInterfaceLanguage();
  const { place, goToPlace } = useCalendarPlace();
  const { view, day } = place;
  const days = useMemo(() => visibleDays(view, day, firstWeekday()), [view, day]);
  const items = useCalendarItems(days, place);
  const columns = useRoomColumns(items.shown, place);
  const roomIds = useMemo(() => columns?.map(({ roomId }) => roomId) ?? null, [columns]);
  const isLibraryEmpty = useLibrary(isEmpty);
  const [planned, setPlanned] = useState<NewPlace | null>(null);
  const screen = useRef<HTMLDivElement>(null);
  const moves = useItemMoves({ days, roomIds, screen, goToPlace });
  const heading = headingOf(view, days, day, language);
  const isFiltered = items.shown.length < items.all.length;
  const nothing = <NothingHere isFiltered={isFiltered} place={place} goToPlace={goToPlace} />;
  const label = words('grid', { view: words(`view.${view}`), days: heading });

  const create = useCallback(
    (on: readonly Day[], at: NewPlace | null = null) => goTo(eventAddress(createEventOn(on, at, language))),
    [language],
  );
  const grid = useMemo<GridHandlers>(
    () => ({
      ...moves,
      open: goToItem,
      showDay: (shown) => goToPlace({ view: 'day', day: shown }),
      selectDays: (selected) => create(selected),
      selectHours: (on, start, end, roomId = null) => setPlanned({ day: on, start, end, roomId }),
    }),
    [moves, goToPlace, create],
  );
  const add = (at: NewPlace, eventId: EventId | null): void => {
    // Gone before anything is told: what is read out inside a dialog is lost with it.
    flushSync(() => setPlanned(null));
    if (eventId === null) return create([at.day], at);
    const made = createSessionIn(eventId, at, language);
    if (made !== null) moves.follow(made);
    goToPlace({ search: null }, { replace: true });
  };

  return (
    <GridIndex value={items.index}>
      <div ref={screen} className={styles['screen']}>
        <ScreenHead title={words('screen')}>
          <Button icon={<CalendarPlus aria-hidden="true" />} onClick={() => create([day])}>
            {words('newEvent')}
          </Button>
        </ScreenHead>
        <CalendarBar heading={heading} items={items} place={place} goToPlace={goToPlace} />
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
            {view !== 'agenda' && view !== 'rooms' && (
              <CalendarGrid label={label} view={view} day={day} items={items.shown} on={grid} />
            )}
            {columns !== null && (
              <RoomsView
                {...{ label, day, columns, place, goToPlace }}
                index={items.index}
                on={grid}
                onPlan={setPlanned}
              />
            )}
            {(view === 'agenda' || place.hasList) && (
              <CalendarList
                heading={heading}
                days={days}
                items={items.shown}
                hasRooms={view === 'rooms'}
                on={moves}
              >
                {nothing}
              </CalendarList>
            )}
          </div>
        )}
        {planned !== null && (
          <NewHere
            place={planned}
            eventId={place.eventId}
            onAdd={(eventId) => add(planned, eventId)}
            onClose={() => setPlanned(null)}
          />
        )}
      </div>
    </GridIndex>
  );
}
