// Somebody who is to get a letter for a part in the event that is no longer theirs.
import { partOf, recipientsOf } from '../papers/recipients.ts';
import type { Check } from './check.ts';
import { setting } from './edits.ts';
import { asPaper, asPerson } from './facts.ts';
import type { Found } from './finding.ts';
import { shortKey } from './key.ts';
import { isExpected } from './listed.ts';

export const recipientWithoutPart: Check = {
  group: 'people',
  severity: 'error',
  look: (event) =>
    Object.values(event.papersById).flatMap((paper): readonly Found[] => {
      if (paper.form !== 'letter') return [];
      return recipientsOf(paper).flatMap((recipient): readonly Found[] => {
        if (recipient.participationId === null) return [];
        const part = partOf(recipient, event);
        if (part !== null && isExpected(part.participation)) return [];
        const { recipientsById } = paper;
        const path = ['eventsById', event.id, 'papersById', paper.id, 'recipientsById', recipient.id];
        return [
          {
            key: shortKey('recipient-without-part', recipient.id),
            place: { at: 'paper', eventId: event.id, paperId: paper.id, field: 'recipientsById' },
            saying: part === null ? 'gone' : 'declined',
            facts: { person: asPerson(recipient.personId), paper: asPaper(event, paper.id) },
            fix:
              Object.keys(recipientsById ?? {}).length === 1
                ? null
                : setting('no-copy', path, recipient, undefined),
          },
        ];
      });
    }),
};
