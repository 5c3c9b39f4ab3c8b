// Names spelled two ways, found among thousands without comparing everybody with everybody: people are kept under keys
// that one slip of the pen does not change all of, and only those who share a key are compared.
import type { PersonId } from '../ids.ts';
import type { Person } from './person.ts';
import { comparedPerson, likenessOf, type ComparedPerson } from './sameName.ts';
import { nameDifferences, type NameDifference } from './sameNameDifferences.ts';
import type { NameWord } from './sameNameWords.ts';

export interface NamePair {
  readonly a: PersonId;
  readonly b: PersonId;
  /** 1 = the same as far as names can tell. */
  readonly likeness: number;
  readonly differences: readonly NameDifference[];
}

/** Changes in place: noteName and forgetName keep it up with the library. */
export interface NameIndex {
  readonly comparedById: Map<PersonId, ComparedPerson>;
  readonly idsByKey: Map<string, Set<PersonId>>;
}

/** Every pair once, the likeliest first. */
export function namesSpelledTwoWays(people: Iterable<Person>): readonly NamePair[] {
  const index = emptyNameIndex();
  const pairs: NamePair[] = [];
  for (const person of people) {
    pairs.push(...peopleLike(index, person));
    noteName(index, person);
  }
  return pairs.sort((x, y) => y.likeness - x.likeness);
}

export function emptyNameIndex(): NameIndex {
  return { comparedById: new Map(), idsByKey: new Map() };
}

/** Takes the person in, or in anew where the record has changed. */
export function noteName(index: NameIndex, person: Person): void {
  forgetName(index, person.id);
  const compared = comparedPerson(person);
  index.comparedById.set(person.id, compared);
  for (const key of keysOf(compared, keptUnder)) {
    const ids = index.idsByKey.get(key);
    if (ids === undefined) index.idsByKey.set(key, new Set([person.id]));
    else ids.add(person.id);
  }
}

export function forgetName(index: NameIndex, personId: PersonId): void {
  const compared = index.comparedById.get(personId);
  if (compared === undefined) return;
  index.comparedById.delete(personId);
  for (const key of keysOf(compared, keptUnder)) {
    const ids = index.idsByKey.get(key);
    ids?.delete(personId);
    if (ids?.size === 0) index.idsByKey.delete(key);
  }
}

/** Everybody in the index but the person who is likely that person (`a` is the one in the index), the likeliest first. */
export function peopleLike(index: NameIndex, person: Person): readonly NamePair[] {
  const compared = comparedPerson(person);
  const pairs: NamePair[] = [];
  for (const id of sharingAKey(index, compared)) {
    const other = index.comparedById.get(id);
    const found = other === undefined || id === person.id ? null : likenessOf(other, compared);
    if (other === undefined || found === null) continue;
    pairs.push({
      a: id,
      b: person.id,
      likeness: found,
      differences: nameDifferences(other.person, person),
    });
  }
  return pairs.sort((x, y) => y.likeness - x.likeness);
}

function sharingAKey(index: NameIndex, compared: ComparedPerson): ReadonlySet<PersonId> {
  const ids = new Set<PersonId>();
  for (const key of keysOf(compared, lookedUpUnder))
    for (const id of index.idsByKey.get(key) ?? []) ids.add(id);
  return ids;
}

type Keys = (word: string, other: NameWord) => readonly string[];

/**
 * The consonants of one name with those of another, and with all of those but one: a slip leaves a key that is the same. An initial says only how a name begins, so it meets whole names, and whole names meet only initials, there.
 */
function keysOf({ forms }: ComparedPerson, keysWith: Keys): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { words, joined } of forms) {
    keys.add(joined);
    for (const word of words) {
      if (word.isInitial) continue;
      const skeleton = skeletonOf(word);
      for (const other of words) {
        if (other === word) continue;
        for (const key of keysWith(skeleton, other)) keys.add(key);
      }
    }
  }
  return keys;
}

const keptUnder: Keys = (word, other) =>
  other.isInitial
    ? [`${word} ${other.letters}.`]
    : [...wholeKeys(word, other), `${word} ${other.letters[0]}..`];

const lookedUpUnder: Keys = (word, other) =>
  other.isInitial
    ? [`${word} ${other.letters}.`, `${word} ${other.letters}..`]
    : [...wholeKeys(word, other), `${word} ${other.letters[0]}.`];

function wholeKeys(word: string, other: NameWord): readonly string[] {
  const skeleton = skeletonOf(other);
  const keys = [`${word} ${skeleton}`];
  // One consonant left out of both meets whatever slip there was, but not at the start of a name.
  for (let index = 1; skeleton.length > 2 && index < skeleton.length; index += 1)
    keys.push(`${word} ${skeleton.slice(0, index)}${skeleton.slice(index + 1)}`);
  return keys;
}

/** "mhmd" of "Mohamed"; vowels begin a name alike: "Usman", "Osman". */
function skeletonOf({ sound }: NameWord): string {
  // Without an article that some write apart and some do not.
  const own = sound.replace(/^(?:al|el)(?=.{3})/, '');
  return own
    .replace(/^[aeiou]/, '.')
    .replace(/[aeiou]/g, '')
    .replace(/(.)\1+/g, '$1');
}
