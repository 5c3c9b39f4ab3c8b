// One person out of two records of the same one. The one that is kept stands wherever the other stood, answers to both
// names, and takes over what only the other's record knew; what a paper prints stays as it was typed.
import { compareOrder, orderAtEnd } from '#base/ordered.ts';
import type { LocalText } from '#languages/language.ts';
import type { PersonId } from '../ids.ts';
import type { Library } from '../library.ts';
import type { Letter, Paper, Recipient, RecipientsById } from '../papers/paper.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import type { Session } from '../programme/session.ts';
import { functionAsPrinted, nameAsPrinted } from './asPrinted.ts';
import type { Participation } from './participation.ts';
import { nameOf, type Person, type PersonFunction } from './person.ts';

/** The same library where one of the two is not there. Editions are frozen: they keep the person they were issued with. */
export function mergePeople(library: Library, keepId: PersonId, otherId: PersonId): Library {
  const kept = library.peopleById[keepId];
  const other = library.peopleById[otherId];
  if (kept === undefined || other === undefined || keepId === otherId) return library;
  const { [otherId]: _gone, ...others } = library.peopleById;
  const pair = { kept, other };
  return {
    ...library,
    peopleById: { ...others, [keepId]: joinedPerson(kept, other) },
    eventsById: changedEach(library.eventsById, (event) => eventOf(event, pair)),
  };
}

interface Pair {
  readonly kept: Person;
  readonly other: Person;
}

function joinedPerson(kept: Person, other: Person): Person {
  return {
    ...kept,
    honorific: kept.honorific || other.honorific,
    otherScripts: joinedText(kept.otherScripts, other.otherScripts),
    aliases: joinedAliases(kept, other),
    functionsById: joinedFunctions(kept, other),
    state: kept.state || other.state,
    organisation: joinedText(kept.organisation, other.organisation),
    contact: joinedLines(kept.contact, other.contact),
    notes: joinedLines(kept.notes, other.notes),
  };
}

function joinedAliases(kept: Person, other: Person): readonly string[] {
  const name = nameOf(kept);
  const all = [...kept.aliases, nameOf(other), ...other.aliases];
  return [...new Set(all)].filter((alias) => alias !== name && alias !== '');
}

function joinedFunctions(kept: Person, other: Person): Person['functionsById'] {
  const functionsById: Record<string, PersonFunction> = { ...kept.functionsById };
  for (const one of Object.values<PersonFunction>(other.functionsById).sort(compareOrder)) {
    const isKnown = Object.values(functionsById).some(({ text }) => isSameText(text, one.text));
    if (isKnown || Object.hasOwn(functionsById, one.id)) continue;
    functionsById[one.id] = { ...one, order: orderAtEnd(functionsById) };
  }
  return functionsById;
}

function joinedText(kept: LocalText, other: LocalText): LocalText {
  return { ...other, ...kept };
}

function joinedLines(kept: string, other: string): string {
  if (other === '' || kept.includes(other)) return kept;
  return kept === '' ? other : `${kept}\n${other}`;
}

function isSameText(a: LocalText, b: LocalText): boolean {
  const words = (text: LocalText): string =>
    JSON.stringify(Object.entries(text).sort(([one], [two]) => (one < two ? -1 : 1)));
  return words(a) === words(b);
}

function eventOf(event: PlannedEvent, pair: Pair): PlannedEvent {
  const sessionsById = changedEach(event.sessionsById, (session) => sessionOf(session, pair));
  const papersById = changedEach(event.papersById, (paper) => paperOf(paper, pair));
  return sessionsById === event.sessionsById && papersById === event.papersById
    ? event
    : { ...event, sessionsById, papersById };
}

function sessionOf(session: Session, pair: Pair): Session {
  const participationsById = changedEach(session.participationsById, (one) => participationOf(one, pair));
  return participationsById === session.participationsById ? session : { ...session, participationsById };
}

/** The programme goes on printing the name and the function that stood here. */
function participationOf(one: Participation, { kept, other }: Pair): Participation {
  if (one.personId !== other.id) return one;
  const name = nameAsPrinted(one, other);
  const office = functionAsPrinted(one, other);
  const moved = { ...one, personId: kept.id };
  const joined = joinedPerson(kept, other);
  return {
    ...moved,
    nameAs: nameAsPrinted({ nameAs: null }, joined) === name ? null : name,
    functionAs: isSameText(functionAsPrinted({ functionAs: null }, joined), office) ? null : office,
  };
}

function paperOf(paper: Paper, pair: Pair): Paper {
  // A paper made for one person alone names them in its options.
  if (paper.form === 'generated' && paper.options['personId'] === pair.other.id)
    return { ...paper, options: { ...paper.options, personId: pair.kept.id } };
  if (paper.form !== 'letter' || paper.recipientsById === undefined) return paper;
  const recipientsById = recipientsOf(paper.recipientsById, pair);
  return recipientsById === paper.recipientsById ? paper : { ...paper, recipientsById };
}

/** Nobody gets two copies for one part. */
function recipientsOf(recipientsById: RecipientsById, { kept, other }: Pair): RecipientsById {
  const all = Object.values<Recipient>(recipientsById);
  if (!all.some(({ personId }) => personId === other.id)) return recipientsById;
  const made: Record<string, Recipient> = {};
  const met = new Set<string>();
  for (const one of all.sort(compareOrder)) {
    const personId = one.personId === other.id ? kept.id : one.personId;
    const part = `${personId} ${one.participationId ?? ''}`;
    if (personId === kept.id && met.has(part)) continue;
    met.add(part);
    made[one.id] = personId === one.personId ? one : { ...one, personId };
  }
  const letterRecipients: NonNullable<Letter['recipientsById']> = made;
  return letterRecipients;
}

/** The map with each item changed; the same map where no item is. */
function changedEach<Item>(
  itemsById: Readonly<Record<string, Item>>,
  change: (item: Item) => Item,
): Readonly<Record<string, Item>> {
  let made: Record<string, Item> | null = null;
  for (const [id, item] of Object.entries(itemsById)) {
    const changed = change(item);
    if (changed === item) continue;
    made ??= { ...itemsById };
    made[id] = changed;
  }
  return made ?? itemsById;
}
