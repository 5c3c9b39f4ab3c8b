import { useMemo } from 'react';
import type { PersonId } from '#domain/ids.ts';
import { appearancesOf, type Appearance } from '#domain/people/appearances.ts';
import { doubleBookings } from '#domain/people/doubleBookings.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { useLibrary } from '#store/store.ts';
import { hrefTo, eventAddress } from '#ui/addresses.ts';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';
import { AppearanceRow } from './AppearanceRow.tsx';
import { eventName } from './sessionName.ts';
import styles from './PersonScreen.module.css';

/** Every session the person stands in, event by event in the order of time. */
export function PersonSessions({ personId }: { readonly personId: PersonId }) {
  const words = useWords('people');
  const language = useInterfaceLanguage();
  const eventsById = useLibrary((library) => library.eventsById);
  const appearances = useMemo(
    () => appearancesOf(personId, Object.values<PlannedEvent>(eventsById)),
    [personId, eventsById],
  );
  const bookings = useMemo(() => doubleBookings(appearances), [appearances]);
  return (
    <section aria-labelledby="sessions-of-person">
      <h2 id="sessions-of-person">{words('sessionsTitle')}</h2>
      <p className={styles['hint']}>{words(appearances.length === 0 ? 'inNoSession' : 'sessionsAbout')}</p>
      {byEvent(appearances).map(([event, ofEvent]) => (
        <div key={event.id} className={styles['event']}>
          <h3>
            <a href={hrefTo(eventAddress(event.id))}>
              <bdi>{eventName(event, language)}</bdi>
            </a>
          </h3>
          <ul>
            {ofEvent.map((appearance) => (
              <AppearanceRow
                key={appearance.participation.id}
                appearance={appearance}
                clashes={bookings.flatMap(({ first, second }) =>
                  first.appearance === appearance
                    ? [second]
                    : second.appearance === appearance
                      ? [first]
                      : [],
                )}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** In the order in which the person comes to each event. */
function byEvent(
  appearances: readonly Appearance[],
): readonly (readonly [PlannedEvent, readonly Appearance[]])[] {
  const lists = new Map<PlannedEvent, Appearance[]>();
  for (const appearance of appearances) {
    const list = lists.get(appearance.event);
    if (list === undefined) lists.set(appearance.event, [appearance]);
    else list.push(appearance);
  }
  return [...lists];
}
