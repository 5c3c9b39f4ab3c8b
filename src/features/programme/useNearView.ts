// Whether a row of a long programme is near the part of the page one sees. Rows far away are drawn as an empty row of
// their height: five hundred full ones would make every keystroke wait. What holds the focus or is carried stays.
import { useCallback, useState } from 'react';
import { useProgramme } from './programmeStore.ts';

/** How far beyond the window rows are drawn, so that scrolling meets them finished. */
const MARGIN = '1200px 0px';
const USUAL_HEIGHT = 140;

export interface NearView {
  readonly isNear: boolean;
  /** Pixels the row took when it was last drawn. */
  readonly height: number;
  readonly watch: (row: HTMLElement | null) => (() => void) | undefined;
}

export function useNearView(isLong: boolean): NearView {
  const [seen, setSeen] = useState({ isNear: !isLong, height: USUAL_HEIGHT });
  const watch = useCallback(
    (row: HTMLElement | null) => {
      if (!isLong || row === null) return undefined;
      const observer = observe();
      listeners.set(row, ({ isIntersecting, boundingClientRect }) => {
        if (!isIntersecting && isHeld(row)) return;
        setSeen((before) =>
          before.isNear === isIntersecting
            ? before
            : { isNear: isIntersecting, height: isIntersecting ? before.height : boundingClientRect.height },
        );
      });
      observer.observe(row);
      return () => {
        observer.unobserve(row);
        listeners.delete(row);
      };
    },
    [isLong],
  );
  return { ...seen, isNear: seen.isNear || !isLong, watch };
}

const listeners = new WeakMap<Element, (entry: IntersectionObserverEntry) => void>();
let shared: IntersectionObserver | null = null;

/** One observer for all rows. */
function observe(): IntersectionObserver {
  shared ??= new IntersectionObserver(
    (entries) => {
      for (const entry of entries) listeners.get(entry.target)?.(entry);
    },
    { rootMargin: MARGIN },
  );
  return shared;
}

function isHeld(row: HTMLElement): boolean {
  const { lift } = useProgramme.getState();
  const isCarried =
    lift?.carried.type === 'rows' && lift.carried.rows.some((key) => key === row.dataset['row']);
  return isCarried || row.contains(document.activeElement);
}
