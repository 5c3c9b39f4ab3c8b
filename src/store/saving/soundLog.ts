// Makes Chromium begin a new log for its databases after a page that ended in the middle of things. The log of a killed
// browser may end in half a record; Chromium passes over it once, goes on writing behind it, and at the start after
// that takes everything behind it for damaged and deletes the database. Nothing shows which kind of end a log has.
import type { Database, StoreHead } from './database.ts';
import type { Device } from './device.ts';

/** A new log is begun when four megabytes have been written; larger values would go to files of their own. */
const ROWS = 100;
const ROW_BYTES = 50_000;

const LEFT = 'left:';

/** The page may end now without harm. */
export function noteLeft(device: Device): void {
  device.notes.write(`${LEFT}${device.tab}`, '1');
}

export function noteBack(device: Device): void {
  device.notes.remove(`${LEFT}${device.tab}`);
}

/**
 * Looks at the tabs that have written here. Where one has ended without leaving, the log is renewed before anything
 * is written to it. Forgets the tabs that are closed and returns the head without them.
 */
export async function makeLogSound(device: Device, database: Database, head: StoreHead): Promise<StoreHead> {
  const live = await device.liveTabs();
  const closed = Object.keys(head.tabs).filter((tab) => !live.has(tab));
  const isTornPerhaps = closed.some((tab) => device.notes.read(`${LEFT}${tab}`) === null);
  // A disk without room for it is no reason not to start.
  if (isTornPerhaps) await renewLog(database).catch(() => undefined);
  for (const key of device.notes.keys()) {
    if (key.startsWith(LEFT) && !live.has(key.slice(LEFT.length))) device.notes.remove(key);
  }
  if (closed.length === 0) return head;
  const writing = database.transaction('head', 'readwrite');
  const present = (await writing.store.get('head')) ?? head;
  const tabs = Object.fromEntries(Object.entries(present.tabs).filter(([tab]) => !closed.includes(tab)));
  await writing.store.put({ ...present, tabs }, 'head');
  await writing.done;
  return { ...head, tabs };
}

/** Nothing that was written before is left in the log that is written to now. Fails where there is no room for it. */
export async function renewLog(database: Database): Promise<void> {
  const writing = database.transaction('filler', 'readwrite');
  for (let row = 0; row < ROWS; row += 1) {
    // By chance, because the browser would press anything else together.
    const put = writing.store.put(crypto.getRandomValues(new Uint8Array(ROW_BYTES)), row);
    // A request says no more than that it was aborted; the transaction, awaited below, knows why.
    put.catch(() => undefined);
  }
  await writing.done;
  await database.clear('filler');
}
