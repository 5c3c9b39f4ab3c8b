// The library's first home: IndexedDB, one object store a collection, one row a record. Only this folder opens it.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import {
  COLLECTIONS,
  type LastByTab,
  latestByTab,
  noRows,
  type RecordKey,
  type Rows,
  rowsOf,
  type StoredRow,
} from './records.ts';
import type { Library } from '#domain/library.ts';
import type { Device } from './device.ts';
import type { Conflict } from './conflicts.ts';
import { headingRows, wholeRow } from './headings.ts';

/** What is true of the whole store. Without it nothing was ever saved here. */
export interface StoreHead {
  /** Rises by one with every edit. */
  readonly counter: number;
  /** The counter when a record was last removed. */
  readonly lastRemoval: number;
  readonly formatVersion: number;
  /** Milliseconds. */
  readonly savedAt: number;
  /** The last edit written of each tab: what stops one edit from being written twice. */
  readonly tabs: LastByTab;
}

/** Under 'headings' there is a head of the time when these were written: see headings.ts. */
interface StoredHead extends StoreHead {
  readonly editionRows?: readonly StoredRow[];
}

/** Something that could not be read as it was, kept for the user to download. */
export interface AsideFile {
  readonly id: string;
  readonly name: string;
  /** Milliseconds. */
  readonly time: number;
  readonly text: string;
}

interface RowStore {
  key: string;
  value: StoredRow;
  indexes: { seq: number };
}

interface Tables extends DBSchema {
  eventsById: RowStore;
  peopleById: RowStore;
  roomsById: RowStore;
  officesById: RowStore;
  editionsById: RowStore;
  alternativesById: RowStore;
  head: { key: 'head' | 'headings'; value: StoredHead };
  conflicts: { key: string; value: Conflict };
  aside: { key: string; value: AsideFile };
  filler: { key: number; value: Uint8Array };
}

export type Database = IDBPDatabase<Tables>;

export const LIBRARY_TABLES = [...COLLECTIONS, 'head'] as const;

export const ALL_TABLES = [...COLLECTIONS, 'head', 'conflicts', 'aside'] as const;

export const STRICT = { durability: 'strict' } as const;

export interface Ending {
  /** Another tab needs a higher version (a newer build) or wants the store gone. The database is closed after this. */
  readonly onAskedToClose: (why: 'newer-build' | 'deletion') => void;
  /** The browser closed it: site data cleared, the disk failed. */
  readonly onLost: () => void;
  /** An older tab still holds it and has not let go. */
  readonly onBlocked: () => void;
}

/** Fails with a VersionError where a newer build has been at work. */
export async function openDatabase(name: string, version: number, ending: Ending): Promise<Database> {
  return openDB<Tables>(name, version, {
    upgrade: (database) => {
      for (const collection of COLLECTIONS) {
        if (!database.objectStoreNames.contains(collection)) {
          database.createObjectStore(collection, { keyPath: 'id' }).createIndex('seq', 'seq');
        }
      }
      if (!database.objectStoreNames.contains('head')) database.createObjectStore('head');
      if (!database.objectStoreNames.contains('filler')) database.createObjectStore('filler');
      for (const table of ['conflicts', 'aside'] as const) {
        if (!database.objectStoreNames.contains(table)) database.createObjectStore(table, { keyPath: 'id' });
      }
    },
    blocked: () => ending.onBlocked(),
    blocking: (_current, blockedVersion, event) => {
      ending.onAskedToClose(blockedVersion === null ? 'deletion' : 'newer-build');
      // Transactions that have begun still finish.
      if (event.target instanceof IDBDatabase) event.target.close();
    },
    terminated: () => ending.onLost(),
  });
}

/** Whatever version it has: only for reading what a newer build wrote. */
export async function openNewerDatabase(name: string): Promise<Database> {
  const database = await openDB<Tables>(name);
  // Read-only eyes never stand in the way of the tab that owns the data.
  database.addEventListener('versionchange', () => database.close());
  return database;
}

export interface StoreContent {
  readonly head: StoreHead | null;
  readonly rows: Rows;
  /** Records that are there and cannot be read. */
  readonly unreadable: readonly RecordKey[];
}

const PORTION = 100;

/** `apart`: the present format, where what editions froze may be left to be read later. */
export async function readStore(
  database: Database,
  { apart = null }: { readonly apart?: number | null } = {},
): Promise<StoreContent> {
  try {
    const reading = database.transaction(LIBRARY_TABLES, 'readonly');
    const rows = noRows();
    const head = reading.objectStore('head').get('head');
    const all = COLLECTIONS.map(async (collection) => {
      const table = reading.objectStore(collection);
      if (collection === 'editionsById' && apart !== null) {
        const headings = await headingRows(reading.objectStore('head'), table, apart);
        if (headings !== null) return fill(rows.editionsById, headings);
      }
      // In portions: each is unpacked by itself, so a large library does not hold the page up. They are all asked
      // for at once, so that the browser reads the next while the page unpacks this one.
      const ids = await table.getAllKeys();
      const portions = portionsOf(ids).map(([first, last]) => table.getAll(IDBKeyRange.bound(first, last)));
      for (const portion of await Promise.all(portions)) fill(rows[collection], portion);
    });
    await Promise.all([head, ...all, reading.done]);
    return { head: (await head) ?? null, rows, unreadable: [] };
  } catch {
    return salvageStore(database);
  }
}

