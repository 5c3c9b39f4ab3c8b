// Which person, room and paper is which: by identity first, then by what they are called.
import { fold } from '#languages/foldedText.ts';
import type { LocalText } from '#languages/language.ts';
import type { PaperId, PersonId, RoomId } from '../../ids.ts';
import type { Paper } from '../../papers/paper.ts';
import { nameOf, type Person } from '../../people/person.ts';
import { emptyNameIndex, noteName, peopleLike } from '../../people/sameNamePairs.ts';
import type { Room } from '../../room.ts';
import type { EditionContent } from '../content.ts';
import { bestPairs, type Likeness } from './bestPairs.ts';
import { matchingOf, sortedById, type Matching } from './pairs.ts';

export function matchPeople(before: EditionContent, after: EditionContent): Matching<PersonId> {
  const { pairs, left, come } = byIdentity<Person>(before.peopleById, after.peopleById);
  byWords(left, come, (person) => [fold(nameOf(person))], pairs);
  return matchingOf(
    [...pairs, ...byLikeNames(left, come)].map(([a, b]): [PersonId, PersonId] => [a.id, b.id]),
  );
}

export function matchRooms(before: EditionContent, after: EditionContent): Matching<RoomId> {
  const { pairs, left, come } = byIdentity<Room>(before.roomsById, after.roomsById);
  byWords(left, come, (room) => wordings(room.name), pairs);
  byWords(
    left,
    come,
    (room) => [...wordings(room.name), ...wordings(room.shortName), ...room.aliases.map(fold)],
    pairs,
  );
  return matchingOf(pairs.map(([a, b]): [RoomId, RoomId] => [a.id, b.id]));
}

export function matchPapers(before: EditionContent, after: EditionContent): Matching<PaperId> {
  const { pairs, left, come } = byIdentity<Paper>(before.event.papersById, after.event.papersById);
  const sort = (paper: Paper): string =>
    [paper.form, paper.form === 'letter' ? (paper.date ?? '') : paper.type, paper.language].join(' ');
  byWords(left, come, (paper) => wordings(paper.name).map((name) => `${sort(paper)} ${name}`), pairs);
  return matchingOf(pairs.map(([a, b]): [PaperId, PaperId] => [a.id, b.id]));
}

interface Found<Item> {
  readonly pairs: [Item, Item][];
  readonly left: Set<Item>;
  readonly come: Set<Item>;
}

function byIdentity<Item extends { readonly id: string }>(
  before: Readonly<Record<string, Item>>,
  after: Readonly<Record<string, Item>>,
): Found<Item> {
  const pairs: [Item, Item][] = [];
  const left = new Set<Item>();
  const come = new Set(sortedById(after));
  for (const item of sortedById(before)) {
    const same = Object.hasOwn(after, item.id) ? after[item.id] : undefined;
    if (same === undefined) left.add(item);
    else {
      pairs.push([item, same]);
      come.delete(same);
    }
  }
  return { pairs, left, come };
}

/** Pairs off what has a wording in common that nothing else on its side has. */
function byWords<Item>(
  left: Set<Item>,
  come: Set<Item>,
  wordsOf: (item: Item) => readonly string[],
  pairs: [Item, Item][],
): void {
  if (left.size === 0 || come.size === 0) return;
  const later = ownersOf(come, wordsOf);
  for (const [words, item] of ownersOf(left, wordsOf)) {
    const same = later.get(words) ?? null;
    if (item === null || same === null || !left.has(item) || !come.has(same)) continue;
    pairs.push([item, same]);
    left.delete(item);
    come.delete(same);
  }
}

/** null = several have it. */
function ownersOf<Item>(
  items: Iterable<Item>,
  wordsOf: (item: Item) => readonly string[],
): ReadonlyMap<string, Item | null> {
  const owners = new Map<string, Item | null>();
  for (const item of items)
    for (const words of new Set(wordsOf(item)))
      if (words !== '') owners.set(words, owners.has(words) ? null : item);
  return owners;
}

function wordings(text: LocalText): readonly string[] {
  return Object.values(text).flatMap((words) => (fold(words) === '' ? [] : [fold(words)]));
}

function byLikeNames(left: ReadonlySet<Person>, come: ReadonlySet<Person>): readonly [Person, Person][] {
  if (left.size === 0 || come.size === 0) return [];
  const [earlier, later] = [[...left], [...come]];
  const index = emptyNameIndex();
  for (const person of earlier) noteName(index, person);
  const placeOf = new Map(earlier.map(({ id }, place) => [id, place]));
  const likenesses: Likeness[] = later.flatMap((person, after) =>
    peopleLike(index, person).map(({ a, likeness }) => ({
      before: placeOf.get(a) ?? 0,
      after,
      weight: likeness,
    })),
  );
  return bestPairs(likenesses).flatMap(([before, after]): [Person, Person][] => {
    const [one, other] = [earlier[before], later[after]];
    return one === undefined || other === undefined ? [] : [[one, other]];
  });
}
