import { ChevronLeft, ChevronRight, List, ListFilter } from 'lucide-react';
import { useState } from 'react';
import { Button, IconButton } from '#ui/Button.tsx';
import { joinClasses } from '#ui/joinClasses.ts';
import { TextField } from '#ui/TextField.tsx';
import { useWords } from '#ui/useWords.ts';
import { CalendarFilter } from './CalendarFilter.tsx';
import { DateJump } from './DateJump.tsx';
import { CALENDAR_VIEWS, filterCount, WANT_ALL } from './place.ts';
import { useCalendarActions } from './useCalendarActions.ts';
import type { CalendarItems } from './useCalendarItems.ts';
import { todayHere, type PlaceControl } from './useCalendarPlace.ts';
import { steppedDay } from './visibleDays.ts';
import styles from './CalendarBar.module.css';

interface CalendarBarProps extends PlaceControl {
  readonly heading: string;
  readonly items: CalendarItems;
}

/** Where one is in the calendar, every way to go elsewhere, and what of it is to be seen. */
export function CalendarBar({ heading, items, place, goToPlace }: CalendarBarProps) {
  const words = useWords('calendar');
  const { view, day } = place;
  const [isOpen, setOpen] = useState(false);
  const count = filterCount(place);
  const step = (direction: -1 | 1) => goToPlace({ day: steppedDay(view, day, direction) });
  useCalendarActions({ place, goToPlace });
  const clear = (): void => {
    // It stays open, and the focus with it.
    setOpen(true);
    goToPlace(WANT_ALL, { replace: true });
  };
  const hasFilters = isOpen || count > 0;
  return (
    <div className={styles['bar']}>
      <div className={styles['steps']}>
        <Button onClick={() => goToPlace({ day: todayHere() })}>{words('today')}</Button>
        <IconButton label={words(`previous.${view}`)} onClick={() => step(-1)}>
          <ChevronLeft aria-hidden="true" className={styles['mirrored']} />
        </IconButton>
        <IconButton label={words(`next.${view}`)} onClick={() => step(1)}>
          <ChevronRight aria-hidden="true" className={styles['mirrored']} />
        </IconButton>
        <h2 aria-live="polite">
          <bdi>{heading}</bdi>
        </h2>
      </div>
      <div className={styles['views']} role="group" aria-label={words('views')}>
        {CALENDAR_VIEWS.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={each === view}
            onClick={() => goToPlace({ view: each })}
          >
            {words(`view.${each}`)}
          </button>
        ))}
      </div>
      <div className={styles['tools']}>
        <TextField
          label={words('filterText')}
          isLabelHidden
          type="search"
          className={styles['text']}
          placeholder={words('filterTextExample')}
          value={place.text}
          onChange={(text) => goToPlace({ text }, { replace: true })}
        />
        <Button
          icon={<ListFilter aria-hidden="true" />}
          aria-expanded={hasFilters}
          className={joinClasses(styles['toggle'], count > 0 && styles['set'])}
          disabled={count > 0}
          onClick={() => setOpen(!isOpen)}
        >
          {count === 0 ? words('filters') : words('filtersSet', { count })}
        </Button>
        <DateJump day={day} onJump={(to) => goToPlace({ day: to })} />
        {view !== 'agenda' && (
          <Button
            icon={<List aria-hidden="true" />}
            aria-pressed={place.hasList}
            className={styles['toggle']}
            onClick={() => goToPlace({ hasList: !place.hasList }, { replace: true })}
          >
            {words('list')}
          </Button>
        )}
      </div>
      {hasFilters && (
        <CalendarFilter
          place={place}
          goToPlace={goToPlace}
          items={items.all}
          shownCount={items.shown.length}
          onClear={clear}
        />
      )}
    </div>
  );
}
