// Compares two editions of an event, or one with the draft, session by session and person by person.
import type { EditionContent } from '../content.ts';
import type { Comparison } from './change.ts';
import { eventTextChanges } from './eventTexts.ts';

/** The same two contents always give the same comparison. Remembered nowhere: whoever shows it keeps it. */
export function compareEditions(before: EditionContent, after: EditionContent): Comparison {
  return { before, after, changes: eventTextChanges(before.event, after.event), groups: [], edits: [] };
}
