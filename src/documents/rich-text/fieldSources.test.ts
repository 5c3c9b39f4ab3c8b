import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hasSource, isAboutRecipient } from '#domain/checks/fieldSources.ts';
import { anyLibrary } from '#domain/file/arbitraryLibrary.ts';
import type { Letter, Paper } from '#domain/papers/paper.ts';
import { LIVE_FIELD_NAMES, type LiveField } from '#domain/papers/richText.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { voiceOf } from '../voice.ts';
import { fieldInline } from './fields.ts';

it('prints a field as missing exactly where the check of missing fields says so', () => {
  fc.assert(
    fc.property(anyLibrary, (library) => {
      for (const event of Object.values<PlannedEvent>(library.eventsById)) {
        for (const paper of Object.values<Paper>(event.papersById)) {
          if (paper.form === 'generated' || citesElsewhere(paper, event)) continue;
          const source = { ...library, event, paper, lettersById: {}, language: paper.language };
          const voice = voiceOf(event, paper.language);
          for (const field of fieldsOf(event)) {
            if (isAboutRecipient(field)) continue;
            const inline = fieldInline(field, { source, voice, before: '', isCapitals: false });
            const isMissing = inline.type === 'field' && inline.isMissing;
            expect([field.name, !hasSource(field, { event, paper, library })]).toEqual([
              field.name,
              isMissing,
            ]);
          }
        }
      }
    }),
  );
});

function fieldsOf(event: PlannedEvent): readonly LiveField[] {
  const target = Object.keys(event.sessionsById)[0];
  return LIVE_FIELD_NAMES.map((name) => ({
    type: 'field',
    name,
    ...(target !== undefined && name.startsWith('session-') ? { target } : {}),
  }));
}

/** A letter of another event is taken to be dated. */
function citesElsewhere(paper: Exclude<Paper, { form: 'generated' }>, event: PlannedEvent): boolean {
  const letter: Letter | null = paper.form === 'letter' ? paper : null;
  return (letter?.references ?? []).some(
    ({ paperId }) => paperId !== null && event.papersById[paperId]?.form !== 'letter',
  );
}
