// The people of one line, with what stands behind the name told apart: a State by its name, an affiliation in brackets,
// a function otherwise.
import { readPeople } from '#domain/people/readPerson.ts';
import { stateNamed } from '#languages/formerStateNames.ts';
import type { ProposedPerson } from './proposal.ts';

type Parts = Omit<ProposedPerson, 'line' | 'source'>;

export function nameAndFunctionIn(line: string): readonly Parts[] {
  return readPeople(line)
    .filter((person) => person.givenName !== '' || person.familyName !== '')
    .map((person) => ({
      honorific: person.honorific,
      givenName: person.givenName,
      familyName: person.familyName,
      isFamilyNameFirst: person.isFamilyNameFirst,
      ...behindName([person.function, person.formerTitle, person.capacity].filter(Boolean).join(', ')),
      contact: '',
    }));
}

function behindName(words: string): Pick<Parts, 'function' | 'state' | 'organisation'> {
  const bracketed = /^\(([^()]+)\)$/.exec(words)?.[1];
  if (bracketed !== undefined) {
    const state = stateNamed(bracketed);
    return { function: '', state: state ?? '', organisation: state === null ? bracketed : '' };
  }
  const own = /^(?:(?<function>.*\S)\s*[,(]\s*)?(?<last>[^,()]+)\)?$/u.exec(words)?.groups;
  const state = stateNamed(own?.['last']?.trim() ?? '') ?? representedIn(words);
  if (state === null) return { function: words, state: '', organisation: '' };
  const isLast = stateNamed(own?.['last']?.trim() ?? '') !== null;
  return { function: isLast ? (own?.['function'] ?? '') : words, state, organisation: '' };
}

/** "Permanent Representative of Belgium to the United Nations" says which State without a word of its own. */
function representedIn(words: string): string | null {
  const named = /\b(?:Representative|Observer) of (?:the )?(.{2,80}?) to the (?:United Nations|UN)\b/.exec(
    words,
  )?.[1];
  if (named === undefined) return null;
  return stateNamed(named) ?? stateNamed(named.replace(/^(?:State|Republic|Kingdom) of (?:the )?/, ''));
}
