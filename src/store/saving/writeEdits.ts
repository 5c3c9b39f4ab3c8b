// One write: reads the touched records as they are now, whoever wrote them last, applies the changes to those,
// and puts them back, all in one transaction. So tabs merge, and an edit is in whole or not at all.
import { applyChanges, type Change, isSame, valueAt } from '../changes.ts';
import { type Conflict, conflictAt } from './conflicts.ts';
import { ALL_TABLES, type Database, STRICT, type StoreHead } from './database.ts';
import { headingRows, headingsAfter, wholeRow } from './headings.ts';
import { type Edit, keysOf, type RecordKey, type StoredRow } from './records.ts';

export interface Written {
  readonly before: StoreHead;
  readonly after: StoreHead;
  readonly conflicts: readonly Conflict[];
}

/** The store holds no head: it was deleted and made anew while this page was open. */
export class StoreEmptied extends Error {}

/** A newer build has changed the format. */
export class StoreNewer extends Error {}

/** It could not be brought to the present format yet: that is tried again before anything is written. */
class StoreOlder extends Error {}

/** Tabs that wrote longest ago are forgotten first. */
const MOST_TABS = 100;

/**
 * The transaction begins before this returns its promise, so a page that is going away may call it.
 * Edits that are in already (by tab and number) are passed over.
 */
export async function writeEdits(
  database: Database,
  formatVersion: number,
  edits: readonly Edit[],
  now: number,
): Promise<Written> {
  const writing = database.transaction(ALL_TABLES, 'readwrite', STRICT);
  const finished = writing.done;
  // An abort is told by what is awaited first; this promise alone must not count as unhandled.
  finished.catch(() => undefined);
  try {
    const before = await writing.objectStore('head').get('head');
    if (before === undefined) throw new StoreEmptied();
    if (before.formatVersion > formatVersion) throw new StoreNewer();
    if (before.formatVersion < formatVersion) throw new StoreOlder();
    const todo = edits.filter((edit) => edit.n > (before.tabs[edit.tab]?.n ?? 0));
    const keys = keysOf(todo.flatMap((edit) => edit.changes));
    const stored = rootOf(
      await Promise.all(
        keys.map(async (key) => ({ key, row: await writing.objectStore(key.collection).get(key.id) })),
      ),
    );
    const isIssue = keys.some(({ collection }) => collection === 'editionsById');
    const [heads, issued] = [writing.objectStore('head'), writing.objectStore('editionsById')];
    const headings = isIssue ? await headingRows(heads, issued, formatVersion) : null;
    const { root, conflicts } = merge(stored, todo, now);
    let after: StoreHead = {
      ...before,
      counter: before.counter + todo.length,
      savedAt: todo.length === 0 ? before.savedAt : now,
      tabs: withTabs(before.tabs, todo),
    };
    const requests: Promise<unknown>[] = [];
    const editions = new Map<string, StoredRow | null>();
    for (const { collection, id } of keys) {
      const record = root[collection]?.[id];
      if (isSame(record, stored[collection]?.[id])) continue;
      const table = writing.objectStore(collection);
      if (record === undefined) after = { ...after, lastRemoval: after.counter };
      const row = record === undefined ? null : wholeRow({ id, seq: after.counter, record });
      if (collection === 'editionsById') editions.set(id, row);
      requests.push(row === null ? table.delete(id) : table.put(row));
    }
    for (const conflict of conflicts) requests.push(writing.objectStore('conflicts').put(conflict));
    if (todo.length > 0) requests.push(heads.put(after, 'head'));
    if (headings !== null) requests.push(heads.put(headingsAfter(headings, editions, after), 'headings'));
    await Promise.all(requests);
    await finished;
    return { before, after, conflicts };
  } catch (error) {
    abort(writing);
    await finished.catch(() => undefined);
    // A request says no more than that it was aborted; the transaction knows why.
    throw writing.error ?? error;
  }
}

type Root = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

function rootOf(found: readonly { key: RecordKey; row: { record: unknown } | undefined }[]): Root {
  const root: Record<string, Record<string, unknown>> = {};
  for (const { key, row } of found) {
    const collection = (root[key.collection] ??= {});
    if (row !== undefined) collection[key.id] = row.record;
  }
  return root;
}

function merge(
  stored: Root,
  edits: readonly Edit[],
  now: number,
): { root: Root; conflicts: readonly Conflict[] } {
  let root = stored;
  const conflicts = new Map<string, Conflict>();
  for (const edit of edits) {
    const applied = applyChanges(root, edit.changes);
    const skipped = new Set(applied.skipped);
    for (const change of edit.changes) {
      const conflict = clashOf(change, valueAt(root, change.path), skipped.has(change), now);
      if (conflict !== null) conflicts.set(conflict.id, conflict);
    }
    root = applied.root;
  }
  return { root, conflicts: [...conflicts.values()] };
}

function clashOf(change: Change, present: unknown, isSkipped: boolean, now: number): Conflict | null {
  // What it was written in has been removed by another tab: the new text is the one that would be lost.
  if (isSkipped) return conflictAt(change, change.after, null, now);
  if (isSame(present, change.before) || isSame(present, change.after)) return null;
  return conflictAt(change, present, change.after, now);
}

function withTabs(tabs: StoreHead['tabs'], edits: readonly Edit[]): StoreHead['tabs'] {
  const next = { ...tabs };
  for (const edit of edits) {
    // In the order in which they wrote, whatever their clocks say: who writes goes to the end.
    delete next[edit.tab];
    next[edit.tab] = { n: edit.n, time: edit.time };
  }
  return Object.fromEntries(Object.entries(next).slice(-MOST_TABS));
}

function abort(transaction: { abort: () => void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself already.
  }
}
