// The rows of an event from top to bottom, worked out once for each state of the event.
import type { EventId } from '#domain/ids.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { programmeOf, type DayProgramme, type RowKey } from '#domain/programme/rows.ts';
import { libraryNow } from '#store/store.ts';

const programmes = new WeakMap<PlannedEvent, readonly DayProgramme[]>();

export function programmeNow(event: PlannedEvent): readonly DayProgramme[] {
  const known = programmes.get(event);
  if (known !== undefined) return known;
  const programme = programmeOf(event);
  programmes.set(event, programme);
  return programme;
}

export function rowOrder(eventId: EventId): readonly RowKey[] {
  const event = libraryNow().eventsById[eventId];
  return event === undefined ? [] : programmeNow(event).flatMap(({ rows }) => rows.map(({ key }) => key));
}
