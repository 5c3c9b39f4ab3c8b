// Two people of like names who were said to be two: remembered with the person whose id comes first, so that a pair is
// kept once whichever way round it is met.
import type { PersonId } from '../ids.ts';
import type { Person } from './person.ts';

export function areSaidDifferent(a: Person, b: Person): boolean {
  return isNoted(a, b.id) || isNoted(b, a.id);
}

/** Which of the two keeps the note, and whom it names. */
export function noteOfPair(a: PersonId, b: PersonId): { readonly on: PersonId; readonly names: PersonId } {
  return a < b ? { on: a, names: b } : { on: b, names: a };
}

function isNoted(person: Person, otherId: PersonId): boolean {
  return person.notSameAs?.includes(otherId) === true;
}
