import { useMemo } from 'react';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';
import type { CalendarIndex } from '../calendarIndex.ts';
import { doubleBookingsOf } from '../doubleBookings.ts';
import { linesOfBookings, nameOfOther } from '../moveFindings.ts';
import type { RoomColumn } from './roomColumns.ts';
import styles from './RoomsView.module.css';

interface DoubleBookingsProps {
  readonly columns: readonly RoomColumn[];
  readonly index: CalendarIndex;
}

/** What the red boxes say, in whole sentences, each pair once. */
export function DoubleBookings({ columns, index }: DoubleBookingsProps) {
  const words = useWords('calendar');
  const language = useInterfaceLanguage();
  const lines = useMemo(
    () =>
      columns
        .flatMap(({ boxes }) => boxes)
        .flatMap(({ item }) => {
          const bookings = doubleBookingsOf(index, item).filter(({ other }) => item.id < other.id);
          return linesOfBookings(item, bookings, language).map((reason) =>
            words('doubleLine', { session: nameOfOther(item, ''), hours: item.hours, reason }),
          );
        }),
    [columns, index, language, words],
  );
  if (lines.length === 0) return null;
  return (
    <details className={styles['doubles']}>
      <summary>{words('doubleCount', { count: lines.length })}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
