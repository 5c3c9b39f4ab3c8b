// The keys that work on a session or an event wherever it is shown: in the grid and in the list alike.
import type { KeyPress } from '#ui/shortcuts.ts';

export type ItemAsk =
  | { readonly type: 'open' }
  | { readonly type: 'days'; readonly count: 1 | -1 }
  | { readonly type: 'minutes'; readonly count: 5 | -5 };

/** In the notation of `aria-keyshortcuts`. */
export const ITEM_KEYS = 'Enter Alt+ArrowLeft Alt+ArrowRight Alt+ArrowUp Alt+ArrowDown';

/** What a key press asks for; null where it asks for nothing here. The next day is on the left in right-to-left. */
export function askOf(press: KeyPress, isRightToLeft: boolean): ItemAsk | null {
  if (press.ctrlKey || press.metaKey || press.shiftKey) return null;
  if (!press.altKey) return press.key === 'Enter' || press.key === ' ' ? { type: 'open' } : null;
  const forward = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
  switch (press.key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      return { type: 'days', count: press.key === forward ? 1 : -1 };
    case 'ArrowUp':
      return { type: 'minutes', count: -5 };
    case 'ArrowDown':
      return { type: 'minutes', count: 5 };
    default:
      return null;
  }
}
