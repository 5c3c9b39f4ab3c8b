// Fixes at work: one finding or several mended as one step to undo.
import { applyFix } from '#domain/checks/fix.ts';
import type { Finding } from '#domain/checks/finding.ts';
import { takeStep } from '#store/execute.ts';
import { libraryNow } from '#store/store.ts';

/** Answers how many of them could be mended: one that comes too late changes nothing. */
export function mend(findings: readonly Finding[]): number {
  let library = libraryNow();
  let count = 0;
  for (const finding of findings) {
    const mended = applyFix(library, finding);
    if (mended !== library) count += 1;
    library = mended;
  }
  takeStep('applyFix', library);
  return count;
}
