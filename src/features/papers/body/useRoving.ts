// One stop of the Tab key for a whole toolbar: arrows, Home and End go from button to button, and Tab comes back to
// the one used last. The buttons are found in the page, because some belong to menus that draw their own.
import { useLayoutEffect, useRef } from 'react';
import type { FocusEvent, KeyboardEvent, RefObject } from 'react';

interface Roving {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
}

export function useRoving(): Roving {
  const ref = useRef<HTMLDivElement>(null);
  const last = useRef(0);
  const mark = () => {
    buttonsIn(ref.current).forEach((button, index) => {
      button.tabIndex = index === last.current ? 0 : -1;
    });
  };
  useLayoutEffect(mark);
  return {
    ref,
    onFocus: ({ target }) => {
      const at = buttonsIn(ref.current).findIndex((button) => button === target);
      if (at < 0) return;
      last.current = at;
      mark();
    },
    onKeyDown: (event) => {
      const buttons = buttonsIn(ref.current);
      const at = buttons.findIndex((button) => button === event.target);
      const to = at < 0 ? undefined : targetOf(event, at, buttons.length);
      if (to === undefined) return;
      event.preventDefault();
      buttons[to]?.focus();
    },
  };
}

function targetOf({ key, currentTarget }: KeyboardEvent, at: number, count: number): number | undefined {
  const forward = getComputedStyle(currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
  return (at + (key === forward ? 1 : -1) + count) % count;
}

/** Those of the toolbar itself, not of the menus it opens. */
function buttonsIn(toolbar: HTMLElement | null): readonly HTMLButtonElement[] {
  return [...(toolbar?.querySelectorAll<HTMLButtonElement>(':scope > button') ?? [])];
}
