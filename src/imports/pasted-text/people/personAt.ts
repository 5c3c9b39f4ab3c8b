// Whether a line that no label speaks for is about a person, and how sure that is.
import { honorificAt } from '#domain/people/honorifics.ts';
import { readPerson, type ReadPerson } from '#domain/people/readPerson.ts';
import type { Certainty } from '../../programme/reading.ts';

export interface FoundPerson {
  readonly certainty: Certainty;
  readonly person: ReadPerson;
}

/** null = a title, a theme, an institution, a place, a sentence: anything but a person. */
export function personAt(text: string): FoundPerson | null {
  const person = readPerson(text);
  if (person.familyName === '') return null;
  if (person.honorific !== '' || honorificAt(text) !== '') return { certainty: 'sure', person };
  return null;
}
