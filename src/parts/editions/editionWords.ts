// The words of editions and alternatives, which come with the first screen that works on them.
import { editions } from '#languages/interface/en/editions.ts';
import { addWords } from '#languages/words.ts';
import { useWords } from '#ui/useWords.ts';

addWords('editions', editions);

export const EDITION_WORDS = { ns: 'editions' } as const;

export function useEditionWords() {
  return useWords('editions');
}

export type EditionWords = ReturnType<typeof useEditionWords>;
