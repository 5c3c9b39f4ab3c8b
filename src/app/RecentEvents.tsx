import { useMemo } from 'react';
import { useLocation } from 'wouter';
import type { EventId } from '#domain/ids.ts';
import type { Library } from '#domain/library.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { useEventActivity } from '#parts/eventActivity.ts';
import { briefTitleOf, datesTextOf } from '#parts/eventText.ts';
import { useLibrary } from '#store/store.ts';
import { eventAddress, hrefTo } from '#ui/addresses.ts';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';
import styles from './Rail.module.css';

const MOST_SHOWN = 5;
const eventsOf = (library: Library) => library.eventsById;

/** The events opened last on this device. */
export function RecentEvents() {
  const words = useWords('app');
  const vocabulary = useWords('vocabulary');
  const language = useInterfaceLanguage();
  const [path] = useLocation();
  const eventsById = useLibrary(eventsOf);
  const openedAt = useEventActivity((activity) => activity.openedAt);
  const events = useMemo(() => lastOpened(eventsById, openedAt), [eventsById, openedAt]);
  if (events.length === 0) return null;
  return (
    <section className={styles['recent']} aria-label={words('recentEvents')}>
      <h2>{words('recent')}</h2>
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <a
              href={hrefTo(eventAddress(event.id))}
              aria-current={path.startsWith(eventAddress(event.id)) ? 'true' : undefined}
            >
              <span className={styles['eventTitle']}>
                <bdi>{briefTitleOf(event, language) || words('noTitle')}</bdi>
              </span>
              <small>
                <bdi>{datesTextOf(event, language)}</bdi>
                {datesTextOf(event, language) === '' ? '' : ' · '}
                {vocabulary(`stage.${event.stage}`)}
              </small>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function lastOpened(
  eventsById: Library['eventsById'],
  openedAt: Readonly<Record<EventId, number>>,
): readonly PlannedEvent[] {
  return (Object.keys(openedAt) as EventId[])
    .sort((a, b) => (openedAt[b] ?? 0) - (openedAt[a] ?? 0))
    .flatMap((id) => eventsById[id] ?? [])
    .slice(0, MOST_SHOWN);
}
