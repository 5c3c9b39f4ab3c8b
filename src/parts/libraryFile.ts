// The library as a file in the user's hands: for backups, and for the moments when the disk does not take it.
import { writeLibraryFile } from '#domain/file/writeLibraryFile.ts';
import type { Library } from '#domain/library.ts';
import { libraryNow } from '#store/store.ts';
import { downloadFile } from '#ui/download.ts';

export function downloadLibrary(library: Library = libraryNow()): void {
  const savedAt = new Date().toISOString();
  const content = new Blob([writeLibraryFile(library, savedAt)], { type: 'application/json' });
  downloadFile(libraryFileName(savedAt), content);
}

/** "2026-11-22 Rostrum library.json": sorts by date in a folder, and says what it is. */
export function libraryFileName(savedAt: string): string {
  return `${savedAt.slice(0, 10)} Rostrum library.json`;
}
