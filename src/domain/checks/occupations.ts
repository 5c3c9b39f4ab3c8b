// Where everybody and every room is, over all events: an index by room and by person and day, kept up event by event,
// so that a change in one event is looked at against what it touches and nothing else.
import type { EventId, PersonId, RoomId } from '../ids.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import { attends } from '../programme/clashes.ts';
import type { SittingRef } from '../programme/plan.ts';
import { roomOf } from '../programme/rows.ts';
import type { Session } from '../programme/session.ts';
import { instantOf, type Day, type Minutes } from '../time.ts';

/** A sitting as it occupies rooms and people; minutes of the clock in Greenwich since 1970, so that zones compare. */
export interface Occupation extends SittingRef {
  readonly eventId: EventId;
  readonly day: Day;
  readonly roomId: RoomId | null;
  readonly start: Minutes;
  readonly end: Minutes;
}

/** This event's sitting and another event's, in one room or with one person. */
export interface MeetingElsewhere {
  readonly own: Occupation;
  readonly other: Occupation;
  readonly roomId: RoomId | null;
  readonly personId: PersonId | null;
  /** Minutes between the end of the earlier and the start of the later; below 0 they fall together. */
  readonly apart: Minutes;
}

interface Bucket {
  occupations: Occupation[];
}

type BucketsByDay = Map<number, Bucket>;

export interface OccupationIndex {
  readonly byRoom: Map<RoomId, BucketsByDay>;
  readonly byPerson: Map<PersonId, BucketsByDay>;
  readonly entriesByEvent: Map<EventId, Entry[]>;
}

interface Entry {
  readonly occupation: Occupation;
  readonly bucket: Bucket;
  readonly roomId: RoomId | null;
  readonly personId: PersonId | null;
}

/** As far apart as a room's changeover may be asked to look. */
const LONGEST_CHANGEOVER = 180;

const A_DAY = 24 * 60;

export function emptyOccupations(): OccupationIndex {
  return { byRoom: new Map(), byPerson: new Map(), entriesByEvent: new Map() };
}

/** Takes the event out and, where it is still there, in as it is now; answers which events shared a place with it, if anybody asks. */
export function noteEvent(
  index: OccupationIndex,
  eventId: EventId,
  event: PlannedEvent | undefined,
  isWatched = true,
): ReadonlySet<EventId> {
  const met = new Set<EventId>();
  const old = index.entriesByEvent.get(eventId);
  if (old !== undefined) {
    for (const bucket of new Set(old.map((entry) => entry.bucket))) {
      bucket.occupations = bucket.occupations.filter((one) => one.eventId !== eventId);
      for (const one of bucket.occupations) met.add(one.eventId);
    }
    index.entriesByEvent.delete(eventId);
  }
  if (event === undefined) return met;
  const entries: Entry[] = [];
  for (const session of Object.values(event.sessionsById)) enterSession(index, event, session, entries);
  index.entriesByEvent.set(eventId, entries);
  if (!isWatched) return met;
  for (const { bucket } of entries) {
    for (const one of bucket.occupations) if (one.eventId !== eventId) met.add(one.eventId);
  }
  return met;
}

/** Of one sitting in one room or with one person; more of them say nothing more, and may be thousands. */
const MOST_MEETINGS = 10;

/** What other events do at the same time, or within the longest changeover, in this event's rooms and with its people. */
export function elsewhereOf(index: OccupationIndex, eventId: EventId): readonly MeetingElsewhere[] {
  const found: MeetingElsewhere[] = [];
  for (const { occupation: own, bucket, roomId, personId } of index.entriesByEvent.get(eventId) ?? []) {
    if (bucket.occupations.length < 2) continue;
    let count = 0;
    for (const other of bucket.occupations) {
      if (count === MOST_MEETINGS) break;
      if (other.eventId === eventId) continue;
      const apart = Math.max(own.start, other.start) - Math.min(own.end, other.end);
      const isTogether = apart < 0 || own.start === other.start;
      const isClose = roomId !== null && apart < LONGEST_CHANGEOVER;
      if (!isTogether && !isClose) continue;
      found.push({ own, other, roomId, personId, apart });
      count += 1;
    }
  }
  return found;
}

function enterSession(index: OccupationIndex, event: PlannedEvent, session: Session, entries: Entry[]): void {
  const people = new Set<PersonId>();
  for (const id in session.participationsById) {
    const one = session.participationsById[id as keyof typeof session.participationsById];
    if (one !== undefined && one.personId !== null && attends(one)) people.add(one.personId);
  }
  for (const sitting of Object.values(session.sittingsById)) {
    const { day, start, end } = sitting;
    if (start === null) continue;
    const midnight = midnightOf(day, event.timeZone);
    const roomId = roomOf(event, sitting);
    const occupation: Occupation = {
      eventId: event.id,
      sessionId: session.id,
      sittingId: sitting.id,
      day,
      roomId,
      start: midnight + start,
      end: midnight + Math.max(start, end ?? start),
    };
    if (roomId !== null) enter(index.byRoom, roomId, occupation, entries, roomId, null);
    for (const personId of people) enter(index.byPerson, personId, occupation, entries, null, personId);
  }
}

function enter<Key>(
  buckets: Map<Key, BucketsByDay>,
  key: Key,
  occupation: Occupation,
  entries: Entry[],
  roomId: RoomId | null,
  personId: PersonId | null,
): void {
  let byDay = buckets.get(key);
  if (byDay === undefined) buckets.set(key, (byDay = new Map()));
  const first = Math.floor(occupation.start / A_DAY);
  const last = Math.floor(Math.max(occupation.start, occupation.end - 1) / A_DAY);
  for (let day = first; day <= last; day += 1) {
    let bucket = byDay.get(day);
    if (bucket === undefined) byDay.set(day, (bucket = { occupations: [] }));
    bucket.occupations.push(occupation);
    entries.push({ occupation, bucket, roomId, personId });
  }
}

/** Minutes in Greenwich when the day begins on the wall clock of a zone. */
const midnights = new Map<string, Map<Day, Minutes>>();

function midnightOf(day: Day, timeZone: string): Minutes {
  let ofZone = midnights.get(timeZone);
  if (ofZone === undefined) midnights.set(timeZone, (ofZone = new Map()));
  let minutes = ofZone.get(day);
  if (minutes === undefined) {
    // By noon: clocks change at night, and meetings sit by day.
    minutes = instantOf(day, A_DAY / 2, timeZone).getTime() / 60_000 - A_DAY / 2;
    ofZone.set(day, minutes);
  }
  return minutes;
}
