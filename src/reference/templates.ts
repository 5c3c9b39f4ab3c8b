// The templates a new event can start from. `instantiateTemplate` of the domain makes the event out of what is loaded.
import { queryOptions, useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { fetchCatalogue } from './catalogue.ts';
import type { CatalogueEntry } from './catalogue.ts';
import { PAGE } from './fetching.ts';
import type { ReferencePlace } from './fetching.ts';
import { fetchLibrary } from './libraryFiles.ts';
import type { LoadedLibrary } from './libraryFiles.ts';

const templatesQuery = queryOptions({
  queryKey: ['reference', 'templates'],
  queryFn: () => fetchCatalogue('templates', PAGE),
  networkMode: 'always',
  staleTime: Infinity,
});

/** What there is to start from; `error` is a ReferenceFailure. */
export function useTemplates(): UseQueryResult<readonly CatalogueEntry[]> {
  return useQuery(templatesQuery);
}

/** One template's library, by the id of its catalogue entry; throws a ReferenceFailure. */
export function loadTemplate(id: string, place: ReferencePlace = PAGE): Promise<LoadedLibrary> {
  return fetchLibrary('templates', id, place);
}
