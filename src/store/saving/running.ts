// The saver and the mirror of this page, once a load has succeeded: steps go to them, and the page's comings and goings.
import { hasUnread } from '#domain/editions/frozenText.ts';
import { subscribeToSteps } from '../execute.ts';
import { libraryNow, putLibrary, putSaving } from '../store.ts';
import { putConflicts } from './conflicts.ts';
import type { Device } from './device.ts';
import { readJournal } from './journal.ts';
import { watchPage } from './lifecycle.ts';
import { readMarker, writeMarker } from './marker.ts';
import { createMirrorKeeper, type MirrorKeeper } from './mirror/keeper.ts';
import { createSaver, type Saver, type SaverStart } from './saver.ts';
import { applyChanges } from '../changes.ts';

export interface Running {
  readonly device: Device;
  readonly saver: Saver;
  readonly keeper: MirrorKeeper;
}

/** Milliseconds. */
const RETRY = 1_000;

let running: Running | null = null;
let waiting: Device | null = null;
let stop: () => void = () => undefined;

export function runningNow(): Running | null {
  return running;
}

let texts: Promise<void> = Promise.resolve();

/** What editions froze is read after the start: resolves when that was done, or could not be. */
export function textsRead(): Promise<void> {
  return texts;
}

/** The library is missing: nothing runs until the user has said how to go on. */
export function waitForDecision(device: Device): void {
  waiting = device;
}

export function deviceWaiting(): Device | null {
  return waiting;
}

export async function run(device: Device, start: SaverStart, isMirrorTorn: boolean): Promise<Saver> {
  stop();
  waiting = null;
  let isKept = false;
  const memory = { library: libraryNow, put: putLibrary, report: putSaving };
  const saver = createSaver(device, memory, start, () => {
    keeper.touch();
    keepMarker(device);
    if (!isKept) device.askToKeep();
    isKept = true;
  });
  const keeper = createMirrorKeeper(
    device,
    libraryNow,
    saver.position,
    { isTorn: isMirrorTorn },
    saver.mirrored,
  );
  const stopSteps = subscribeToSteps(({ kind, changes }) => {
    if (kind === 'refused' || changes.length === 0) return;
    saver.submit(changes);
    keeper.touch();
  });
  const stopWatching = watchPage(device, saver, keeper);
  running = { device, saver, keeper };
  if (hasUnread(libraryNow())) texts = readLater(saver);
  stop = () => {
    stopSteps();
    stopWatching();
    keeper.close();
    saver.close();
    running = null;
  };
  if (start.database === null) takeJournal(device, saver);
  else putConflicts(await start.database.getAll('conflicts'));
  // What other tabs wrote between this page's reading and its listening.
  if (start.database !== null) void saver.comeBack();
  keepMarker(device);
  keeper.touch();
  return saver;
}

/** Ends saving as a closed tab would; for tests, which open several pages in a row. */
export function stopRunning(): void {
  stop();
}

/** Tries until it has succeeded; who waits goes on after the first try. */
async function readLater(saver: Saver): Promise<void> {
  const { readTexts } = await import('./readTexts.ts');
  const { database } = saver.position();
  try {
    if (database !== null) return await readTexts(database, libraryNow, putLibrary);
  } catch {
    // The connection may have died: saving opens another one.
  }
  running?.device.later(RETRY, () => {
    if (running?.saver === saver) texts = readLater(saver);
  });
}

/** Without a database to write them to, the journal's edits become this page's own. */
function takeJournal(device: Device, saver: Saver): void {
  for (const { key, edits } of readJournal(device)) {
    for (const { changes } of edits ?? []) {
      putLibrary(applyChanges(libraryNow(), changes).root);
      saver.submit(changes);
    }
    if (edits !== null) {
      saver.leave();
      device.notes.remove(key);
    }
  }
}

function keepMarker(device: Device): void {
  const events = Object.keys(libraryNow().eventsById).length;
  const marker = readMarker(device);
  const savedAt = device.now();
  const isFresh = marker !== null && marker.events === events && Math.abs(savedAt - marker.savedAt) < 60_000;
  if (!isFresh) writeMarker(device, { events, savedAt, isMirrored: marker?.isMirrored ?? false });
}
