// The words for standings, which come with the first screen that names one.
import { standings } from '#languages/interface/en/standings.ts';
import { addWords } from '#languages/words.ts';
import { useWords } from '#ui/useWords.ts';

addWords('standings', standings);

export function useStandingWords() {
  return useWords('standings');
}

export type StandingWords = ReturnType<typeof useStandingWords>;
