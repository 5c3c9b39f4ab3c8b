// Somebody who declined or was replaced, and still prints.
import type { Check } from './check.ts';
import { setting } from './edits.ts';
import { asSession, asText } from './facts.ts';
import { shortKey } from './key.ts';
import { isExpected, listedIn, nameOfListed, pathOfListed, placeOfListed } from './listed.ts';

export const declinedListed: Check = {
  group: 'people',
  severity: 'error',
  look: (event, { library }) =>
    listedIn(event, library)
      .filter(({ one }) => !isExpected(one))
      .map((listed) => ({
        key: shortKey('declined-listed', listed.one.id),
        place: placeOfListed(event, listed, 'state'),
        saying: listed.one.state === 'replaced' ? 'replaced' : 'declined',
        facts: { name: asText(nameOfListed(listed)), session: asSession(event, listed.session.id) },
        fix: setting('do-not-print', [...pathOfListed(event, listed), 'isPrinted'], true, false),
      })),
};
