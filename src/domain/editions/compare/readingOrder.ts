// The changes as one reads them: the event, then each session where the later programme has it (what went stands where
// it stood) with its lines and its people, then people and papers.
import { inOrder } from '#base/ordered.ts';
import type { SessionId } from '../../ids.ts';
import type { Session } from '../../programme/session.ts';
import type { Change } from './change.ts';
import type { SeatRef } from './personChange.ts';
import type { Pairs } from './pairs.ts';

const EVENT = -1;

export function inReadingOrder(changes: readonly Change[], pairs: Pairs): readonly Change[] {
  const places = placesOfSessions(pairs);
  const count = places.before.size + places.after.size;
  const ranked = changes.map((change, index) => ({ change, index, rank: rankOf(change, places, count) }));
  ranked.sort((a, b) => compared(a.rank, b.rank) || a.index - b.index);
  return ranked.map(({ change }) => change);
}

type Rank = readonly [section: number, part: number, place: number];

interface Places {
  readonly before: ReadonlyMap<SessionId, number>;
  readonly after: ReadonlyMap<SessionId, number>;
  readonly seats: (seat: SeatRef) => number;
}

function compared(a: Rank, b: Rank): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

function rankOf(change: Change, places: Places, count: number): Rank {
  const seat = 'seat' in change ? change.seat : 'seats' in change ? change.seats[0] : undefined;
  const session = 'session' in change ? change.session : seat?.session;
  if (session !== undefined) {
    const place =
      places.after.get(session.after ?? NOWHERE) ?? places.before.get(session.before ?? NOWHERE) ?? 0;
    if (seat !== undefined) return [place, 2, places.seats(seat)];
    if (change.type === 'people-reordered') return [place, 3, 0];
    return [place, change.type.startsWith('line') ? 1 : 0, 0];
  }
  if ('paper' in change || change.type === 'papers-reordered') return [count + 2, 0, 0];
  if ('person' in change) return [count + 1, 0, 0];
  return [change.type === 'other' ? count + 3 : EVENT, 0, 0];
}

// No session is called so.
const NOWHERE = '' as SessionId;

/** Both programmes laid into one: what went stands right behind what it stood behind. */
function placesOfSessions({ before, after, earlier: was, later: is, sessions }: Pairs): Places {
  const later = new Map(is.map(({ id }, index) => [id, index]));
  const earlier = new Map<SessionId, number>();
  let above = EVENT + 0.5;
  for (const { id } of was) {
    const same = sessions.afterOf.get(id);
    const place = same === undefined ? undefined : later.get(same);
    if (place === undefined) {
      above += (Math.floor(above) + 1 - above) / 2;
      earlier.set(id, above);
    } else {
      above = place;
      earlier.set(id, place);
    }
  }
  const seats = seatPlaces(before.event.sessionsById, after.event.sessionsById);
  return { before: earlier, after: later, seats };
}

type Sessions = Readonly<Record<SessionId, Session>>;

function seatPlaces(before: Sessions, after: Sessions): (seat: SeatRef) => number {
  const known = new Map<Session, ReadonlyMap<string, number>>();
  const placeIn = (session: Session | undefined, id: string): number => {
    if (session === undefined) return 0;
    let places = known.get(session);
    if (places === undefined) {
      places = new Map(inOrder(session.participationsById).map((one, index) => [one.id, index]));
      known.set(session, places);
    }
    return places.get(id) ?? 0;
  };
  return ({ session, participation }) => {
    if (session.after !== null && participation.after !== null)
      return placeIn(after[session.after], participation.after);
    return session.before === null || participation.before === null
      ? 0
      : placeIn(before[session.before], participation.before) - 0.5;
  };
}
