// A list put in order by hand: by its grips with pointer or finger, by keys on a grip (Space lifts, arrows move, Enter
// puts down, Escape takes back; Alt with an arrow moves at once), and by single clicks through `step`. What is carried
// stands at its new place at once; only the drop is told.
import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent, type RefObject } from 'react';
import { announce } from './announce.ts';
import { startPointerDrag } from './pointerDrag.ts';
import { nextAfter, placeAt, withPlace } from './sortedOrder.ts';
import { useWords } from './useWords.ts';

interface SortableWish<Id extends string> {
  readonly ids: readonly Id[];
  readonly nameOf: (id: Id) => string;
  /** `beforeId` = what it now stands before; null = at the end. */
  readonly onMove: (id: Id, beforeId: Id | null) => void;
}

export interface Sortable<Id extends string> {
  /** With what is carried where it is now. */
  readonly order: readonly Id[];
  readonly carriedId: Id | null;
  /** The list; its children are the items in `order`. */
  readonly list: RefObject<HTMLOListElement | null>;
  readonly grip: (id: Id) => GripWiring;
  readonly step: (id: Id, by: 1 | -1) => void;
}

export interface GripWiring {
  readonly 'aria-pressed': boolean;
  readonly 'data-grip': string;
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onBlur: (event: { readonly relatedTarget: EventTarget | null }) => void;
}

interface Carried<Id> {
  readonly id: Id;
  readonly order: readonly Id[];
  readonly isByKeys: boolean;
}

export function useSortable<Id extends string>({ ids, nameOf, onMove }: SortableWish<Id>): Sortable<Id> {
  const words = useWords('ui');
  const list = useRef<HTMLOListElement>(null);
  const [carried, setCarried] = useState<Carried<Id> | null>(null);
  const order = carried?.order ?? ids;
  const say = (key: 'lifted' | 'moved' | 'putDown' | 'takenBack', id: Id, at: readonly Id[]) =>
    announce(words(`sorting.${key}`, { name: nameOf(id), place: at.indexOf(id) + 1, count: at.length }));

  // A browser takes the focus from what moves in the page.
  useEffect(() => {
    if (carried?.isByKeys === true) gripIn(list.current, carried.id)?.focus();
  }, [carried]);

  const drop = (id: Id, placed: readonly Id[]) => {
    setCarried(null);
    if (placed.indexOf(id) === ids.indexOf(id)) return;
    onMove(id, nextAfter(placed, id));
    say('putDown', id, placed);
    requestAnimationFrame(() => gripIn(list.current, id)?.focus());
  };
  const takeBack = (id: Id) => {
    setCarried(null);
    say('takenBack', id, ids);
  };
  const step = (id: Id, by: 1 | -1) => drop(id, withPlace(ids, id, ids.indexOf(id) + by));

  const drag = (event: PointerEvent<HTMLElement>, id: Id) => {
    event.stopPropagation();
    let placed = ids;
    startPointerDrag(event.nativeEvent, {
      onLift: () => setCarried({ id, order: ids, isByKeys: false }),
      onMove: ({ y }) => {
        placed = withPlace(ids, id, placeAt(y, otherExtents(list.current, placed.indexOf(id))));
        setCarried({ id, order: placed, isByKeys: false });
      },
      onDrop: () => drop(id, placed),
      onCancel: () => takeBack(id),
      scroller: document.scrollingElement instanceof HTMLElement ? document.scrollingElement : null,
      isHandle: true,
    });
  };

  const keys = (event: KeyboardEvent<HTMLElement>, id: Id) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const isPress = event.key === ' ' || event.key === 'Enter';
    if (carried === null && by !== undefined && event.altKey) step(id, by === 1 ? 1 : -1);
    else if (carried === null && isPress) {
      setCarried({ id, order: ids, isByKeys: true });
      say('lifted', id, ids);
    } else if (carried?.id === id && by !== undefined) {
      const placed = withPlace(carried.order, id, carried.order.indexOf(id) + by);
      setCarried({ ...carried, order: placed });
      say('moved', id, placed);
    } else if (carried?.id === id && isPress) drop(id, carried.order);
    else if (carried?.id === id && event.key === 'Escape') takeBack(id);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return {
    order,
    carriedId: carried?.id ?? null,
    list,
    step,
    grip: (id) => ({
      'aria-pressed': carried?.id === id,
      'data-grip': id,
      onPointerDown: (event) => drag(event, id),
      onKeyDown: (event) => keys(event, id),
      onBlur: ({ relatedTarget }) => {
        // The focus went somewhere else, not just astray while the item moved.
        if (carried?.id === id && carried.isByKeys && relatedTarget !== null) takeBack(id);
      },
    }),
  };
}

function gripIn(list: HTMLElement | null, id: string): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-grip="${CSS.escape(id)}"]`) ?? null;
}

/** Of all items but the one at `place`, which is the one carried. */
function otherExtents(list: HTMLElement | null, place: number): readonly DOMRect[] {
  return [...(list?.children ?? [])]
    .filter((_, index) => index !== place)
    .map((item) => item.getBoundingClientRect());
}
