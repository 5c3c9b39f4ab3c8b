// The words of the import, which come with its screen and not with the first load.
import { importing } from '#languages/interface/en/importing.ts';
import { addWords } from '#languages/words.ts';
import { useWords } from '#ui/useWords.ts';

addWords('importing', importing);

export function useImportWords() {
  return useWords('importing');
}

export type ImportWords = ReturnType<typeof useImportWords>;
