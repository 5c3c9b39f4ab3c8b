// Everything that can be done to an item by single clicks, without dragging.
import { words } from '#languages/words.ts';
import type { MenuItem } from '#ui/Menu.tsx';
import { isMac } from '#ui/platform.ts';
import { shortcutText } from '#ui/shortcuts.ts';
import type { ItemMove } from './drop.ts';
import { goToItem } from './goToItem.ts';
import type { CalendarItem } from './items.ts';

export function menuOf(item: CalendarItem, onMove: (move: ItemMove) => void): readonly MenuItem[] {
  const isEvent = item.type === 'event';
  const entry = (key: MoveKey, move: ItemMove, keys?: string): MenuItem => ({
    id: key,
    label: words.t(key, { ns: 'calendar' }),
    shortcut: keys === undefined ? undefined : shortcutText(keys, isMac),
    onSelect: () => onMove(move),
  });
  const open: MenuItem = {
    id: 'open',
    label: words.t('open', { ns: 'calendar' }),
    onSelect: () => goToItem(item),
  };
  const days: readonly MenuItem[] = [
    {
      ...entry(isEvent ? 'eventDayBefore' : 'dayBefore', { type: 'days', count: -1 }, 'Alt+ArrowLeft'),
      startsGroup: true,
    },
    entry(isEvent ? 'eventDayAfter' : 'dayAfter', { type: 'days', count: 1 }, 'Alt+ArrowRight'),
  ];
  if (item.type === 'event' || item.start === null) return [open, ...days];
  return [
    open,
    ...days,
    { ...entry('earlier', { type: 'minutes', count: -5 }, 'Alt+ArrowUp'), startsGroup: true },
    entry('later', { type: 'minutes', count: 5 }, 'Alt+ArrowDown'),
    entry('longer', { type: 'length', count: 5 }),
    entry('shorter', { type: 'length', count: -5 }),
  ];
}

type MoveKey =
  'dayBefore' | 'dayAfter' | 'eventDayBefore' | 'eventDayAfter' | 'earlier' | 'later' | 'longer' | 'shorter';
