// Checks a library again and again as it is edited, and looks only at what changed: values never change, so an event
// that is the same object in the same surroundings has the same findings.
import type { EventId, PersonId } from '../ids.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import { EMPTY_LIBRARY, type Library } from '../library.ts';
import { withRules, type EventFindings, type FoundByCheck, NO_FINDINGS } from './eventFindings.ts';
import type { Surroundings } from './check.ts';
import { startLikeNames, type LikeNames } from './likeNames.ts';
import {
  elsewhereOf,
  emptyOccupations,
  noteEvent,
  type MeetingElsewhere,
  type OccupationIndex,
} from './occupations.ts';
import { CHECK_IDS, CHECKS, type CheckId } from './registry.ts';

export interface Checking {
  /** The findings of an event of this library, the same object for as long as they are the same. */
  readonly findingsOf: (library: Library, eventId: EventId) => EventFindings;
  /**
   * Gets ready to tell names spelled two ways, for as long as there is time; true once it is done. Otherwise the first
   * findings have to wait for it.
   */
  readonly prepare: (library: Library, hasTime: () => boolean) => boolean;
}

export function startChecking(): Checking {
  const state: State = {
    library: EMPTY_LIBRARY,
    occupations: emptyOccupations(),
    names: startLikeNames(),
    lookedAt: new Map(),
  };
  return {
    findingsOf: (library, eventId) => {
      catchUp(state, library);
      const event = library.eventsById[eventId];
      return event === undefined ? NO_FINDINGS : findingsIn(state, event);
    },
    prepare: (library, hasTime) => {
      catchUp(state, library);
      return state.names.prepare(library.peopleById, hasTime);
    },
  };
}

interface State {
  library: Library;
  readonly occupations: OccupationIndex;
  readonly names: LikeNames;
  /** What is known of events that have not changed since, nor anything around them. */
  readonly lookedAt: Map<EventId, Look>;
}

interface Look {
  readonly own: FoundByCheck;
  /** Null once another event has changed that meets this one. */
  findings: EventFindings | null;
}

const ids = (isAcross: boolean): readonly CheckId[] =>
  CHECK_IDS.filter((id) => (CHECKS[id].isAcross === true) === isAcross);
const OWN = ids(false);
const ACROSS = ids(true);

function findingsIn(state: State, event: PlannedEvent): EventFindings {
  const known = state.lookedAt.get(event.id);
  if (known?.findings != null) return known.findings;
  const around = surroundingsOf(state);
  const look = (id: CheckId) => [id, CHECKS[id].look(event, around)] as const;
  const own = known?.own ?? OWN.map(look);
  const findings = withRules(event, [...ACROSS.map(look), ...own]);
  state.lookedAt.set(event.id, { own, findings });
  return findings;
}

function surroundingsOf(state: State): Surroundings {
  const { library } = state;
  let meetings: readonly MeetingElsewhere[] | null = null;
  return {
    library,
    elsewhere: (event) => (meetings ??= elsewhereOf(state.occupations, event.id)),
    likeNames: (personId) => state.names.like(library.peopleById, personId),
  };
}

/** Forgets what the step from the library last seen to this one may have changed. */
function catchUp(state: State, library: Library): void {
  const before = state.library;
  if (before === library) return;
  state.library = library;
  const { lookedAt } = state;
  for (const eventId of changedKeys(before.eventsById, library.eventsById)) {
    lookedAt.delete(eventId);
    const event = library.eventsById[eventId];
    for (const met of noteEvent(state.occupations, eventId, event, lookedAt.size > 0)) {
      const look = lookedAt.get(met);
      if (look !== undefined) look.findings = null;
    }
  }
  if (before.peopleById !== library.peopleById) catchUpWithPeople(state, before, library);
  if (before.roomsById !== library.roomsById || before.editionsById !== library.editionsById) {
    lookedAt.clear();
  }
}

function catchUpWithPeople(state: State, before: Library, library: Library): void {
  const changed = changedKeys(before.peopleById, library.peopleById);
  const affected = state.names.note(changed, before.peopleById, library.peopleById);
  for (const eventId of state.lookedAt.keys()) {
    const event = library.eventsById[eventId];
    if (event === undefined || namesSomebodyOf(event, affected)) state.lookedAt.delete(eventId);
  }
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
