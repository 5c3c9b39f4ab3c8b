// One computer for tests: its tabs share files, notes, a channel and the (fake) databases, and its clock moves only
// when told to. Used by tests alone.
import { FORMAT_VERSION } from '#domain/file/writeLibraryFile.ts';
import type { Device, FileHome } from './device.ts';

export interface FakeComputer {
  readonly files: Map<string, Blob>;
  readonly notes: Map<string, string>;
  readonly tab: (name: string, options?: { readonly formatVersion?: number }) => Device;
  /** A tab is gone from now on; whether it left in peace is in the notes. */
  readonly end: (name: string) => void;
  /** Moves the clock on by milliseconds and runs what is due, in order. */
  readonly advance: (milliseconds: number) => void;
  /** Sets the clock, as a person or the network does; no time passes by it. */
  readonly setClock: (time: number) => void;
  /** How often a tab asked the browser to keep its data. */
  readonly asked: () => number;
  /** While true every file write fails, as on a full disk. */
  readonly setFilesFull: (isFull: boolean) => void;
}

interface Due {
  readonly at: number;
  readonly task: () => void;
}

let made = 0;

export function fakeComputer(start = 1_000_000): FakeComputer {
  made += 1;
  const databaseName = `computer ${made}`;
  const files = new Map<string, Blob>();
  const notes = new Map<string, string>();
  const live = new Set<string>();
  const hearers = new Map<string, (message: string) => void>();
  let now = start;
  let setOn = 0;
  let due: readonly Due[] = [];
  let asked = 0;
  let isFull = false;
  let last: Promise<unknown> = Promise.resolve();

  const home: FileHome = {
    list: () => Promise.resolve([...files.keys()]),
    read: (name) => Promise.resolve(files.get(name) ?? null),
    write: (name, content) => {
      if (isFull) return Promise.reject(new DOMException('no room', 'QuotaExceededError'));
      files.set(name, content);
      return Promise.resolve();
    },
    remove: (name) => {
      files.delete(name);
      return Promise.resolve();
    },
  };

  function tab(name: string, options: { readonly formatVersion?: number } = {}): Device {
    live.add(name);
    return {
      databaseName,
      formatVersion: options.formatVersion ?? FORMAT_VERSION,
      tab: name,
      files: home,
      notes: {
        read: (key) => notes.get(key) ?? null,
        write: (key, text) => {
          notes.set(key, text);
          return true;
        },
        remove: (key) => void notes.delete(key),
        keys: () => [...notes.keys()],
      },
      channel: {
        post: (message) => {
          for (const [other, hear] of hearers) if (other !== name) hear(message);
        },
        listen: (hear) => void hearers.set(name, hear),
      },
      liveTabs: () => Promise.resolve(new Set(live)),
      alone: async (_lock, task) => {
        const mine = last.then(task, task);
        last = mine.catch(() => undefined);
        return mine;
      },
      now: () => now + setOn,
      elapsed: () => now,
      later: (milliseconds, task) => {
        const entry = { at: now + milliseconds, task };
        due = [...due, entry];
        return () => {
          due = due.filter((other) => other !== entry);
        };
      },
      askToKeep: () => {
        asked += 1;
      },
    };
  }

  function advance(milliseconds: number): void {
    now += milliseconds;
    const ready = due.filter(({ at }) => at <= now).sort((a, b) => a.at - b.at);
    due = due.filter((entry) => !ready.includes(entry));
    for (const { task } of ready) task();
  }

  return {
    files,
    notes,
    tab,
    end: (name) => void live.delete(name),
    advance,
    setClock: (time) => (setOn = time - now),
    asked: () => asked,
    setFilesFull: (full) => (isFull = full),
  };
}
