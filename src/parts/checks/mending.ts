// Fixes at work: one finding or several mended as one step to undo.
import { applyFix } from '#domain/checks/fix.ts';
import type { Finding } from '#domain/checks/finding.ts';
import type { Library } from '#domain/library.ts';
import { takeStep } from '#store/execute.ts';
import { libraryNow } from '#store/store.ts';
import { findingsOf } from './findings.ts';

/** Answers how many of them could be mended: one that comes too late changes nothing. */
export function mend(findings: readonly Finding[]): number {
  let library = libraryNow();
  let count = 0;
  for (const finding of findings) {
    const mended = applyFix(library, finding);
    // A fix in the same line may have gone before it: then it is found again as the line stands now.
    const next = mended === library ? applyFix(library, again(library, finding)) : mended;
    if (next !== library) count += 1;
    library = next;
  }
  takeStep('applyFix', library);
  return count;
}

function again(library: Library, finding: Finding): Pick<Finding, 'fix'> {
  const { checkId, saying, place } = finding;
  const { open } = findingsOf(library, place.eventId);
  const found =
    open.find(({ key }) => key === finding.key) ??
    open.find(
      (other) =>
        other.checkId === checkId &&
        other.saying === saying &&
        JSON.stringify(other.place) === JSON.stringify(place),
    );
  return found ?? { fix: null };
}
