// Whether something has come near the part of the page one sees; from then on it counts as seen.
import { useCallback, useState } from 'react';

/** How far beyond the window. */
const MARGIN = '200px 0px';

export interface Seen {
  readonly isSeen: boolean;
  readonly watch: (element: HTMLElement | null) => (() => void) | undefined;
}

export function useSeen(): Seen {
  const [isSeen, setSeen] = useState(false);
  const watch = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        setSeen(true);
        observer.disconnect();
      },
      { rootMargin: MARGIN },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { isSeen, watch };
}
