// Two records of one person as one, the way somebody chose: which spelling, which State, and whether names that print
// another way go on doing so. Nothing that was issued is touched: editions keep people of their own.
import { EMPTY_LIBRARY, type Library } from '../library.ts';
import type { PersonId } from '../ids.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import type { Session } from '../programme/session.ts';
import { functionAsPrinted, nameAsPrinted } from './asPrinted.ts';
import { mergePeople } from './mergePeople.ts';
import type { Participation } from './participation.ts';
import { fullNameOf, nameOf, type Person } from './person.ts';

/** What may be taken from one side or the other; of two lists of functions, the one that stands first. */
export const MERGE_FIELDS = [
  'honorific',
  'name',
  'functions',
  'state',
  'organisation',
  'otherScripts',
] as const;
export type MergeField = (typeof MERGE_FIELDS)[number];
export type MergeSide = 'kept' | 'other';
export type MergeChoices = Readonly<Partial<Record<MergeField, MergeSide>>>;

/** What happens to a name that a programme prints otherwise than the merged person is called. */
export const MERGE_WORDINGS = ['as-printed', 'everywhere'] as const;
export type MergeWording = (typeof MERGE_WORDINGS)[number];

export interface Merge {
  /** The record that stays, and whose every reference stays. */
  readonly keptId: PersonId;
  readonly otherId: PersonId;
  /** A field that is not named is taken from the record that stays. */
  readonly choices: MergeChoices;
  readonly wording: MergeWording;
}

/** The same library where one of the two is not there. */
export function mergePeopleAs(library: Library, merge: Merge): Library {
  const { keptId, otherId, choices } = merge;
  const kept = library.peopleById[keptId];
  const other = library.peopleById[otherId];
  if (kept === undefined || other === undefined || keptId === otherId) return library;
  const person = mergedPerson(kept, other, choices);
  const joined = mergePeople(library, keptId, otherId);
  return {
    ...joined,
    peopleById: {
      ...changedEach(joined.peopleById, (one) => withoutGone(one, merge)),
      [keptId]: withoutGone(person, merge),
    },
    eventsById: changedEach(joined.eventsById, (event) => {
      const before = library.eventsById[event.id];
      return before === undefined ? event : eventOf(event, before, { merge, kept, other, person });
    }),
  };
}

/** The one person the two become. */
export function mergedPerson(kept: Person, other: Person, choices: MergeChoices): Person {
  const joined = { kept: joinedPerson(kept, other), other: joinedPerson(other, kept) };
  const from = (field: MergeField): Person => joined[choices[field] ?? 'kept'];
  const { givenName, familyName, isFamilyNameFirst } = from('name');
  const apart = [...(kept.notSameAs ?? []), ...(other.notSameAs ?? [])];
  const merged = {
    ...joined.kept,
    honorific: from('honorific').honorific,
    givenName,
    familyName,
    isFamilyNameFirst,
    functionsById: from('functions').functionsById,
    state: from('state').state,
    organisation: from('organisation').organisation,
    otherScripts: from('otherScripts').otherScripts,
    ...(apart.length === 0 ? {} : { notSameAs: apart }),
  };
  const known = [nameOf(kept), nameOf(other), ...kept.aliases, ...other.aliases];
  const aliases = [...new Set(known)].filter((alias) => alias !== '' && alias !== nameOf(merged));
  return { ...merged, aliases };
}

/** The first one's fields, and of the second what only it knows; under the first one's id. */
function joinedPerson(first: Person, second: Person): Person {
  const pair = { ...EMPTY_LIBRARY, peopleById: { [first.id]: first, [second.id]: second } };
  return mergePeople(pair, first.id, second.id).peopleById[first.id] ?? first;
}

interface Setting {
  readonly merge: Merge;
  readonly kept: Person;
  readonly other: Person;
  readonly person: Person;
}

function eventOf(event: PlannedEvent, before: PlannedEvent, setting: Setting): PlannedEvent {
  const sessionsById = changedEach(event.sessionsById, (session) => {
    const was = before.sessionsById[session.id];
    return was === undefined ? session : sessionOf(session, was, setting);
  });
  return sessionsById === event.sessionsById ? event : { ...event, sessionsById };
}

function sessionOf(session: Session, before: Session, setting: Setting): Session {
  const participationsById = changedEach(session.participationsById, (one) => {
    const was = before.participationsById[one.id];
    return was === undefined || one.personId !== setting.merge.keptId ? one : wordedAs(was, setting);
  });
  return participationsById === session.participationsById ? session : { ...session, participationsById };
}

/** The participation under the merged person: functions print as they did, names as they did or as chosen. */
function wordedAs(before: Participation, { merge, kept, other, person }: Setting): Participation {
  const was = before.personId === other.id ? other : kept;
  const name = nameAsPrinted(before, was);
  const isSpelledAnew =
    merge.wording === 'everywhere' || (before.nameAs === null && name === fullNameOf(person));
  const office = functionAsPrinted(before, was);
  const isSameOffice =
    before.functionAs === null && isSameText(office, functionAsPrinted({ functionAs: null }, person));
  return {
    ...before,
    personId: merge.keptId,
    nameAs: isSpelledAnew ? null : name,
    functionAs: isSameOffice ? null : office,
  };
}

/** What was said of the one that is gone is said of the one that stays; nobody is said to differ from themselves. */
function withoutGone(person: Person, { keptId, otherId }: Merge): Person {
  const { notSameAs, ...rest } = person;
  if (notSameAs === undefined) return person;
  const ids = [...new Set(notSameAs.map((id) => (id === otherId ? keptId : id)))].filter(
    (id) => id !== person.id,
  );
  if (ids.length === notSameAs.length && ids.every((id, index) => id === notSameAs[index])) return person;
  return ids.length === 0 ? rest : { ...rest, notSameAs: ids };
}

function isSameText(a: object, b: object): boolean {
  const entries = (text: object) =>
    JSON.stringify(Object.entries(text).sort(([one], [two]) => (one < two ? -1 : 1)));
  return entries(a) === entries(b);
}

/** The map with each item changed; the same map where no item is. */
function changedEach<Item>(
  itemsById: Readonly<Record<string, Item>>,
  change: (item: Item) => Item,
): Readonly<Record<string, Item>> {
  const entries = Object.entries(itemsById);
  const changed = entries.map(([id, item]): [string, Item] => [id, change(item)]);
  const isSame = changed.every(([, item], index) => item === entries[index]?.[1]);
  return isSame ? itemsById : Object.fromEntries(changed);
}
