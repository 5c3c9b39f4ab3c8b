// What a failed write means for the user.
import type { SavingProblem } from '../store.ts';

export function problemOf(error: unknown): SavingProblem {
  if (!(error instanceof Error)) return 'store-broken';
  // On a disk without room Chromium says UnknownError, "… FILE_ERROR_NO_SPACE", and of large records DataError,
  // "Failed to write blobs".
  const isDiskFull =
    error.name === 'QuotaExceededError' || /NO_SPACE|quota|disk|write blobs/i.test(error.message);
  return isDiskFull ? 'disk-full' : 'store-broken';
}

/** The browser allows this page no more. A full disk has the same name with words of its own. */
export function isOverQuota(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError' && !/full disk/i.test(error.message);
}

/** The store has a higher version than this build knows. */
export function isNewer(error: unknown): boolean {
  return error instanceof Error && error.name === 'VersionError';
}
