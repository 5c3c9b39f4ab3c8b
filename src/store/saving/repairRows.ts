// From stored rows to a sound library: mends what is broken, and tells which records must be written back and which raw
// texts set aside. Pure.
import { isHarmless, type Repair } from '#domain/file/repair.ts';
import { type RecordKind, type RecordTypes, repairLinks, repairRecord } from '#domain/file/repairLibrary.ts';
import type { Library } from '#domain/library.ts';
import { isMap, valueAt } from '../changes.ts';
import type { AsideFile, Mend } from './database.ts';
import { isCollection, keyText, type RecordKey, type Rows, type StoredRow } from './records.ts';

export interface Repaired {
  readonly library: Library;
  readonly repairs: readonly Repair[];
  readonly mend: Mend;
}

export async function repairRows(rows: Rows, now: number): Promise<Repaired> {
  const events = await mendEach('event', rows.eventsById);
  const people = await mendEach('person', rows.peopleById);
  const rooms = await mendEach('room', rows.roomsById);
  const offices = await mendEach('office', rows.officesById);
  const editions = await mendEach('edition', rows.editionsById);
  const alternatives = await mendEach('alternative', rows.alternativesById);
  const linked = repairLinks({
    eventsById: events.recordsById,
    peopleById: people.recordsById,
    roomsById: rooms.recordsById,
    officesById: offices.recordsById,
    editionsById: editions.recordsById,
    alternativesById: alternatives.recordsById,
  });
  const own = [events, people, rooms, offices, editions, alternatives].flatMap(({ repairs }) => repairs);
  return mendsOf(rows, linked.library, [...own, ...linked.repairs], now);
}

/** Milliseconds of work after which the page may draw and answer. */
const BREATH = 12;

async function mendEach<Kind extends RecordKind>(kind: Kind, rows: ReadonlyMap<string, StoredRow>) {
  const records: [id: string, record: RecordTypes[Kind]][] = [];
  const repairs: Repair[] = [];
  let start = performance.now();
  for (const { id, record } of rows.values()) {
    const isNamed = isMap(record) && record['id'] === id;
    const mended = repairRecord(kind, isNamed || !isMap(record) ? record : { ...record, id });
    if (mended.record !== null) records.push([id, mended.record]);
    // One that gives no id of its own is told under the id it is stored by.
    repairs.push(
      ...mended.repairs.map((repair) => ({
        ...repair,
        where: [repair.where[0] ?? '', id, ...repair.where.slice(2)],
      })),
    );
    if (performance.now() - start > BREATH) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      start = performance.now();
    }
  }
  return { recordsById: Object.fromEntries(records), repairs };
}

export function mendsOf(rows: Rows, library: Library, repairs: readonly Repair[], now: number): Repaired {
  const touched = new Map<string, RecordKey>();
  const harmed = new Map<string, RecordKey>();
  for (const repair of repairs) {
    const [collection, id] = repair.where;
    if (!isCollection(collection) || id === undefined || !rows[collection].has(id)) continue;
    const key = { collection, id };
    touched.set(keyText(key), key);
    if (!isHarmless(repair)) harmed.set(keyText(key), key);
  }
  const mended = [...touched.values()].map((key) => ({
    key,
    record: valueAt(library, [key.collection, key.id]),
    over: rows[key.collection].get(key.id)?.seq ?? 0,
  }));
  return {
    library,
    // Two tabs that each added at one place left what both meant: room is made between them, and nothing was broken.
    repairs: repairs.filter(({ what }) => what !== 'order-shared'),
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
