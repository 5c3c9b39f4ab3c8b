// What the palette shows for what is typed; for nothing typed, what was opened lately and every action.
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import type { Library } from '#domain/library.ts';
import { useEventActivity } from '#parts/eventActivity.ts';
import { lineFinder } from '#parts/search/lines.ts';
import { useLibrarySearch } from '#parts/search/useLibrarySearch.ts';
import { useLibrary } from '#store/store.ts';
import { isActionEnabled, useActionLists, type Action } from '#ui/actions.ts';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { actionEntry, foundEntries, recentEntries, type PaletteEntry } from './paletteEntries.ts';

interface PaletteResults {
  readonly entries: readonly PaletteEntry[];
  /** In the library, shown or not. */
  readonly total: number;
  /** With the actions. */
  readonly count: number;
  readonly isNear: boolean;
  /** False while the library is still being read. */
  readonly isWhole: boolean;
}

/** Somewhat more than the list shows without scrolling. */
const MOST_SHOWN = 12;
const whole = (library: Library) => library;

export function usePaletteResults(query: string): PaletteResults {
  const language = useInterfaceLanguage();
  const library = useLibrary(whole);
  const activity = useEventActivity();
  const [path] = useLocation();
  const actions = useOfferedActions();
  const finder = useMemo(
    () => lineFinder(actions.map(({ label, group }) => ({ label, context: group }))),
    [actions],
  );
  const search = useLibrarySearch(query, { mostOfAKind: MOST_SHOWN, most: MOST_SHOWN });
  const entries = useMemo(() => {
    if (query.trim() === '')
      return [
        ...recentEntries(library, activity, path, language),
        ...actions.map((action) => actionEntry(action)),
      ];
    const found = finder(query).flatMap((line) => {
      const action = actions[line.index];
      return action === undefined ? [] : [{ action, found: line }];
    });
    return foundEntries(found, search.results, query);
  }, [query, library, activity, path, language, actions, finder, search]);
  const { total } = search;
  const own = entries.filter(({ kind, isRecent }) => kind === 'action' || isRecent === true);
  return { entries, total, count: total + own.length, isNear: search.isNear, isWhole: search.isWhole };
}

/** The screen's own actions first: they are the likeliest. */
function useOfferedActions(): readonly Action[] {
  const lists = useActionLists((state) => state.lists);
  return useMemo(
    () =>
      lists
        .toReversed()
        .flat()
        .filter((action) => action.id !== 'palette' && isActionEnabled(action)),
    [lists],
  );
}
