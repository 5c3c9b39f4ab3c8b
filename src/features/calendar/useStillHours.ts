// While a bar over the days is dragged, the hours below stay where they are scrolled to. The grid's columns take the
// bar for one of their own boxes, a whole day high, and would scroll to its end.
import { useEffect, type RefObject } from 'react';

const BAR = '.rbc-allday-cell .rbc-event';
const HOURS = '.rbc-time-content';

export function useStillHours(grid: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const home = grid.current;
    if (home === null) return undefined;
    let release = (): void => undefined;
    const hold = ({ target }: PointerEvent): void => {
      release();
      const hours = home.querySelector<HTMLElement>(HOURS);
      if (hours === null || !(target instanceof Element) || target.closest(BAR) === null) return;
      const top = hours.scrollTop;
      const stay = (): void => {
        hours.scrollTop = top;
      };
      hours.addEventListener('scroll', stay);
      release = () => hours.removeEventListener('scroll', stay);
    };
    // The grid scrolls in a task of its own, after the button is up: the hold ends with the next thing pressed or turned.
    const free = (): void => release();
    window.addEventListener('pointerdown', hold, { capture: true });
    window.addEventListener('wheel', free, { capture: true, passive: true });
    window.addEventListener('keydown', free, { capture: true });
    return () => {
      release();
      window.removeEventListener('pointerdown', hold, { capture: true });
      window.removeEventListener('wheel', free, { capture: true });
      window.removeEventListener('keydown', free, { capture: true });
    };
  }, [grid]);
}
