// What was issued stays as it was issued. Nothing that writes reaches into an edition: not a command, not an undo or a
// redo, not an import or a restored file, not another tab. A whole edition goes only by the undo of what brought it in,
// or together with its event. And the count of an event's editions never falls, so that no number is given twice.
import { isSameData } from '#base/sameData.ts';
import type { Edition } from '#domain/editions/edition.ts';
import type { EventId } from '#domain/ids.ts';
import type { Library } from '#domain/library.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';

/** The wanted library with every edition as it was, for those whose event is still there. */
export function withEditionsKept(before: Library, wanted: Library): Library {
  return withCounts(before, withEditions(before, wanted));
}

/** How many editions two libraries hold under one id with different contents. */
export function differingEditions(ours: Library, theirs: Library): number {
  return Object.values<Edition>(theirs.editionsById).filter((edition) => {
    const own = ours.editionsById[edition.id];
    return own !== undefined && !isSameData(own, edition);
  }).length;
}

/** How many editions the wanted library does not hold as they are, and that stay all the same. */
export function editionsThatStay(before: Library, wanted: Library): number {
  const { editionsById } = withEditions(before, wanted);
  return Object.values<Edition>(editionsById).filter(
    (edition) => !isSameData(edition, wanted.editionsById[edition.id]),
  ).length;
}

/** Whether a write to this place would reach into an edition, or put another in its place. */
export function isClosed(path: readonly string[], present: unknown, after: unknown): boolean {
  if (path[0] !== 'editionsById') return false;
  if (path.length !== 2) return true;
  return present !== undefined && after !== undefined && !isSameData(present, after);
}

/** Whether a write to this place would make the count of editions fall. */
export function isCountFalling(path: readonly string[], present: unknown, after: unknown): boolean {
  const [collection, , field] = path;
  if (collection !== 'eventsById' || field !== 'editionsIssued' || path.length !== 3) return false;
  return typeof present === 'number' && (typeof after !== 'number' || after < present);
}

/** Whether a place holds what it held. An event does also where only the count of its editions has risen. */
export function isUntouched(path: readonly string[], present: unknown, before: unknown): boolean {
  if (path[0] !== 'eventsById' || path.length !== 2) return isSameData(present, before);
  return isSameData(withoutCount(present), withoutCount(before));
}

function withoutCount(event: unknown): unknown {
  return typeof event === 'object' && event !== null ? { ...event, editionsIssued: 0 } : event;
}

function withEditions(before: Library, wanted: Library): Library {
  if (before.editionsById === wanted.editionsById) return wanted;
  const kept = Object.values<Edition>(before.editionsById).filter((edition) => {
    const next = wanted.editionsById[edition.id];
    if (next === undefined) return wanted.eventsById[edition.eventId] !== undefined;
    return next !== edition && !isSameData(next, edition);
  });
  if (kept.length === 0) return wanted;
  const back = Object.fromEntries(kept.map((edition) => [edition.id, edition]));
  return { ...wanted, editionsById: { ...wanted.editionsById, ...back } };
}

function withCounts(before: Library, wanted: Library): Library {
  if (before.eventsById === wanted.eventsById) return wanted;
  const fallen = Object.entries<PlannedEvent>(wanted.eventsById).flatMap(([id, event]) => {
    const { editionsIssued = 0 } = before.eventsById[id as EventId] ?? {};
    return editionsIssued > (event.editionsIssued ?? 0) ? [[id, { ...event, editionsIssued }] as const] : [];
  });
  if (fallen.length === 0) return wanted;
  return { ...wanted, eventsById: { ...wanted.eventsById, ...Object.fromEntries(fallen) } };
}
