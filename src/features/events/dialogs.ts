// Which dialog of this screen is open. In the address and not in a component, so that the palette can open "New event"
// from anywhere and Back closes it.
import { useLocation, useSearch } from 'wouter';
import { goTo } from '#ui/hashLocation.ts';

const EVENT_DIALOGS = ['new', 'template', 'file', 'examples'] as const;
export type EventDialog = (typeof EVENT_DIALOGS)[number];

export function useEventDialog(): {
  readonly dialog: EventDialog | null;
  readonly open: (dialog: EventDialog) => void;
  readonly close: () => void;
} {
  const [path] = useLocation();
  const search = new URLSearchParams(useSearch());
  return {
    dialog: EVENT_DIALOGS.find((name) => search.has(name)) ?? null,
    open: (dialog) => goTo(`${path}?${dialog}`),
    close: () => goTo(path, { replace: true }),
  };
}
