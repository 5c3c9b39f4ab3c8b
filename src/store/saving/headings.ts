// What editions froze is most of a library that was issued often, and no first screen needs it. So the store has the
// editions a second time, without it: a start reads those, and the texts after it (readTexts.ts). These headings are
// believed only where nothing can have been written to the editions since; otherwise all is read, as if they were not.
import { isNotRead, NOT_READ } from '#domain/editions/frozenText.ts';
import { repairRecord } from '#domain/file/repairLibrary.ts';
import { isMap } from '../changes.ts';
import type { Database, StoreHead } from './database.ts';
import type { Rows, StoredRow } from './records.ts';

/** With fewer editions there is nothing to gain. */
const FEWEST = 20;

interface Heads {
  readonly get: (
    key: 'headings',
  ) => Promise<(StoreHead & { readonly editionRows?: readonly StoredRow[] }) | undefined>;
}

interface Editions {
  readonly count: () => Promise<number>;
  readonly index: (name: 'seq') => { readonly count: (range: IDBKeyRange) => Promise<number> };
}

/** The editions without what they froze; null where they have to be read whole. */
export async function headingRows(
  heads: Heads,
  editions: Editions,
  formatVersion: number,
): Promise<readonly StoredRow[] | null> {
  const kept = await heads.get('headings');
  if (kept?.editionRows === undefined || kept.formatVersion !== formatVersion) return null;
  const newer = IDBKeyRange.lowerBound(kept.counter, true);
  const [all, written] = await Promise.all([editions.count(), editions.index('seq').count(newer)]);
  if (all !== kept.editionRows.length || written > 0) return null;
  const rows = kept.editionRows.map((row) => withRecord(row, { frozen: NOT_READ }));
  return rows.every(({ record }) => repairRecord('edition', record).repairs.length === 0) ? rows : null;
}

/** Keeps the headings of editions that were just read whole, as they were at this head. */
export async function keepHeadings(database: Database, head: StoreHead, rows: Rows): Promise<void> {
  const editions = [...rows.editionsById.values()];
  if (editions.length < FEWEST || editions.some(({ record }) => isNotRead(record))) return;
  await database.put('head', { ...head, editionRows: editions.map(headingOf) }, 'headings');
}

/** The headings once these editions are written (null = taken out), to be put in with them. */
export function headingsAfter(
  before: readonly StoredRow[],
  written: ReadonlyMap<string, StoredRow | null>,
  head: StoreHead,
): StoreHead & { readonly editionRows: readonly StoredRow[] } {
  const untouched = before.filter(({ id }) => !written.has(id));
  const added = [...written.values()].filter((row) => row !== null);
  return { ...head, editionRows: [...untouched, ...added].map(headingOf) };
}

/** A row on its way to the disk. Fails rather than write over a text that has not been read. */
export function wholeRow(row: StoredRow): StoredRow {
  if (isNotRead(row.record)) throw new Error(`Edition ${row.id} has not been read and cannot be written`);
  return row;
}

function headingOf(row: StoredRow): StoredRow {
  return withRecord(row, { frozen: '' });
}

function withRecord({ id, seq, record }: StoredRow, part: Readonly<Record<string, unknown>>): StoredRow {
  return { id, seq, record: isMap(record) ? { ...record, ...part } : record };
}
