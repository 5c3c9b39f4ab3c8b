// What was read merged into an event: which session becomes which, and the event that comes of it. Identities are handed
// in: ones that last where it is taken in, passing ones while it is looked over.
import type { PersonId, SessionId } from '#domain/ids.ts';
import { type MergeChoices, mergedEvent, mergePlan, type MergePlan } from '#domain/importing/mergeEvent.ts';
import { type MadeEvent, type Making, proposedEvent } from '#domain/importing/proposedEvent.ts';
import { onClockOf } from '#domain/importing/onClock.ts';
import { proposedSessions } from '#domain/importing/proposal.ts';
import type { Library } from '#domain/library.ts';
import type { Person } from '#domain/people/person.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import type { Session } from '#domain/programme/session.ts';
import type { Merging } from './corrections.ts';
import { knownNames } from './knownNames.ts';
import type { Reviewed } from './reviewed.ts';
import type { PeopleMatches } from './usePeopleMatches.ts';

export interface Merged {
  readonly made: MadeEvent;
  readonly plan: MergePlan;
  readonly choices: MergeChoices;
  readonly event: PlannedEvent;
  /** By session: names of the source by which its next issue finds it again. */
  readonly sourceIds: Readonly<Record<string, string>>;
  /** The hours of the source were put on the clock of the event. */
  readonly isOnOtherClock: boolean;
}

/** What is merged: what is taken of the source, and the whole of it, which tells what is missing there. */
type Source = Pick<Reviewed, 'programme' | 'whole'>;

export function mergedWith(
  library: Library,
  there: PlannedEvent,
  { programme, whole }: Source,
  merging: Merging,
  matches: PeopleMatches,
  making: Making,
): Merged {
  const { peopleById, roomsById } = library;
  const sessionBySourceId = knownNames(there);
  const { personByKey } = matches;
  const asRead = proposedEvent(whole, { peopleById, roomsById, personByKey, sessionBySourceId }, making);
  const all = { ...asRead, event: onClockOf(asRead.event, there.timeZone) };
  const taken = new Set(proposedSessions(programme).map(({ key }) => key));
  const choices = choicesOf(merging, all, taken);
  const plan = mergePlan(there, all.event, {
    byName: all.thereByName,
    chosen: idsOf(merging.becomes, all, there),
  });
  const merged = mergedEvent(there, all.event, plan, choices, {
    named: all.sourceIds,
    isRoleSaid: (id) => !all.unsaidRoles.has(id),
    personOf: personAmong(peopleById, all.people),
    roomOf: all.roomOf,
    isEndInferred: (id) => all.inferredEnds.has(id),
  });
  const event = programme.stage === null ? merged : { ...merged, stage: programme.stage };
  const sourceIds: Record<string, string> = {};
  for (const [readId, name] of all.sourceIds) {
    const id = sessionFor(readId, plan, choices) ?? readId;
    if (!choices.left.has(readId) && sessionBySourceId.get(name) !== id) sourceIds[id] = name;
  }
  const isOnOtherClock = all.event !== asRead.event;
  return { made: onlyUsed(all, event), plan, choices, event, sourceIds, isOnOtherClock };
}

/** Nobody and no room comes in for the sake of a row that is left out. */
function onlyUsed(made: MadeEvent, { sessionsById, defaultRoomId }: PlannedEvent): MadeEvent {
  const sessions = Object.values<Session>(sessionsById);
  const people = new Set(
    sessions.flatMap(({ participationsById }) =>
      Object.values(participationsById).map(({ personId }) => personId),
    ),
  );
  const rooms = new Set(
    sessions.flatMap(({ sittingsById }) => Object.values(sittingsById).map(({ roomId }) => roomId)),
  );
  rooms.add(defaultRoomId);
  return {
    ...made,
    people: made.people.filter(({ id }) => people.has(id)),
    rooms: made.rooms.filter(({ id }) => rooms.has(id)),
  };
}

function personAmong(peopleById: Library['peopleById'], added: readonly Person[]) {
  const addedById = new Map(added.map((person) => [person.id, person]));
  return (id: PersonId | null) => (id === null ? undefined : (peopleById[id] ?? addedById.get(id)));
}

function choicesOf(merging: Merging, { sessionByKey }: MadeEvent, taken: ReadonlySet<string>): MergeChoices {
  const [left, kept] = [new Set<SessionId>(), new Set<SessionId>()];
  // A session of several rows is taken where one of them is.
  for (const [key, id] of sessionByKey) (taken.has(key) ? kept : left).add(id);
  return {
    added: new Set(merging.added.flatMap((key) => sessionByKey.get(key) ?? [])),
    left: new Set([...left].filter((id) => !kept.has(id))),
    removed: new Set(merging.removed),
    keptPeople: new Set(merging.keptPeople),
    takesTitle: !merging.isTitleLeft,
    takesRoom: !merging.isRoomLeft,
  };
}

function idsOf(
  becomes: Merging['becomes'],
  { sessionByKey }: MadeEvent,
  there: PlannedEvent,
): ReadonlyMap<SessionId, SessionId> {
  const chosen = new Map<SessionId, SessionId>();
  for (const [key, id] of Object.entries(becomes)) {
    const readId = sessionByKey.get(key);
    if (readId !== undefined && Object.hasOwn(there.sessionsById, id)) chosen.set(readId, id);
  }
  return chosen;
}

/** The session of the event that one of the source is; undefined = it is added. */
export function sessionFor(
  readId: SessionId,
  { thereByRead }: MergePlan,
  { added }: MergeChoices,
): SessionId | undefined {
  return added.has(readId) ? undefined : thereByRead.get(readId);
}
