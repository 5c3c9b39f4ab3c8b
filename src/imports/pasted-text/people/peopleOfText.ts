// Everyone a text names, one after the other, each with how sure that is. Whoever has no name is a seat: a body, a
// representative, somebody still to be named.
import { oneByOne } from '#domain/people/peopleOfLine.ts';
import { plainLine, readPerson, type ReadPerson } from '#domain/people/readPerson.ts';
import type { Certainty } from '../../programme/reading.ts';
import { certaintyOf } from './personAt.ts';

export interface NamedInText {
  readonly person: ReadPerson;
  readonly certainty: Certainty;
}

export function peopleOfText(text: string): readonly NamedInText[] {
  return oneByOne(plainLine(text)).map((piece) => {
    const person = readPerson(piece);
    return { person: withoutBrackets(person), certainty: certaintyOf(person, piece) ?? 'guess' };
  });
}

/** A seat with nobody's name: what is written is whom it is kept for. */
export function unnamedSeat(text: string): NamedInText {
  const { role, isToBeConfirmed, mode, isModeFirst } = readPerson(text);
  const words = plainLine(text);
  const rest =
    isToBeConfirmed || mode !== 'in-person' || role !== null ? wordsOfSeat(readPerson(words)) : words;
  const nobody = readPerson('');
  return {
    person: { ...nobody, function: rest, role, isToBeConfirmed, mode, isModeFirst },
    certainty: 'likely',
  };
}

function wordsOfSeat(person: ReadPerson): string {
  const name = [person.honorific, person.givenName, person.familyName]
    .filter((part) => part !== '')
    .join(' ');
  return [name, person.function].filter((part) => part !== '').join(', ');
}

/** "(University of Oxford)": the brackets only set it off from the name. */
function withoutBrackets(person: ReadPerson): ReadPerson {
  const inside = /^[([（]([^()[\]（）]+)[)\]）][.。]?$/u.exec(person.function)?.[1];
  if (inside !== undefined) return { ...person, function: inside.trim() };
  const ahead = /^[([（]([^()[\]（）]{1,80})[)\]）]\s{0,2}[,،，–-]?\s{0,2}(?=\S)/u.exec(person.function);
  if (ahead === null) return person;
  return { ...person, function: `${ahead[1]?.trim() ?? ''}, ${person.function.slice(ahead[0].length)}` };
}
