// The comparison as a paper: shown and printed from the screen, or kept among the papers of the event, where it goes on
// following the two standings it names.
import { orderAtEnd } from '#base/ordered.ts';
import { blankGeneratedPaper } from '#domain/blank.ts';
import type { Comparison } from '#domain/editions/compare/change.ts';
import type { Edition } from '#domain/editions/edition.ts';
import type { PaperId } from '#domain/ids.ts';
import type { GeneratedPaper } from '#domain/papers/paper.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import type { Day } from '#domain/time.ts';
import { makeDocument } from '#documents/registry.ts';
import type { DocumentTree } from '#documents/tree.ts';
import type { Pair } from './usualPair.ts';

interface PaperWish {
  readonly id: PaperId;
  /** Of a redline: which paper of the event it shows; null = its programme. */
  readonly paperId: PaperId | null;
  readonly type: 'redline' | 'changes';
  readonly name: string;
}

export function comparisonPaper(
  { id, type, name, paperId }: PaperWish,
  { from, to }: Pair,
  { papersById, mainLanguage }: PlannedEvent,
): GeneratedPaper {
  return {
    ...blankGeneratedPaper(id, orderAtEnd(papersById), type, mainLanguage),
    name: { [mainLanguage]: name },
    options: { since: from, until: to, ...(paperId === null ? {} : { paperId }) },
  };
}

/** Without keeping it. */
export function comparisonTree(
  wish: Omit<PaperWish, 'id'>,
  pair: Pair,
  { before, after }: Comparison,
  editions: readonly Edition[],
): DocumentTree {
  const paper = comparisonPaper({ ...wish, id: 'comparison' as PaperId }, pair, after.event);
  const standingDatesByRef: Record<string, Day> = {};
  for (const { id, asOf } of editions) standingDatesByRef[id] = asOf;
  return makeDocument({
    ...after,
    paper,
    language: paper.language,
    standingsByRef: { [pair.from]: before, [pair.to]: after },
    standingDatesByRef,
  });
}
