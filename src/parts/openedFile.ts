// A file from the user's disk, read as a library. Nothing of it reaches the library of this computer before the user
// has seen what it holds.
import { parseLibraryFile, type FileProblem } from '#domain/file/libraryFile.ts';
import type { Repair } from '#domain/file/repair.ts';
import type { Library } from '#domain/library.ts';
import { migrate } from '#store/saving/migrations/migrate.ts';

export type OpenedFile =
  | {
      readonly kind: 'library';
      readonly name: string;
      readonly library: Library;
      readonly repairs: readonly Repair[];
      readonly savedAt: string;
    }
  | { readonly kind: 'refused'; readonly problem: FileProblem }
  /** The disk did not give it: moved away, or no permission. */
  | { readonly kind: 'unreadable' };

export async function readLibraryFile(file: File): Promise<OpenedFile> {
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { kind: 'unreadable' };
  }
  const parsed = parseLibraryFile(text, migrate);
  if (!parsed.ok) return { kind: 'refused', problem: parsed.problem };
  const { library, repairs, savedAt } = parsed;
  return { kind: 'library', name: file.name, library, repairs, savedAt };
}
