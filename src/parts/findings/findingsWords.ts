// The words of lists and badges of findings, which come with the first piece that shows any.
import { findings } from '#languages/interface/en/findings.ts';
import { addWords } from '#languages/words.ts';
import { useWords } from '#ui/useWords.ts';

addWords('findings', findings);

export const FINDINGS_WORDS = { ns: 'findings' } as const;

export function useFindingsWords() {
  return useWords('findings');
}
