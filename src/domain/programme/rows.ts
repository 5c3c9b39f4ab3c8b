// The programme as the sheet shows it: per day its rows, in order. A row is one session on one day, so a session
// with two sittings on a day is one row, and a session that sits on two days is a row on each. Nothing here is stored.
import type { Brand } from '#base/brand.ts';
import { inOrder } from '#base/ordered.ts';
import { NO_TEXT, type LocalText } from '#languages/language.ts';
import type { RoomId, SessionId } from '../ids.ts';
import { daysOf, type PlannedEvent } from '../plannedEvent.ts';
import type { Day, Minutes } from '../time.ts';
import { sittingsOf, type Session, type Sitting } from './session.ts';

/** "sessionId@day". */
export type RowKey = Brand<string, 'RowKey'>;

export interface DayProgramme {
  readonly day: Day;
  readonly label: LocalText;
  readonly rows: readonly Row[];
}

export interface Row {
  readonly key: RowKey;
  readonly sessionId: SessionId;
  readonly day: Day;
  /** The session's sittings of this day, untimed ones first, then by start. Never empty. */
  readonly sittings: readonly Sitting[];
  /** When the first timed sitting begins; null = the row is untimed. */
  readonly start: Minutes | null;
  /** The track of the row's first sitting. */
  readonly roomId: RoomId | null;
}

export type PartOfDay = 'morning' | 'afternoon' | 'evening';

/**
 * Every day of the event, and any day a session sits on though the event does not list it. Timed rows stand by first
 * start, rows that start together by the sessions' own order; an untimed row stands behind the row that precedes it
 * in that order.
 */
export function programmeOf(event: PlannedEvent): readonly DayProgramme[] {
  const rowsByDay = new Map<Day, Row[]>(daysOf(event).map(({ date }) => [date, []]));
  for (const session of inOrder(event.sessionsById)) {
    for (const row of rowsOf(event, session)) {
      const rows = rowsByDay.get(row.day);
      if (rows === undefined) rowsByDay.set(row.day, [row]);
      else rows.push(row);
    }
  }
  return [...rowsByDay]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, rows]) => ({
      day,
      label: event.daysByDate[day]?.label ?? NO_TEXT,
      rows: inSheetOrder(rows),
    }));
}

/** Sessions without a sitting, in their own order. */
export function unscheduledOf(event: PlannedEvent): readonly Session[] {
  return inOrder(event.sessionsById).filter((session) => Object.keys(session.sittingsById).length === 0);
}

export function rowKeyOf(sessionId: SessionId, day: Day): RowKey {
  return `${sessionId}@${day}` as RowKey;
}

/** Every row of the programme from top to bottom. */
export function allRows(event: PlannedEvent): readonly Row[] {
  return programmeOf(event).flatMap(({ rows }) => rows);
}

/** Where a sitting is held: its own room, or the event's default room. Sittings of a day in one room are a track. */
export function roomOf(event: PlannedEvent, sitting: Sitting): RoomId | null {
  return sitting.roomId ?? event.defaultRoomId;
}

/** The sitting a grip moves: the first one with a time, or the first untimed one where none has. */
export function firstSittingOf(row: Row): Sitting | undefined {
  return row.sittings.find((sitting) => sitting.start !== null) ?? row.sittings[0];
}

/** Until noon it is morning; from 18:00, when the afternoon meeting has ended, evening. */
export function partOfDay(minutes: Minutes): PartOfDay {
  if (minutes < 12 * 60) return 'morning';
  return minutes < 18 * 60 ? 'afternoon' : 'evening';
}

/** Rows given in their sessions' order, put into the order of the sheet. */
export function inSheetOrder<Item extends { readonly start: Minutes | null }>(
  rows: readonly Item[],
): readonly Item[] {
  const leading: Item[] = [];
  const timed: { readonly start: Minutes; readonly group: Item[] }[] = [];
  for (const row of rows) {
    if (row.start !== null) timed.push({ start: row.start, group: [row] });
    else (timed.at(-1)?.group ?? leading).push(row);
  }
  timed.sort((a, b) => a.start - b.start);
  return [...leading, ...timed.flatMap(({ group }) => group)];
}

function rowsOf(event: PlannedEvent, session: Session): readonly Row[] {
  const sittingsByDay = new Map<Day, Sitting[]>();
  for (const sitting of sittingsOf(session)) {
    const sittings = sittingsByDay.get(sitting.day);
    if (sittings === undefined) sittingsByDay.set(sitting.day, [sitting]);
    else sittings.push(sitting);
  }
  return [...sittingsByDay].map(([day, sittings]) => {
    const first = sittings.find(({ start }) => start !== null) ?? sittings[0];
    return {
      key: rowKeyOf(session.id, day),
      sessionId: session.id,
      day,
      sittings,
      start: first?.start ?? null,
      roomId: first === undefined ? null : roomOf(event, first),
    };
  });
}
