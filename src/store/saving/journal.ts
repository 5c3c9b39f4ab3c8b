// Edits that are not yet in both homes when a page goes away, written where writing is immediate. A page that is
// closing cannot wait for its database or its mirror; the next start finds them here and writes them, each once.
import { withFrozenContent } from '#domain/file/editionInTheClear.ts';
import { isMap, type Change } from '../changes.ts';
import type { Device } from './device.ts';
import type { Edit } from './records.ts';

const PREFIX = 'unsaved:';

export interface JournalPage {
  readonly key: string;
  /** Null where it cannot be read or another format wrote it. */
  readonly edits: readonly Edit[] | null;
  readonly text: string;
}

/** One page's part of the journal: what it leaves behind when it goes away. */
export interface Leavings {
  /** These edits are in the database, whose counter is now this, and not yet in the mirror. */
  readonly onWritten: (edits: readonly Edit[], counter: number) => void;
  /** The mirror holds what the database held at this counter. */
  readonly onMirrored: (counter: number) => void;
  /** Writes down what is not in both homes. */
  readonly write: (unsaved: readonly Edit[]) => void;
  /** Crosses out what was written down, once everything is in both homes. */
  readonly tidy: (unsaved: readonly Edit[]) => void;
  readonly forget: () => void;
}

/** More edits than this between two copies to the mirror are a sign that the mirror fails. */
const MOST_UNMIRRORED = 500;

export function createLeavings(device: Device): Leavings {
  let unmirrored: readonly { readonly edit: Edit; readonly counter: number }[] = [];
  let isWritten = false;
  return {
    onWritten: (edits, counter) => {
      const added = edits.map((edit) => ({ edit, counter }));
      unmirrored = device.files === null ? [] : [...unmirrored, ...added].slice(-MOST_UNMIRRORED);
    },
    onMirrored: (counter) => {
      unmirrored = unmirrored.filter((one) => one.counter > counter);
    },
    write: (unsaved) => {
      const edits = [...unmirrored.map(({ edit }) => edit), ...unsaved];
      if (edits.length === 0) return;
      isWritten = writeJournal(device, edits) || writeJournal(device, unsaved) || isWritten;
    },
    tidy: (unsaved) => {
      if (!isWritten || unsaved.length + unmirrored.length > 0) return;
      writeJournal(device, []);
      isWritten = false;
    },
    forget: () => {
      unmirrored = [];
      isWritten = false;
      writeJournal(device, []);
    },
  };
}

/** False where there was no room for it. */
function writeJournal(device: Device, edits: readonly Edit[]): boolean {
  const key = `${PREFIX}${device.tab}`;
  if (edits.length === 0) {
    device.notes.remove(key);
    return true;
  }
  return device.notes.write(key, JSON.stringify({ formatVersion: device.formatVersion, edits }));
}

export function readJournal(device: Device): readonly JournalPage[] {
  return device.notes
    .keys()
    .filter((key) => key.startsWith(PREFIX))
    .flatMap((key) => {
      const text = device.notes.read(key);
      return text === null ? [] : [{ key, text, edits: editsIn(text, device.formatVersion) }];
    });
}

/** The oldest format whose edits still fit: version 2 changed only editions, which come in whole and are read both ways. */
const OLDEST_EDITS = 1;

function editsIn(text: string, formatVersion: number): readonly Edit[] | null {
  try {
    const page: unknown = JSON.parse(text);
    if (!isMap(page) || !Array.isArray(page['edits'])) return null;
    const version = page['formatVersion'];
    if (typeof version !== 'number' || version < OLDEST_EDITS || version > formatVersion) return null;
    const edits = page['edits'].map((edit) => editOf(edit, version));
    return edits.every((edit) => edit !== null) ? edits : null;
  } catch {
    return null;
  }
}

function editOf(value: unknown, version: number): Edit | null {
  if (!isMap(value) || !Array.isArray(value['changes'])) return null;
  const { tab, n, time } = value;
  const changes = value['changes'].map((change) => changeOf(change, version));
  if (typeof tab !== 'string' || typeof n !== 'number' || typeof time !== 'number') return null;
  return changes.every((change) => change !== null) ? { tab, n, time, changes } : null;
}

function changeOf(value: unknown, version: number): Change | null {
  if (!isMap(value) || !Array.isArray(value['path'])) return null;
  const path: readonly unknown[] = value['path'];
  if (!path.every((key) => typeof key === 'string')) return null;
  const isEdition = path[0] === 'editionsById' && path.length === 2;
  // Other tabs take it as it is written.
  if (version > 1 || !isEdition || value['after'] === undefined) return { ...value, path };
  return { ...value, path, after: withFrozenContent(value['after']) };
}
