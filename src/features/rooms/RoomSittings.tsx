import { TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import type { RoomId } from '#domain/ids.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { formatDate } from '#languages/dates.ts';
import { textIn } from '#languages/language.ts';
import { formatHours } from '#languages/times.ts';
import { useLibrary } from '#store/store.ts';
import { hrefTo, sessionAddress } from '#ui/addresses.ts';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';
import { byDay, doubleBooked, usesByRoom, type RoomUse } from './roomUses.ts';
import styles from './Rooms.module.css';

/** What is held in the room, across events, day by day; double bookings are marked. */
export function RoomSittings({ roomId }: { readonly roomId: RoomId }) {
  const words = useWords('rooms');
  const language = useInterfaceLanguage();
  const eventsById = useLibrary((library) => library.eventsById);
  const uses = useMemo(
    () => usesByRoom(Object.values<PlannedEvent>(eventsById)).get(roomId) ?? [],
    [eventsById, roomId],
  );
  const double = useMemo(() => doubleBooked(uses), [uses]);
  return (
    <section className={styles['sittings']}>
      <h2>{words('sittings')}</h2>
      <p className={styles['about']}>
        {words(uses.length === 0 ? 'noSittings' : 'sittingsCount', { count: uses.length })}
      </p>
      {byDay(uses).map(({ day, uses: ofDay }) => (
        <div key={day}>
          <h3>{formatDate(day, 'weekday-comma', language)}</h3>
          <ul>
            {ofDay.map((use) => (
              <li key={use.sitting.id}>
                <span className={styles['hours']}>{hoursOf(use, words('untimed'))}</span>
                <a href={hrefTo(sessionAddress(use.event.id, use.session.id))}>
                  <bdi>
                    {textIn(use.session.title, language, use.event.mainLanguage) || words('untitled')}
                  </bdi>
                </a>
                <bdi className={styles['about']}>
                  {textIn(use.event.shortTitle, language, use.event.mainLanguage) ||
                    textIn(use.event.title, language, use.event.mainLanguage)}
                </bdi>
                {double.has(use) && (
                  <strong className={styles['double']}>
                    <TriangleAlert aria-hidden="true" />
                    {words('double')}
                  </strong>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function hoursOf({ event, sitting }: RoomUse, untimed: string): string {
  const { start, end } = sitting;
  if (start === null) return untimed;
  return formatHours(
    { start, end },
    { style: event.houseStyle.timeStyle, dash: event.houseStyle.rangeDash },
    'en',
  );
}
