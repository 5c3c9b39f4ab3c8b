// When the mirror is written: within five seconds of an edit, when the page may go away, and before anything that
// replaces much. It copies from the database, which has all tabs' work; only while that fails, from the screen.
import { isNotRead } from '#domain/editions/frozenText.ts';
import type { Library } from '#domain/library.ts';
import { valueAt } from '../../changes.ts';
import { readSince } from '../readSince.ts';
import type { Device } from '../device.ts';
import { writeMarker } from '../marker.ts';
import {
  COLLECTIONS,
  type Edit,
  keysOf,
  keyText,
  type LastByTab,
  type RecordKey,
  type StoredRow,
} from '../records.ts';
import type { Position } from '../saver.ts';
import type { Manifest } from './manifest.ts';
import { keepContents, readContents, writeMirror } from './mirror.ts';

/** Milliseconds between an edit and its copy; what a torn database and a dead browser lose together stays far under five seconds. */
const MIRROR_DELAY = 1500;

const MIRROR_DELAY_ALONE = 300;

/** After a write that failed: on a full disk every further one wears the browser's own records down. */
const MIRROR_DELAY_FAILED = 5000;

export interface MirrorKeeper {
  /** Something was edited. */
  readonly touch: () => void;
  /** Writes what is behind; resolves when the mirror is level. False where there is none or it cannot be written. */
  readonly write: () => Promise<boolean>;
  /** The same, and keeps these contents beside the later ones until the next time. */
  readonly keep: () => Promise<boolean>;
  /** Why it could not be written the last time; null where it could. */
  readonly failure: () => unknown;
  readonly close: () => void;
}

/** `onLevel` hears up to which counter of the database the mirror is level with it. */
export function createMirrorKeeper(
  device: Device,
  library: () => Library,
  position: () => Position,
  start: { readonly isTorn: boolean },
  onLevel: (counter: number) => void = () => undefined,
): MirrorKeeper {
  const { files } = device;
  let isTorn = start.isTorn;
  let failure: unknown = null;
  let cancel: (() => void) | null = null;

  function touch(): void {
    if (cancel !== null) return;
    // Without a database the mirror is the only home there is.
    const delay = position().database === null ? MIRROR_DELAY_ALONE : MIRROR_DELAY;
    cancel = device.later(failure !== null ? MIRROR_DELAY_FAILED : delay, () => {
      cancel = null;
      void write();
    });
  }

  async function write(): Promise<boolean> {
    cancel?.();
    cancel = null;
    if (files === null) return false;
    try {
      await device.alone('mirror', async () => {
        const present = await readContents(files);
        if (present !== null && present.formatVersion > device.formatVersion) return;
        await bringLevel(present);
      });
      failure = null;
      return true;
    } catch (error) {
      failure = error;
      // The next edit, or the next time the page is left, tries again.
      return false;
    }
  }

  async function bringLevel(present: Manifest | null): Promise<void> {
    if (files === null) return;
    const base = present !== null && isTorn ? { ...present, counter: -1, entries: [], packs: {} } : present;
    const { database, known, unsaved } = position();
    const news = database === null ? null : await readSince(database, base?.counter ?? -1);
    const head = news?.head ?? null;
    const changed: { key: RecordKey; row: StoredRow }[] = [];
    if (news !== null) {
      for (const collection of COLLECTIONS) {
        for (const row of news.rows[collection].values())
          changed.push({ key: { collection, id: row.id }, row });
      }
    }
    const isBehind = head !== null && head.counter > (base?.counter ?? -1);
    const gone = new Set<string>();
    if (database === null) {
      const edited = keysOf(unsaved.flatMap((edit) => edit.changes));
      const isEdited = new Set(edited.map(keyText));
      for (const key of keysToCopy(base, edited)) {
        // Ahead of what the database had: a start that finds the database without these takes them from here.
        const seq = isEdited.has(keyText(key)) ? known + unsaved.length : known;
        const record = valueAt(library(), [key.collection, key.id]);
        if (record === undefined) gone.add(`${key.collection}/${key.id}`);
        else if (!isNotRead(record)) changed.push({ key, row: { id: key.id, seq, record } });
      }
    }
    if (!isBehind && changed.length === 0 && gone.size === 0) {
      if (head !== null) onLevel(head.counter);
      return;
    }
    const ids = news?.ids ?? null;
    const savedAt = head?.savedAt ?? device.now();
    await writeMirror(files, base, {
      formatVersion: head?.formatVersion ?? device.formatVersion,
      counter: head?.counter ?? base?.counter ?? known,
      savedAt,
      tabs: tabsWith(head?.tabs ?? base?.tabs ?? {}, database === null ? unsaved : []),
      changed,
      isGone: ({ collection, id }) =>
        gone.has(`${collection}/${id}`) || (ids !== null && !ids[collection].has(id)),
    });
    isTorn = false;
    if (head !== null) onLevel(head.counter);
    writeMarker(device, { events: Object.keys(library().eventsById).length, savedAt, isMirrored: true });
  }

  /** Everything on screen where the mirror has to be made anew, otherwise what the unsaved edits touch. */
  function keysToCopy(base: Manifest | null, edited: readonly RecordKey[]): readonly RecordKey[] {
    if (base !== null && base.entries.length > 0) return edited;
    return COLLECTIONS.flatMap((collection) =>
      Object.keys(library()[collection]).map((id) => ({ collection, id })),
    );
  }

  return {
    touch,
    write,
    keep: async () => {
      if (!(await write()) || files === null) return false;
      await keepContents(files);
      return true;
    },
    failure: () => failure,
    close: () => cancel?.(),
  };
}

function tabsWith(tabs: LastByTab, edits: readonly Edit[]): LastByTab {
  const next = { ...tabs };
  for (const { tab, n, time } of edits) next[tab] = { n, time };
  return next;
}
