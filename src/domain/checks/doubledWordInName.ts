// "Carmen Carmen Martinez": a word that stands twice in a row in a name, in the record or as printed in one session.
// "Abdullah Abdullah" is a whole name, and a father's name may be the son's: those are quiet.
import type { Person } from '../people/person.ts';
import { nameOf } from '../people/person.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import type { Check } from './check.ts';
import type { Found } from './finding.ts';
import type { FixChange } from './fix.ts';
import { asPerson, asText } from './facts.ts';
import { listedIn, pathOfListed, placeOfListed } from './listed.ts';
import { shortKey } from './key.ts';

export const doubledWordInName: Check = {
  group: 'people',
  severity: 'warning',
  look: (event, { library }) => {
    const found: Found[] = [];
    const met = new Set<Person>();
    for (const listed of listedIn(event, library)) {
      const { one, person } = listed;
      const doubled = one.nameAs === null ? null : doubledWordIn(one.nameAs);
      if (one.nameAs !== null && doubled !== null) {
        const path = [...pathOfListed(event, listed), 'nameAs'];
        found.push({
          key: shortKey('doubled-word-in-name', one.id, one.nameAs),
          place: placeOfListed(event, listed, 'nameAs'),
          saying: 'printed',
          facts: { word: asText(doubled.word), name: asText(one.nameAs) },
          fix: dropping([{ path, before: one.nameAs, after: doubled.without }]),
        });
      }
      if (person === undefined || met.has(person)) continue;
      met.add(person);
      found.push(...inRecord(event, person));
    }
    return found;
  },
};

function inRecord(event: PlannedEvent, person: Person): readonly Found[] {
  const doubled = doubledWordIn(nameOf(person));
  if (doubled === null) return [];
  return [
    {
      key: shortKey('doubled-word-in-name', person.id, nameOf(person)),
      place: { eventId: event.id, at: 'person', personId: person.id },
      saying: 'record',
      facts: { word: asText(doubled.word), name: asPerson(person.id) },
      fix: fixOfRecord(person),
    },
  ];
}

/** Where the two stand on either side of given and family name, nobody but the user knows which one is too many. */
function fixOfRecord(person: Person): Found['fix'] {
  const changes = (['givenName', 'familyName'] as const).flatMap((field): readonly FixChange[] => {
    const doubled = doubledWordIn(person[field], false);
    const path = ['peopleById', person.id, field];
    return doubled === null ? [] : [{ path, before: person[field], after: doubled.without }];
  });
  return changes.length === 0 ? null : dropping(changes);
}

function dropping(changes: readonly FixChange[]): Found['fix'] {
  return { kind: 'change', saying: 'drop-doubled-word', changes };
}

const TWICE = /(?<![\p{L}\p{M}'’-])(\p{L}[\p{L}\p{M}'’]+)\s+\1(?![\p{L}\p{M}'’-])/u;

/** Given names that are the father's name as well in many families. */
const OFTEN_THE_FATHERS =
  /^(m[ou]hamm?[ae]d|ahmed|ali|hassan|hussein|abdullahi?|mahmoud|ibrahim|omar|said|salem)$/i;

interface Doubled {
  readonly word: string;
  readonly without: string;
}

function doubledWordIn(name: string, isWholeName = true): Doubled | null {
  const match = TWICE.exec(name);
  const word = match?.[1];
  if (match === null || word === undefined || OFTEN_THE_FATHERS.test(word)) return null;
  const without = name.slice(0, match.index) + word + name.slice(match.index + match[0].length);
  const rest = without
    .replace(/(?<![\p{L}])(H\.? ?E\.?|Mr|Mrs|Ms|Dr|Hon|Prof(essor)?|Sir)\.?(?![\p{L}])/gu, ' ')
    .trim();
  return isWholeName && rest === word ? null : { word, without };
}
