// The words for sharing, which come with the screen that offers it.
import { share } from '#languages/interface/en/share.ts';
import { addWords } from '#languages/words.ts';
import { useWords } from '#ui/useWords.ts';

addWords('share', share);

export function useShareWords() {
  return useWords('share');
}
