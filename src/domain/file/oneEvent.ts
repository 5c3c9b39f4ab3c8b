// One event with everything it names, as a library of its own: what goes to a colleague, and is taken in there.
import { alternativesOf } from '../editions/alternatives.ts';
import { editionsOf } from '../editions/issue.ts';
import { frozenContent } from '../editions/namedRecords.ts';
import type { EventId } from '../ids.ts';
import type { Library } from '../library.ts';

/** With its editions and alternatives; null where there is no such event. */
export function oneEventLibrary(library: Library, eventId: EventId): Library | null {
  const event = library.eventsById[eventId];
  if (event === undefined) return null;
  const { peopleById, roomsById, officesById } = frozenContent(library, event);
  const byId = <Item extends { readonly id: string }>(items: readonly Item[]): Record<Item['id'], Item> =>
    Object.fromEntries(items.map((item) => [item.id, item])) as Record<Item['id'], Item>;
  return {
    eventsById: { [eventId]: event },
    peopleById,
    roomsById,
    officesById,
    editionsById: byId(editionsOf(library, eventId)),
    alternativesById: byId(alternativesOf(library, eventId)),
  };
}
