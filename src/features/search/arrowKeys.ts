// The arrows between the field and the results: down from the field to the first, up from the first to the field.
import { useEffect, type RefObject } from 'react';

const RESULT = 'a[data-result]';
const FIELD = '[data-search-field]';

export function useArrowKeys(screen: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = screen.current;
    if (element === null) return undefined;
    const onKeyDown = (event: KeyboardEvent) => move(event, element);
    element.addEventListener('keydown', onKeyDown);
    return () => element.removeEventListener('keydown', onKeyDown);
  }, [screen]);
}

function move(event: KeyboardEvent, screen: HTMLElement): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
  const from = event.target instanceof Element ? event.target : null;
  const results = [...screen.querySelectorAll<HTMLElement>(RESULT)];
  const place = results.findIndex((result) => result === from);
  const isInField = from?.matches(FIELD) === true;
  if (place < 0 && !isInField) return;
  const wanted = wantedPlace(event.key, place, results.length);
  if (wanted === null) return;
  event.preventDefault();
  if (wanted < 0) screen.querySelector<HTMLElement>(FIELD)?.focus();
  else results[wanted]?.focus();
}

/** For Enter in the field. */
export function focusFirstResult(inside: HTMLElement): void {
  inside.parentElement?.querySelector<HTMLElement>(RESULT)?.focus();
}

/** -1 is the field; null where the key has another meaning here. */
function wantedPlace(key: string, place: number, count: number): number | null {
  if (key === 'ArrowDown') return count === 0 ? null : Math.min(place + 1, count - 1);
  if (place < 0) return null;
  if (key === 'ArrowUp') return place - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}
