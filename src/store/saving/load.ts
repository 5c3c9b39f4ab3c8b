// Finds the library on this computer: reads both homes, takes from one what the other has lost, and says what it did.
// Until this has succeeded nothing is written; what it cannot read it leaves alone or sets aside.
import { deleteDB } from 'idb';
import {
  type AsideFile,
  type Database,
  type Ending,
  mendStore,
  openDatabase,
  openNewerDatabase,
  readStore,
  type StoreContent,
  type StoreHead,
  writeStore,
} from './database.ts';
import type { Device } from './device.ts';
import { compareHomes } from './homes.ts';
import { readMarker } from './marker.ts';
import type { Manifest } from './mirror/manifest.ts';
import { type MirrorRow, readContents, readRows, type TornRecord, tornPacks } from './mirror/mirror.ts';
import { hasRoom } from './room.ts';
import { countOf, keyText, noRows, type RecordKey, type Rows, withRows } from './records.ts';

export type Found =
  /** Nothing was ever saved here. */
  | { readonly kind: 'fresh'; readonly content: Content }
  | { readonly kind: 'loaded'; readonly content: Content }
  /** `from` had what the other home lost; everything up to `upTo` (milliseconds) is here. */
  | {
      readonly kind: 'restored';
      readonly from: 'mirror' | 'database';
      readonly upTo: number;
      readonly content: Content;
    }
  /** A newer build wrote it: to be looked at, not written. */
  | { readonly kind: 'newer'; readonly rows: Rows }
  /** There was a library, last seen then (milliseconds), and neither home can give it. */
  | { readonly kind: 'missing'; readonly lastSeen: number; readonly events: number }
  /** The browser lets this page keep nothing. */
  | { readonly kind: 'no-storage' };

export interface Content {
  /** Null where it cannot be opened: the library came from the mirror, and saving will keep trying. */
  readonly database: Database | null;
  readonly head: StoreHead;
  readonly rows: Rows;
  /** Nothing of the present mirror can be relied on. */
  readonly isMirrorTorn: boolean;
  /** Records that neither home can give. */
  readonly lost: readonly RecordKey[];
  readonly aside: readonly AsideFile[];
  /** Where the database does not open: puts what the mirror had into it, once it does. */
  readonly bringIn: ((database: Database) => Promise<void>) | null;
}

export async function findLibrary(device: Device, ending: Ending): Promise<Found> {
  const [contents, opened] = await Promise.all([contentsOf(device), open(device, ending)]);
  if (opened === 'newer' || (contents !== null && contents.formatVersion > device.formatVersion)) {
    if (opened !== 'newer') opened?.close();
    return { kind: 'newer', rows: await newerRows(device, contents) };
  }
  const stored = opened === null ? null : await readStore(opened, { apart: device.formatVersion });
  const head = stored === null ? null : (stored.head ?? headOf(device, stored.rows));
  if (opened !== null && stored !== null && head !== null) {
    const isWhole = stored.head !== null;
    const database = isWhole ? opened : await afterWrite(opened, () => opened.put('head', head, 'head'));
    return contents === null
      ? withoutMirror(device, database, head, stored)
      : withBoth(device, database, head, stored, contents);
  }
  if (contents !== null) return fromMirrorAlone(device, opened, contents, ending);
  const marker = readMarker(device);
  if (marker !== null && marker.events > 0) {
    opened?.close();
    return { kind: 'missing', lastSeen: marker.savedAt, events: marker.events };
  }
  return opened === null ? { kind: 'no-storage' } : startFresh(device, opened);
}

/** An empty library with a head, so that edits can be written. Leaves a store that has one alone. */
export async function startFresh(
  device: Device,
  database: Database,
): Promise<{ readonly kind: 'fresh'; readonly content: Content }> {
  const first = firstHead(device, 0);
  const ready = await afterWrite(database, () =>
    writeStore(database, noRows(), first, (present) => present !== null),
  );
  if (ready === null) return { kind: 'fresh', content: contentOf(null, first, noRows()) };
  const { head, rows } = await readStore(ready);
  return { kind: 'fresh', content: contentOf(ready, head ?? first, rows) };
}

function withoutMirror(
  device: Device,
  database: Database | null,
  head: StoreHead,
  stored: StoreContent,
): Found {
  const content = { ...contentOf(database, head, stored.rows), lost: stored.unreadable };
  // Told only where there was a mirror: in the first seconds, and in some browsers, there is none.
  if (device.files === null || readMarker(device)?.isMirrored !== true) return { kind: 'loaded', content };
  return {
    kind: 'restored',
    from: 'database',
    upTo: head.savedAt,
    content: { ...content, isMirrorTorn: true },
  };
}

async function withBoth(
  device: Device,
  opened: Database | null,
  head: StoreHead,
  { rows, unreadable }: StoreContent,
  contents: Manifest,
): Promise<Found> {
  const { fromMirror, gone } = compareHomes(head, rows, unreadable, contents);
  const isMirrorTorn = device.files !== null && (await tornPacks(device.files, contents)).size > 0;
  const { found, torn } =
    device.files === null ? { found: [], torn: [] } : await readRows(device.files, fromMirror);
  const has = new Set(found.map(({ key }) => keyText(key)));
  const content = {
    ...contentOf(opened, head, withRows(rows, found, gone)),
    isMirrorTorn: isMirrorTorn || torn.length > 0,
    lost: unreadable.filter((key) => !has.has(keyText(key))),
  };
  if (found.length === 0 && gone.length === 0 && torn.length === 0) {
    if (!content.isMirrorTorn) return { kind: 'loaded', content };
    return { kind: 'restored', from: 'database', upTo: head.savedAt, content };
  }
  const aside = tornFiles(device, torn);
  const mend = { rows: mendsOf(found), gone, aside };
  let mended = head;
  const database =
    opened &&
    (await afterWrite(opened, async () => {
      mended = await mendStore(opened, headOver(head, contents, found), mend, head.counter);
    }));
  // Not the later of the two times: the clock may have been set back between them.
  const upTo = contents.counter > head.counter ? contents.savedAt : head.savedAt;
  return {
    kind: 'restored',
    from: 'mirror',
    upTo,
    content: { ...content, database, head: mended, aside, bringIn: bringInOf(contents, found) },
  };
}

