// From stored rows to a sound library: brings an older format up to date, mends what is broken, and tells which
// records must be written back and which raw texts set aside. Pure.
import { type RepairKind, type Repair } from '#domain/file/repair.ts';
import { repairLibrary } from '#domain/file/repairLibrary.ts';
import type { Library } from '#domain/library.ts';
import { valueAt } from '../changes.ts';
import type { AsideFile, Mend } from './database.ts';
import { migrate } from './migrations/migrate.ts';
import { isCollection, keyText, rawLibrary, type RecordKey, type Rows } from './records.ts';

export interface Repaired {
  readonly library: Library;
  readonly repairs: readonly Repair[];
  readonly mend: Mend;
}

/** Mends that lose nothing anybody wrote: no copy of the record as it was needs to be kept. */
const HARMLESS: ReadonlySet<RepairKind> = new Set<RepairKind>([
  'missing',
  'order-mended',
  'order-shared',
  'day-added',
  'person-gone',
  'room-gone',
  'office-gone',
  'paper-gone',
  'session-gone',
  'participation-gone',
]);

export function repairRows(rows: Rows, fromVersion: number, toVersion: number, now: number): Repaired {
  const raw = rawLibrary(rows);
  const { library, repairs } = repairLibrary(fromVersion < toVersion ? migrate(raw, fromVersion) : raw);
  const touched = new Map<string, RecordKey>();
  const harmed = new Map<string, RecordKey>();
  for (const { where, what } of repairs) {
    const [collection, id] = where;
    if (!isCollection(collection) || id === undefined || !rows[collection].has(id)) continue;
    const key = { collection, id };
    touched.set(keyText(key), key);
    if (!HARMLESS.has(what)) harmed.set(keyText(key), key);
  }
  const mended = [...touched.values()].map((key) => ({
    key,
    record: valueAt(library, [key.collection, key.id]),
    over: rows[key.collection].get(key.id)?.seq ?? 0,
  }));
  return {
    library,
    repairs,
    mend: {
      rows: mended.filter(({ record }) => record !== undefined),
      gone: mended.filter(({ record }) => record === undefined).map(({ key }) => key),
      aside: [...harmed.values()].map((key) => asideOf(key, rows, now)),
    },
  };
}

function asideOf(key: RecordKey, rows: Rows, time: number): AsideFile {
  const text = JSON.stringify(rows[key.collection].get(key.id)?.record, null, 1) ?? '';
  return { id: `mended ${keyText(key)} ${time}`, name: `${key.id}.json`, time, text };
}
