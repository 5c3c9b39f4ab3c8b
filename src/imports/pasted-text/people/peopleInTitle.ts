// The people a title names: "Remarks by H.E. Mr. X, President", "Opening by the President, Mr. X, followed by …".
import { honorificAt, honorificsInside } from '#domain/people/honorifics.ts';
import { readPerson } from '#domain/people/readPerson.ts';
import type { ReadParticipation } from '../../programme/reading.ts';

export interface PeopleOfTitle {
  /** Readable without them; the title as it was where they cannot be cut out of it. */
  readonly title: string;
  readonly people: readonly ReadParticipation[];
}

/** The lines of the people are empty: who calls knows them. */
export function peopleInTitle(title: string): PeopleOfTitle {
  const by = /^(.{3,60}?)\s+by\s+(.+)$/su.exec(title);
  const [, before = '', after = ''] = by ?? [];
  if (by === null || (honorificAt(after) === '' && honorificsInside(after).length === 0))
    return { title, people: [] };
  const person = readPerson(after);
  return {
    title: before,
    people: [{ ...person, role: person.role ?? 'speaker', roleAs: '', lines: [], certainty: 'likely' }],
  };
}
