// Everything a user can do right now, in one list that menus, palette, shortcut sheet and keyboard read.
// A screen adds its own while it is shown: `useActions(list)` with a memoised list.
import { useEffect } from 'react';
import { create } from 'zustand';

export interface Action {
  readonly id: string;
  /** In words, ready to show: "Insert a session". */
  readonly label: string;
  /** Under which heading it stands in palette and shortcut sheet: "Programme". */
  readonly group: string;
  /** "Mod+Shift+Z", "N", "?": see shortcuts.ts. The first is shown, the others work too. */
  readonly shortcuts?: readonly string[];
  /** Also while a text is typed in a field; otherwise the field keeps its keys, its own undo above all. */
  readonly worksInFields?: boolean;
  /** Absent = always. Asked when the action is shown and again when it is run. */
  readonly isEnabled?: () => boolean;
  readonly run: () => void;
}

interface ActionState {
  readonly lists: readonly (readonly Action[])[];
}

export const useActionLists = create<ActionState>(() => ({ lists: [] }));

/** The actions of a screen, for as long as it is mounted. A later list wins where two use the same keys. */
export function useActions(actions: readonly Action[]): void {
  useEffect(() => {
    useActionLists.setState(({ lists }) => ({ lists: [...lists, actions] }));
    return () =>
      useActionLists.setState(({ lists }) => ({ lists: lists.filter((list) => list !== actions) }));
  }, [actions]);
}

export function actionsNow(): readonly Action[] {
  return useActionLists.getState().lists.flat();
}

export function isActionEnabled(action: Action): boolean {
  return action.isEnabled?.() ?? true;
}
