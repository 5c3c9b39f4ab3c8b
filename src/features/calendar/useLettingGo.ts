// What is dragged and let go beside the grid stays where it was. The grid itself would go on holding it: it ends a drag
// only where it can land, or on Escape, which is therefore pressed for it.
import { useEffect, type RefObject } from 'react';

const HELD = '.rbc-addons-dnd-is-dragging';
const LANDS = '.rbc-day-slot, .rbc-allday-cell, .rbc-month-row';

export function useLettingGo(grid: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const letGo = ({ clientX, clientY }: PointerEvent): void => {
      const home = grid.current;
      if (home === null || home.querySelector(HELD) === null) return;
      const under = document.elementFromPoint(clientX, clientY)?.closest(LANDS) ?? null;
      if (under !== null && home.contains(under)) return;
      home.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    };
    // Ahead of the mouse event that ends the drag.
    window.addEventListener('pointerup', letGo, { capture: true });
    return () => window.removeEventListener('pointerup', letGo, { capture: true });
  }, [grid]);
}
