// What the page under measure notes down of itself: when it was ready, its frames, and how long a key, a pointer and a
// write take. It is put into the page from outside; the program has no part in it.
import type { Page } from 'playwright';

export interface Notes {
  /** Milliseconds since the navigation began, when the first thing to press was on the screen. */
  readonly ready: number | null;
  /** When each frame began. */
  readonly frames: readonly number[];
  /** From the event to the paint that follows it, in milliseconds. */
  readonly keys: readonly number[];
  readonly moves: readonly number[];
  readonly drops: readonly number[];
  /** From the start of a transaction to its end. */
  readonly writes: readonly number[];
  /** Tasks of more than 50 ms that ended before the page was ready. */
  readonly longTasks: readonly number[];
}

/** Before the page is opened. `readyAt` is a selector. */
export async function record(page: Page, readyAt: string): Promise<void> {
  await page.addInitScript(install, readyAt);
}

export async function notesOf(page: Page): Promise<Notes> {
  return page.evaluate(() => Reflect.get(window, 'benchNotes') as Notes);
}

/** Forgets what was noted of frames, keys and writes. */
export async function forget(page: Page): Promise<void> {
  await page.evaluate(() => {
    const notes = Reflect.get(window, 'benchNotes') as Record<string, unknown[]>;
    for (const name of ['frames', 'keys', 'moves', 'drops', 'writes']) notes[name]?.splice(0);
  });
}

export async function whenReady(page: Page): Promise<Notes> {
  await page.waitForFunction(() => (Reflect.get(window, 'benchNotes') as Notes).ready !== null);
  return notesOf(page);
}

function install(readyAt: string): void {
  const notes = {
    ready: null as number | null,
    frames: [] as number[],
    keys: [] as number[],
    moves: [] as number[],
    drops: [] as number[],
    writes: [] as number[],
    longTasks: [] as number[],
  };
  Reflect.set(window, 'benchNotes', notes);

  // A message sent in a frame's callback arrives when the frame has been painted.
  const afterPaint = (then: () => void): void => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', then, { once: true });
      port1.start();
      port2.postMessage(null);
    });
  };
  const toPaint = (kind: string, into: number[]): void => {
    addEventListener(kind, (event) => afterPaint(() => into.push(performance.now() - event.timeStamp)), {
      capture: true,
    });
  };
  toPaint('keydown', notes.keys);
  toPaint('pointermove', notes.moves);
  toPaint('pointerup', notes.drops);

  const frame = (time: number): void => {
    notes.frames.push(time);
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);

  new PerformanceObserver((entries) => {
    for (const entry of entries.getEntries()) {
      if (notes.ready === null || entry.startTime < notes.ready) notes.longTasks.push(entry.duration);
    }
  }).observe({ type: 'longtask', buffered: true });

  const watch = new MutationObserver(() => {
    if (document.querySelector(readyAt) === null) return;
    watch.disconnect();
    afterPaint(() => (notes.ready = performance.now()));
  });
  watch.observe(document, { childList: true, subtree: true });

  const open: IDBDatabase['transaction'] = Reflect.get(IDBDatabase.prototype, 'transaction');
  IDBDatabase.prototype.transaction = function transaction(this: IDBDatabase, ...how) {
    const begun = performance.now();
    const made = open.apply(this, how);
    if (made.mode === 'readwrite') {
      made.addEventListener('complete', () => notes.writes.push(performance.now() - begun));
    }
    return made;
  };
}
