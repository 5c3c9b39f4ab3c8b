// Places a row may be put down, and the one a keyboard step or a pointer leads to.
import type { EventId } from '#domain/ids.ts';
import type { DayProgramme, RowKey } from '#domain/programme/rows.ts';
import type { Day } from '#domain/time.ts';
import { libraryNow } from '#store/store.ts';
import type { DropTarget } from './drop.ts';
import { programmeNow } from './rowOrder.ts';

/** The place ahead of a row, or behind it (`isLower`); with swap, the row itself. */
export function targetAt(eventId: EventId, rowKey: RowKey, isLower: boolean): DropTarget | null {
  const day = dayOfRow(eventId, rowKey);
  if (day === undefined) return null;
  const index = day.rows.findIndex(({ key }) => key === rowKey);
  const before = isLower ? (day.rows[index + 1]?.key ?? null) : rowKey;
  return slot(day, before, rowKey);
}

/** Over the gap above a row, the half decides on which side of it the session goes. */
export function targetInGap(eventId: EventId, above: RowKey, isLower: boolean): DropTarget | null {
  const target = targetAt(eventId, above, false);
  if (target?.type !== 'slot') return target;
  return { ...target, side: isLower ? 'after-gap' : 'before-gap' };
}

export function endOfDay(eventId: EventId, date: Day): DropTarget | null {
  const day = programmeOfNow(eventId).find((each) => each.day === date);
  return day === undefined ? null : slot(day, null, null);
}

function slot(day: DayProgramme, before: RowKey | null, over: RowKey | null): DropTarget {
  return { type: 'slot', day: day.day, before, over };
}

/** All places of the sheet from top to bottom, the end of each day included. */
export function slotsOf(eventId: EventId): readonly DropTarget[] {
  return programmeOfNow(eventId).flatMap((day) => [
    ...day.rows.map(({ key }) => slot(day, key, key)),
    slot(day, null, null),
  ]);
}

export function dayOfRow(eventId: EventId, rowKey: RowKey): DayProgramme | undefined {
  return programmeOfNow(eventId).find(({ rows }) => rows.some(({ key }) => key === rowKey));
}

function programmeOfNow(eventId: EventId): readonly DayProgramme[] {
  const event = libraryNow().eventsById[eventId];
  return event === undefined ? [] : programmeNow(event);
}
