// Gestures on items, by pointer and by keys, turned into changes; after a move by keys the focus and the view follow
// the item, wherever it has gone.
import { useEffect, useMemo, useRef, type KeyboardEvent, type RefObject } from 'react';
import type { RoomId } from '#domain/ids.ts';
import type { Day } from '#domain/time.ts';
import { words } from '#languages/words.ts';
import { announce } from '#ui/announce.ts';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { goToItem } from './goToItem.ts';
import type { ItemMove } from './drop.ts';
import type { DroppedAt, ResizedTo } from './gridEntries.ts';
import { askOf, type ItemAsk } from './itemKeys.ts';
import type { CalendarItem, SittingItem } from './items.ts';
import { moveItem } from './changes.ts';
import type { PlaceControl } from './useCalendarPlace.ts';

interface Shown {
  readonly days: readonly Day[];
  /** The rooms side by side on the screen; null where it shows no rooms. */
  readonly roomIds: readonly (RoomId | null)[] | null;
  readonly screen: RefObject<HTMLElement | null>;
  readonly goToPlace: PlaceControl['goToPlace'];
}

export interface ItemMoves {
  readonly drop: (item: CalendarItem, to: DroppedAt) => void;
  readonly resize: (item: SittingItem, to: ResizedTo) => void;
  /** What was asked for where the focus is: it stays with the item. */
  readonly ask: (item: CalendarItem, ask: ItemAsk) => void;
  readonly key: (item: CalendarItem, press: KeyboardEvent<HTMLElement>) => void;
  /** The focus goes to an item as soon as it is drawn. */
  readonly follow: (itemId: string) => void;
}

interface Followed {
  readonly id: string;
  /** Grid and list both show the item; the focus stays in the one it was in. */
  readonly from: string;
}

const GRID = '[data-part="grid"]';
const LIST = '[data-part="list"]';

export function useItemMoves({ days, roomIds, screen, goToPlace }: Shown): ItemMoves {
  const language = useInterfaceLanguage();
  const followed = useRef<Followed | null>(null);
  const latest = useRef({ days, roomIds, goToPlace });
  useEffect(() => {
    latest.current = { days, roomIds, goToPlace };
  });
  // After every drawing: the item is there only once the grid or the list has been drawn with it.
  useEffect(() => {
    const { current } = followed;
    if (current === null) return;
    const target = screen.current?.querySelector<HTMLElement>(
      `${current.from} [data-item="${CSS.escape(current.id)}"]`,
    );
    if (target === null || target === undefined) return;
    followed.current = null;
    target.focus();
  });

  return useMemo(() => {
    const move = (item: CalendarItem, asked: ItemMove): void => {
      const from = document.activeElement?.closest(LIST) ? LIST : GRID;
      const day = moveItem(item, asked, language);
      if (day === null) return;
      // A bar is known by the day it begins on.
      followed.current = { id: item.type === 'event' ? `${item.eventId}@${day}` : item.id, from };
      if (!latest.current.days.includes(day)) latest.current.goToPlace({ day });
    };
    const ask = (item: CalendarItem, asked: ItemAsk): void => {
      switch (asked.type) {
        case 'open':
          return goToItem(item);
        case 'find-room':
          return latest.current.goToPlace(searchFor(item));
        case 'rooms': {
          const roomId = roomBeside(item, asked.count, latest.current.roomIds ?? []);
          if (roomId === undefined) announce(words.t('noMoreRooms', { ns: 'calendar' }));
          else move(item, { type: 'room', roomId });
          return;
        }
        default:
          move(item, asked);
      }
    };
    return {
      drop: (item, at) => void moveItem(item, { type: 'to', at }, language),
      resize: (item, to) => void moveItem(item, { type: 'resize', to }, language),
      ask,
      key: (item, press) => {
        const { dir } = document.documentElement;
        const asked = askOf(press, dir === 'rtl', latest.current.roomIds === null ? 'days' : 'rooms');
        if (asked === null || press.target !== press.currentTarget) return;
        press.preventDefault();
        ask(item, asked);
      },
      follow: (itemId) => {
        followed.current = { id: itemId, from: screen.current?.querySelector(GRID) ? GRID : LIST };
      },
    };
  }, [language, screen]);
}

function searchFor(item: CalendarItem) {
  const need =
    item.type === 'event' || item.start === null ? null : { start: item.start, end: item.shownEnd };
  return { view: 'rooms', day: item.first, search: { need, itemId: item.id } } as const;
}

/** undefined where there is none on that side. */
function roomBeside(
  item: CalendarItem,
  count: 1 | -1,
  roomIds: readonly (RoomId | null)[],
): RoomId | null | undefined {
  const at = item.type === 'event' ? -1 : roomIds.indexOf(item.roomId);
  return at === -1 ? undefined : roomIds[at + count];
}
