// The search as the address has it, and the query as it is typed: the address follows when the typing rests, because
// the browser takes only so many addresses in a minute.
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useSearch } from 'wouter';
import { goTo } from '#ui/hashLocation.ts';
import { addressOfSearch, readSearchPlace, type SearchPlace } from './place.ts';

const REST_MILLISECONDS = 300;

export interface SearchPlaceControl {
  readonly place: SearchPlace;
  readonly change: (change: Partial<SearchPlace>) => void;
}

export function useSearchPlace(): SearchPlaceControl {
  const search = useSearch();
  const said = useMemo(() => readSearchPlace(search), [search]);
  const [typed, setTyped] = useState(said.query);
  const [lastSaid, setLastSaid] = useState(said.query);
  if (said.query !== lastSaid) {
    // Somebody went elsewhere in the search: by the palette, by a link, back.
    setLastSaid(said.query);
    setTyped(said.query);
  }
  useEffect(() => {
    if (typed === said.query) return undefined;
    const rest = setTimeout(() => {
      setLastSaid(typed);
      goTo(addressOfSearch({ ...said, query: typed }), { replace: true });
    }, REST_MILLISECONDS);
    return () => clearTimeout(rest);
  }, [typed, said]);
  const place = useMemo(() => ({ ...said, query: typed }), [said, typed]);
  const change = useCallback<SearchPlaceControl['change']>(
    ({ query, ...filters }) => {
      if (query !== undefined) setTyped(query);
      if (Object.keys(filters).length === 0) return;
      setLastSaid(query ?? typed);
      goTo(addressOfSearch({ ...said, query: query ?? typed, ...filters }), { replace: true });
    },
    [said, typed],
  );
  return { place, change };
}
