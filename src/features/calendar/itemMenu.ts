// Everything that can be done to an item by single clicks, without dragging.
import { words } from '#languages/words.ts';
import type { MenuItem } from '#ui/Menu.tsx';
import { isMac } from '#ui/platform.ts';
import { shortcutText } from '#ui/shortcuts.ts';
import type { ItemAsk } from './itemKeys.ts';
import { goToItem } from './goToItem.ts';
import type { CalendarItem } from './items.ts';

/** `hasRooms`: the rooms lie side by side, so that "the next room" says something. */
export function menuOf(
  item: CalendarItem,
  onAsk: (ask: ItemAsk) => void,
  hasRooms: boolean,
): readonly MenuItem[] {
  const isEvent = item.type === 'event';
  const entry = (key: MoveKey, ask: ItemAsk, keys?: string): MenuItem => ({
    id: key,
    label: words.t(key, { ns: 'calendar' }),
    shortcut: keys === undefined ? undefined : shortcutText(keys, isMac),
    onSelect: () => onAsk(ask),
  });
  const sideKeys = (forRooms: boolean, keys: string) => (forRooms === hasRooms ? keys : undefined);
  const [before, after] = ['Alt+ArrowLeft', 'Alt+ArrowRight'];
  const open: MenuItem = {
    id: 'open',
    label: words.t('open', { ns: 'calendar' }),
    onSelect: () => goToItem(item),
  };
  const rooms = isEvent
    ? []
    : [
        ...(hasRooms
          ? [
              entry('roomBefore', { type: 'rooms', count: -1 }, before),
              entry('roomAfter', { type: 'rooms', count: 1 }, after),
            ]
          : []),
        entry('findRoom', { type: 'find-room' }),
      ];
  const days = [
    entry(isEvent ? 'eventDayBefore' : 'dayBefore', { type: 'days', count: -1 }, sideKeys(false, before)),
    entry(isEvent ? 'eventDayAfter' : 'dayAfter', { type: 'days', count: 1 }, sideKeys(false, after)),
  ];
  const hours =
    item.type === 'event' || item.start === null
      ? []
      : [
          entry('earlier', { type: 'minutes', count: -5 }, 'Alt+ArrowUp'),
          entry('later', { type: 'minutes', count: 5 }, 'Alt+ArrowDown'),
          entry('longer', { type: 'length', count: 5 }, 'Alt+Shift+ArrowDown'),
          entry('shorter', { type: 'length', count: -5 }, 'Alt+Shift+ArrowUp'),
        ];
  return [open, ...inGroup(rooms), ...inGroup(days), ...inGroup(hours)];
}

/** A line stands above the first of them. */
function inGroup([first, ...rest]: readonly MenuItem[]): readonly MenuItem[] {
  return first === undefined ? [] : [{ ...first, startsGroup: true }, ...rest];
}

type MoveKey =
  | 'dayBefore'
  | 'dayAfter'
  | 'eventDayBefore'
  | 'eventDayAfter'
  | 'earlier'
  | 'later'
  | 'longer'
  | 'shorter'
  | 'roomBefore'
  | 'roomAfter'
  | 'findRoom';
