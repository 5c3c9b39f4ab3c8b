import { EllipsisVertical } from 'lucide-react';
import { memo } from 'react';
import { daysBetween, daysFrom } from '#domain/time.ts';
import { formatDates } from '#languages/dates.ts';
import type { Language } from '#languages/language.ts';
import { words } from '#languages/words.ts';
import { hrefTo } from '#ui/addresses.ts';
import { joinClasses } from '#ui/joinClasses.ts';
import { Menu } from '#ui/Menu.tsx';
import { addressOfItem } from './goToItem.ts';
import { ITEM_KEYS } from './itemKeys.ts';
import { menuOf } from './itemMenu.ts';
import { itemTitle, useRoomName } from './itemWords.ts';
import type { CalendarItem } from './items.ts';
import { useBookingLines } from './useBookingLines.ts';
import type { ItemMoves } from './useItemMoves.ts';
import tones from './GridEntry.module.css';
import styles from './CalendarList.module.css';

interface ListItemProps {
  readonly item: CalendarItem;
  readonly language: Language;
  /** Rooms lie side by side beside the list. */
  readonly hasRooms: boolean;
  readonly on: ItemMoves;
}

/** One line: hours, title, room, and everything that can be done to it by a click. */
export const ListItem = memo(function ListItem({ item, language, hasRooms, on }: ListItemProps) {
  const title = itemTitle(item);
  const room = useRoomName(item, language);
  const reasons = useBookingLines(item, language);
  const days = daysFrom(item.first, daysBetween(item.first, item.last) + 1);
  const hours =
    item.type === 'event'
      ? words.t('allDay', { ns: 'calendar' })
      : item.start === null
        ? words.t('untimed', { ns: 'calendar' })
        : [item.hours, item.isOpenEnded ? words.t('openEnded', { ns: 'calendar' }) : '']
            .filter((part) => part !== '')
            .join(', ');
  const about =
    item.type === 'event'
      ? [item.last > item.first ? formatDates(days, 'day-month-year', language) : '']
      : [item.eventTitle, room];
  const titleText = <bdi>{title}</bdi>;
  return (
    <li className={joinClasses(styles['item'], tones[item.type === 'event' ? 'event' : item.tone])}>
      <a
        href={hrefTo(addressOfItem(item))}
        data-item={item.id}
        aria-keyshortcuts={ITEM_KEYS}
        onKeyDown={(press) => on.key(item, press)}
      >
        <span className={styles['hours']}>
          <bdi>{hours}</bdi>
        </span>
        <span className={styles['title']}>{titleText}</span>
        <span className={styles['about']}>
          <bdi>{about.filter((part) => part !== '').join(' · ')}</bdi>
        </span>
        {reasons.length > 0 && (
          <span className={styles['double']}>
            {words.t('doubleBooked', { ns: 'calendar', reasons: reasons.join(' ') })}
          </span>
        )}
      </a>
      <Menu
        label={words.t('actionsFor', { ns: 'calendar', title })}
        icon={<EllipsisVertical aria-hidden="true" />}
        className={styles['menu']}
        items={menuOf(item, (ask) => on.ask(item, ask), hasRooms)}
      />
    </li>
  );
});
