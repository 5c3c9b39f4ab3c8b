// Brings edits to the disk and other tabs' edits to the screen. Edits wait in order in `unsaved`; a write takes all
// of them, and they leave the list only when its transaction has completed. Whatever fails, they stay and are tried
// again. It starts only after a load has succeeded.
import type { Library } from '#domain/library.ts';
import type { Change } from '../changes.ts';
import type { SavingProblem, SavingState } from '../store.ts';
import { putConflicts } from './conflicts.ts';
import type { Database, Ending, StoreHead } from './database.ts';
import type { Device } from './device.ts';
import { createLeavings } from './journal.ts';
import { overwrittenIn, withNews } from './news.ts';
import { isNewer, problemOf } from './problems.ts';
import { readSince, type StoreNews } from './readSince.ts';
import { createRecentEdits } from './recentEdits.ts';
import type { Edit } from './records.ts';
import { createReopening, pauseAfter } from './reopen.ts';
import { StoreEmptied, StoreNewer, type Written, writeEdits } from './writeEdits.ts';

export interface Memory {
  readonly library: () => Library;
  readonly put: (library: Library) => void;
  readonly report: (saving: SavingState) => void;
}

export interface SaverStart {
  readonly database: Database | null;
  readonly head: StoreHead;
  readonly problem: SavingProblem | null;
  /** Where there is no database yet: puts what the mirror had into it, once it opens. */
  readonly bringIn?: ((database: Database) => Promise<void>) | null;
}

export interface Saver {
  /** Takes an edit that is on screen already; its transaction begins before this returns. */
  readonly submit: (changes: readonly Change[]) => void;
  /** The page may go away: begins a write of everything unsaved and puts it in the journal. */
  readonly leave: () => void;
  /** The page is back: another try, and what other tabs did meanwhile. */
  readonly comeBack: () => Promise<void>;
  /** Resolves when nothing is unsaved and nothing is being read. */
  readonly settled: () => Promise<void>;
  /** The mirror holds what the database held at this counter. */
  readonly mirrored: (counter: number) => void;
  /** Gives up what is unsaved: the user has cleared this computer. */
  readonly forget: () => void;
  readonly position: () => Position;
  readonly ending: Ending;
  readonly close: () => void;
}

export interface Position {
  readonly database: Database | null;
  /** The counter up to which memory holds what the database held. */
  readonly known: number;
  readonly unsaved: readonly Edit[];
}

