// The rows of an event from top to bottom, worked out once for each state of the event. A day nothing has happened to
// stays the same value from one state to the next, so that the sheet draws only the days that changed.
import type { EventId } from '#domain/ids.ts';
import type { FixedGap, PlannedEvent } from '#domain/plannedEvent.ts';
import { gapsBetweenRows, type GapLine } from '#domain/programme/gaps.ts';
import { programmeOf, type DayProgramme, type Row, type RowKey } from '#domain/programme/rows.ts';
import { libraryNow } from '#store/store.ts';

const programmes = new WeakMap<PlannedEvent, readonly DayProgramme[]>();
let latest: { readonly eventId: EventId; readonly programme: readonly DayProgramme[] } | null = null;

export function programmeNow(event: PlannedEvent): readonly DayProgramme[] {
  const known = programmes.get(event);
  if (known !== undefined) return known;
  const before = latest?.eventId === event.id ? latest.programme : [];
  const programme = programmeOf(event).map(
    (day) => before.find((old) => old.day === day.day && isSameDay(old, day)) ?? day,
  );
  programmes.set(event, programme);
  latest = { eventId: event.id, programme };
  return programme;
}

type GapsOfDay = {
  readonly gapsById: Readonly<Record<string, FixedGap>>;
  readonly lines: readonly GapLine[];
};
const gapsByDay = new WeakMap<DayProgramme, GapsOfDay>();

export function gapsNow(event: PlannedEvent, day: DayProgramme): readonly GapLine[] {
  const known = gapsByDay.get(day);
  if (known?.gapsById === event.gapsById) return known.lines;
  const lines = gapsBetweenRows(event, day);
  gapsByDay.set(day, { gapsById: event.gapsById, lines });
  return lines;
}

export function rowOrder(eventId: EventId): readonly RowKey[] {
  const event = libraryNow().eventsById[eventId];
  return event === undefined ? [] : programmeNow(event).flatMap(({ rows }) => rows.map(({ key }) => key));
}

function isSameDay(a: DayProgramme, b: DayProgramme): boolean {
  return (
    a.label === b.label &&
    a.rows.length === b.rows.length &&
    a.rows.every((row, index) => isSameRow(row, b.rows[index]))
  );
}

function isSameRow(a: Row, b: Row | undefined): boolean {
  return (
    b !== undefined &&
    a.key === b.key &&
    a.roomId === b.roomId &&
    a.sittings.length === b.sittings.length &&
    a.sittings.every((sitting, index) => sitting === b.sittings[index])
  );
}
