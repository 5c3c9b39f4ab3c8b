// Checks a library again and again as it is edited, and looks only at what changed: values never change, so an event
// that is the same object in the same surroundings has the same findings.
import type { EventId, PersonId } from '../ids.ts';
import type { Library } from '../library.ts';
import {
  emptyNameIndex,
  forgetName,
  noteName,
  peopleLike,
  type NameIndex,
  type NamePair,
} from '../people/sameNamePairs.ts';
import type { Person } from '../people/person.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import { EMPTY_LIBRARY } from '../library.ts';
import { withRules, type EventFindings, type FoundByCheck, NO_FINDINGS } from './eventFindings.ts';
import type { Surroundings } from './check.ts';
import { elsewhereOf, emptyOccupations, noteEvent, type OccupationIndex } from './occupations.ts';
import { CHECK_IDS, CHECKS } from './registry.ts';

export interface Checking {
  /** The findings of an event of this library, the same object for as long as they are the same. */
  readonly findingsOf: (library: Library, eventId: EventId) => EventFindings;
}

/** One event of a library looked at on its own account. */
export function checkedEvent(library: Library, eventId: EventId): EventFindings {
  return startChecking().findingsOf(library, eventId);
}

export function startChecking(): Checking {
  const state: State = {
    library: EMPTY_LIBRARY,
    occupations: emptyOccupations(),
    names: null,
    lookedAt: new Map(),
  };
  return {
    findingsOf: (library, eventId) => {
      if (library !== state.library) catchUp(state, library);
      const event = library.eventsById[eventId];
      if (event === undefined) return NO_FINDINGS;
      const known = state.lookedAt.get(eventId);
      if (known !== undefined) return known.findings;
      const found = CHECK_IDS.map((id) => [id, CHECKS[id].look(event, surroundingsOf(state))] as const);
      const look: Look = { event, found, findings: withRules(event, found) };
      state.lookedAt.set(eventId, look);
      return look.findings;
    },
  };
}

interface State {
  library: Library;
  readonly occupations: OccupationIndex;
  /** Made when a check first asks: comparing names is most of the work of a first look. */
  names: NameIndex | null;
  /** What is known of events that have not changed since, nor anything around them. */
  readonly lookedAt: Map<EventId, Look>;
}

interface Look {
  readonly event: PlannedEvent;
  readonly found: FoundByCheck;
  readonly findings: EventFindings;
}

function surroundingsOf(state: State): Surroundings {
  return {
    library: state.library,
    elsewhere: (event) => elsewhereOf(state.occupations, event.id),
    likeNames: (personId) => likeNames(state, personId),
  };
}

function likeNames(state: State, personId: PersonId): readonly NamePair[] {
  const { peopleById } = state.library;
  if (state.names === null) {
    state.names = emptyNameIndex();
    for (const person of Object.values<Person>(peopleById)) noteName(state.names, person);
  }
  const person = peopleById[personId];
  return person === undefined ? [] : peopleLike(state.names, person);
}

/** Forgets what the step from the library last seen to this one may have changed. */
function catchUp(state: State, library: Library): void {
  const before = state.library;
  state.library = library;
  const { lookedAt } = state;
  for (const eventId of changedKeys(before.eventsById, library.eventsById)) {
    lookedAt.delete(eventId);
    for (const met of noteEvent(state.occupations, eventId, library.eventsById[eventId]))
      lookedAt.delete(met);
  }
  if (before.peopleById !== library.peopleById) catchUpWithPeople(state, before, library);
  if (before.roomsById !== library.roomsById || before.editionsById !== library.editionsById) {
    lookedAt.clear();
  }
}

function catchUpWithPeople(state: State, before: Library, library: Library): void {
  const changed = changedKeys(before.peopleById, library.peopleById);
  const affected = new Set<PersonId>(changed);
  if (state.names !== null) {
    // Who was like a changed name, and who is now.
    for (const id of changed)
      for (const like of likesOf(state.names, before.peopleById[id])) affected.add(like);
    for (const id of changed) {
      const person = library.peopleById[id];
      if (person === undefined) forgetName(state.names, id);
      else noteName(state.names, person);
    }
    for (const id of changed)
      for (const like of likesOf(state.names, library.peopleById[id])) affected.add(like);
  }
  for (const [eventId, { event }] of state.lookedAt) {
    if (namesSomebodyOf(event, affected)) state.lookedAt.delete(eventId);
  }
}

function likesOf(names: NameIndex, person: Person | undefined): readonly PersonId[] {
  return person === undefined ? [] : peopleLike(names, person).flatMap(({ a, b }) => [a, b]);
}

function namesSomebodyOf(event: PlannedEvent, people: ReadonlySet<PersonId>): boolean {
  const isRecipient = Object.values(event.papersById).some(
    (paper) =>
      paper.form === 'letter' &&
      Object.values(paper.recipientsById ?? {}).some(({ personId }) => people.has(personId)),
  );
  return (
    isRecipient ||
    Object.values(event.sessionsById).some((session) =>
      Object.values(session.participationsById).some(
        ({ personId }) => personId !== null && people.has(personId),
      ),
    )
  );
}

function changedKeys<Key extends string>(
  before: Readonly<Record<Key, unknown>>,
  after: Readonly<Record<Key, unknown>>,
): readonly Key[] {
  if (before === after) return [];
  const keys: Key[] = [];
  for (const key in after) if (after[key] !== before[key]) keys.push(key);
  for (const key in before) if (!Object.hasOwn(after, key)) keys.push(key);
  return keys;
}
