// Edits not yet on the disk when a page goes away, written where writing is immediate. A page that is closing cannot
// wait for its database; the next start finds them here and writes them, each once.
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

/** False where there was no room for it. */
export function writeJournal(device: Device, edits: readonly Edit[]): boolean {
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

function editsIn(text: string, formatVersion: number): readonly Edit[] | null {
  try {
    const page: unknown = JSON.parse(text);
    if (!isMap(page) || page['formatVersion'] !== formatVersion || !Array.isArray(page['edits'])) return null;
    const edits = page['edits'].map(editOf);
    return edits.every((edit) => edit !== null) ? edits : null;
  } catch {
    return null;
  }
}

function editOf(value: unknown): Edit | null {
  if (!isMap(value) || !Array.isArray(value['changes'])) return null;
  const { tab, n, time } = value;
  const changes = value['changes'].map(changeOf);
  if (typeof tab !== 'string' || typeof n !== 'number' || typeof time !== 'number') return null;
  return changes.every((change) => change !== null) ? { tab, n, time, changes } : null;
}

function changeOf(value: unknown): Change | null {
  if (!isMap(value) || !Array.isArray(value['path'])) return null;
  const path: readonly unknown[] = value['path'];
  return path.every((key) => typeof key === 'string') ? { ...value, path } : null;
}