/** The first and the last id of each portion. */
function portionsOf(ids: readonly string[]): readonly (readonly [first: string, last: string])[] {
  const portions: (readonly [string, string])[] = [];
  for (let start = 0; start < ids.length; start += PORTION) {
    const first = ids[start];
    const last = ids[Math.min(start + PORTION, ids.length) - 1];
    if (first !== undefined && last !== undefined) portions.push([first, last]);
  }
  return portions;
}

/** Record by record, because one that is damaged makes reading them all together fail. */
async function salvageStore(database: Database): Promise<StoreContent> {
  const rows = noRows();
  const unreadable: RecordKey[] = [];
  for (const collection of COLLECTIONS) {
    for (const id of await database.getAllKeys(collection).catch(() => [])) {
      const row = await database.get(collection, id).catch(() => undefined);
      if (row === undefined) unreadable.push({ collection, id });
      else rows[collection].set(id, row);
    }
  }
  const head = await database.get('head', 'head').catch(() => undefined);
  return { head: head ?? null, rows, unreadable };
}

/** Puts these records in the place of all others, as one write; false where `unless` says so of the present head. */
export async function writeStore(
  database: Database,
  rows: Rows,
  head: StoreHead,
  unless: (present: StoreHead | null) => boolean,
): Promise<boolean> {
  const writing = database.transaction(LIBRARY_TABLES, 'readwrite', STRICT);
  const present = (await writing.objectStore('head').get('head')) ?? null;
  if (unless(present)) {
    await writing.done;
    return false;
  }
  const puts: Promise<unknown>[] = [];
  for (const collection of COLLECTIONS) {
    const table = writing.objectStore(collection);
    puts.push(table.clear());
    for (const row of rows[collection].values()) puts.push(table.put(wholeRow(row)));
  }
  puts.push(writing.objectStore('head').put(head, 'head'));
  puts.push(writing.objectStore('head').delete('headings'));
  await Promise.all([...puts, writing.done]);
  return true;
}

/** A store that was emptied under a page is written anew from its screen; null where another tab was first. */
export async function refillStore(
  database: Database,
  { tab, formatVersion, now }: Device,
  library: Library,
  counter: number,
  lastN: number,
): Promise<StoreHead | null> {
  const savedAt = now();
  const tabs = { [tab]: { n: lastN, time: savedAt } };
  const head = { counter, lastRemoval: counter, formatVersion, savedAt, tabs };
  const isWritten = await writeStore(database, rowsOf(library, counter), head, (present) => present !== null);
  return isWritten ? head : null;
}

export interface Mend {
  /** Better copies; each goes in only where no newer one has come since `seq`. */
  readonly rows: readonly { readonly key: RecordKey; readonly record: unknown; readonly over: number }[];
  readonly gone: readonly RecordKey[];
  readonly aside: readonly AsideFile[];
}

/**
 * Puts mended records in beside what is there, and what they were aside, as one write. Returns the new head; where
 * another tab has written since the store was read, at counter `readAt`, with that counter, so that it is caught up.
 */
export async function mendStore(
  database: Database,
  head: StoreHead,
  mend: Mend,
  readAt = head.counter,
): Promise<StoreHead> {
  const writing = database.transaction(ALL_TABLES, 'readwrite', STRICT);
  const present = (await writing.objectStore('head').get('head')) ?? head;
  const counter = Math.max(present.counter, head.counter) + 1;
  const tabs = latestByTab(present.tabs, head.tabs);
  const lastRemoval = mend.gone.length > 0 ? counter : present.lastRemoval;
  const next = { ...present, counter, lastRemoval, tabs };
  for (const { key, record, over } of mend.rows) {
    const table = writing.objectStore(key.collection);
    // Not `get`: the row that is there may be the one that cannot be read.
    const newer = IDBKeyRange.lowerBound(over, true);
    const newerKeys = await table.index('seq').getAllKeys(newer);
    if (!newerKeys.includes(key.id)) await table.put(wholeRow({ id: key.id, seq: counter, record }));
  }
  for (const { collection, id } of mend.gone) await writing.objectStore(collection).delete(id);
  for (const file of mend.aside) await writing.objectStore('aside').put(file);
  await writing.objectStore('head').put(next, 'head');
  await writing.objectStore('head').delete('headings');
  await writing.done;
  return present.counter === readAt ? next : { ...next, counter: readAt };
}

/** Removes every record, conflict and aside file. The counter goes on, so that other tabs notice. */
export async function clearStore(database: Database): Promise<void> {
  const writing = database.transaction(ALL_TABLES, 'readwrite', STRICT);
  const heads = writing.objectStore('head');
  const head = await heads.get('head');
  const cleared = ALL_TABLES.filter((table) => table !== 'head').map((table) =>
    writing.objectStore(table).clear(),
  );
  if (head !== undefined) {
    const counter = head.counter + 1;
    cleared.push(heads.put({ ...head, counter, lastRemoval: counter }, 'head').then(() => undefined));
  }
  await Promise.all([...cleared, writing.done]);
}

export function fill(into: Map<string, StoredRow>, rows: readonly StoredRow[]): void {
  for (const row of rows) into.set(row.id, row);
}
