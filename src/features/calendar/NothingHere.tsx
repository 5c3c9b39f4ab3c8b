import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { daysOf } from '#domain/plannedEvent.ts';
import { daysBetween, type Day } from '#domain/time.ts';
import type { Library } from '#domain/library.ts';
import { formatDate } from '#languages/dates.ts';
import { briefTitleOf } from '#parts/eventText.ts';
import { useLibrary } from '#store/store.ts';
import { Button } from '#ui/Button.tsx';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';
import { WANT_ALL } from './place.ts';
import type { PlaceControl } from './useCalendarPlace.ts';
import styles from './CalendarList.module.css';

interface NothingHereProps extends PlaceControl {
  readonly isFiltered: boolean;
}

/** Days with nothing in them: the way to the nearest event, or out of the filter. */
export function NothingHere({ isFiltered, place, goToPlace }: NothingHereProps) {
  const words = useWords('calendar');
  const language = useInterfaceLanguage();
  const nearest = useLibrary((library) => nearestEvent(library, place.day));
  if (isFiltered) {
    return (
      <div className={styles['nothing']}>
        <p>{words('nothingWanted')}</p>
        <Button onClick={() => goToPlace(WANT_ALL, { replace: true })}>{words('clearFilter')}</Button>
      </div>
    );
  }
  const day = nearest === null ? null : nearestDay(nearest, place.day);
  return (
    <div className={styles['nothing']}>
      <p>{words('nothingHere')}</p>
      {nearest !== null && day !== null && (
        <Button onClick={() => goToPlace({ day })}>
          {words('nearest', {
            day: formatDate(day, 'day-month-year', language),
            title: briefTitleOf(nearest, language) || words('untitledEvent'),
          })}
        </Button>
      )}
    </div>
  );
}

function nearestEvent(library: Library, day: Day): PlannedEvent | null {
  let best: PlannedEvent | null = null;
  let least = Infinity;
  for (const event of Object.values<PlannedEvent>(library.eventsById)) {
    const nearest = nearestDay(event, day);
    const distance = nearest === null ? Infinity : Math.abs(daysBetween(day, nearest));
    if (distance < least) [best, least] = [event, distance];
  }
  return best;
}

function nearestDay(event: PlannedEvent, day: Day): Day | null {
  const dates = daysOf(event).map(({ date }) => date);
  const byDistance = dates.sort((a, b) => Math.abs(daysBetween(day, a)) - Math.abs(daysBetween(day, b)));
  return byDistance[0] ?? null;
}
