// The redlined sheet, the same as the paper that would be kept of it.
import { useMemo } from 'react';
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
    const wish = { type: 'redline', name: words('sheetName'), paperId } as const;
    return comparisonTree(wish, { from, to }, comparison, editions);
  }, [words, from, to, wished, comparison, editions]);
}
