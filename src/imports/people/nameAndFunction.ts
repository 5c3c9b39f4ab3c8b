// The people of one line, with what stands behind the name told apart: a State by its name, an affiliation in brackets,
// a function otherwise.
import { readPeople } from '#domain/people/readPerson.ts';
import { stateNameIn } from '#languages/papers/stateNames.ts';
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
    const state = stateNameIn(bracketed, 'en');
    return { function: '', state: state ?? '', organisation: state === null ? bracketed : '' };
  }
  const own = /^(?:(?<function>.*\S)\s*[,(]\s*)?(?<last>[^,()]+)\)?$/u.exec(words)?.groups;
  const state = stateNameIn(own?.['last']?.trim() ?? '', 'en') ?? representedIn(words);
  if (state === null) return { function: words, state: '', organisation: '' };
  const isLast = stateNameIn(own?.['last']?.trim() ?? '', 'en') !== null;
  return { function: isLast ? (own?.['function'] ?? '') : words, state, organisation: '' };
}

/** "Permanent Representative of Belgium to the United Nations" says which State without a word of its own. */
function representedIn(words: string): string | null {
  const named = /\b(?:Representative|Observer) of (?:the )?(.{2,80}?) to the (?:United Nations|UN)\b/.exec(
    words,
  )?.[1];
  if (named === undefined) return null;
  return (
    stateNameIn(named, 'en') ??
    stateNameIn(named.replace(/^(?:State|Republic|Kingdom) of (?:the )?/, ''), 'en')
  );
}
