// The gaps of a day: those fixed to the clock, and the planned ones, which are just the holes between sittings
// (no programme writes its lunch down; it is what lies between 1pm and 3pm).
import { NO_TEXT, type LocalText } from '#languages/language.ts';
import type { GapId, RoomId } from '../ids.ts';
import type { FixedGap, PlannedEvent } from '../plannedEvent.ts';
import type { Day, Minutes } from '../time.ts';
import { roomOf, type DayProgramme, type RowKey } from './rows.ts';

export interface Gap {
  readonly day: Day;
  readonly start: Minutes;
  readonly end: Minutes;
  /** The room it is a gap of; null = every room, or the room of an event that names none. */
  readonly roomId: RoomId | null;
  /** Set where the gap is fixed to the clock. */
  readonly gapId: GapId | null;
  readonly label: LocalText;
}

/** A gap as a line of the sheet, above the row `before`, or behind the last row where that is null. */
export interface GapLine {
  readonly before: RowKey | null;
  readonly gap: Gap;
}

/** The gaps of one track by start: its fixed gaps, and the holes between what stands in it. */
export function gapsOf(event: PlannedEvent, day: Day, roomId: RoomId | null): readonly Gap[] {
  const fixed = fixedGapsOf(event, day, roomId);
  const spans: Span[] = [...fixed];
  for (const session of Object.values(event.sessionsById)) {
    for (const sitting of Object.values(session.sittingsById)) {
      const { start, end } = sitting;
      if (sitting.day === day && start !== null && roomOf(event, sitting) === roomId)
        spans.push({ start, end });
    }
  }
  return gapsAmong(day, roomId, spans, fixed);
}

/** The gaps the sheet shows between its rows: holes in which no room sits, and every fixed gap of the day. */
export function gapsBetweenRows(event: PlannedEvent, { day, rows }: DayProgramme): readonly GapLine[] {
  const fixed = Object.values(event.gapsById).filter((gap) => gap.day === day);
  const spans: Span[] = fixed.filter(({ roomId }) => roomId === null);
  for (const { sittings } of rows) {
    for (const { start, end } of sittings) if (start !== null) spans.push({ start, end });
  }
  const timed = rows.flatMap(({ key, start }) => (start === null ? [] : [{ key, start }]));
  return gapsAmong(day, null, spans, fixed).map((gap) => ({
    before: timed.find(({ start }) => start >= gap.end || start > gap.start)?.key ?? null,
    gap,
  }));
}

/** Gaps fixed to the clock that hold in this room: its own and those of every room. */
export function fixedGapsOf(event: PlannedEvent, day: Day, roomId: RoomId | null): readonly FixedGap[] {
  return Object.values(event.gapsById).filter(
    (gap) => gap.day === day && (gap.roomId === null || gap.roomId === roomId),
  );
}

interface Span {
  readonly start: Minutes;
  /** null = open-ended: it holds until the next thing begins. */
  readonly end: Minutes | null;
}

function gapsAmong(
  day: Day,
  roomId: RoomId | null,
  spans: readonly Span[],
  fixed: readonly FixedGap[],
): readonly Gap[] {
  const planned = holesBetween(spans).map((hole) => ({ day, ...hole, roomId, gapId: null, label: NO_TEXT }));
  const kept = fixed.map(({ id, start, end, roomId: room, label }) => ({
    day,
    start,
    end,
    roomId: room,
    gapId: id,
    label,
  }));
  return [...planned, ...kept].sort((a, b) => a.start - b.start || a.end - b.end);
}

function holesBetween(spans: readonly Span[]): readonly { readonly start: Minutes; readonly end: Minutes }[] {
  const holes: { start: Minutes; end: Minutes }[] = [];
  let reached: Minutes | null = null;
  let openSince: Minutes | null = null;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const isHeldOpen = openSince !== null && (reached === null || openSince >= reached);
    if (reached !== null && start > reached && !isHeldOpen) holes.push({ start: reached, end: start });
    if (end === null) openSince = start;
    reached = Math.max(reached ?? start, end ?? start, start);
  }
  return holes;
}
