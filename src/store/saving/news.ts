// What other tabs have written, brought into the library on this screen. Pure.
import type { Library } from '#domain/library.ts';
import { applyChanges, type Change, isSame, valueAt } from '../changes.ts';
import { type Conflict, conflictAt } from './conflicts.ts';
import type { StoreNews } from './readSince.ts';
import { COLLECTIONS, type Edit, keysOf, keyText, type RecordKey } from './records.ts';

/** The library with the records that were read; what is on screen and not yet written stands on top of them. */
export function withNews(before: Library, news: StoreNews, unsaved: readonly Edit[]): Library {
  const { ids } = news;
  const gone: readonly RecordKey[] =
    ids === null
      ? []
      : COLLECTIONS.flatMap((collection) =>
          Object.keys(before[collection])
            .filter((id) => !ids[collection].has(id))
            .map((id) => ({ collection, id })),
        );
  const changes: Change[] = gone.map(({ collection, id }) => ({ path: [collection, id] }));
  for (const collection of COLLECTIONS) {
    // A record that is the same stays the same object, so nothing is drawn again: applyChanges sees to that.
    for (const { id, record } of news.rows[collection].values()) {
      changes.push({ path: [collection, id], after: record });
    }
  }
  const touched = new Set(keysOf(changes).map(keyText));
  const mine = unsaved
    .flatMap((edit) => edit.changes)
    .filter((change) => keysOf([change]).some((key) => touched.has(keyText(key))));
  return applyChanges(applyChanges(before, changes, { isFromDisk: true }).root, mine).root;
}

/** The other half of a clash: what was just written here, and another tab has replaced without having seen it. */
export function overwrittenIn(
  before: Library,
  after: Library,
  recent: readonly Edit[],
  now: number,
): readonly Conflict[] {
  const found = new Map<string, Conflict>();
  for (const { path, after: mine } of recent.flatMap((edit) => edit.changes)) {
    const kept = valueAt(after, path);
    const isOverwritten = isSame(valueAt(before, path), mine) && !isSame(kept, mine);
    const conflict = isOverwritten ? conflictAt({ path }, mine, kept, now) : null;
    if (conflict !== null) found.set(conflict.id, conflict);
  }
  return [...found.values()];
}
