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
  return clashesAmong(event, () => true);
}

/** The clashes a plan would bring in or make longer; those that are there already are not its doing. */
export function clashesAfter(event: PlannedEvent, plan: MovePlan): readonly Clash[] {
  const after = applyPlan(event, plan);
  const sittings = new Set(plan.sittings.map(({ sittingId }) => sittingId));
  const isTouched = plan.gaps.length > 0 ? () => true : touchedBy([event, after], sittings);
  const before = new Map(clashesAmong(event, isTouched).map((clash) => [nameOf(clash), clash.minutes]));
  return clashesAmong(after, isTouched).filter((clash) => {
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

/** Something that can be in one place only at a time. */
type Holder = { readonly roomId: RoomId | null } | { readonly personId: PersonId };

function clashesAmong(event: PlannedEvent, isWanted: (holder: string) => boolean): readonly Clash[] {
  const clashes: Clash[] = [];
  const occupied = new Map<string, { readonly holder: Holder; readonly list: Occupation[] }>();
  const minutesOfDay = dayCounter();
  for (const session of Object.values(event.sessionsById)) {
    const sittings = Object.values(session.sittingsById);
    if (sittings.length === 0) continue;
    const people = peopleOf(session).filter((personId) => isWanted(personName(personId)));
    for (const sitting of sittings) {
      const { day, start, end } = sitting;
      if (start === null) continue;
      const roomId = roomOf(event, sitting);
      const holders: Holder[] = people.map((personId) => ({ personId }));
      if (isWanted(roomName(roomId))) {
        holders.push({ roomId });
        clashes.push(...loneClashes(event, session, sitting, start));
      }
      const midnight = minutesOfDay(day);
      const occupation = {
        sessionId: session.id,
        sittingId: sitting.id,
        day,
        start: midnight + start,
        end: midnight + Math.max(start, end ?? start),
      };
      for (const holder of holders) {
        const name = holderName(holder);
        const entry = occupied.get(name);
        if (entry === undefined) occupied.set(name, { holder, list: [occupation] });
        else entry.list.push(occupation);
      }
    }
  }
  for (const { holder, list } of occupied.values()) clashes.push(...meetings(holder, list));
  return clashes;
}

function meetings(holder: Holder, occupations: readonly Occupation[]): readonly Clash[] {
  const clashes: Clash[] = [];
  let present: readonly Occupation[] = [];
  const byStart = [...occupations].sort(
    (a, b) => a.start - b.start || a.end - b.end || (a.sittingId < b.sittingId ? -1 : 1),
  );
  for (const second of byStart) {
    present = present.filter((first) => first.end > second.start || first.start === second.start);
    for (const first of present) {
      const meeting = {
        day: second.day,
        first: refOf(first),
        second: refOf(second),
        minutes: Math.max(0, Math.min(first.end, second.end) - second.start),
      };
      if ('roomId' in holder) clashes.push({ kind: 'room-taken', roomId: holder.roomId, ...meeting });
      else if (first.sessionId !== second.sessionId) {
        clashes.push({ kind: 'person-elsewhere', personId: holder.personId, ...meeting });
      }
    }
    present = [...present, second];
  }
  return clashes;
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

function peopleOf(session: Session): readonly PersonId[] {
  const people = new Set<PersonId>();
  for (const participation of Object.values(session.participationsById)) {
    if (participation.personId !== null && attends(participation)) people.add(participation.personId);
  }
  return [...people];
}

/** The rooms and people that the sittings hold in any of the events. */
function touchedBy(
  events: readonly PlannedEvent[],
  sittingIds: ReadonlySet<string>,
): (holder: string) => boolean {
  const names = new Set<string>();
  for (const event of events) {
    for (const session of Object.values(event.sessionsById)) {
      for (const sitting of Object.values(session.sittingsById)) {
        if (!sittingIds.has(sitting.id)) continue;
        names.add(roomName(roomOf(event, sitting)));
        for (const personId of peopleOf(session)) names.add(personName(personId));
      }
    }
  }
  return (holder) => names.has(holder);
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

const roomName = (roomId: RoomId | null): string => `room ${roomId ?? ''}`;
const personName = (personId: PersonId): string => `person ${personId}`;
const holderName = (holder: Holder): string =>
  'roomId' in holder ? roomName(holder.roomId) : personName(holder.personId);
const refOf = ({ sessionId, sittingId }: SittingRef): SittingRef => ({ sessionId, sittingId });

/** The same for the same two sittings whichever begins first. */
function nameOf(clash: Clash): string {
  const ids = [clash.first.sittingId, 'second' in clash ? clash.second.sittingId : ''].sort();
  const what =
    'roomId' in clash ? '' : 'personId' in clash ? clash.personId : 'gapId' in clash ? clash.gapId : '';
  return [clash.kind, what, ...ids].join('\n');
}
