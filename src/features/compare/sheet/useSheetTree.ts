// The redlined sheet, the same as the paper that would be kept of it.
import { useMemo } from 'react';
import type { Comparison } from '#domain/editions/compare/change.ts';
import type { Edition } from '#domain/editions/edition.ts';
import type { PaperId } from '#domain/ids.ts';
import type { DocumentTree } from '#documents/tree.ts';
import { useEditionsOf } from '#parts/editions/useStandings.ts';
import { useCompared } from '../compared.ts';
import { useCompareWords } from '../compareWords.ts';
import { comparisonTree } from '../comparisonPapers.ts';
import type { ComparePlace } from '../place.ts';
import { shownPaperId } from './shownPaper.ts';

export function useSheetTree({ from, to, paperId: wished }: ComparePlace): DocumentTree {
  const words = useCompareWords();
  const { eventId, comparison } = useCompared();
  const editions = useEditionsOf(eventId);
  return useMemo(() => {
    const paperId = shownPaperId(comparison, wished);
    const made = trees.get(comparison);
    if (made !== undefined && made.paperId === paperId && made.editions === editions) return made.tree;
    const wish = { type: 'redline', name: words('sheetName'), paperId } as const;
    const tree = comparisonTree(wish, { from, to }, comparison, editions);
    trees.set(comparison, { paperId, editions, tree });
    return tree;
  }, [words, from, to, wished, comparison, editions]);
}

interface MadeSheet {
  readonly paperId: PaperId | null;
  readonly editions: readonly Edition[];
  readonly tree: DocumentTree;
}

// The page and the ways it leaves ask for the same one.
const trees = new WeakMap<Comparison, MadeSheet>();
