// Which of the two homes of the library, the database and the mirror, holds the newer copy of each record. Pure.
import type { StoreHead } from './database.ts';
import type { Entry, Manifest } from './mirror/manifest.ts';
import { COLLECTIONS, keyText, type RecordKey, type Rows } from './records.ts';

export interface Comparison {
  /** To be taken from the mirror. */
  readonly fromMirror: readonly Entry[];
  /** In the database, though the mirror has seen them removed since. */
  readonly gone: readonly RecordKey[];
}

/** `unreadable`: records the database has and cannot give. */
export function compareHomes(
  head: StoreHead,
  rows: Rows,
  unreadable: readonly RecordKey[],
  contents: Manifest,
): Comparison {
  const isUnreadable = new Set(unreadable.map(keyText));
  const mirrored = new Map(contents.entries.map((entry) => [keyText(entry), entry]));
  const fromMirror = contents.entries.filter((entry) => {
    const row = rows[entry.collection].get(entry.id);
    if (row !== undefined) return entry.seq > row.seq;
    // A record the database does not have was removed there, unless the mirror's copy is of a later day.
    return entry.seq > head.counter || isUnreadable.has(keyText(entry));
  });
  if (contents.counter <= head.counter) return { fromMirror, gone: [] };
  const gone = COLLECTIONS.flatMap((collection) =>
    [...rows[collection].keys()]
      .map((id) => ({ collection, id }))
      .filter((key) => !mirrored.has(keyText(key))),
  );
  return { fromMirror, gone };
}
