import { beforeEach, describe, expect, it } from 'vitest';
import { orderKeys } from '#base/ordered.ts';
import type { OrderKey } from '#base/ordered.ts';
import { blankAuthoredPaper, blankEvent } from '#domain/blank.ts';
import type { EventId, PaperId } from '#domain/ids.ts';
import { EMPTY_LIBRARY } from '#domain/library.ts';
import type { RichText } from '#domain/papers/richText.ts';
import { execute, forgetHistory, undo } from '../execute.ts';
import { libraryNow, putLibrary } from '../store.ts';
import { duplicatePaperInLanguage, startPaperText } from './paperLanguages.ts';

const [FIRST = '' as OrderKey, SECOND = '' as OrderKey] = orderKeys(2);
const eventId = 'event' as EventId;
const paperId = 'note' as PaperId;
const english: RichText = [{ type: 'paragraph', runs: [{ type: 'text', text: 'Background' }] }];
const note = {
  ...blankAuthoredPaper(paperId, FIRST, 'note', 'fr'),
  name: { en: 'Note' },
  body: { en: english },
};

beforeEach(() => {
  const event = { ...blankEvent(eventId), papersById: { [paperId]: note } };
  putLibrary({ ...EMPTY_LIBRARY, eventsById: { [eventId]: event } });
  forgetHistory();
});

function papers() {
  return libraryNow().eventsById[eventId]?.papersById;
}

describe('a paper in one more language', () => {
  it('has its text begun from another language, once', () => {
    const ref = { eventId, paperId, language: 'fr' } as const;
    execute(startPaperText, { ...ref, body: english });
    expect(papers()).toEqual({ [paperId]: { ...note, body: { en: english, fr: english } } });
    execute(startPaperText, { ...ref, body: [{ type: 'pageBreak' }] });
    expect(papers()).toEqual({ [paperId]: { ...note, body: { en: english, fr: english } } });
    undo();
    expect(papers()).toEqual({ [paperId]: note });
  });

  it('is a copy that keeps every text and is issued in the other language', () => {
    const copy = { ...note, id: 'copy' as PaperId, order: SECOND };
    execute(duplicatePaperInLanguage, { eventId, copy, language: 'ar' });
    expect(papers()).toEqual({ [paperId]: note, [copy.id]: { ...copy, language: 'ar' } });
    undo();
    expect(papers()).toEqual({ [paperId]: note });
  });
});
