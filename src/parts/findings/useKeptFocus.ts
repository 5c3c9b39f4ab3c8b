// Keeps the focus in a list of findings when the one it was on goes, mended or silenced: it moves to the finding that
// takes its place, or to the list itself when none is left.
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

export function useKeptFocus(list: RefObject<HTMLElement | null>): void {
  const held = useRef<number | null>(null);
  useEffect(() => {
    const element = list.current;
    if (element === null) return undefined;
    const enter = ({ target }: FocusEvent): void => {
      const at = target instanceof Element ? itemsIn(element).findIndex((item) => item.contains(target)) : -1;
      held.current = at === -1 ? null : at;
    };
    const leave = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget instanceof Node && !element.contains(relatedTarget)) held.current = null;
    };
    element.addEventListener('focusin', enter);
    element.addEventListener('focusout', leave);
    return () => {
      element.removeEventListener('focusin', enter);
      element.removeEventListener('focusout', leave);
    };
  }, [list]);
  // After every drawing: that is when a finding may have gone.
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null || held.current === null) return;
    const { activeElement } = document;
    if (activeElement !== null && activeElement !== document.body) return;
    const all = itemsIn(element);
    (all[Math.min(held.current, all.length - 1)] ?? element).focus();
  });
}

function itemsIn(list: HTMLElement): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[data-finding]')];
}
