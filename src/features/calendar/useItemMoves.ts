// Gestures on items, by pointer and by keys, turned into changes; after a move by keys the focus and the view follow
// the item, wherever it has gone.
import { useEffect, useMemo, useRef, type KeyboardEvent, type RefObject } from 'react';
import type { Day } from '#domain/time.ts';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { goToItem } from './goToItem.ts';
import type { ItemMove } from './drop.ts';
import type { DroppedAt, ResizedTo } from './gridEntries.ts';
import { askOf } from './itemKeys.ts';
import type { CalendarItem, SittingItem } from './items.ts';
import { moveItem } from './changes.ts';
import type { PlaceControl } from './useCalendarPlace.ts';

interface Shown {
  readonly days: readonly Day[];
  readonly screen: RefObject<HTMLElement | null>;
  readonly goToPlace: PlaceControl['goToPlace'];
}

export interface ItemMoves {
  readonly drop: (item: CalendarItem, to: DroppedAt) => void;
  readonly resize: (item: SittingItem, to: ResizedTo) => void;
  /** A move from where the focus is: it stays with the item. */
  readonly move: (item: CalendarItem, move: ItemMove) => void;
  readonly key: (item: CalendarItem, press: KeyboardEvent<HTMLElement>) => void;
}

interface Followed {
  readonly id: string;
  /** Grid and list both show the item; the focus stays in the one it was in. */
  readonly from: string;
}

export function useItemMoves({ days, screen, goToPlace }: Shown): ItemMoves {
  const language = useInterfaceLanguage();
  const followed = useRef<Followed | null>(null);
  const latest = useRef({ days, goToPlace });
  useEffect(() => {
    latest.current = { days, goToPlace };
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
      const from = document.activeElement?.closest('[data-part="list"]')
        ? '[data-part="list"]'
        : '[data-part="grid"]';
      const day = moveItem(item, asked, language);
      if (day === null) return;
      // A bar is known by the day it begins on.
      followed.current = { id: item.type === 'event' ? `${item.eventId}@${day}` : item.id, from };
      if (!latest.current.days.includes(day)) latest.current.goToPlace({ day });
    };
    return {
      drop: (item, at) => void moveItem(item, { type: 'to', at }, language),
      resize: (item, to) => void moveItem(item, { type: 'resize', to }, language),
      move,
      key: (item, press) => {
        const ask = askOf(press, document.documentElement.dir === 'rtl');
        if (ask === null || press.target !== press.currentTarget) return;
        press.preventDefault();
        if (ask.type === 'open') goToItem(item);
        else move(item, ask);
      },
    };
  }, [language]);
}