export function createSaver(device: Device, memory: Memory, start: SaverStart, onWritten: () => void): Saver {
  let database = start.database;
  let known = start.head.counter;
  let savedAt: number | null = start.head.savedAt;
  let problem: SavingProblem | null = null;
  let unsaved: readonly Edit[] = [];
  const recent = createRecentEdits(device);
  const reopening = createReopening(device, start.database !== null, start.bringIn ?? null);
  let lastN = 0;
  let inFlight = 0;
  let failures = 0;
  const leavings = createLeavings(device);
  let cancelRetry: (() => void) | null = null;
  let catching: Promise<void> = Promise.resolve();
  let isCatchUpDue = false;
  let waiting: (() => void)[] = [];

  function report(): void {
    const status = problem !== null ? 'failed' : unsaved.length > 0 ? 'saving' : 'saved';
    memory.report({ status, savedAt, unsaved: unsaved.length, problem });
  }

  function submit(changes: readonly Change[]): void {
    lastN += 1;
    const edit = { tab: device.tab, n: lastN, changes, time: device.now() };
    unsaved = [...unsaved, edit];
    recent.add(edit);
    report();
    if (inFlight === 0 && cancelRetry === null) void write();
  }

  async function write(): Promise<void> {
    if (problem === 'reload-needed' || unsaved.length === 0) return;
    if (database === null) return fail(problem ?? 'store-broken');
    const batch = unsaved;
    inFlight += 1;
    try {
      done(batch, await writeEdits(database, device.formatVersion, batch, device.now()));
    } catch (error) {
      undone(error);
    } finally {
      inFlight -= 1;
    }
    if (unsaved.length > 0 && inFlight === 0 && cancelRetry === null) await write();
  }

  function done(batch: readonly Edit[], written: Written): void {
    const last = batch.at(-1)?.n ?? 0;
    leavings.onWritten(
      unsaved.filter((edit) => edit.n <= last),
      written.after.counter,
    );
    unsaved = unsaved.filter((edit) => edit.n > last);
    savedAt = written.after.savedAt;
    // Without a connection the retry that is due opens a new one.
    if (database !== null) clearProblem();
    // Where another tab wrote in between, its edits come in now, without waiting for its message.
    if (written.before.counter === known) known = written.after.counter;
    else void catchUp();
    if (written.conflicts.length > 0) void showConflicts().catch(() => undefined);
    afterWrite();
  }

  function afterWrite(): void {
    if (unsaved.length === 0) {
      leavings.tidy(unsaved);
      for (const resolve of waiting) resolve();
      waiting = [];
    }
    report();
    device.channel.post('saved');
    onWritten();
  }

  function undone(error: unknown): void {
    if (problem === 'reload-needed') return;
    if (error instanceof StoreNewer) return needReload();
    // The connection may be dead without saying so: the next try opens its own.
    database?.close();
    database = null;
    if (error instanceof StoreEmptied) return fail('store-deleted');
    reopening.spoilt(error);
    fail(problemOf(error));
  }

  function fail(what: SavingProblem): void {
    // What goes wrong after it on a full disk goes wrong because of it.
    if (problem !== 'disk-full') problem = what;
    report();
    cancelRetry?.();
    failures += 1;
    cancelRetry = device.later(pauseAfter(failures), () => {
      cancelRetry = null;
      void tryAgain();
    });
  }

  async function tryAgain(): Promise<void> {
    if (problem === 'reload-needed' || inFlight > 0) return;
    inFlight += 1;
    try {
      database = await reopening.open(database, ending);
      await refill(database);
    } catch (error) {
      database?.close();
      database = null;
      if (isNewer(error)) needReload();
      else fail(problem === 'no-storage' ? problem : problemOf(error));
      return;
    } finally {
      inFlight -= 1;
    }
    if (unsaved.length > 0) return write();
    clearProblem();
    afterWrite();
    await catchUp();
  }

  async function refill(open: Database): Promise<void> {
    const counter = known + unsaved.length + 1;
    const last = unsaved.at(-1)?.n ?? lastN;
    const { head, isBehind } = await reopening.fill(open, memory.library(), counter, last);
    if (isBehind) known = -1;
    if (head === null) return;
    known = counter;
    unsaved = unsaved.filter((edit) => edit.n > last);
    savedAt = head.savedAt;
  }

  function needReload(): void {
    clearProblem();
    problem = 'reload-needed';
    report();
  }

  function clearProblem(): void {
    failures = 0;
    cancelRetry?.();
    cancelRetry = null;
    problem = null;
  }

  /** One at a time: of two readings that overlapped the older could come out on top. One more waits, never two. */
  function catchUp(): Promise<void> {
    if (isCatchUpDue) return catching;
    isCatchUpDue = true;
    catching = catching.then(readNews).catch(() => undefined);
    return catching;
  }

  async function readNews(): Promise<void> {
    isCatchUpDue = false;
    if (database === null) return;
    const news = await readSince(database, known);
    if (news.head === null || news.head.counter <= known) return;
    known = news.head.counter;
    savedAt = news.head.savedAt;
    adopt(news);
    report();
    await showConflicts();
  }

  async function showConflicts(): Promise<void> {
    if (database !== null) putConflicts(await database.getAll('conflicts'));
  }

  function adopt(news: StoreNews): void {
    const before = memory.library();
    const after = withNews(before, news, unsaved);
    memory.put(after);
    for (const conflict of overwrittenIn(before, after, recent.list(), device.now())) {
      void database?.put('conflicts', conflict).catch(() => undefined);
    }
  }

  function leave(): void {
    leavings.write(unsaved);
    // A second transaction behind one in flight is harmless: it passes over what the first has written.
    if (database !== null) void write();
  }

  async function comeBack(): Promise<void> {
    if (cancelRetry !== null) {
      cancelRetry();
      cancelRetry = null;
      await tryAgain();
    }
    await catchUp();
  }

  const ending: Ending = {
    onAskedToClose: (why) => {
      leave();
      database = null;
      if (why === 'newer-build') needReload();
      else fail('store-deleted');
    },
    onLost: () => {
      database = null;
      reopening.spoilt();
      if (problem !== 'reload-needed') fail('store-deleted');
    },
    onBlocked: () => {
      problem = 'older-tab-open';
      report();
    },
  };

  device.channel.listen(() => void catchUp());
  if (start.problem === null) report();
  else fail(start.problem);

  return {
    submit,
    leave,
    comeBack,
    settled: () =>
      unsaved.length === 0 ? catching : new Promise((resolve) => waiting.push(() => resolve(catching))),
    mirrored: (counter) => {
      leavings.onMirrored(counter);
      leavings.tidy(unsaved);
    },
    forget: () => {
      unsaved = [];
      recent.forget();
      leavings.forget();
      report();
    },
    position: () => ({ database, known, unsaved }),
    ending,
    close: () => {
      cancelRetry?.();
      database?.close();
      database = null;
    },
  };
}
