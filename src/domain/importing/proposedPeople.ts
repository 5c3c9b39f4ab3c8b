// The people of a proposal: each once, however often they stand in it, and whom of the library each may be. A name that
// is written alike is one person; what is only like it is asked about, never joined.
import { orderBetween } from '#base/ordered.ts';
import { fold } from '#languages/foldedText.ts';
import type { Language } from '#languages/language.ts';
import { genderOf } from '#languages/papers/courtesy.ts';
import { blankPerson, blankPersonFunction } from '../blank.ts';
import type { ListItemId, PersonId } from '../ids.ts';
import { nameOf, type Person } from '../people/person.ts';
import { noteName, peopleLike, type NameIndex } from '../people/sameNamePairs.ts';
import { emptyNameIndex } from '../people/sameNamePairs.ts';
import { proposedSessions, type ProposedPart, type ProposedProgramme } from './proposal.ts';

/** What is known of one person of the source. */
export interface ProposedPerson {
  /** The same for every part this person takes. */
  readonly key: string;
  /** The first of them, which tells most as a rule. */
  readonly part: ProposedPart;
}

export interface PersonMatch extends ProposedPerson {
  /** Whom in the library it may be, the likeliest first. */
  readonly candidates: readonly { readonly personId: PersonId; readonly likeness: number }[];
}

/** So alike that the source most likely means that very person. */
const SURELY_SAME = 0.85;

/** null = an unnamed seat. */
export function personKeyOf(part: ProposedPart): string | null {
  const name = fold([part.givenName, part.familyName].filter((one) => one !== '').join(' '));
  if (name === '') return null;
  // "Mr. Smith" and "Ms. Smith" are two people.
  return part.givenName === '' ? `${name} ${genderOf(part.honorific)}` : name;
}

export function peopleOf(programme: ProposedProgramme): readonly ProposedPerson[] {
  const found = new Map<string, ProposedPerson>();
  for (const { people } of proposedSessions(programme))
    for (const part of people) {
      const key = personKeyOf(part);
      const known = key === null ? undefined : found.get(key);
      if (key !== null && (known === undefined || (known.part.function === '' && part.function !== '')))
        found.set(key, { key, part });
    }
  return [...found.values()];
}

export function nameIndexOf(people: Iterable<Person>): NameIndex {
  const index = emptyNameIndex();
  for (const person of people) noteName(index, person);
  return index;
}

type Candidates = PersonMatch['candidates'];

/** Finds whom the people of a source may be; who was looked up once is remembered for as long as the part stays. */
export function peopleMatcher(library: NameIndex): (programme: ProposedProgramme) => readonly PersonMatch[] {
  const known = new WeakMap<ProposedPart, Candidates>();
  return (programme) =>
    peopleOf(programme).map(({ key, part }) => {
      const candidates = known.get(part) ?? candidatesFor(part, library, programme.language);
      known.set(part, candidates);
      return { key, part, candidates };
    });
}

function candidatesFor(part: ProposedPart, library: NameIndex, language: Language): Candidates {
  const person = newPerson('' as PersonId, part, language);
  return peopleLike(library, person).map(({ a, likeness }) => ({ personId: a, likeness }));
}

/** Whom each is taken for where nobody has said otherwise; null = somebody new. */
export function usualPerson({ candidates }: PersonMatch): PersonId | null {
  const [first] = candidates;
  return first !== undefined && first.likeness >= SURELY_SAME ? first.personId : null;
}

export function newPerson(id: PersonId, part: ProposedPart, language: Language): Person {
  const { honorific, givenName, familyName, isFamilyNameFirst } = part;
  const held = blankPersonFunction(`${id}-function` as ListItemId, orderBetween(null, null));
  return {
    ...blankPerson(id),
    honorific,
    givenName,
    familyName,
    isFamilyNameFirst,
    functionsById:
      part.function === '' ? {} : { [held.id]: { ...held, text: { [language]: part.function } } },
  };
}

/** The name with its honorific as the source has it. */
export function fullNameAsRead(part: ProposedPart): string {
  const name = nameOf({ ...blankPerson('' as PersonId), ...nameParts(part) });
  return [part.honorific, name].filter((one) => one !== '').join(' ');
}

function nameParts({ givenName, familyName, isFamilyNameFirst }: ProposedPart) {
  return { givenName, familyName, isFamilyNameFirst };
}
