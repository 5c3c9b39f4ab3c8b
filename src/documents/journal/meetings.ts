// Sessions that follow on in one room as the one meeting they are to an interpreter or a security officer: a new one
// begins after an hour in which nothing is held, as lunch is.
import type { RoomId, SessionId } from '#domain/ids.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { roomOf } from '#domain/programme/rows.ts';
import { sittingsOf } from '#domain/programme/session.ts';
import type { Access } from '#domain/programme/session.ts';
import { kindOf } from '#domain/session-kinds/registry.ts';
import type { Day, Minutes } from '#domain/time.ts';

export interface Meeting {
  readonly day: Day;
  readonly roomId: RoomId | null;
  readonly start: Minutes;
  readonly end: Minutes | null;
  /** 'unstated' unless all of it has the same. */
  readonly access: Access;
  readonly isWebcast: boolean;
  /** In the order they begin. */
  readonly sessionIds: readonly SessionId[];
}

/** Minutes of nothing that end a meeting. */
const APART = 60;

/** By day and hour. Pauses and sittings without an hour belong to no meeting. */
export function meetingsOf(event: PlannedEvent): readonly Meeting[] {
  const single = Object.values(event.sessionsById)
    .filter((session) => !kindOf(session).isPause)
    .flatMap((session) =>
      sittingsOf(session).flatMap((sitting): readonly Meeting[] => {
        const { day, start, end } = sitting;
        const { access, isWebcast } = session;
        const roomId = roomOf(event, sitting);
        const sessionIds = [session.id];
        return start === null ? [] : [{ day, roomId, start, end, access, isWebcast, sessionIds }];
      }),
    )
    .sort(byDayAndHour);
  const meetings: Meeting[] = [];
  for (const next of single) {
    const at = meetings.findLastIndex((one) => one.day === next.day && one.roomId === next.roomId);
    const last = meetings[at];
    if (last !== undefined && next.start - (last.end ?? next.start) < APART)
      meetings[at] = joined(last, next);
    else meetings.push(next);
  }
  return meetings;
}

function joined(a: Meeting, b: Meeting): Meeting {
  return {
    ...a,
    end: b.end === null ? a.end : Math.max(a.end ?? b.end, b.end),
    access: a.access === b.access ? a.access : 'unstated',
    isWebcast: a.isWebcast || b.isWebcast,
    sessionIds: [...a.sessionIds, ...b.sessionIds],
  };
}

function byDayAndHour(a: Meeting, b: Meeting): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return a.start - b.start || (a.roomId ?? '').localeCompare(b.roomId ?? '', 'en');
}
