import { useMemo } from 'react';
import type { LibrarySearch } from '#parts/search/useLibrarySearch.ts';
import { isFiltering } from '#parts/search/searchFilter.ts';
import { Button } from '#ui/Button.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { useWords } from '#ui/useWords.ts';
import type { SearchPlace } from './place.ts';
import styles from './SearchScreen.module.css';

interface NothingFoundProps {
  readonly place: SearchPlace;
  readonly search: LibrarySearch;
  readonly onChange: (change: Partial<SearchPlace>) => void;
}

/** What was searched, what stood in the way, and what to try instead. */
export function NothingFound({ place, search, onChange }: NothingFoundProps) {
  const words = useWords('search');
  const isPart = place.kind !== null || isFiltering(place);
  const suggestions = useMemo(() => search.suggestions(), [search]);
  return (
    <EmptyState
      title={words('nothing', { query: place.query })}
      about={words(isPart ? 'nothingFiltered' : 'nothingAbout')}
      action={
        <>
          {isPart && (
            <Button onClick={() => onChange({ kind: null, eventId: null, from: null, until: null })}>
              {words('clearFilters')}
            </Button>
          )}
          {suggestions.length > 0 && (
            <p className={styles['instead']}>
              {words('tryInstead')}
              {suggestions.map((suggestion) => (
                <Button key={suggestion} onClick={() => onChange({ query: suggestion })}>
                  <bdi>{suggestion}</bdi>
                </Button>
              ))}
            </p>
          )}
        </>
      }
    />
  );
}
