// What a query finds in the library now, ready to be shown, for the palette and the page of results.
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { EventId } from '#domain/ids.ts';
import type { Library } from '#domain/library.ts';
import { today } from '#domain/time.ts';
import { useLibrary } from '#store/store.ts';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useEventActivity } from '../eventActivity.ts';
import { searchNow, subscribeToSearch } from './librarySearch.ts';
import { readQuery } from './query.ts';
import { recencyBoosts } from './recency.ts';
import { resultOf, type SearchResult } from './results.ts';
import { acceptedBy, isFiltering, NO_FILTER, type SearchFilter } from './searchFilter.ts';
import type { FoundKind } from './searchable.ts';

export interface LibrarySearch {
  /** Best first. */
  readonly results: readonly SearchResult[];
  readonly counts: Readonly<Record<FoundKind, number>>;
  readonly total: number;
  /** Nothing has the words as typed; these come near. */
  readonly isNear: boolean;
  /** False while the library is still being read: there may be more. */
  readonly isWhole: boolean;
  /** Worked out only when it is asked for. */
  readonly suggestions: () => readonly string[];
}

export interface SearchOptions {
  /** How many of each kind are made ready to be shown. */
  readonly mostOfAKind: number;
  /** How many of all kinds together; absent = all. */
  readonly most?: number;
  readonly filter?: SearchFilter;
}

const whole = (library: Library) => library;

export function useLibrarySearch(
  typed: string,
  { mostOfAKind, most, filter = NO_FILTER }: SearchOptions,
): LibrarySearch {
  const language = useInterfaceLanguage();
  const library = useLibrary(whole);
  const subscribe = useCallback((listener: () => void) => subscribeToSearch(language, listener), [language]);
  const state = useSyncExternalStore(subscribe, searchNow);
  const boosts = useBoosts(library.eventsById);
  const accepts = useMemo(
    () => (isFiltering(filter) ? acceptedBy(filter, library) : undefined),
    [filter, library],
  );
  const query = useMemo(() => readQuery(typed), [typed]);
  return useMemo(() => {
    const { index, isWhole } = state;
    const found = index.find(query, {
      mostOfAKind,
      boostOf: (id) => boosts.get(id) ?? 0,
      ...(accepts === undefined ? {} : { accepts }),
    });
    return {
      results: found.hits
        .slice(0, most ?? found.hits.length)
        .flatMap((hit) => resultOf(hit, found, index, library, language) ?? []),
      counts: found.counts,
      total: Object.values(found.counts).reduce((sum, count) => sum + count, 0),
      isNear: found.isNear,
      isWhole,
      suggestions: () => index.suggest(query),
    };
  }, [state, query, mostOfAKind, most, accepts, boosts, library, language]);
}

function useBoosts(eventsById: Library['eventsById']): ReadonlyMap<EventId, number> {
  const openedAt = useEventActivity((activity) => activity.openedAt);
  return useMemo(() => boostsToday(eventsById, openedAt), [eventsById, openedAt]);
}

function boostsToday(
  eventsById: Library['eventsById'],
  openedAt: Readonly<Record<EventId, number>>,
): ReadonlyMap<EventId, number> {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return recencyBoosts(eventsById, openedAt, today(new Date(), timeZone));
}
