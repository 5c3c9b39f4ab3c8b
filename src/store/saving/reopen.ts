// The way back to a database that has failed: a new log after a write that may have broken off in the middle, what the
// mirror had where the page began without a database, and all of it where the store is empty.
import type { Library } from '#domain/library.ts';
import {
  type Database,
  type Ending,
  openDatabase,
  readStore,
  refillStore,
  type StoreHead,
} from './database.ts';
import type { Device } from './device.ts';
import { isOverQuota } from './problems.ts';
import { renewLog } from './soundLog.ts';

export interface Reopening {
  /** A write has failed, or the browser has closed the database. */
  readonly spoilt: (error?: unknown) => void;
  readonly open: (present: Database | null, ending: Ending) => Promise<Database>;
  /** The new head where the store was empty, and `isBehind` where memory has to be read anew. */
  readonly fill: (
    database: Database,
    library: Library,
    counter: number,
    lastN: number,
  ) => Promise<{ readonly head: StoreHead | null; readonly isBehind: boolean }>;
}

/** Milliseconds between one try and the next. */
const PAUSES = [500, 1000, 2000, 5000] as const;

export function pauseAfter(failures: number): number {
  return PAUSES[Math.min(failures, PAUSES.length) - 1] ?? 5000;
}

/** `bringIn` puts what the mirror had into a database that could not be opened at the start. */
export function createReopening(
  device: Device,
  isOpen: boolean,
  bringIn: ((database: Database) => Promise<void>) | null,
): Reopening {
  let isLogTorn = !isOpen;
  let toBringIn = bringIn;
  return {
    spoilt: (error) => {
      // What was refused before it reached the log has torn nothing.
      isLogTorn ||= !isOverQuota(error);
    },
    open: async (present, ending) => {
      const database = present ?? (await openDatabase(device.databaseName, device.formatVersion, ending));
      if (!isLogTorn) return database;
      isLogTorn = await renewLog(database).then(
        () => false,
        // Where there is room for the edits and not for this, writing them is the lesser risk.
        () => true,
      );
      return database;
    },
    fill: async (database, library, counter, lastN) => {
      await bringUpToDate(device, database);
      const head = await refillStore(database, device, library, counter, lastN);
      const isBehind = head === null && toBringIn !== null;
      if (isBehind) await toBringIn?.(database);
      toBringIn = null;
      return { head, isBehind };
    },
  };
}

/** A store in an older format, which the disk was too full to change at the start. */
async function bringUpToDate(device: Device, database: Database): Promise<void> {
  const present = await database.get('head', 'head');
  if (present === undefined || present.formatVersion >= device.formatVersion) return;
  const [{ head, rows }, { toPresentFormat }] = await Promise.all([
    readStore(database),
    import('./presentFormat.ts'),
  ]);
  if (head !== null) await toPresentFormat(device, { database, head, rows, isMirrorTorn: false });
}
