// What speaks for an event before anything is typed: it was opened lately on this device, or it is still to come.
import type { EventId } from '#domain/ids.ts';
import type { Library } from '#domain/library.ts';
import { daysOf } from '#domain/plannedEvent.ts';
import { daysBetween, type Day } from '#domain/time.ts';

/** Days ahead within which an event comes nearer and nearer. */
const SOON = 60;
/** The third event before the last one opened weighs half as much. */
const HALF_AT = 3;

/** 0 to 2 for each event: enough to lead among its likes, not enough to put a text before a title. */
export function recencyBoosts(
  eventsById: Library['eventsById'],
  openedAt: Readonly<Record<EventId, number>>,
  today: Day,
): ReadonlyMap<EventId, number> {
  const opened = (Object.entries(openedAt) as [EventId, number][]).sort(([, a], [, b]) => b - a);
  const boosts = new Map(opened.map(([id], rank) => [id, HALF_AT / (HALF_AT + rank)]));
  for (const event of Object.values(eventsById)) {
    const days = daysOf(event);
    const [first, last] = [days[0]?.date, days.at(-1)?.date];
    if (first === undefined || last === undefined || last < today) continue;
    const ahead = Math.max(0, daysBetween(today, first));
    const nearness = 0.5 + 0.5 * Math.max(0, 1 - ahead / SOON);
    boosts.set(event.id, (boosts.get(event.id) ?? 0) + nearness);
  }
  return boosts;
}