async function fromMirrorAlone(
  device: Device,
  present: Database | null,
  contents: Manifest,
  ending: Ending,
): Promise<Found> {
  const { found, torn } =
    device.files === null ? { found: [], torn: [] } : await readRows(device.files, contents.entries);
  const rows = withRows(noRows(), found, []);
  if (found.length === 0 && contents.entries.length > 0) {
    present?.close();
    const events = contents.entries.filter((entry) => entry.collection === 'eventsById').length;
    return { kind: 'missing', lastSeen: contents.savedAt, events };
  }
  // Only with a whole copy in hand may a database that does not open be made anew, and never on a full disk: it opens
  // when there is room again, and may hold what the mirror had no room for.
  const mayReplace = present === null && torn.length === 0 && (await hasRoom(device.files));
  const opened = mayReplace ? await openAnew(device, ending) : present;
  const counter = Math.max(contents.counter, ...contents.entries.map((entry) => entry.seq)) + 1;
  const { savedAt, formatVersion, tabs } = contents;
  const head = { ...firstHead(device, counter), savedAt, formatVersion, tabs };
  const aside = tornFiles(device, torn);
  const database =
    opened &&
    (await afterWrite(opened, async () => {
      await writeStore(opened, rows, head, (other) => other !== null);
      for (const file of aside) await opened.put('aside', file);
    }));
  const lost = torn.map(({ key }) => key);
  const content = {
    ...contentOf(database, head, rows),
    isMirrorTorn: torn.length > 0,
    lost,
    aside,
    bringIn: bringInOf(contents, found),
  };
  return { kind: 'restored', from: 'mirror', upTo: savedAt, content };
}

/** The database, or null where it does not take a write: then it is closed, and tried again while saving. */
async function afterWrite(database: Database, write: () => Promise<unknown>): Promise<Database | null> {
  try {
    await write();
    return database;
  } catch {
    database.close();
    return null;
  }
}

/** Puts in what the mirror had at the start and the database, which can be written only now, has not. */
function bringInOf(contents: Manifest, mirrored: readonly MirrorRow[]) {
  return async (database: Database): Promise<void> => {
    const { head, rows, unreadable } = await readStore(database);
    if (head === null) return;
    const { fromMirror, gone } = compareHomes(head, rows, unreadable, contents);
    const isAhead = new Set(fromMirror.map(keyText));
    const found = mirrored.filter(({ key }) => isAhead.has(keyText(key)));
    if (found.length + gone.length === 0) return;
    const mend = { rows: mendsOf(found), gone, aside: [] };
    await mendStore(database, headOver(head, contents, found), mend, head.counter);
  };
}

function headOver(head: StoreHead, contents: Manifest, found: readonly MirrorRow[]): StoreHead {
  const counter = Math.max(head.counter, contents.counter, ...found.map(({ row }) => row.seq));
  return { ...head, counter, tabs: contents.tabs };
}

function mendsOf(found: readonly MirrorRow[]) {
  return found.map(({ key, row }) => ({ key, record: row.record, over: row.seq }));
}

async function contentsOf(device: Device): Promise<Manifest | null> {
  try {
    return device.files === null ? null : await readContents(device.files);
  } catch {
    return null;
  }
}

async function open(device: Device, ending: Ending): Promise<Database | 'newer' | null> {
  // Chromium may need a second go right after a crash, while the old process lets go of its files.
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      return await openDatabase(device.databaseName, device.formatVersion, ending);
    } catch (error) {
      if (error instanceof DOMException && error.name === 'VersionError') return 'newer';
    }
  }
  return null;
}

async function openAnew(device: Device, ending: Ending): Promise<Database | null> {
  try {
    await deleteDB(device.databaseName);
    return await openDatabase(device.databaseName, device.formatVersion, ending);
  } catch {
    return null;
  }
}

async function newerRows(device: Device, contents: Manifest | null): Promise<Rows> {
  try {
    const { head, rows } = await readStore(await openNewerDatabase(device.databaseName));
    if (head !== null) return rows;
  } catch {
    // The newer store may have other tables; the mirror is next.
  }
  if (device.files === null || contents === null) return noRows();
  return withRows(noRows(), (await readRows(device.files, contents.entries)).found, []);
}

function tornFiles(device: Device, torn: readonly TornRecord[]): readonly AsideFile[] {
  const time = device.now();
  return torn
    .filter(({ text }) => text !== '')
    .map(({ key, text }) => ({ id: `torn ${keyText(key)} ${time}`, name: `${key.id}.txt`, time, text }));
}

function contentOf(database: Database | null, head: StoreHead, rows: Rows): Content {
  return { database, head, rows, isMirrorTorn: false, lost: [], aside: [], bringIn: null };
}

export function firstHead(device: Device, counter: number): StoreHead {
  const savedAt = device.now();
  return { counter, lastRemoval: counter, formatVersion: device.formatVersion, savedAt, tabs: {} };
}

/** Records without a head: it alone was lost. */
function headOf(device: Device, rows: Rows): StoreHead | null {
  if (countOf(rows) === 0) return null;
  const seqs = Object.values(rows).flatMap((table) => [...table.values()].map((row) => row.seq));
  return firstHead(device, Math.max(...seqs));
}
