// The merge as it stands while the source is looked over; null where it goes into a new event.
import { createContext, useContext, useMemo } from 'react';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { libraryNow } from '#store/store.ts';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import type { Merging } from './corrections.ts';
import { mergedWith } from './merge.ts';
import { type Merge, type MergedRow, mergeInWords, type ThereAlone } from './mergeWords.ts';
import type { Reviewed } from './reviewed.ts';
import type { PeopleMatches } from './usePeopleMatches.ts';

export function useMerge(
  { programme, whole }: Reviewed,
  target: PlannedEvent | null,
  merging: Merging,
  matches: PeopleMatches,
): Merge | null {
  const language = useInterfaceLanguage();
  return useMemo(() => {
    if (target === null) return null;
    const library = libraryNow();
    let count = 0;
    const merged = mergedWith(library, target, { programme, whole }, merging, matches, {
      eventId: target.id,
      programmePaper: null,
      makeId: () => `import-${(count += 1)}`,
    });
    return mergeInWords(library, target, merged, merging, language);
  }, [target, programme, whole, merging, matches, language]);
}

export const MergeContext = createContext<Merge | null>(null);

/** Sessions of the event that no row of the source is. */
export function useMergeAlone(): readonly ThereAlone[] {
  return useContext(MergeContext)?.notInSource ?? NONE;
}

const NONE: readonly ThereAlone[] = [];

/** null = it goes into a new event, or is not taken. */
export function useMergedRow(key: string): MergedRow | null {
  return useContext(MergeContext)?.rowByKey.get(key) ?? null;
}
