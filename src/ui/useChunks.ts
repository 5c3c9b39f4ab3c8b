// A long list put on the page piece by piece: the first rows at once, more as their end comes near, so that a library of a
// thousand makes neither the first look nor a letter of a search wait.
import { useEffect, useRef, useState, type RefObject } from 'react';

interface Chunks {
  /** How many rows stand on the page. */
  readonly shown: number;
  /** What follows the last row on the page. */
  readonly end: RefObject<HTMLDivElement | null>;
  readonly showMore: () => void;
}

/** `chunk` = rows at a time. A list in another order or of another search begins anew; an edit of one row does not. */
export function useChunks(rows: readonly { readonly id: string }[], chunk: number): Chunks {
  const end = useRef<HTMLDivElement>(null);
  const [of, setOf] = useState({ rows, shown: chunk });
  const shown = isBegunAs(of.rows, rows) ? of.shown : chunk;
  useEffect(() => {
    const element = end.current;
    if (element === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setOf({ rows, shown: shown + chunk });
      },
      { rootMargin: '800px 0px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [rows, shown, chunk]);
  return { shown, end, showMore: () => setOf({ rows, shown: shown + chunk }) };
}

function isBegunAs(before: readonly { readonly id: string }[], now: readonly { readonly id: string }[]) {
  return before === now || (before[0]?.id === now[0]?.id && Math.abs(before.length - now.length) < 2);
}
