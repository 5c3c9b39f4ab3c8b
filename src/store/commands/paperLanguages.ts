// Writes that make a paper in one more language: a text begun from another one's, a copy issued in it.
import { castDraft } from 'mutative';
import type { EventId } from '#domain/ids.ts';
import type { Paper } from '#domain/papers/paper.ts';
import type { RichText } from '#domain/papers/richText.ts';
import type { Language } from '#languages/language.ts';
import type { Command } from '../command.ts';
import { eventIn } from './finding.ts';
import type { PaperRef } from './papers.ts';

/** Does nothing where something is written in the language already. */
export const startPaperText: Command<PaperRef & { readonly language: Language; readonly body: RichText }> = {
  name: 'startPaperText',
  run: (draft, { eventId, paperId, language, body }) => {
    const paper = eventIn(draft, eventId)?.papersById[paperId];
    if (paper === undefined || paper.form === 'generated') return;
    if ((paper.body[language] ?? []).length === 0) paper.body[language] = castDraft(body);
  },
};

/** `copy` has an identity and a place in the order of its own. */
export const duplicatePaperInLanguage: Command<{
  readonly eventId: EventId;
  readonly copy: Paper;
  readonly language: Language;
}> = {
  name: 'duplicatePaperInLanguage',
  run: (draft, { eventId, copy, language }) => {
    const event = eventIn(draft, eventId);
    if (event !== undefined) event.papersById[copy.id] = castDraft({ ...copy, language });
  },
};
