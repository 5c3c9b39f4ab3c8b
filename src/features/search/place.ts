// What is looked for and where, as the address keeps it: reload, back and a link sent to somebody show the same.
import type { EventId } from '#domain/ids.ts';
import { isDay, type Day } from '#domain/time.ts';
import { FOUND_KINDS, type FoundKind } from '#parts/search/searchable.ts';
import type { SearchFilter } from '#parts/search/searchFilter.ts';
import { searchAddress } from '#ui/addresses.ts';

export interface SearchPlace extends SearchFilter {
  readonly query: string;
  /** null = all kinds. */
  readonly kind: FoundKind | null;
}

/** What the search of the address says; anything unknown filters nothing. */
export function readSearchPlace(search: string): SearchPlace {
  const said = new URLSearchParams(search);
  const event = said.get('event') ?? '';
  return {
    query: said.get('q') ?? '',
    kind: FOUND_KINDS.find((kind) => kind === said.get('kind')) ?? null,
    eventId: event === '' ? null : (event as EventId),
    from: dayOrNull(said.get('from')),
    until: dayOrNull(said.get('until')),
  };
}

export function addressOfSearch({ query, kind, eventId, from, until }: SearchPlace): string {
  return searchAddress({
    ...(query === '' ? {} : { q: query }),
    ...(kind === null ? {} : { kind }),
    ...(eventId === null ? {} : { event: eventId }),
    ...(from === null ? {} : { from }),
    ...(until === null ? {} : { until }),
  });
}

function dayOrNull(text: string | null): Day | null {
  return isDay(text) ? text : null;
}
