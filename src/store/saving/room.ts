// Whether there is room on the disk, for a start at which the database says no more than that it does not open.
import type { SavingProblem } from '../store.ts';
import type { FileHome } from './device.ts';
import { problemOf } from './problems.ts';

/** As much as a new log takes: with less, no write would be safe. */
const BYTES = 5_000_000;

const NAME = 'room';

/** What stands in the way of saving: a full disk where there is one, otherwise what it was taken for. */
export async function problemOn(files: FileHome | null, taken: SavingProblem): Promise<SavingProblem> {
  return (await hasRoom(files)) ? taken : 'disk-full';
}

/**
 * Tries it with a file beside the mirror; true where it cannot be told. To be asked once: Chromium was seen to crash
 * when a page made and removed many such files on a full disk, so what is left of this one is swept with the mirror.
 */
export async function hasRoom(files: FileHome | null): Promise<boolean> {
  if (files === null) return true;
  try {
    await files.write(NAME, new Blob([new Uint8Array(BYTES)]));
    await files.remove(NAME);
    return true;
  } catch (error) {
    return !isForWantOfRoom(error);
  }
}

export function isForWantOfRoom(error: unknown): boolean {
  // The browser puts large contents on the disk before it writes them, and cannot read there what it could not write.
  const isUnwritten = error instanceof Error && error.name === 'NotReadableError';
  return isUnwritten || problemOf(error) === 'disk-full';
}
