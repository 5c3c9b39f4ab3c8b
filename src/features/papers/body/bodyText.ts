// The paper whose text is written, as the library has it now, and what its live fields are read from.
import { useCallback, useMemo } from 'react';
import { inOrder } from '#base/ordered.ts';
import type { EventId } from '#domain/ids.ts';
import type { Library } from '#domain/library.ts';
import type { AuthoredPaper, Letter } from '#domain/papers/paper.ts';
import type { RichText } from '#domain/papers/richText.ts';
import type { DocumentSource } from '#documents/source.ts';
import { useLibrary } from '#store/store.ts';
import type { Language } from '#languages/language.ts';
import { eventStateOf, lettersReferredTo, sourceOf } from '../paperSource.ts';
import type { PaperPlace } from '../paperSource.ts';

export type WrittenPaper = Letter | AuthoredPaper;

const NO_TEXT: RichText = [];

/** null = the paper is gone. */
export function bodyIn(
  library: Library,
  { eventId, paperId }: PaperPlace,
  language: Language,
): RichText | null {
  const paper = library.eventsById[eventId]?.papersById[paperId];
  return paper === undefined || paper.form === 'generated' ? null : (paper.body[language] ?? NO_TEXT);
}

/** null = the event is gone. A letter to several people is read as the first of them will get it. */
export function useBodySource(eventId: EventId, paper: WrittenPaper): DocumentSource | null {
  const state = useLibrary(useCallback((library) => eventStateOf(library, eventId), [eventId]));
  const letters = useLibrary(useCallback((library) => lettersReferredTo(library, paper), [paper]));
  return useMemo(() => {
    if (state === null) return null;
    const source = sourceOf(state, paper, letters);
    const [recipient] =
      paper.form === 'letter' && paper.recipientsById !== undefined ? inOrder(paper.recipientsById) : [];
    return recipient === undefined ? source : { ...source, recipient };
  }, [state, paper, letters]);
}
