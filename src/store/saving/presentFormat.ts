// A store that an older build wrote, brought to the present format as one write, with the mirror keeping what was there
// before. It is done at the start, or, where the disk was too full then, before the first edit is written. Loaded only
// where it is needed.
import { repairLibrary } from '#domain/file/repairLibrary.ts';
import { EMPTY_LIBRARY } from '#domain/library.ts';
import { type AsideFile, type Database, readStore, type StoreHead, writeStore } from './database.ts';
import type { Device } from './device.ts';
import { createMirrorKeeper } from './mirror/keeper.ts';
import { migrate } from './migrations/migrate.ts';
import { rawLibrary, type Rows, rowsOf } from './records.ts';
import { mendsOf } from './repairRows.ts';
import { isForWantOfRoom } from './room.ts';

export interface OldStore {
  /** Null = it came from the mirror and cannot be written yet. */
  readonly database: Database | null;
  readonly head: StoreHead;
  readonly rows: Rows;
  readonly isMirrorTorn: boolean;
}

export interface PresentStore {
  readonly head: StoreHead;
  readonly rows: Rows;
  readonly aside: readonly AsideFile[];
}

/** Fails, with everything as it was, where the disk has no room for the old or for the new. */
export async function toPresentFormat(
  device: Device,
  { database, head, rows, isMirrorTorn }: OldStore,
): Promise<PresentStore> {
  const position = () => ({ database, known: head.counter, unsaved: [] });
  const keeper = createMirrorKeeper(device, () => EMPTY_LIBRARY, position, { isTorn: isMirrorTorn });
  const isKept = await keeper.keep();
  // A mirror that fails for other reasons has failed before: waiting would not bring it back.
  if (database !== null && !isKept && isForWantOfRoom(keeper.failure())) throw keeper.failure();
  // Rows of an older format can only be looked at together.
  const { library: mended, repairs } = repairLibrary(migrate(rawLibrary(rows), head.formatVersion));
  const { library, mend } = mendsOf(rows, mended, repairs, device.now());
  const counter = head.counter + 1;
  const next = { ...head, counter, lastRemoval: counter, formatVersion: device.formatVersion };
  const migrated = rowsOf(library, counter);
  if (database === null) return { head: next, rows: migrated, aside: mend.aside };
  for (const file of mend.aside) await database.put('aside', file);
  const isDone = (present: StoreHead | null) => present?.formatVersion !== head.formatVersion;
  if (await writeStore(database, migrated, next, isDone))
    return { head: next, rows: migrated, aside: mend.aside };
  // Another tab was first: what it wrote is the truth.
  const theirs = await readStore(database);
  return { head: theirs.head ?? next, rows: theirs.rows, aside: [] };
}
