// Loads what is kept on this computer, before the first screen, and from then on saves every step.
import { FORMAT_VERSION } from '#domain/file/writeLibraryFile.ts';
import { repairLibrary } from '#domain/file/repairLibrary.ts';
import type { Ending } from './saving/database.ts';
import { browserDevice, browserNotes, type Device } from './saving/device.ts';
import { findLibrary, firstHead } from './saving/load.ts';
import { readMarker } from './saving/marker.ts';
import { prepare, type StartNotes } from './saving/prepare.ts';
import { rawLibrary } from './saving/records.ts';
import { problemOn } from './saving/room.ts';
import { run, waitForDecision } from './saving/running.ts';
import type { Saver } from './saving/saver.ts';
import { findTyped } from './saving/typed.ts';
import { putLibrary, putSaving } from './store.ts';

export type StartReport = StartNotes &
  (
    | { readonly kind: 'fresh' | 'loaded' | 'newer' | 'no-storage' }
    /** `from` had what the other home lost; work up to `upTo` (milliseconds) is here. */
    | { readonly kind: 'restored'; readonly from: 'mirror' | 'database'; readonly upTo: number }
    /** There was a library with so many events, last seen then (milliseconds), and it cannot be found. */
    | { readonly kind: 'missing'; readonly lastSeen: number; readonly events: number }
  );

const NO_NOTES: StartNotes = { repairs: [], lost: [], replayed: 0, asideFiles: [] };

/** Whether this computer kept events when it was last used: a guess before the library has been read. */
export function expectsEvents(): boolean {
  return (readMarker({ notes: browserNotes })?.events ?? 0) > 0;
}

/** Never throws for what it finds; what it reports decides which screen comes first. */
export async function startStore(given?: Device): Promise<StartReport> {
  const device = given ?? (await browserDevice(FORMAT_VERSION));
  let saver: Saver | null = null;
  const found = await findLibrary(
    device,
    endingOf(() => saver),
  );
  switch (found.kind) {
    case 'newer': {
      putLibrary(repairLibrary(rawLibrary(found.rows)).library);
      putSaving({ status: 'read-only', savedAt: null, unsaved: 0, problem: 'newer-data' });
      return { ...NO_NOTES, kind: 'newer' };
    }
    case 'missing': {
      putSaving({ status: 'read-only', savedAt: found.lastSeen, unsaved: 0, problem: 'data-missing' });
      waitForDecision(device);
      return { ...NO_NOTES, ...found };
    }
    case 'no-storage': {
      const problem = await problemOn(device.files, 'no-storage');
      saver = await run(device, { database: null, head: firstHead(device, 0), problem }, false);
      return { ...NO_NOTES, kind: 'no-storage' };
    }
    default: {
      const { isMirrorTorn, bringIn } = found.content;
      const { database, library, head, notes } = await prepare(device, found.content);
      putLibrary(library);
      const problem = database === null ? await problemOn(device.files, 'store-broken') : null;
      saver = await run(device, { database, head, problem, bringIn }, isMirrorTorn);
      void findTyped(device);
      if (found.kind !== 'restored') return { ...notes, kind: found.kind };
      return { ...notes, kind: 'restored', from: found.from, upTo: found.upTo };
    }
  }
}

/** The database is opened before there is a saver to tell. */
function endingOf(saver: () => Saver | null): Ending {
  return {
    onAskedToClose: (why) => saver()?.ending.onAskedToClose(why),
    onLost: () => saver()?.ending.onLost(),
    onBlocked: () => putSaving({ status: 'loading', savedAt: null, unsaved: 0, problem: 'older-tab-open' }),
  };
}
