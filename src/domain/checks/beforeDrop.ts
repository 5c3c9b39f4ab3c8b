// What would clash if a session were put down somewhere, asked before it is: rooms and people of every event of the
// library on the days in question. Compared as instants, for events may lie in different time zones.
import type { EventId, PersonId, RoomId, SessionId } from '../ids.ts';
import type { Library } from '../library.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import { attends } from '../programme/clashes.ts';
import type { MovePlan } from '../programme/plan.ts';
import { roomOf } from '../programme/rows.ts';
import type { Session, Sitting } from '../programme/session.ts';
import { addDays, instantOf, type Day, type Minutes } from '../time.ts';

/** A clash with a sitting of another session, of this event or of another. */
export type PlaceClash = {
  readonly eventId: EventId;
  readonly sessionId: SessionId;
  /** How long the two coincide; 0 where an open end hides it. */
  readonly minutes: Minutes;
} & (
  | { readonly kind: 'room-taken'; readonly roomId: RoomId }
  | { readonly kind: 'person-elsewhere'; readonly personId: PersonId }
);

export interface MovingSession {
  readonly eventId: EventId;
  readonly sessionId: SessionId;
}

export interface TriedPlace {
  readonly day: Day;
  readonly start: Minutes;
  /** null = open-ended. */
  readonly end: Minutes | null;
  /** As in a sitting: null = the event's default room. */
  readonly roomId: RoomId | null;
}

/** Who and what is taken when, on some days, in the whole library. */
export interface Occupations {
  readonly byRoom: ReadonlyMap<RoomId, readonly Occupation[]>;
  readonly byPerson: ReadonlyMap<PersonId, readonly Occupation[]>;
}

interface Occupation extends Span {
  readonly eventId: EventId;
  readonly sessionId: SessionId;
}

/** Milliseconds; an open end counts as the start. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * One pass over the sittings of the library: made once when something is lifted, not with every movement. An event
 * left out is not asked about its own sittings.
 */
export function occupationsOn(
  library: Library,
  days: Iterable<Day>,
  leftOut: EventId | null = null,
): Occupations {
  const wanted = new Set<Day>();
  // A meeting may end in the small hours, and the day begins elsewhere earlier than here.
  for (const day of days) for (const offset of [-1, 0, 1]) wanted.add(addDays(day, offset));
  const byRoom = new Map<RoomId, Occupation[]>();
  const byPerson = new Map<PersonId, Occupation[]>();
  for (const event of Object.values(library.eventsById)) {
    if (event.id === leftOut) continue;
    for (const session of Object.values(event.sessionsById)) {
      for (const sitting of Object.values(session.sittingsById)) {
        if (sitting.start === null || !wanted.has(sitting.day)) continue;
        const span = spanOf(event, sitting, sitting.start);
        const occupation = { eventId: event.id, sessionId: session.id, ...span };
        const roomId = roomOf(event, sitting);
        if (roomId !== null) enter(byRoom, roomId, occupation);
        for (const personId of attending(session)) enter(byPerson, personId, occupation);
      }
    }
  }
  return { byRoom, byPerson };
}

/** What a session would clash with at a place, its own sittings aside. */
export function clashesAt(
  occupations: Occupations,
  library: Library,
  moving: MovingSession,
  { day, start, end, roomId }: TriedPlace,
): readonly PlaceClash[] {
  const event = library.eventsById[moving.eventId];
  const session = event?.sessionsById[moving.sessionId];
  if (event === undefined || session === undefined) return [];
  const tried = { day, start, end, roomId };
  return clashesOfSpan(occupations, event, session, {
    span: spanOf(event, tried, start),
    roomId: roomId ?? event.defaultRoomId,
  }).filter(({ eventId, sessionId }) => eventId !== event.id || sessionId !== session.id);
}

/** What a plan would bring on with other events; clashes that are there already, and as long, are not its doing. */
export function clashesAcross(
  occupations: Occupations,
  event: PlannedEvent,
  plan: MovePlan,
): readonly PlaceClash[] {
  const found = new Map<string, PlaceClash>();
  for (const { sessionId, before, after } of plan.sittings) {
    const session = event.sessionsById[sessionId];
    if (session === undefined || after === null) continue;
    const old = new Map(
      across(occupations, event, session, before).map((clash) => [nameOf(clash), clash.minutes]),
    );
    for (const clash of across(occupations, event, session, after)) {
      const name = nameOf(clash);
      if ((old.get(name) ?? -1) < clash.minutes) found.set(name, clash);
    }
  }
  return [...found.values()];
}

function across(
  occupations: Occupations,
  event: PlannedEvent,
  session: Session,
  sitting: Sitting | null,
): readonly PlaceClash[] {
  if (sitting === null || sitting.start === null) return [];
  const tried = { span: spanOf(event, sitting, sitting.start), roomId: roomOf(event, sitting) };
  return clashesOfSpan(occupations, event, session, tried).filter(({ eventId }) => eventId !== event.id);
}

function clashesOfSpan(
  { byRoom, byPerson }: Occupations,
  event: PlannedEvent,
  session: Session,
  { span, roomId }: { readonly span: Span; readonly roomId: RoomId | null },
): readonly PlaceClash[] {
  const clashes: PlaceClash[] = [];
  if (roomId !== null) {
    for (const other of meeting(byRoom.get(roomId), span))
      clashes.push({ kind: 'room-taken', roomId, ...metWith(other, span) });
  }
  for (const personId of attending(session)) {
    for (const other of meeting(byPerson.get(personId), span)) {
      // Two sittings of one session share their people.
      if (other.eventId === event.id && other.sessionId === session.id) continue;
      clashes.push({ kind: 'person-elsewhere', personId, ...metWith(other, span) });
    }
  }
  return clashes;
}

function meeting(list: readonly Occupation[] | undefined, span: Span): readonly Occupation[] {
  return (list ?? []).filter(
    (other) => other.start === span.start || (other.start < span.end && span.start < other.end),
  );
}

function metWith({ eventId, sessionId, start, end }: Occupation, span: Span) {
  const overlap = Math.min(end, span.end) - Math.max(start, span.start);
  return { eventId, sessionId, minutes: Math.max(0, Math.round(overlap / MINUTE)) };
}

function attending(session: Session): ReadonlySet<PersonId> {
  const people = new Set<PersonId>();
  for (const participation of Object.values(session.participationsById)) {
    if (participation.personId !== null && attends(participation)) people.add(participation.personId);
  }
  return people;
}

const MINUTE = 60_000;
const NOON = 12 * 60;

function spanOf(event: PlannedEvent, { day, end }: Pick<Sitting, 'day' | 'end'>, start: Minutes): Span {
  const midnight = midnightOf(day, event.timeZone);
  return { start: midnight + start * MINUTE, end: midnight + Math.max(start, end ?? start) * MINUTE };
}

/** By the offset at noon: clocks change in the small hours, when nobody meets. */
function midnightOf(day: Day, timeZone: string): number {
  const name = `${day} ${timeZone}`;
  let midnight = midnights.get(name);
  if (midnight === undefined) {
    midnight = instantOf(day, NOON, timeZone).getTime() - NOON * MINUTE;
    midnights.set(name, midnight);
  }
  return midnight;
}

const midnights = new Map<string, number>();

function enter<Key>(lists: Map<Key, Occupation[]>, key: Key, occupation: Occupation): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [occupation]);
  else list.push(occupation);
}

function nameOf(clash: PlaceClash): string {
  const what = clash.kind === 'room-taken' ? clash.roomId : clash.personId;
  return [clash.kind, what, clash.eventId, clash.sessionId].join('\n');
}
