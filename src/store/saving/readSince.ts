// What was written to the store since it was last looked at.
import { type Database, fill, LIBRARY_TABLES, type StoreHead } from './database.ts';
import { COLLECTIONS, type Collection, noRows, type Rows } from './records.ts';

export interface StoreNews {
  readonly head: StoreHead | null;
  readonly rows: Rows;
  /** Every id there is, where something was removed since; null = nothing was. */
  readonly ids: Readonly<Record<Collection, ReadonlySet<string>>> | null;
}

/** What was written since the counter stood at `since`. */
export async function readSince(database: Database, since: number): Promise<StoreNews> {
  const reading = database.transaction(LIBRARY_TABLES, 'readonly');
  const head = (await reading.objectStore('head').get('head')) ?? null;
  const rows = noRows();
  if (head === null || head.counter <= since) return { head, rows, ids: null };
  const newer = IDBKeyRange.lowerBound(since, true);
  await Promise.all(
    COLLECTIONS.map(async (collection) => {
      fill(rows[collection], await reading.objectStore(collection).index('seq').getAll(newer));
    }),
  );
  if (head.lastRemoval <= since) return { head, rows, ids: null };
  const ids: Record<Collection, Set<string>> = {
    eventsById: new Set(),
    peopleById: new Set(),
    roomsById: new Set(),
    officesById: new Set(),
    editionsById: new Set(),
    alternativesById: new Set(),
  };
  for (const collection of COLLECTIONS) {
    for (const id of await reading.objectStore(collection).getAllKeys()) ids[collection].add(id);
  }
  return { head, rows, ids };
}
