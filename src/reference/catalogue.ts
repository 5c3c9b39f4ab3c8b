// The list of examples or of templates: what a person chooses from before anything large is fetched.
import type { Day } from '#domain/time.ts';
import { isDay } from '#domain/time.ts';
import { ReferenceFailure, fetchJson } from './fetching.ts';
import type { ReferencePlace } from './fetching.ts';

export interface CatalogueEntry {
  readonly id: string;
  readonly title: string;
  readonly days: readonly Day[];
  /** One sentence: what there is to see in it. */
  readonly shows: string;
  /** Name of the library file, beside the catalogue. */
  readonly file: string;
}

/** `folder`: 'examples' or 'templates'. Throws a ReferenceFailure. */
export async function fetchCatalogue(
  folder: string,
  place: ReferencePlace,
): Promise<readonly CatalogueEntry[]> {
  const file = `${folder}/catalogue.json`;
  const entries = entriesIn(await fetchJson(file, place));
  if (entries === null) throw new ReferenceFailure('damaged', file);
  return entries;
}

function entriesIn(content: unknown): readonly CatalogueEntry[] | null {
  if (typeof content !== 'object' || content === null || !('entries' in content)) return null;
  const { entries } = content;
  return Array.isArray(entries) && entries.every(isEntry) ? entries : null;
}

function isEntry(value: unknown): value is CatalogueEntry {
  if (typeof value !== 'object' || value === null) return false;
  const has = (field: string): boolean => typeof Reflect.get(value, field) === 'string';
  const days: unknown = Reflect.get(value, 'days');
  // The file is put into an address: a plain name only.
  const isPlainFile = /^[\w-]+\.json$/.test(String(Reflect.get(value, 'file')));
  return has('id') && has('title') && has('shows') && isPlainFile && Array.isArray(days) && days.every(isDay);
}
