import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { FoundKind } from '#parts/search/searchable.ts';
import { useLibrarySearch } from '#parts/search/useLibrarySearch.ts';
import { ScreenHead } from '#ui/ScreenHead.tsx';
import { useWords } from '#ui/useWords.ts';
import { FoundCount } from './FoundCount.tsx';
import { NothingFound } from './NothingFound.tsx';
import { ResultGroups } from './ResultGroups.tsx';
import { SearchBar } from './SearchBar.tsx';
import { SearchFilters } from './SearchFilters.tsx';
import { SearchStart } from './SearchStart.tsx';
import { useArrowKeys } from './arrowKeys.ts';
import { useSearchPlace } from './useSearchPlace.ts';
import styles from './SearchScreen.module.css';

/** As many of each kind as a glance takes in; of one kind alone, a page of them. */
const OF_EACH_KIND = 5;
const OF_ONE_KIND = 40;

/** Everything in the library that has the words, by kind. */
export function SearchScreen() {
  const words = useWords('search');
  const screen = useRef<HTMLDivElement>(null);
  useArrowKeys(screen);
  const { place, change } = useSearchPlace();
  const { kind, eventId, from, until } = place;
  const filter = useMemo(() => ({ eventId, from, until }), [eventId, from, until]);
  const query = useDeferredValue(place.query);
  const [shown, setShown] = useState({ kind, query, pages: 1 });
  const pages = shown.kind === kind && shown.query === query ? shown.pages : 1;
  const mostOfAKind = kind === null ? OF_EACH_KIND : OF_ONE_KIND * pages;
  const search = useLibrarySearch(query, { mostOfAKind, filter });
  const count = kind === null ? search.total : search.counts[kind];
  const isAsked = query.trim() !== '';
  const showKind = (wanted: FoundKind | null) => change({ kind: wanted });

  return (
    <div ref={screen} className={styles['screen']}>
      <ScreenHead title={words('screen')} />
      <SearchBar query={place.query} onChange={(typed) => change({ query: typed })} />
      <SearchFilters place={place} counts={isAsked ? search.counts : null} onChange={change} />
      {isAsked && <FoundCount count={count} isWhole={search.isWhole} isNear={search.isNear} />}
      {!isAsked && <SearchStart />}
      {isAsked && count > 0 && (
        <ResultGroups
          search={search}
          kind={kind}
          onShowKind={showKind}
          onShowMore={() => setShown({ kind, query, pages: pages + 1 })}
        />
      )}
      {isAsked && count === 0 && search.isWhole && (
        <NothingFound place={place} search={search} onChange={change} />
      )}
    </div>
  );
}
