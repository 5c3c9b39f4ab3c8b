// The people of words that should be nothing but people: all of them, or none where any part may be something else.
import { holdsPost } from '#domain/people/functionWords.ts';
import { oneByOne } from '#domain/people/peopleOfLine.ts';
import { readPerson } from '#domain/people/readPerson.ts';
import { roleNamed } from '#domain/people/readRole.ts';
import type { ReadParticipation } from '../../programme/reading.ts';
import { certaintyOf, nameIn } from './personAt.ts';
import { type NamedInText, peopleOfText } from './peopleOfText.ts';

export interface Sure {
  readonly people: readonly NamedInText[];
  /** What goes on behind them, with its mark: ", followed by statements of …", ": “On bread”". */
  readonly rest: string;
}

const GOES_ON =
  /[,;]?\s((?:followed by|then|puis|luego|and (?:statements?|remarks|presentation|launch|adoption|election|other)|as well as|before|prior to|suivie?s? (?:de|d’|d'|par)|seguid[oa]s? (?:de|por)|с последующ|за которым)(?!\p{L}).*)$/su;

/** Everyone in the text, if all of it is people; null where any of it may be something else. */
export function surePeople(text: string): Sure | null {
  const on = GOES_ON.exec(text);
  const words = (on === null ? text : text.slice(0, on.index)).trim();
  const pieces = oneByOne(words);
  if (pieces.length === 0 || pieces.length > 12) return null;
  for (const piece of pieces) {
    const person = readPerson(piece);
    const certainty = certaintyOf(person, piece);
    if (certainty === null || certainty === 'guess') return null;
    if (
      person.isFunctionFirst &&
      (/^[“"«‘'「『]/u.test(person.function) || !holdsPost(person.function)) &&
      !/\p{Script=Han}/u.test(person.function)
    )
      return null;
    if (nameIn(person).length > 60) return null;
  }
  const people = peopleOfText(words, false);
  const talks = people.flatMap(({ talk }) => (talk === '' ? [] : [`: ${talk}`]));
  return { people, rest: [...talks, ...(on === null ? [] : [`, ${on[1]?.trim() ?? ''}`])].join('') };
}

/** Behind "moderated by" and its like what is only written as a name is one. */
export function namedUnderLabel(text: string): Sure | null {
  const people = peopleOfText(text, true);
  const areNamed = people.every(({ certainty, person }) => certainty !== 'guess' && !person.isFunctionFirst);
  return people.length > 0 && areNamed ? { people, rest: '' } : null;
}

export function participations(
  found: readonly NamedInText[],
  role: string,
  roleAs: string,
): readonly ReadParticipation[] {
  return found.map(({ person, certainty }) => {
    const own = person.isFunctionFirst
      ? roleNamed(person.function.replace(/^(?:the|le|la|el) /iu, ''))
      : null;
    // "Welcome by the moderator, Ms. X, Director": the role stands where a post may; "by the chair" may be either.
    const isRole = own !== null && ['moderator', 'facilitator', 'rapporteur'].includes(own.role);
    const named = isRole
      ? { ...person, function: person.capacity, capacity: '', isFunctionFirst: false, role: own.role }
      : person;
    return { ...named, role: named.role ?? role, roleAs, lines: [], certainty };
  });
}
