// Zooming the time axis by wheel, keys and buttons: what one looks at stays where it is, and the device remembers.
import { useEffect, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { setPreferences, usePreferences } from '#ui/preferences.ts';
import { scrollerOf } from './geometry.ts';
import { stepZoom } from './scale.ts';

/** `anchor` is how many pixels below the upper edge of the view the minute lies that stays in place. */
export function zoom(step: 1 | -1, anchor?: number): void {
  const before = usePreferences.getState().minuteHeight;
  const after = stepZoom(before, step);
  const scroller = scrollerOf();
  if (after === before || scroller === null) return;
  const held = anchor ?? scroller.clientHeight / 2;
  const head = scroller.querySelector<HTMLElement>('[data-rooms-head]')?.offsetHeight ?? 0;
  const minute = (scroller.scrollTop + held - head) / before;
  flushSync(() => setPreferences({ minuteHeight: after }));
  scroller.scrollTop = minute * after - held + head;
}

/** Ctrl and the wheel, also a pinch on a trackpad. The browser's own zoom is held back over the grid only. */
export function useWheelZoom(area: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = area.current;
    if (element === null) return undefined;
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      zoom(event.deltaY < 0 ? 1 : -1, event.clientY - element.getBoundingClientRect().top);
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [area]);
}
