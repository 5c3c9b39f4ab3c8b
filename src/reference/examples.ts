// The five real meetings that come with the program, complete with letters and editions.
import { queryOptions, useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { fetchCatalogue } from './catalogue.ts';
import type { CatalogueEntry } from './catalogue.ts';
import { PAGE } from './fetching.ts';
import type { ReferencePlace } from './fetching.ts';
import { fetchLibrary } from './libraryFiles.ts';
import type { LoadedLibrary } from './libraryFiles.ts';

const examplesQuery = queryOptions({
  queryKey: ['reference', 'examples'],
  queryFn: () => fetchCatalogue('examples', PAGE),
  networkMode: 'always',
  staleTime: Infinity,
});

/** What there is to open; `error` is a ReferenceFailure. */
export function useExamples(): UseQueryResult<readonly CatalogueEntry[]> {
  return useQuery(examplesQuery);
}

/** One example's library, by the id of its catalogue entry; throws a ReferenceFailure. */
export function loadExample(id: string, place: ReferencePlace = PAGE): Promise<LoadedLibrary> {
  return fetchLibrary('examples', id, place);
}
