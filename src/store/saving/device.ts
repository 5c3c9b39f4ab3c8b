// What saving needs of the browser, in one place, so that tests can stand up several tabs on one computer.
export interface Device {
  readonly databaseName: string;
  /** The format this build reads and writes; also the version of the database. */
  readonly formatVersion: number;
  /** Identifies this tab's edits. */
  readonly tab: string;
  /** The mirror's folder; null where the browser has none. */
  readonly files: FileHome | null;
  readonly notes: NoteBook;
  readonly channel: TabChannel;
  /** The tabs of this library that are open now, this one among them. */
  readonly liveTabs: () => Promise<ReadonlySet<string>>;
  /** Runs a task while no other tab runs one of that name. */
  readonly alone: <T>(name: string, task: () => Promise<T>) => Promise<T>;
  /** Milliseconds, as the computer's clock has them: to be shown. It may be set at any time. */
  readonly now: () => number;
  /** Milliseconds since some moment, which nobody can set: to tell how long ago something was. */
  readonly elapsed: () => number;
  /** Runs a task later; returns how to call it off. */
  readonly later: (milliseconds: number, task: () => void) => () => void;
  /** Asks the browser not to clear this page's data by itself. */
  readonly askToKeep: () => void;
}

/** Small files by name; `write` puts the whole file in place or leaves the old one. */
export interface FileHome {
  readonly list: () => Promise<readonly string[]>;
  readonly read: (name: string) => Promise<Blob | null>;
  readonly write: (name: string, content: Blob) => Promise<void>;
  readonly remove: (name: string) => Promise<void>;
}

/** A few short texts that are kept at once, as localStorage does. Never throws. */
export interface NoteBook {
  readonly read: (key: string) => string | null;
  readonly write: (key: string, text: string) => boolean;
  readonly remove: (key: string) => void;
  readonly keys: () => readonly string[];
}

export interface TabChannel {
  readonly post: (message: string) => void;
  readonly listen: (hear: (message: string) => void) => void;
}

const NAME = 'rostrum';
const TAB_LOCK = `${NAME}-tab-`;

export async function browserDevice(formatVersion: number): Promise<Device> {
  const tab = crypto.randomUUID();
  const [files] = await Promise.all([mirrorFolder(), holdTab(tab)]);
  return {
    databaseName: NAME,
    formatVersion,
    tab,
    liveTabs,
    files,
    notes: browserNotes,
    channel: browserChannel(),
    alone: (name, task) =>
      // Not there outside secure contexts, where there is no mirror to guard either.
      'locks' in navigator ? navigator.locks.request(`${NAME}-${name}`, task) : task(),
    now: () => Date.now(),
    elapsed: () => performance.now(),
    later: (milliseconds, task) => {
      const timer = setTimeout(task, milliseconds);
      return () => clearTimeout(timer);
    },
    askToKeep: () => {
      if ('storage' in navigator) void navigator.storage.persist().catch(() => false);
    },
  };
}

/** Holds a lock for as long as the page lives: the browser lets go of it however the page ends. */
async function holdTab(tab: string): Promise<void> {
  if (!('locks' in navigator)) return;
  await new Promise<void>((resolve) => {
    void navigator.locks.request(`${TAB_LOCK}${tab}`, async () => {
      resolve();
      await new Promise(() => undefined);
    });
  });
}

async function liveTabs(): Promise<ReadonlySet<string>> {
  if (!('locks' in navigator)) return new Set();
  const { held = [] } = await navigator.locks.query();
  const names = held.flatMap(({ name = '' }) =>
    name.startsWith(TAB_LOCK) ? [name.slice(TAB_LOCK.length)] : [],
  );
  return new Set(names);
}

async function mirrorFolder(): Promise<FileHome | null> {
  try {
    const root = await navigator.storage.getDirectory();
    await root.getDirectoryHandle(NAME, { create: true });
    return 'createWritable' in FileSystemFileHandle.prototype ? folderIn(root) : null;
  } catch {
    return null;
  }
}

function folderIn(root: FileSystemDirectoryHandle): FileHome {
  // Asked for each time: the folder may be deleted while the page is open.
  const folder = () => root.getDirectoryHandle(NAME, { create: true });
  return {
    list: async () => {
      const names: string[] = [];
      for await (const name of (await folder()).keys()) names.push(name);
      return names;
    },
    read: async (name) => {
      try {
        return await (await (await folder()).getFileHandle(name)).getFile();
      } catch (error) {
        if (error instanceof DOMException && error.name === 'NotFoundError') return null;
        throw error;
      }
    },
    write: async (name, content) => {
      const handle = await (await folder()).getFileHandle(name, { create: true });
      // The browser writes beside the file and swaps at close, so a torn write leaves the old content.
      const stream = await handle.createWritable();
      await stream.write(content);
      await stream.close();
    },
    remove: async (name) => (await folder()).removeEntry(name),
  };
}

export const browserNotes: NoteBook = {
  read: (key) => attempt(() => localStorage.getItem(`${NAME}:${key}`), null),
  write: (key, text) =>
    attempt(() => {
      localStorage.setItem(`${NAME}:${key}`, text);
      return true;
    }, false),
  remove: (key) => attempt(() => localStorage.removeItem(`${NAME}:${key}`), undefined),
  keys: () =>
    attempt(
      () =>
        Object.keys(localStorage)
          .filter((key) => key.startsWith(`${NAME}:`))
          .map((key) => key.slice(NAME.length + 1)),
      [],
    ),
};

/** Blocked site data makes even reading `localStorage` throw. */
function attempt<T>(run: () => T, otherwise: T): T {
  try {
    return run();
  } catch {
    return otherwise;
  }
}

function browserChannel(): TabChannel {
  const channel = new BroadcastChannel(NAME);
  const post = channel.postMessage.bind(channel);
  return {
    post: (message) => post(message),
    listen: (hear) => {
      channel.addEventListener('message', ({ data }) => {
        if (typeof data === 'string') hear(data);
      });
    },
  };
}
