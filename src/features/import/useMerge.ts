// The merge as it stands while the source is looked over; null where it goes into a new event.
import { createContext, useContext, useMemo } from 'react';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { libraryNow } from '#store/store.ts';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import type { Merging } from './corrections.ts';
import { type Merge, mergedWith, type MergedRow, mergeInWords } from './merge.ts';
import type { Reviewed } from './reviewed.ts';
import type { PeopleMatches } from './usePeopleMatches.ts';

export function useMerge(
  { programme }: Reviewed,
  target: PlannedEvent | null,
  merging: Merging,
  matches: PeopleMatches,
): Merge | null {
  const language = useInterfaceLanguage();
  return useMemo(() => {
    if (target === null) return null;
    const library = libraryNow();
    let count = 0;
    const merged = mergedWith(library, target, programme, merging, matches, {
      eventId: target.id,
      programmePaper: null,
      makeId: () => `import-${(count += 1)}`,
    });
    return mergeInWords(library, target, merged, merging, language);
  }, [target, programme, merging, matches, language]);
}

export const MergeContext = createContext<Merge | null>(null);

/** null = it goes into a new event, or is not taken. */
export function useMergedRow(key: string): MergedRow | null {
  return useContext(MergeContext)?.rowByKey.get(key) ?? null;
}
