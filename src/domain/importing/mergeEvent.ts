// What was read, brought into an event the library has: which session is which is told by what they have in common, and
// each is then brought up to the source, added, or left. What the source does not say stays as it is.
import { inOrder } from '#base/ordered.ts';
import { fold } from '#languages/foldedText.ts';
import type { Language } from '#languages/language.ts';
import { matchSessions } from '../editions/compare/matchSessions.ts';
import { matchingOf } from '../editions/compare/pairs.ts';
import type { ParticipationId, PersonId, RoomId, SessionId, SittingId } from '../ids.ts';
import type { Person } from '../people/person.ts';
import { inProgrammeOrder, numberOf } from '../programme/numbering.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import type { Session } from '../programme/session.ts';
import { keptOrder, woven } from './keptOrder.ts';
import { mergedDays, mergedPapers, withoutDangling } from './mergeRest.ts';
import { isNoTitle, mergedSession } from './mergeSession.ts';

/** Pairs of what is there and what was read. */
export interface MergePlan {
  /** By the session that was read: the one of the event it is; absent = none. */
  readonly thereByRead: ReadonlyMap<SessionId, SessionId>;
  /** Sessions of the event that the source does not have. */
  readonly notInSource: readonly SessionId[];
}

export interface MergeChoices {
  /** Sessions that were read and are not taken: what they are stays as it is. */
  readonly left: ReadonlySet<SessionId>;
  /** Sessions that were read and are added although there is one like it. */
  readonly added: ReadonlySet<SessionId>;
  /** Sessions that are not in the source and go. */
  readonly removed: ReadonlySet<SessionId>;
  /** People the source does not have at their session stay all the same. */
  readonly keptPeople: ReadonlySet<string>;
  readonly takesTitle: boolean;
  readonly takesRoom: boolean;
}

/** What is known of the source besides the event it makes. */
export interface MergeSource {
  /** Sessions it has a name of its own for: it is a calendar or a schedule. */
  readonly named: Pick<ReadonlySet<SessionId>, 'has'>;
  readonly isRoleSaid: (id: ParticipationId) => boolean;
  readonly personOf: (id: PersonId | null) => Person | undefined;
  readonly roomOf: (words: string) => RoomId | null;
  readonly isEndInferred: (id: SittingId) => boolean;
}

/** Pairs that are known ahead of any likeness, by the session that was read. */
export interface KnownPairs {
  /** The one of the event that the source's name for it means. */
  readonly byName: ReadonlyMap<SessionId, SessionId>;
  /** The one that somebody chose. */
  readonly chosen: ReadonlyMap<SessionId, SessionId>;
}

export function mergePlan(
  there: PlannedEvent,
  read: PlannedEvent,
  { byName, chosen }: KnownPairs,
): MergePlan {
  const claimed = new Set(chosen.values());
  const known = new Map([...[...byName].filter(([, id]) => !claimed.has(id)), ...chosen]);
  const people = new Set<PersonId>();
  for (const event of [there, read])
    for (const { participationsById } of Object.values<Session>(event.sessionsById))
      for (const { personId } of Object.values(participationsById))
        if (personId !== null) people.add(personId);
  const paired = new Set(known.values());
  const { beforeOf } = matchSessions(
    { event: there, sessions: inProgrammeOrder(there).filter(({ id }) => !paired.has(id)) },
    { event: read, sessions: inProgrammeOrder(read).filter(({ id }) => !known.has(id)) },
    matchingOf(Array.from(people, (id) => [id, id] as const)),
  );
  // A source that names its sessions means another by another name, unless it is called just the same.
  const alike = [...beforeOf].filter(
    ([come, id]) => byName.size === 0 || isCalledAlike(there.sessionsById[id], read.sessionsById[come]),
  );
  const thereByRead = new Map([...known, ...alike]);
  const taken = new Set(thereByRead.values());
  return {
    thereByRead,
    notInSource: inProgrammeOrder(there)
      .map(({ id }) => id)
      .filter((id) => !taken.has(id)),
  };
}

function isCalledAlike(one: Session | undefined, other: Session | undefined): boolean {
  const wordsOf = ({ title }: Session): readonly string[] => Object.values(title).map(fold);
  return (
    one !== undefined && other !== undefined && wordsOf(other).some((words) => wordsOf(one).includes(words))
  );
}

/** `seatKey` of a person at a session, for `keptPeople`. */
export function seatKey(sessionId: SessionId, personId: PersonId): string {
  return `${sessionId} ${personId}`;
}

