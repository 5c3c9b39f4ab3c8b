// One event with everything it names, as a library of its own: what goes to a colleague, and is taken in there.
import { alternativesOf } from '../editions/alternatives.ts';
import { citingByDate } from '../editions/citedLetters.ts';
import { editionsOf } from '../editions/issue.ts';
import { frozenContent } from '../editions/namedRecords.ts';
import type { EventId } from '../ids.ts';
import type { Library } from '../library.ts';
import type { Letter } from '../papers/paper.ts';

/** With its editions and alternatives; null where there is no such event. */
export function oneEventLibrary(library: Library, eventId: EventId): Library | null {
  const event = library.eventsById[eventId];
  if (event === undefined) return null;
  const { peopleById, roomsById, officesById, lettersById } = frozenContent(library, event);
  const editions = editionsOf(library, eventId);
  const issued = new Set<string>(editions.flatMap(({ papers }) => papers.map(({ id }) => id)));
  const staying = Object.values<Letter>(lettersById).filter(({ id }) => !issued.has(id));
  const byId = <Item extends { readonly id: string }>(items: readonly Item[]): Record<Item['id'], Item> =>
    Object.fromEntries(items.map((item) => [item.id, item])) as Record<Item['id'], Item>;
  return {
    // A letter of another event does not come along; its date does.
    eventsById: { [eventId]: citingByDate(event, staying) },
    peopleById,
    roomsById,
    officesById,
    editionsById: byId(editions),
    alternativesById: byId(alternativesOf(library, eventId)),
  };
}
