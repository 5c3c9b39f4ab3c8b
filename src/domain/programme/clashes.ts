// Where a programme contradicts itself in time: a room taken twice, a person in two places, a sitting over a fixed
// gap or ending before it starts. One sweep over the sittings of each room and each person: O(n log n).
import type { GapId, PersonId, RoomId } from '../ids.ts';
import type { Participation } from '../people/participation.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import { kindOf } from '../session-kinds/registry.ts';
import { daysBetween, type Day, type Minutes } from '../time.ts';
import { fixedGapsOf } from './gaps.ts';
import { applyPlan, type MovePlan, type SittingRef } from './plan.ts';
import { roomOf } from './rows.ts';
import type { Session, Sitting } from './session.ts';

/** `first` begins no later than `second`; `minutes` is how long the two coincide (0 where an open end hides it). */
export type Clash =
  /** A null room is the one track of an event that names no rooms. */
  | (Meeting & { readonly kind: 'room-taken'; readonly roomId: RoomId | null })
  | (Meeting & { readonly kind: 'person-elsewhere'; readonly personId: PersonId })
  | (Lone & { readonly kind: 'over-gap'; readonly gapId: GapId })
  | (Lone & { readonly kind: 'end-before-start' });

interface Lone {
  readonly day: Day;
  readonly first: SittingRef;
  readonly minutes: Minutes;
}

interface Meeting extends Lone {
  readonly second: SittingRef;
}

/** Every clash of the event. */
export function clashesOf(event: PlannedEvent): readonly Clash[] {
  return clashesAmong(event, EVERYTHING);
}

/** The clashes a plan would bring in or make longer; those that are there already are not its doing. */
export function clashesAfter(event: PlannedEvent, plan: MovePlan): readonly Clash[] {
  return clashesBetween(event, applyPlan(event, plan), plan);
}

/** The same where the event as the plan leaves it is at hand. Only the rooms and people it touches are looked at. */
export function clashesBetween(event: PlannedEvent, after: PlannedEvent, plan: MovePlan): readonly Clash[] {
  const scope = scopeOf(event, plan);
  const found = clashesAmong(after, scope);
  if (found.length === 0) return found;
  const before = new Map(clashesAmong(event, scope).map((clash) => [nameOf(clash), clash.minutes]));
  return found.filter((clash) => {
    const minutes = before.get(nameOf(clash));
    return minutes === undefined || minutes < clash.minutes;
  });
}

/** Whether someone has to be in the room: not one who declined or was replaced, nor one who sent a message. */
export function attends({ state, mode }: Participation): boolean {
  return state !== 'declined' && state !== 'replaced' && (mode === 'in-person' || mode === 'live-video');
}

/** A sitting as it occupies a room or a person; minutes are counted from midnight of the first day met. */
interface Occupation extends SittingRef {
  readonly day: Day;
  readonly start: Minutes;
  readonly end: Minutes;
}

/** The rooms and people to look at. */
interface Scope {
  readonly hasRoom: (roomId: RoomId | null) => boolean;
  readonly hasPerson: (personId: PersonId) => boolean;
}

const EVERYTHING: Scope = { hasRoom: () => true, hasPerson: () => true };

function clashesAmong(event: PlannedEvent, { hasRoom, hasPerson }: Scope): readonly Clash[] {
  const clashes: Clash[] = [];
  const byRoom = new Map<RoomId | null, Occupation[]>();
  const byPerson = new Map<PersonId, Occupation[]>();
  const minutesOfDay = dayCounter();
  for (const session of Object.values(event.sessionsById)) {
    const people = peopleOf(session, hasPerson);
    for (const sitting of Object.values(session.sittingsById)) {
      const { day, start, end } = sitting;
      if (start === null) continue;
      const roomId = roomOf(event, sitting);
      const isRoomWanted = hasRoom(roomId);
      if (!isRoomWanted && people.size === 0) continue;
      const midnight = minutesOfDay(day);
      const occupation = {
        sessionId: session.id,
        sittingId: sitting.id,
        day,
        start: midnight + start,
        end: midnight + Math.max(start, end ?? start),
      };
      if (isRoomWanted) {
        clashes.push(...loneClashes(event, session, sitting, start));
        enter(byRoom, roomId, occupation);
      }
      for (const personId of people) enter(byPerson, personId, occupation);
    }
  }
  for (const [roomId, list] of byRoom) {
    for (const meeting of meetings(list)) clashes.push({ kind: 'room-taken', roomId, ...meeting });
  }
  for (const [personId, list] of byPerson) {
    for (const meeting of meetings(list)) {
      if (meeting.first.sessionId === meeting.second.sessionId) continue;
      clashes.push({ kind: 'person-elsewhere', personId, ...meeting });
    }
  }
  return clashes;
}

