// Two records that are likely one person spelled two ways.
import type { PersonId } from '../ids.ts';
import type { Person } from '../people/person.ts';
import { areSaidDifferent } from '../people/saidDifferent.ts';
import type { Check } from './check.ts';
import { asPerson } from './facts.ts';
import type { Found } from './finding.ts';
import { shortKey } from './key.ts';
import { listedIn } from './listed.ts';

export const likeName: Check = {
  group: 'people',
  severity: 'warning',
  look: (event, { library, likeNames }) => {
    const people = new Set(listedIn(event, library).flatMap(({ person }) => person ?? []));
    const found = new Map<string, Found>();
    for (const person of people) {
      for (const { a, b } of likeNames(person.id)) {
        const other = library.peopleById[a === person.id ? b : a];
        if (other === undefined || areSaidDifferent(person, other)) continue;
        const [first, second] = [person.id, other.id].sort();
        const key = shortKey('like-name', `${first} ${second}`);
        found.set(key, {
          key,
          place: { at: 'person', eventId: event.id, personId: person.id },
          saying: 'usual',
          facts: { person: asPerson(person.id), other: asPerson(other.id) },
          fix: { kind: 'merge-people', saying: 'merge', ...fuller(person, other) },
        });
      }
    }
    return [...found.values()];
  },
};

/** The longer name is kept: it is the fuller one, or the one with its accents. */
function fuller(a: Person, b: Person): { readonly keepId: PersonId; readonly otherId: PersonId } {
  const weight = (person: Person): number =>
    `${person.givenName}${person.familyName}`.normalize('NFD').length;
  const [kept, other] = weight(b) > weight(a) || (weight(b) === weight(a) && b.id < a.id) ? [b, a] : [a, b];
  return { keepId: kept.id, otherId: other.id };
}
