// The library file: one envelope round a library, the same for backups and examples. Writing stands apart from reading
// because it is needed from the first moment, by the screen that offers the library after a crash.
import type { Library } from '../library.ts';

export const FORMAT = 'rostrum-library';
export const FORMAT_VERSION = 1;

/** Equal libraries give equal text, whatever order their fields and records were made in. */
export function writeLibraryFile(library: Library, savedAt: string): string {
  return JSON.stringify({ format: FORMAT, version: FORMAT_VERSION, savedAt, library: sorted(library) });
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)]),
  );
}
