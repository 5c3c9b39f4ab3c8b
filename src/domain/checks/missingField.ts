// A live field with nothing behind it: on paper it is a red hole.
import { recipientsOf } from '../papers/recipients.ts';
import type { Paper } from '../papers/paper.ts';
import type { LiveField } from '../papers/richText.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import type { Check, Surroundings } from './check.ts';
import { asCount, asPaper } from './facts.ts';
import { hasSource, hasSourceFor, isAboutRecipient } from './fieldSources.ts';
import type { Found } from './finding.ts';
import { shortKey } from './key.ts';
import { bodyTextsOf } from './texts.ts';

export const missingField: Check = {
  group: 'words',
  severity: 'error',
  look: (event, { library }) =>
    Object.values<Paper>(event.papersById).flatMap((paper) => {
      const found = new Map<string, Found>();
      for (const text of bodyTextsOf(event, paper)) {
        for (const field of text.fields) {
          const lacking = lackingFor(event, paper, field, library);
          if (lacking === null) continue;
          const key = shortKey('missing-field', `${paper.id} ${field.name} ${field.target ?? ''}`);
          if (found.has(key)) continue;
          found.set(key, {
            key,
            place: text.place,
            saying: lacking > 0 ? 'copies' : 'usual',
            facts: {
              field: { type: 'field', name: field.name },
              paper: asPaper(event, paper.id),
              count: asCount(lacking),
            },
            fix: null,
          });
        }
      }
      return [...found.values()];
    }),
};

/** Null where the field says something; otherwise for how many copies of the letter it does not, 0 = for the paper. */
function lackingFor(
  event: PlannedEvent,
  paper: Paper,
  field: LiveField,
  library: Surroundings['library'],
): number | null {
  if (!isAboutRecipient(field)) return hasSource(field, { event, paper, library }) ? null : 0;
  const recipients = paper.form === 'letter' ? recipientsOf(paper) : [];
  if (recipients.length === 0) return 0;
  const lacking = recipients.filter(
    (recipient) => !hasSourceFor(field, recipient, { event, paper, library }),
  );
  return lacking.length === 0 ? null : lacking.length;
}
