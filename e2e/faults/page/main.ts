// A page with the store and nothing else, for the tests that break things under it. It is never part of the program:
// the tests reach the store here, so that the program needs no hook for them.
import { castDraft } from 'mutative';
import { orderAtEnd } from '#base/ordered.ts';
import { blankEvent, blankPerson, blankSession } from '#domain/blank.ts';
import { FORMAT_VERSION, parseLibraryFile } from '#domain/file/libraryFile.ts';
import type { EventId, PersonId, SessionId } from '#domain/ids.ts';
import type { Library } from '#domain/library.ts';
import type { Command } from '#store/command.ts';
import { execute } from '#store/execute.ts';
import { historyStore } from '#store/history.ts';
import { browserDevice } from '#store/saving/device.ts';
import { registerPending } from '#store/saving/pending.ts';
import { runningNow } from '#store/saving/running.ts';
import { exportLibraryFile, libraryFile, replaceLibrary } from '#store/saving/wholeLibrary.ts';
import { startStore } from '#store/start.ts';
import { clockChangeLibrary } from './clockChange.ts';
import { libraryNow, savingNow, type SavingState, subscribeToSaving } from '#store/store.ts';

const event = 'event' as EventId;

const addEvent = {
  name: 'addEvent',
  run: (draft) => {
    draft.eventsById[event] ??= castDraft(blankEvent(event));
  },
} satisfies Command<null>;

const addPerson = {
  name: 'addPerson',
  run: (draft, { id, notes }) => {
    draft.peopleById[id] = castDraft({ ...blankPerson(id), notes });
  },
} satisfies Command<{ id: PersonId; notes: string }>;

const addSession = {
  name: 'addSession',
  run: (draft, { id }) => {
    const sessions = draft.eventsById[event]?.sessionsById;
    if (sessions !== undefined) sessions[id] = castDraft(blankSession(id, orderAtEnd(sessions), 'panel'));
  },
} satisfies Command<{ id: SessionId }>;

const moveToEnd = {
  name: 'moveToEnd',
  run: (draft, { id }) => {
    const sessions = draft.eventsById[event]?.sessionsById;
    const session = sessions?.[id];
    if (sessions !== undefined && session !== undefined) session.order = orderAtEnd(sessions);
  },
} satisfies Command<{ id: SessionId }>;

const writeNotes = {
  name: 'writeNotes',
  run: (draft, { notes }) => {
    const written = draft.eventsById[event];
    if (written !== undefined) written.notes = notes;
  },
  mergeKey: () => 'notes',
} satisfies Command<{ notes: string }>;

const faults = {
  start: async ({ formatVersion = FORMAT_VERSION, isMirrored = true } = {}) => {
    const device = await browserDevice(formatVersion);
    const { kind, ...report } = await startStore(isMirrored ? device : { ...device, files: null });
    const upTo = 'upTo' in report ? report.upTo : null;
    const from = 'from' in report ? report.from : null;
    const people = Object.keys(libraryNow().peopleById);
    const { replayed, repairs, lost } = report;
    return { kind, from, upTo, replayed, repairs, lost, people };
  },
  /** Puts a library file in the place of the library; answers with the id of its first event. */
  open: async (content: string): Promise<string> => {
    const file = parseLibraryFile(content);
    if (!file.ok) throw new Error(`Not a library file: ${file.problem}`);
    await replaceLibrary(file.library);
    await faults.until('saved');
    return Object.keys(file.library.eventsById)[0] ?? '';
  },
  /** The same with an event in each of these zones, on these days. */
  openClockChange: async (zones: readonly string[], days: readonly string[]) => {
    await replaceLibrary(clockChangeLibrary(zones, days));
    await faults.until('saved');
  },
  library: (): Library => libraryNow(),
  saving: (): SavingState => savingNow(),
  addEvent: () => execute(addEvent, null),
  addPerson: (id: string, notes = '') => execute(addPerson, { id: id as PersonId, notes }),
  /** With notes that no compression makes smaller. */
  addBigPerson: (id: string, size: number) => {
    const bytes = new Uint8Array(65_536);
    let notes = '';
    while (notes.length < size) {
      for (const byte of crypto.getRandomValues(bytes)) notes += byte.toString(36);
    }
    execute(addPerson, { id: id as PersonId, notes: notes.slice(0, size) });
  },
  addSession: (id: string) => execute(addSession, { id: id as SessionId }),
  moveToEnd: (id: string) => execute(moveToEnd, { id: id as SessionId }),
  writeNotes: (notes: string) => execute(writeNotes, { notes }),
  /** Resolves when the store says it is in this state. */
  until: async (status: SavingState['status']) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (savingNow().status !== status) return;
        stop();
        resolve();
      };
      const stop = subscribeToSaving(look);
      look();
    }),
  /** Adds one person after the other until the page is gone; each that is saved is told to `acknowledged`. */
  keepAdding: async (prefix: string) => {
    for (let n = 0; ; n += 1) {
      faults.addPerson(`${prefix}-${n}`, 'x'.repeat(200));
      await faults.until('saved');
      window.acknowledged?.(`${prefix}-${n}`);
    }
  },
  writeMirror: async () => runningNow()?.keeper.write(),
  comeBack: async () => runningNow()?.saver.comeBack(),
  file: async () => libraryFile().text(),
  /** The library as text that is equal where libraries are. */
  text: () => exportLibraryFile(libraryNow(), new Date(0)),
  /** What undo would bring back. */
  undoable: () => historyStore.getState().done.flatMap((step) => step.changes.map((change) => change.before)),
  conflicts: async () => (await runningNow()?.saver.position().database?.getAll('conflicts')) ?? [],
  /** The counter of the store, which rises with every edit that is written. */
  counter: async () => (await runningNow()?.saver.position().database?.get('head', 'head'))?.counter ?? null,
};

export type Faults = typeof faults;

declare global {
  interface Window {
    readonly faults: Faults;
    readonly acknowledged?: (id: string) => void;
  }
}

Object.assign(window, { faults });

// A field as the program has them: what is typed reaches the library after a pause, or when the page is left.
const field = document.getElementById('notes');
if (!(field instanceof HTMLInputElement)) throw new Error('The page has no field');
let pause: ReturnType<typeof setTimeout> | undefined;
const commit = () => {
  clearTimeout(pause);
  if (field.value !== '') faults.writeNotes(field.value);
};
registerPending(commit);
field.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(commit, 300);
});