function enter<Key>(lists: Map<Key, Occupation[]>, key: Key, occupation: Occupation): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [occupation]);
  else list.push(occupation);
}

function meetings(occupations: readonly Occupation[]): readonly Meeting[] {
  if (occupations.length < 2) return [];
  const found: Meeting[] = [];
  let present: readonly Occupation[] = [];
  const byStart = [...occupations].sort(
    (a, b) => a.start - b.start || a.end - b.end || (a.sittingId < b.sittingId ? -1 : 1),
  );
  for (const second of byStart) {
    present = present.filter((first) => first.end > second.start || first.start === second.start);
    for (const first of present) {
      found.push({
        day: second.day,
        first: refOf(first),
        second: refOf(second),
        minutes: Math.max(0, Math.min(first.end, second.end) - second.start),
      });
    }
    present = [...present, second];
  }
  return found;
}

function loneClashes(
  event: PlannedEvent,
  session: Session,
  sitting: Sitting,
  start: Minutes,
): readonly Clash[] {
  const { day, end } = sitting;
  const first = { sessionId: session.id, sittingId: sitting.id };
  const clashes: Clash[] = [];
  if (end !== null && end < start) {
    clashes.push({ kind: 'end-before-start', day, first, minutes: start - end });
  }
  // A lunch or a break is at home in a gap.
  if (kindOf(session).isPause) return clashes;
  for (const gap of fixedGapsOf(event, day, roomOf(event, sitting))) {
    const isOver = end === null ? start > gap.start && start < gap.end : start < gap.end && end > gap.start;
    if (!isOver) continue;
    const minutes = Math.max(0, Math.min(end ?? start, gap.end) - Math.max(start, gap.start));
    clashes.push({ kind: 'over-gap', gapId: gap.id, day, first, minutes });
  }
  return clashes;
}

function peopleOf(session: Session, isWanted: (personId: PersonId) => boolean): ReadonlySet<PersonId> {
  const people = new Set<PersonId>();
  for (const participation of Object.values(session.participationsById)) {
    const { personId } = participation;
    if (personId !== null && isWanted(personId) && attends(participation)) people.add(personId);
  }
  return people;
}

/** The rooms and people of the sittings a plan changes. */
function scopeOf(event: PlannedEvent, plan: MovePlan): Scope {
  // A fixed gap that changes may come to lie under any sitting.
  if (plan.gaps.length > 0) return EVERYTHING;
  const rooms = new Set<RoomId | null>();
  const people = new Set<PersonId>();
  for (const { sessionId, before, after } of plan.sittings) {
    for (const sitting of [before, after]) if (sitting !== null) rooms.add(roomOf(event, sitting));
    const session = event.sessionsById[sessionId];
    if (session === undefined) continue;
    for (const personId of peopleOf(session, EVERYTHING.hasPerson)) people.add(personId);
  }
  return { hasRoom: (roomId) => rooms.has(roomId), hasPerson: (personId) => people.has(personId) };
}

/** Minutes between midnight of the first day asked for and midnight of another. */
function dayCounter(): (day: Day) => Minutes {
  const known = new Map<Day, Minutes>();
  let first: Day | null = null;
  return (day) => {
    first ??= day;
    const minutes = known.get(day) ?? daysBetween(first, day) * 24 * 60;
    known.set(day, minutes);
    return minutes;
  };
}

const refOf = ({ sessionId, sittingId }: SittingRef): SittingRef => ({ sessionId, sittingId });

/** The same for the same two sittings whichever begins first. */
function nameOf(clash: Clash): string {
  const ids = [clash.first.sittingId, 'second' in clash ? clash.second.sittingId : ''].sort();
  const what =
    'roomId' in clash ? '' : 'personId' in clash ? clash.personId : 'gapId' in clash ? clash.gapId : '';
  return [clash.kind, what, ...ids].join('\n');
}
