// The words of the comparison, which come with its screen and not with the first load.
import { compare } from '#languages/interface/en/compare.ts';
import { addWords } from '#languages/words.ts';
import { useWords } from '#ui/useWords.ts';

addWords('compare', compare);

export function useCompareWords() {
  return useWords('compare');
}

export type CompareWords = ReturnType<typeof useCompareWords>;
