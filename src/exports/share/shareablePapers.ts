// Which papers can go onto a page for others: those that are read, not those that are cut, folded, compared or meant
// for the office alone.
import { inOrder } from '#base/ordered.ts';
import type { Paper } from '#domain/papers/paper.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { valueOf } from '#documents/options.ts';
import { generatedTypeOf } from '#documents/registry.ts';

export function shareablePapers(event: PlannedEvent, hasInternal: boolean): readonly Paper[] {
  return inOrder(event.papersById).filter((paper) => isShareable(paper, hasInternal));
}

export function isShareable(paper: Paper, hasInternal: boolean): boolean {
  if (paper.form !== 'generated') return true;
  const { id, options, hasFoot } = generatedTypeOf(paper);
  // What compares two editions would need the other one as well.
  if (!hasFoot || 'since' in options) return false;
  const audience = options.audience;
  const isInternal =
    id === 'script' ||
    (audience !== undefined && valueOf(audience, paper.options['audience']) === 'internal');
  return hasInternal || !isInternal;
}
