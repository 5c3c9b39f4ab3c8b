// The palette's index, built once while it is open, and what the query finds in it.
import { useMemo } from 'react';
import type { Library } from '#domain/library.ts';
import { useLibrary } from '#store/store.ts';
import { useActionLists } from '#ui/actions.ts';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { paletteEntries, type PaletteEntry } from './paletteEntries.ts';
import { indexed, search } from './search.ts';

const MOST_SHOWN = 50;
const whole = (library: Library) => library;

export function usePaletteResults(query: string): readonly PaletteEntry[] {
  const language = useInterfaceLanguage();
  const library = useLibrary(whole);
  const lists = useActionLists((state) => state.lists);
  const index = useMemo(
    // The screen's own actions first: they are the likeliest.
    () =>
      indexed(
        paletteEntries(
          lists
            .toReversed()
            .flat()
            .filter(({ id }) => id !== 'palette'),
          library,
          language,
        ),
      ),
    [lists, library, language],
  );
  return useMemo(() => search(index, query, MOST_SHOWN), [index, query]);
}
