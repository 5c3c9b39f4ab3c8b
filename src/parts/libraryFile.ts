// The library as a file in the user's hands: for backups, and for the moments when the disk does not take it.
import { hasUnread, isNotRead } from '#domain/editions/frozenText.ts';
import { writeLibraryFile } from '#domain/file/writeLibraryFile.ts';
import type { Library } from '#domain/library.ts';
import { textsRead } from '#store/saving/running.ts';
import { libraryNow } from '#store/store.ts';
import { downloadFile } from '#ui/download.ts';

export async function downloadLibrary(given?: Library): Promise<void> {
  if (given === undefined) await textsRead();
  const library = given ?? withoutUnread(libraryNow());
  const savedAt = new Date().toISOString();
  const content = new Blob([writeLibraryFile(library, savedAt)], { type: 'application/json' });
  downloadFile(libraryFileName(savedAt), content);
}

/** "2026-11-22 Rostrum library.json": sorts by date in a folder, and says what it is. */
export function libraryFileName(savedAt: string): string {
  return `${savedAt.slice(0, 10)} Rostrum library.json`;
}

/** Where the disk does not give what an edition froze, the file has the rest. */
function withoutUnread(library: Library): Library {
  if (!hasUnread(library)) return library;
  const read = Object.entries(library.editionsById).filter(([, edition]) => !isNotRead(edition));
  return { ...library, editionsById: Object.fromEntries(read) };
}
