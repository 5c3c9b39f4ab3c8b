// The library as records: one for every event, person, room, office, edition and alternative, each saved and merged on its own.
// `seq` is the library's counter at the record's last write; the higher one is the newer.
import type { Library } from '#domain/library.ts';
import type { Change } from '../changes.ts';

export const COLLECTIONS = [
  'eventsById',
  'peopleById',
  'roomsById',
  'officesById',
  'editionsById',
  'alternativesById',
] as const;
export type Collection = (typeof COLLECTIONS)[number];

export interface RecordKey {
  readonly collection: Collection;
  readonly id: string;
}

export interface StoredRow {
  readonly id: string;
  readonly seq: number;
  readonly record: unknown;
}

/** The rows of each collection, by id. */
export type Rows = Readonly<Record<Collection, ReadonlyMap<string, StoredRow>>>;

/** One edit on its way to the disk: `n` rises by one within a tab, so that none is written twice. */
export interface Edit {
  readonly tab: string;
  readonly n: number;
  readonly changes: readonly Change[];
  /** Milliseconds. */
  readonly time: number;
}

/** The last edit written of each tab. */
export type LastByTab = Readonly<Record<string, { readonly n: number; readonly time: number }>>;

/** Of two such lists the later entry for each tab. */
export function latestByTab(a: LastByTab, b: LastByTab): LastByTab {
  const latest = { ...a };
  for (const [tab, last] of Object.entries(b)) {
    if (last.n > (latest[tab]?.n ?? 0)) latest[tab] = last;
  }
  return latest;
}

export function isCollection(name: string | undefined): name is Collection {
  return COLLECTIONS.some((collection) => collection === name);
}

/** The records that changes reach into, each once. */
export function keysOf(changes: readonly Change[]): readonly RecordKey[] {
  const keys = new Map<string, RecordKey>();
  for (const { path } of changes) {
    const [collection, id] = path;
    if (isCollection(collection) && id !== undefined)
      keys.set(keyText({ collection, id }), { collection, id });
  }
  return [...keys.values()];
}

export function keyText(key: RecordKey): string {
  return `${key.collection}/${key.id}`;
}

export function noRows(): Record<Collection, Map<string, StoredRow>> {
  return {
    eventsById: new Map(),
    peopleById: new Map(),
    roomsById: new Map(),
    officesById: new Map(),
    editionsById: new Map(),
    alternativesById: new Map(),
  };
}

export function rowsOf(library: Library, seq: number): Rows {
  const rows = noRows();
  for (const collection of COLLECTIONS) {
    for (const [id, record] of Object.entries(library[collection]))
      rows[collection].set(id, { id, seq, record });
  }
  return rows;
}

export function withRows(
  rows: Rows,
  added: readonly { readonly key: RecordKey; readonly row: StoredRow }[],
  gone: readonly RecordKey[],
): Rows {
  const next = noRows();
  for (const collection of COLLECTIONS) {
    for (const [id, row] of rows[collection]) next[collection].set(id, row);
  }
  for (const { collection, id } of gone) next[collection].delete(id);
  for (const { key, row } of added) next[key.collection].set(key.id, row);
  return next;
}

/** A library as it was stored, not yet proved to be one. */
export function rawLibrary(rows: Rows): unknown {
  return Object.fromEntries(
    COLLECTIONS.map((collection) => [
      collection,
      Object.fromEntries([...rows[collection].values()].map((row) => [row.id, row.record])),
    ]),
  );
}

export function countOf(rows: Rows): number {
  return COLLECTIONS.reduce((count, collection) => count + rows[collection].size, 0);
}
