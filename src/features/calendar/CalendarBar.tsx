import { ChevronLeft, ChevronRight, List } from 'lucide-react';
import { useMemo } from 'react';
import { Button, IconButton } from '#ui/Button.tsx';
import { useActions } from '#ui/actions.ts';
import { useWords } from '#ui/useWords.ts';
import { CalendarFilter } from './CalendarFilter.tsx';
import { DateJump } from './DateJump.tsx';
import { CALENDAR_VIEWS } from './place.ts';
import { todayHere, type PlaceControl } from './useCalendarPlace.ts';
import { steppedDay } from './visibleDays.ts';
import styles from './CalendarBar.module.css';

interface CalendarBarProps extends PlaceControl {
  readonly heading: string;
}

/** Where one is in the calendar, and every way to go elsewhere. */
export function CalendarBar({ heading, place, goToPlace }: CalendarBarProps) {
  const words = useWords('calendar');
  const { view, day } = place;
  const step = (direction: -1 | 1) => goToPlace({ day: steppedDay(view, day, direction) });
  useCalendarActions({ place, goToPlace });
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
      <div className={styles['filter']}>
        <CalendarFilter place={place} goToPlace={goToPlace} />
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
    </div>
  );
}

/** The same ways for the palette and the keyboard. */
function useCalendarActions({ place, goToPlace }: PlaceControl): void {
  const words = useWords('calendar');
  const actions = useMemo(() => {
    const { view, day } = place;
    const group = words('screen');
    const step = (direction: -1 | 1) => () => goToPlace({ day: steppedDay(view, day, direction) });
    return [
      {
        id: 'calendar.today',
        label: words('today'),
        group,
        shortcuts: ['T'],
        run: () => goToPlace({ day: todayHere() }),
      },
      {
        id: 'calendar.previous',
        label: words(`previous.${view}`),
        group,
        shortcuts: ['K', 'PageUp'],
        run: step(-1),
      },
      {
        id: 'calendar.next',
        label: words(`next.${view}`),
        group,
        shortcuts: ['J', 'PageDown'],
        run: step(1),
      },
      ...CALENDAR_VIEWS.map((each, index) => ({
        id: `calendar.view.${each}`,
        label: words(`view.${each}`),
        group,
        shortcuts: [String(index + 1)],
        run: () => goToPlace({ view: each }),
      })),
      {
        id: 'calendar.list',
        label: words('list'),
        group,
        shortcuts: ['L'],
        isEnabled: () => view !== 'agenda',
        run: () => goToPlace({ hasList: !place.hasList }, { replace: true }),
      },
    ];
  }, [words, place, goToPlace]);
  useActions(actions);
}
