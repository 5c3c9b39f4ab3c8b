// The ways through the calendar for the palette and the keyboard.
import { useMemo } from 'react';
import { useActions } from '#ui/actions.ts';
import { useWords } from '#ui/useWords.ts';
import { CALENDAR_VIEWS, WANT_ALL, filterCount } from './place.ts';
import { todayHere, type PlaceControl } from './useCalendarPlace.ts';
import { steppedDay } from './visibleDays.ts';

export function useCalendarActions({ place, goToPlace }: PlaceControl): void {
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
      {
        id: 'calendar.findRoom',
        label: words('free.find'),
        group,
        run: () => goToPlace({ view: 'rooms', search: { need: null, itemId: null } }),
      },
      {
        id: 'calendar.clearFilters',
        label: words('clearFilters'),
        group,
        isEnabled: () => filterCount(place) > 0,
        run: () => goToPlace(WANT_ALL, { replace: true }),
      },
    ];
  }, [words, place, goToPlace]);
  useActions(actions);
}
