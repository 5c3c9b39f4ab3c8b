// A proposed person as a person of the library, and a known person with what a list adds: nothing the library has is
// written over, a new function goes ahead of the old ones, another spelling is kept as an alias.
import { inOrder, orderBetween } from '#base/ordered.ts';
import { blankPerson, blankPersonFunction } from '#domain/blank.ts';
import type { ListItemId, PersonId } from '#domain/ids.ts';
import { nameOf, type Person, type PersonFunction } from '#domain/people/person.ts';
import { fold } from '#languages/foldedText.ts';
import type { Language, LocalText } from '#languages/language.ts';
import type { ProposedPerson } from '#imports/people/proposal.ts';

export function personOf(id: PersonId, proposed: ProposedPerson, language: Language): Person {
  const held = blankPersonFunction(functionIdOf(id), orderBetween(null, null));
  return {
    ...blankPerson(id),
    honorific: proposed.honorific,
    givenName: proposed.givenName,
    familyName: proposed.familyName,
    isFamilyNameFirst: proposed.isFamilyNameFirst,
    functionsById:
      proposed.function === '' ? {} : { [held.id]: { ...held, text: textOf(proposed.function, language) } },
    state: proposed.state,
    organisation: textOf(proposed.organisation, language),
    contact: proposed.contact,
  };
}

/** `fromList` is a person made by `personOf`. */
export function updatedPerson(known: Person, fromList: Person): Person {
  const functions = inOrder(known.functionsById);
  const [added] = Object.values<PersonFunction>(fromList.functionsById);
  const isNew = added !== undefined && !functions.some((held) => holdsWords(held.text, added.text));
  const order = orderBetween(null, functions[0]?.order ?? null);
  const otherName = nameOf(fromList);
  const isSpelledSo = [nameOf(known), ...known.aliases].includes(otherName);
  return {
    ...known,
    honorific: known.honorific || fromList.honorific,
    state: known.state || fromList.state,
    organisation: { ...fromList.organisation, ...known.organisation },
    contact: known.contact || fromList.contact,
    aliases: isSpelledSo ? known.aliases : [...known.aliases, otherName],
    functionsById: isNew ? { ...known.functionsById, [added.id]: { ...added, order } } : known.functionsById,
  };
}

function holdsWords(text: LocalText, other: LocalText): boolean {
  const held = new Set(Object.values(text).map(fold));
  return Object.values(other).every((words) => held.has(fold(words)));
}

function textOf(words: string, language: Language): LocalText {
  return words === '' ? {} : { [language]: words };
}

/** A person from a list has one function; its id is made from the person's, which is new. */
function functionIdOf(id: PersonId): ListItemId {
  return `${id}-function` as ListItemId;
}
