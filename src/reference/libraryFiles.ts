// A library file that comes with the program, read and checked like any other. These files are ours and tested, so a
// repair here means that the copy on the server is damaged; what was mended is handed on with the library.
import { parseLibraryFile } from '#domain/file/libraryFile.ts';
import type { Repair } from '#domain/file/repair.ts';
import type { Library } from '#domain/library.ts';
import { fetchCatalogue } from './catalogue.ts';
import { ReferenceFailure, fetchText } from './fetching.ts';
import type { ReferencePlace } from './fetching.ts';

export interface LoadedLibrary {
  readonly library: Library;
  readonly repairs: readonly Repair[];
}

/** The library of one entry of a catalogue; throws a ReferenceFailure, also for an id the catalogue does not list. */
export async function fetchLibrary(
  folder: string,
  id: string,
  place: ReferencePlace,
): Promise<LoadedLibrary> {
  const entry = (await fetchCatalogue(folder, place)).find((one) => one.id === id);
  if (entry === undefined) throw new ReferenceFailure('missing', `${folder}/${id}`);
  const file = `${folder}/${entry.file}`;
  const parsed = parseLibraryFile(await fetchText(file, place));
  if (!parsed.ok) throw new ReferenceFailure(parsed.problem === 'newer' ? 'newer' : 'damaged', file);
  return { library: parsed.library, repairs: parsed.repairs };
}
