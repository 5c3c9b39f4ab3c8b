// What tells one person from another on a line: the first function, the State, the organisation.
import { inOrder } from '#base/ordered.ts';
import type { Person } from '#domain/people/person.ts';
import { textIn, type Language } from '#languages/language.ts';

export function factsOf(person: Person, language: Language): readonly string[] {
  const first = inOrder(person.functionsById)[0];
  return [
    first === undefined ? '' : textIn(first.text, language),
    person.state,
    textIn(person.organisation, language),
  ].filter((fact) => fact !== '');
}
