// Which two standings a notice of changes is usually about: the last edition and the draft; or the last two editions
// while the draft is as it was issued.
import { useMemo } from 'react';
import { DRAFT } from '#domain/editions/standing.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { comparisonOf } from '#documents/changes/comparison.ts';
import type { Refs } from '#documents/changes/refs.ts';
import { isToldTo } from '#documents/changes/toldChanges.ts';
import { useEditionsOf, useStanding } from '#parts/editions/useStandings.ts';

/** null = nothing was issued yet. */
export function useUsualRefs({ id }: PlannedEvent): Refs | null {
  const editions = useEditionsOf(id);
  const last = editions.at(-1)?.id ?? '';
  const before = editions.at(-2)?.id;
  const [issued, draft] = [useStanding(id, last), useStanding(id, DRAFT)];
  return useMemo(() => {
    if (last === '') return null;
    if (before === undefined || issued === null || draft === null) return { since: last, until: DRAFT };
    const comparison = comparisonOf({ before: issued, after: draft });
    const isAsIssued = !comparison.changes.some(isToldTo('public', comparison));
    return isAsIssued ? { since: before, until: last } : { since: last, until: DRAFT };
  }, [last, before, issued, draft]);
}
