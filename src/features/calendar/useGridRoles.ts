// The grid calls itself a table of rows and cells, which it is not in the way assistive technology takes it: its bars
// lie across the rows and are no cells. The roles are put right on the page as the grid draws, since it takes no others.
import { useLayoutEffect, useRef, type RefObject } from 'react';

const WRONG_ROLES = '[role="table"], [role="row"], [role="rowgroup"], [role="cell"], [role="columnheader"]';

export function useGridRoles(label: string): RefObject<HTMLDivElement | null> {
  const grid = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const home = grid.current;
    if (home === null) return undefined;
    home.setAttribute('role', 'group');
    home.setAttribute('aria-label', label);
    const mend = (): void => {
      for (const element of home.querySelectorAll(WRONG_ROLES)) {
        element.removeAttribute('role');
        element.removeAttribute('aria-label');
      }
    };
    mend();
    // It also draws by itself: when the window's size changes, and while something is dragged over it.
    const watcher = new MutationObserver(mend);
    watcher.observe(home, { childList: true, subtree: true });
    return () => watcher.disconnect();
  }, [label]);
  return grid;
}
