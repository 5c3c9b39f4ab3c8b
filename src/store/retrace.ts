// A step taken back or done again on a library that other tabs may have changed meanwhile: what they wrote stays. A
// place is decided by itself, but for what belongs together: an event and what is parked of it, an event and all that
// came or goes with it.
import type { EventId } from '#domain/ids.ts';
import type { Library } from '#domain/library.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { type Applied, applyChanges, type Change, inverseOf, isMap, isSame, valueAt } from './changes.ts';
import { isUntouched } from './keepEditions.ts';

/** What a step that parked one standing of an event and put another in its place found, and what it left. */
export interface Exchange {
  readonly before: PlannedEvent;
  readonly after: PlannedEvent;
}

interface Step {
  readonly changes: readonly Change[];
  readonly exchange?: Exchange;
}

export function retraced(library: Library, step: Step, kind: 'undone' | 'redone'): Applied<Library> {
  const isUndone = kind === 'undone';
  const changes = isUndone ? inverseOf(step.changes) : step.changes;
  if (step.exchange !== undefined) {
    const left = isUndone ? step.exchange.after : step.exchange.before;
    if (!isAsLeft(library, left, changes)) return { root: library, done: [], skipped: changes };
  }
  const staying = eventsThatStay(library, changes);
  if (staying.size === 0) return applyChanges(library, changes, { onlyUntouched: true });
  const isLeft = (change: Change): boolean => isRemoval(change) && goesWith(library, change, staying);
  const taken = changes.filter((change) => !isLeft(change));
  const { root, done, skipped } = applyChanges(library, taken, { onlyUntouched: true });
  return { root, done, skipped: [...skipped, ...changes.filter(isLeft)] };
}

export function exchangeIn(before: Library, after: Library, changes: readonly Change[]): Exchange | null {
  const parked = changes.find(({ path }) => path[0] === 'alternativesById' && path.length === 2);
  const id = eventIdOf(parked?.after ?? parked?.before);
  const [was, is] = [before, after].map(({ eventsById }) => (id === null ? undefined : eventsById[id]));
  return was === undefined || is === undefined || was === is ? null : { before: was, after: is };
}

/** Nobody has touched the event, nor what is parked, since the step left them. */
function isAsLeft(library: Library, left: PlannedEvent, changes: readonly Change[]): boolean {
  const path = ['eventsById', left.id];
  if (!isUntouched(path, valueAt(library, path), left)) return false;
  return changes
    .filter((change) => change.path[0] === 'alternativesById')
    .every((change) => isSame(valueAt(library, change.path), change.before));
}

/** Events the changes would take away, and that another tab has changed since, issued from or parked a standing of. */
function eventsThatStay(library: Library, changes: readonly Change[]): ReadonlySet<EventId> {
  const removals = changes.filter(isRemoval);
  const going = new Set(removals.map(({ path }) => path.join('/')));
  const isKept = (collection: 'editionsById' | 'alternativesById', eventId: EventId): boolean =>
    Object.values<{ readonly id: string; readonly eventId: EventId }>(library[collection]).some(
      (one) => one.eventId === eventId && !going.has(`${collection}/${one.id}`),
    );
  const staying = new Set<EventId>();
  for (const { path, before } of removals) {
    const present = path[0] === 'eventsById' ? valueAt(library, path) : undefined;
    if (present === undefined) continue;
    const id = path[1] as EventId; // the key of an event
    if (!isUntouched(path, present, before) || isKept('editionsById', id) || isKept('alternativesById', id))
      staying.add(id);
  }
  return staying;
}

const isRemoval = ({ path, after }: Change): boolean => path.length === 2 && after === undefined;

/** What came with an event that stays, and may be named in it, stays too. */
function goesWith(library: Library, { path }: Change, staying: ReadonlySet<EventId>): boolean {
  const [collection, id] = path;
  if (collection === 'eventsById') return staying.has(id as EventId);
  if (collection !== 'editionsById' && collection !== 'alternativesById') return true;
  const eventId = eventIdOf(valueAt(library, path));
  return eventId !== null && staying.has(eventId);
}

function eventIdOf(value: unknown): EventId | null {
  const id = isMap(value) ? value['eventId'] : undefined;
  return typeof id === 'string' ? (id as EventId) : null; // an edition or an alternative names its event
}
