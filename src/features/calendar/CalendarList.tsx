import { memo, useMemo, type ReactNode } from 'react';
import type { Day } from '#domain/time.ts';
import { formatDate } from '#languages/dates.ts';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';
import { ListItem } from './ListItem.tsx';
import { seenFrom, type CalendarItem } from './items.ts';
import type { ItemMoves } from './useItemMoves.ts';
import styles from './CalendarList.module.css';

interface CalendarListProps {
  readonly heading: string;
  readonly days: readonly Day[];
  readonly items: readonly CalendarItem[];
  readonly hasRooms: boolean;
  readonly on: ItemMoves;
  /** What stands where there is nothing to list. */
  readonly children: ReactNode;
}

/** The same days as the grid, in words: every event and session in order, each of them reachable and movable by keys. */
export const CalendarList = memo(function CalendarList({
  heading,
  days,
  items,
  hasRooms,
  on,
  children,
}: CalendarListProps) {
  const words = useWords('calendar');
  const language = useInterfaceLanguage();
  const groups = useMemo(() => groupsOf(days, items), [days, items]);
  return (
    <section className={styles['list']} data-part="list" aria-label={words('listOf', { days: heading })}>
      {groups.length === 0 ? (
        children
      ) : (
        <p className={styles['keys']}>{words(hasRooms ? 'keysRooms' : 'keys')}</p>
      )}
      {groups.map(({ day, items: itemsOfDay }) => (
        <section key={day} aria-labelledby={`list-${day}`}>
          <h3 id={`list-${day}`}>{formatDate(day, 'weekday-comma', language)}</h3>
          <ul>
            {itemsOfDay.map((item) => (
              <ListItem key={item.id} item={item} language={language} hasRooms={hasRooms} on={on} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
});

interface DayGroup {
  readonly day: Day;
  readonly items: readonly CalendarItem[];
}

/** Each item once, under the first of the shown days it stands on. */
function groupsOf(days: readonly Day[], items: readonly CalendarItem[]): readonly DayGroup[] {
  const [first] = days;
  if (first === undefined) return [];
  const shownFrom = (item: CalendarItem): Day =>
    days.find((day) => day >= seenFrom(item) && day <= item.last) ?? first;
  const byDay = Map.groupBy(items, shownFrom);
  return days.flatMap((day) => {
    const group = byDay.get(day);
    return group === undefined ? [] : [{ day, items: group }];
  });
}
