// Which seat is which: the same participation, the same person, somebody else in the same place, or the same person in
// another session. What is left over came or went.
import { inOrder } from '#base/ordered.ts';
import { fold } from '#languages/foldedText.ts';
import type { ParticipationId, PersonId } from '../../ids.ts';
import type { Participation } from '../../people/participation.ts';
import type { Session } from '../../programme/session.ts';
import type { Pairs } from './pairs.ts';
import { pairInPlace } from './seatPlaces.ts';

export interface Seat {
  readonly session: Session;
  readonly participation: Participation;
  /** Who sits there, the same text on both sides for the same person; null = nobody is named. */
  readonly who: string | null;
}

export interface SeatPair {
  readonly before: Seat;
  readonly after: Seat;
}

export interface MatchedSeats {
  /** Within one session, the people or at least the seat the same; in the order of the later session. */
  readonly bySession: ReadonlyMap<Session, readonly SeatPair[]>;
  /** The same person, now in another session. */
  readonly moved: readonly SeatPair[];
  /** Of sessions that are in both. */
  readonly gone: readonly Seat[];
  readonly come: readonly Seat[];
}

export function matchSeats(pairs: Pairs): MatchedSeats {
  const earlier = seatsBySession(touchedIn(pairs.earlier, pairs), (one) => whoBefore(one, pairs));
  const later = seatsBySession(touchedIn(pairs.later, pairs), whoIs);
  const found = new Map<Session, SeatPair[]>();
  const [gone, come] = [new Set<Seat>(), new Set<Seat>()];
  for (const seat of [...earlier.values()].flat()) gone.add(seat);
  for (const seat of [...later.values()].flat()) come.add(seat);
  const take = (session: Session | null, one: Seat, other: Seat): void => {
    gone.delete(one);
    come.delete(other);
    if (session !== null) found.get(session)?.push({ before: one, after: other });
  };

  const both: (readonly [readonly Seat[], Session, readonly Seat[]])[] = [];
  for (const [session, seats] of later) {
    const id = pairs.sessions.beforeOf.get(session.id);
    const before = id === undefined ? undefined : pairs.before.event.sessionsById[id];
    if (before === undefined) continue;
    found.set(session, []);
    both.push([earlier.get(before) ?? [], session, seats]);
  }
  for (const [before, session, after] of both) samePeople(before, after, (a, b) => take(session, a, b));
  const moved = movedSeats(gone, come, pairs);
  for (const { before, after } of moved) take(null, before, after);
  for (const [before, session, after] of both) {
    const isLeft = (seat: Seat): boolean => gone.has(seat) || come.has(seat);
    if (before.some(isLeft) && after.some(isLeft))
      pairInPlace(before, after, isLeft, (a, b) => take(session, a, b));
  }
  for (const seat of gone) if (!pairs.sessions.afterOf.has(seat.session.id)) gone.delete(seat);
  for (const seat of come) if (!pairs.sessions.beforeOf.has(seat.session.id)) come.delete(seat);
  return { bySession: inOrderOfLater(found, later), moved, gone: [...gone], come: [...come] };
}

/** Sessions in which the seats and the people, or one of them, are not what they were. */
function touchedIn(sessions: readonly Session[], { before, after, untouched }: Pairs): readonly Session[] {
  const isTouched = (personId: PersonId | null): boolean =>
    personId !== null &&
    !untouched.people.has(personId) &&
    (Object.hasOwn(before.peopleById, personId) || Object.hasOwn(after.peopleById, personId));
  return sessions.filter(
    ({ id, participationsById }) =>
      !untouched.sessions.has(id) ||
      Object.values<Participation>(participationsById).some(({ personId }) => isTouched(personId)),
  );
}

function seatsBySession(
  sessions: readonly Session[],
  whoOf: (participation: Participation) => string | null,
): ReadonlyMap<Session, readonly Seat[]> {
  return new Map(
    sessions.map((session): [Session, readonly Seat[]] => [
      session,
      inOrder<Participation>(session.participationsById).map((participation) => ({
        session,
        participation,
        who: whoOf(participation),
      })),
    ]),
  );
}

function whoIs({ personId, nameAs }: Participation): string | null {
  if (personId !== null) return `person ${personId}`;
  return nameAs === null || fold(nameAs) === '' ? null : `name ${fold(nameAs)}`;
}

function whoBefore(participation: Participation, { before, people }: Pairs): string | null {
  const { personId } = participation;
  if (personId === null) return whoIs(participation);
  const later = people.afterOf.get(personId);
  if (later !== undefined) return `person ${later}`;
  // Whoever has no record is told by identity alone.
  return Object.hasOwn(before.peopleById, personId) ? `gone ${personId}` : `person ${personId}`;
}

type Take = (before: Seat, after: Seat) => void;

function samePeople(before: readonly Seat[], after: readonly Seat[], take: Take): void {
  const left = new Set(before);
  const come = new Set<Seat>();
  const byId = new Map<ParticipationId, Seat>(before.map((seat) => [seat.participation.id, seat]));
  for (const other of after) {
    const one = byId.get(other.participation.id);
    if (one === undefined || one.who !== other.who) come.add(other);
    else {
      left.delete(one);
      take(one, other);
    }
  }
  if (left.size === 0) return;
  // Who sits there twice keeps each role; only then any seat will do.
  for (const isRoleAsked of [true, false])
    for (const other of come) {
      const isMatch = ({ who, participation: { role } }: Seat): boolean =>
        who === other.who && (!isRoleAsked || role === other.participation.role);
      const one = other.who === null ? undefined : [...left].find(isMatch);
      if (one === undefined) continue;
      left.delete(one);
      come.delete(other);
      take(one, other);
    }
}

/** Where one seat of a person is left over on either side, and one of the two sessions at least is in both. */
function movedSeats(gone: ReadonlySet<Seat>, come: ReadonlySet<Seat>, pairs: Pairs): readonly SeatPair[] {
  const onlyOf = (seats: ReadonlySet<Seat>): ReadonlyMap<string, Seat | null> => {
    const only = new Map<string, Seat | null>();
    for (const seat of seats) if (seat.who !== null) only.set(seat.who, only.has(seat.who) ? null : seat);
    return only;
  };
  const later = onlyOf(come);
  return [...onlyOf(gone)].flatMap(([who, before]): readonly SeatPair[] => {
    const after = later.get(who) ?? null;
    if (before === null || after === null) return [];
    const isKnown =
      pairs.sessions.afterOf.has(before.session.id) || pairs.sessions.beforeOf.has(after.session.id);
    return isKnown ? [{ before, after }] : [];
  });
}

function inOrderOfLater(
  found: ReadonlyMap<Session, readonly SeatPair[]>,
  later: ReadonlyMap<Session, readonly Seat[]>,
): ReadonlyMap<Session, readonly SeatPair[]> {
  return new Map(
    [...found].map(([session, seats]): [Session, readonly SeatPair[]] => {
      const place = new Map(later.get(session)?.map(({ participation }, index) => [participation.id, index]));
      const placeOf = ({ after }: SeatPair): number => place.get(after.participation.id) ?? 0;
      return [session, seats.toSorted((a, b) => placeOf(a) - placeOf(b))];
    }),
  );
}
