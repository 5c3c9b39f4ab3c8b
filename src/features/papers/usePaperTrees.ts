// The paper on the screen as a tree, and the trees of what it encloses; made anew when something they print changes.
import { useCallback, useMemo } from 'react';
import { makeDocument } from '#documents/registry.ts';
import type { DocumentTree } from '#documents/tree.ts';
import type { Paper, Recipient } from '#domain/papers/paper.ts';
import type { DocumentSource } from '#documents/source.ts';
import { useLibrary } from '#store/store.ts';
import { eventStateOf, lettersReferredTo, packagesOf, sourceOf } from './paperSource.ts';
import type { EventState, PaperPlace } from './paperSource.ts';

export interface OpenPaper {
  readonly state: EventState;
  readonly paper: Paper;
}

/** null = the event, the edition or the paper is not there. */
export function useOpenPaper({ eventId, paperId, editionId }: PaperPlace): OpenPaper | null {
  const state = useLibrary(
    useCallback((library) => eventStateOf(library, eventId, editionId), [eventId, editionId]),
  );
  const paper = state?.event.papersById[paperId];
  return useMemo(() => (state === null || paper === undefined ? null : { state, paper }), [state, paper]);
}

/** Of a letter to many, the copy for `recipient`. */
export function usePaperTree({ state, paper }: OpenPaper, recipient?: Recipient): DocumentTree {
  const letters = useLettersReferredTo(paper);
  return useMemo(
    () => makeDocument(sourceOf(state, paper, letters, recipient)),
    [state, paper, letters, recipient],
  );
}

export function useLettersReferredTo(paper: Paper): DocumentSource['lettersById'] {
  return useLibrary(useCallback((library) => lettersReferredTo(library, paper), [paper]));
}

/** What a letter encloses, in order; nothing for another paper. */
export function enclosedTrees({ state, paper }: OpenPaper): readonly DocumentTree[] {
  if (paper.form !== 'letter') return [];
  const own = packagesOf(state.event.papersById).packages.find(({ letter }) => letter.id === paper.id);
  return (own?.enclosed ?? []).map((enclosed) => makeDocument(sourceOf(state, enclosed, {})));
}
