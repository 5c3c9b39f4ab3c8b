// The library file: one envelope round a library, the same for backups and examples. Writing stands apart from reading
// because it is needed from the first moment, by the screen that offers the library after a crash.
import { withSortedKeys } from '#base/sortedKeys.ts';
import type { Library } from '../library.ts';

export const FORMAT = 'rostrum-library';
export const FORMAT_VERSION = 2;

/** Equal libraries give equal text, whatever order their fields and records were made in. */
export function writeLibraryFile(library: Library, savedAt: string): string {
  return JSON.stringify({
    format: FORMAT,
    version: FORMAT_VERSION,
    savedAt,
    library: withSortedKeys(library),
  });
}
