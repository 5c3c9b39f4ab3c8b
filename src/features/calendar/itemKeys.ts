// The keys that work on a session or an event wherever it is shown: in the grid and in the list alike.
import type { KeyPress } from '#ui/shortcuts.ts';

export type ItemAsk =
  | { readonly type: 'open' }
  | { readonly type: 'days'; readonly count: 1 | -1 }
  | { readonly type: 'rooms'; readonly count: 1 | -1 }
  | { readonly type: 'find-room' }
  | { readonly type: 'minutes'; readonly count: 5 | -5 }
  | { readonly type: 'length'; readonly count: 5 | -5 };

/** In the notation of `aria-keyshortcuts`. */
export const ITEM_KEYS =
  'Enter Alt+ArrowLeft Alt+ArrowRight Alt+ArrowUp Alt+ArrowDown Alt+Shift+ArrowUp Alt+Shift+ArrowDown';

/** What lies beside an item: another day, or another room. */
export type Sideways = 'days' | 'rooms';

/** What a key press asks for; null where it asks for nothing here. What comes next is on the left in right-to-left. */
export function askOf(press: KeyPress, isRightToLeft: boolean, sideways: Sideways = 'days'): ItemAsk | null {
  if (press.ctrlKey || press.metaKey) return null;
  if (!press.altKey) {
    const opens = !press.shiftKey && (press.key === 'Enter' || press.key === ' ');
    return opens ? { type: 'open' } : null;
  }
  const forward = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
  switch (press.key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      return press.shiftKey ? null : { type: sideways, count: press.key === forward ? 1 : -1 };
    case 'ArrowUp':
      return { type: press.shiftKey ? 'length' : 'minutes', count: -5 };
    case 'ArrowDown':
      return { type: press.shiftKey ? 'length' : 'minutes', count: 5 };
    default:
      return null;
  }
}
