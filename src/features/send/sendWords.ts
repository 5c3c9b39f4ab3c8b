// The words for sending, which come with the screen that offers it.
import { send } from '#languages/interface/en/send.ts';
import { addWords } from '#languages/words.ts';
import { useWords } from '#ui/useWords.ts';

addWords('send', send);

export function useSendWords() {
  return useWords('send');
}

export type SendWords = ReturnType<typeof useSendWords>;