export function mergedEvent(
  there: PlannedEvent,
  read: PlannedEvent,
  plan: MergePlan,
  choices: MergeChoices,
  source: MergeSource,
): PlannedEvent {
  const sessionsById: Record<SessionId, Session> = {};
  for (const session of Object.values<Session>(there.sessionsById))
    if (!choices.removed.has(session.id)) sessionsById[session.id] = session;
  const labelled = there.houseStyle.unlabelledRoles;
  const unlabelledRoles = new Set(read.houseStyle.unlabelledRoles.filter((role) => !labelled.includes(role)));
  const placed: SessionId[] = [];
  for (const session of inProgrammeOrder(read)) {
    const known = sessionThere(session.id, there, plan, choices);
    if (choices.left.has(session.id)) {
      if (known !== undefined) placed.push(known.id);
      continue;
    }
    const come = withRoomNamed(session, there, read);
    const next =
      known === undefined
        ? come
        : mergedSession(known, come, {
            language: read.mainLanguage,
            isKept: (personId) => choices.keptPeople.has(seatKey(known.id, personId)),
            isData: source.named.has(session.id),
            isRoleSaid: source.isRoleSaid,
            personOf: source.personOf,
            roomOf: source.roomOf,
            isEndInferred: source.isEndInferred,
            defaultRoomId: there.defaultRoomId,
            unlabelledRoles,
          });
    sessionsById[next.id] = next;
    placed.push(next.id);
  }
  const merged: PlannedEvent = {
    ...there,
    ...(choices.takesTitle && isRetitled(there, read) ? { title: { ...there.title, ...read.title } } : {}),
    ...(choices.takesRoom && read.defaultRoomId !== null ? { defaultRoomId: read.defaultRoomId } : {}),
    daysByDate: mergedDays(there, read, sessionsById),
    papersById: mergedPapers(there, read),
    sessionsById: inOrderOf(withoutDangling(sessionsById), placed, there),
  };
  return withNumbersAsRead(merged, read, plan, choices);
}

/** A heading often says the kind of the meeting ahead of its title, and all in capitals: that is no other title. */
export function isRetitled(there: PlannedEvent, read: Pick<PlannedEvent, 'title'>): boolean {
  if (isNoTitle(read.title)) return false;
  return Object.entries(read.title).some(([language, words]) => {
    const known = fold(there.title[language as Language] ?? '');
    return known === '' || !fold(words).endsWith(known);
  });
}

/** The session of the event that one of the source is; undefined = it is added. */
function sessionThere(
  readId: SessionId,
  there: PlannedEvent,
  { thereByRead }: MergePlan,
  { added }: MergeChoices,
): Session | undefined {
  const id = added.has(readId) ? undefined : thereByRead.get(readId);
  return id === undefined ? undefined : there.sessionsById[id];
}

/** In an event with another room, "the room of the meeting" is not the room the source means. */
function withRoomNamed(session: Session, there: PlannedEvent, read: PlannedEvent): Session {
  if (read.defaultRoomId === null || read.defaultRoomId === there.defaultRoomId) return session;
  return {
    ...session,
    sittingsById: Object.fromEntries(
      Object.entries(session.sittingsById).map(([id, sitting]) => [
        id,
        sitting.roomId === null ? { ...sitting, roomId: read.defaultRoomId } : sitting,
      ]),
    ),
  };
}

/** New rows stand behind the row the source has them behind; where nothing is new, no key of order changes. */
function inOrderOf(
  sessionsById: Record<SessionId, Session>,
  placed: readonly SessionId[],
  there: PlannedEvent,
): Record<SessionId, Session> {
  const isNew = ({ id }: Session): boolean => there.sessionsById[id] === undefined;
  const rows = placed.flatMap((id) => sessionsById[id] ?? []);
  if (!rows.some(isNew)) return sessionsById;
  const known = inOrder<Session>(there.sessionsById).flatMap(({ id }) => sessionsById[id] ?? []);
  return Object.fromEntries(keptOrder(woven(known, rows), isNew).map((session) => [session.id, session]));
}

/** A number that the source writes and the event would not count so stands as written. */
function withNumbersAsRead(
  merged: PlannedEvent,
  read: PlannedEvent,
  plan: MergePlan,
  choices: MergeChoices,
): PlannedEvent {
  const language = read.mainLanguage;
  const sessionsById: Record<SessionId, Session> = { ...merged.sessionsById };
  for (const { id } of Object.values<Session>(read.sessionsById)) {
    if (choices.left.has(id)) continue;
    const next = merged.sessionsById[sessionThere(id, merged, plan, choices)?.id ?? id];
    const written = numberOf(read, id, language);
    if (next === undefined || written === '') continue;
    if (fold(numberOf(merged, next.id, language)) !== fold(written))
      sessionsById[next.id] = { ...next, numberAs: { ...next.numberAs, [language]: written } };
  }
  return { ...merged, sessionsById };
}
