// What is held in each room, across events, in the order of time, and what is held there at the same time.
import type { RoomId } from '#domain/ids.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { roomOf } from '#domain/programme/rows.ts';
import type { Session, Sitting } from '#domain/programme/session.ts';
import type { Day } from '#domain/time.ts';

export interface RoomUse {
  readonly event: PlannedEvent;
  readonly session: Session;
  readonly sitting: Sitting;
}

/** Rooms that nothing is held in are not in it. */
export function usesByRoom(events: readonly PlannedEvent[]): ReadonlyMap<RoomId, readonly RoomUse[]> {
  const uses = new Map<RoomId, RoomUse[]>();
  for (const event of events)
    for (const session of Object.values<Session>(event.sessionsById))
      for (const sitting of Object.values<Sitting>(session.sittingsById)) {
        const roomId = roomOf(event, sitting);
        if (roomId === null) continue;
        const list = uses.get(roomId);
        if (list === undefined) uses.set(roomId, [{ event, session, sitting }]);
        else list.push({ event, session, sitting });
      }
  for (const list of uses.values()) list.sort(byTime);
  return uses;
}

/** Rooms that stand in an event, be it only as its own room or in a gap: such a one is not deleted. */
export function roomsNamed(events: readonly PlannedEvent[]): ReadonlySet<RoomId> {
  const named = new Set<RoomId>(usesByRoom(events).keys());
  for (const { defaultRoomId, gapsById } of events)
    for (const roomId of [defaultRoomId, ...Object.values(gapsById).map((gap) => gap.roomId)])
      if (roomId !== null) named.add(roomId);
  return named;
}

export function nextUse(uses: readonly RoomUse[], today: Day): RoomUse | null {
  return uses.find(({ sitting }) => sitting.day >= today) ?? null;
}

export interface DayOfUses {
  readonly day: Day;
  readonly uses: readonly RoomUse[];
}

export function byDay(uses: readonly RoomUse[]): readonly DayOfUses[] {
  const days = new Map<Day, RoomUse[]>();
  for (const use of uses) days.set(use.sitting.day, [...(days.get(use.sitting.day) ?? []), use]);
  return [...days].map(([day, ofDay]) => ({ day, uses: ofDay }));
}

/** Of the uses of one room, those at whose time another event holds something there as well. */
export function doubleBooked(uses: readonly RoomUse[]): ReadonlySet<RoomUse> {
  const double = new Set<RoomUse>();
  for (const { uses: ofDay } of byDay(uses))
    for (const [index, first] of ofDay.entries())
      for (const second of ofDay.slice(index + 1))
        if (fallTogether(first, second)) double.add(first).add(second);
  return double;
}

/** Within one event the checks of that event say what may stand side by side. */
function fallTogether(first: RoomUse, second: RoomUse): boolean {
  const [a, b] = [first.sitting, second.sitting];
  if (first.event.id === second.event.id || a.start === null || b.start === null) return false;
  const endOf = (sitting: Sitting, start: number): number => sitting.end ?? start + 1;
  return a.start < endOf(b, b.start) && b.start < endOf(a, a.start);
}

function byTime(first: RoomUse, second: RoomUse): number {
  const [a, b] = [first.sitting, second.sitting];
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return (a.start ?? -1) - (b.start ?? -1);
}
