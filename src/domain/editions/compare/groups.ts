// Changes that are one and the same thing: sessions that all begin as many minutes later, and two that traded places.
import type { SessionId } from '../../ids.ts';
import { partOfDay, programmeOf, roomOf, type Row } from '../../programme/rows.ts';
import type { Minutes } from '../../time.ts';
import type { Change, ChangeGroup, ShiftGroup } from './change.ts';
import { isSame, type Pairs } from './pairs.ts';
import type { SessionMoved } from './sessionChange.ts';

export function groupsOf(changes: readonly Change[], pairs: Pairs): readonly ChangeGroup[] {
  const moves = changes.filter((change): change is SessionMoved => change.type === 'session-moved');
  const swaps = swapsAmong(moves, pairs);
  const swapped = new Set(swaps.flatMap(({ changeKeys }) => changeKeys));
  return [
    ...swaps,
    ...shiftsAmong(
      moves.filter(({ key }) => !swapped.has(key)),
      changes,
      pairs,
    ),
  ];
}

function swapsAmong(moves: readonly SessionMoved[], pairs: Pairs): readonly ChangeGroup[] {
  const place = (day: string, start: Minutes | null, room: string | null): string =>
    `${day} ${start ?? ''} ${room ?? ''}`;
  const left = new Map<string, SessionMoved>();
  for (const move of moves) {
    if (move.before.start === null || move.after.start === null) continue;
    const room = roomOf(pairs.before.event, move.before);
    const later = room === null ? null : (pairs.rooms.afterOf.get(room) ?? room);
    left.set(place(move.before.day, move.before.start, later), move);
  }
  const taken = new Set<SessionMoved>();
  return moves.flatMap((move): readonly ChangeGroup[] => {
    const other = left.get(place(move.after.day, move.after.start, roomOf(pairs.after.event, move.after)));
    if (other === undefined || other === move || taken.has(move) || taken.has(other)) return [];
    const isBack =
      left.get(place(other.after.day, other.after.start, roomOf(pairs.after.event, other.after))) === move;
    if (!isBack) return [];
    taken.add(move).add(other);
    return [{ type: 'swap', key: `swap ${move.key}`, changeKeys: [move.key, other.key] }];
  });
}

function shiftsAmong(
  moves: readonly SessionMoved[],
  changes: readonly Change[],
  pairs: Pairs,
): readonly ChangeGroup[] {
  const together = new Map<string, SessionMoved[]>();
  for (const move of moves) {
    if (move.what.join() !== 'time' || move.before.start === null || move.after.start === null) continue;
    const minutes = move.after.start - move.before.start;
    const key = `${move.after.day} ${minutes} ${roomOf(pairs.after.event, move.after) ?? ''}`;
    const group = together.get(key);
    if (group === undefined) together.set(key, [move]);
    else group.push(move);
  }
  return [...together].flatMap(([key, group]) => {
    const sorted = group.toSorted((a, b) => (a.after.start ?? 0) - (b.after.start ?? 0));
    const [first] = sorted;
    if (first === undefined || sorted.length < 2) return [];
    const rows = rowsBeside(first, pairs);
    const from = rows.findIndex(({ sessionId }) => sessionId === first.session.after);
    return [
      {
        type: 'shift' as const,
        key: `shift ${key}`,
        day: first.after.day,
        minutes: (first.after.start ?? 0) - (first.before.start ?? 0),
        changeKeys: sorted.map((move) => move.key),
        covers: coverOf(sorted, rows, from),
        causeKey: pusherOf(first, rows[from - 1]?.sessionId ?? null, changes, pairs),
      },
    ];
  });
}

/** The timed rows of that day in that room, as they are now. */
function rowsBeside({ after }: SessionMoved, pairs: Pairs): readonly Row[] {
  const { event } = pairs.after;
  const day = programmeOf(event).find((one) => one.day === after.day);
  return (day?.rows ?? []).filter(
    (row) =>
      row.start !== null && row.sittings.some((sitting) => roomOf(event, sitting) === roomOf(event, after)),
  );
}

function coverOf(group: readonly SessionMoved[], rows: readonly Row[], from: number): ShiftGroup['covers'] {
  const shifted = new Set<SessionId | null>(group.map(({ session }) => session.after));
  const rest = rows.slice(from);
  if (rest.every(({ sessionId }) => shifted.has(sessionId))) return from === 0 ? 'day' : 'rest-of-day';
  const part = partOfDay(rest[0]?.start ?? 0);
  const inPart = rest.filter(({ start }) => partOfDay(start ?? 0) === part);
  const isPart = inPart.length === shifted.size && inPart.every(({ sessionId }) => shifted.has(sessionId));
  return isPart ? `rest-of-${part}` : 'some';
}

/** What stands right before the first of them and changed, or went from there. */
function pusherOf(
  first: SessionMoved,
  above: SessionId | null,
  changes: readonly Change[],
  pairs: Pairs,
): string | null {
  const pusher = changes.find(
    (change) =>
      PUSHING.has(change.type) && 'session' in change && change.session.after === above && above !== null,
  );
  if (pusher !== undefined) return pusher.key;
  const gone = changes.find((change) => {
    if (change.type !== 'session-removed' || change.session.before === null) return false;
    const session = pairs.before.event.sessionsById[change.session.before];
    return Object.values(session?.sittingsById ?? {}).some(
      (sitting) =>
        sitting.day === first.before.day &&
        sitting.end === first.before.start &&
        isSame(pairs.rooms, roomOf(pairs.before.event, sitting), roomOf(pairs.after.event, first.after)),
    );
  });
  return gone?.key ?? null;
}

const PUSHING: ReadonlySet<Change['type']> = new Set([
  'session-added',
  'session-scheduled',
  'session-retimed',
  'session-moved',
  'sittings-changed',
]);
