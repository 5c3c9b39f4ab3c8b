// "H.E." without a function: a courtesy title that says this is somebody's office, and no office.
import type { Check } from './check.ts';
import { asSession, asText } from './facts.ts';
import { shortKey } from './key.ts';
import { hasFunction, isExpected, listedIn, nameOfListed, placeOfListed, type Listed } from './listed.ts';

const EXCELLENCY = /^(?:H\. ?E\b|S\. ?E\b|HE(?= M|$)|(?:His|Her|Son|Su) Excell?en\p{L}+|سعادة|معالي)/u;

export const excellencyWithoutFunction: Check = {
  group: 'people',
  severity: 'warning',
  look: (event, { library }) =>
    listedIn(event, library)
      .filter((listed) => isExpected(listed.one) && EXCELLENCY.test(titleOf(listed)) && !hasFunction(listed))
      .map((listed) => ({
        key: shortKey('excellency-without-function', listed.one.id),
        place: placeOfListed(event, listed, 'functionAs'),
        saying: 'usual',
        facts: { name: asText(nameOfListed(listed)), session: asSession(event, listed.session.id) },
        fix: null,
      })),
};

function titleOf({ one, person }: Listed): string {
  return one.nameAs ?? person?.honorific ?? '';
}
