// From what was found on the disk to a library to work with: brings its format up to date, writes in the journal's
// edits, mends what is broken and writes the mends back.
import type { Library } from '#domain/library.ts';
import { isNotRead } from '#domain/editions/frozenText.ts';
import type { Repair } from '#domain/file/repair.ts';
import { type AsideFile, type Database, mendStore, readStore, type StoreHead } from './database.ts';
import type { Device } from './device.ts';
import type { Content } from './load.ts';
import { keepHeadings } from './headings.ts';
import type { RecordKey } from './records.ts';
import { repairRows } from './repairRows.ts';
import { replayJournal } from './replay.ts';
import { makeLogSound } from './soundLog.ts';

export interface StartNotes {
  /** What was broken in single records and has been mended. */
  readonly repairs: readonly Repair[];
  /** Records that could not be read from anywhere. */
  readonly lost: readonly RecordKey[];
  /** Edits of a page closed in a hurry that have been brought in. */
  readonly replayed: number;
  /** What was set aside for download at this start. */
  readonly asideFiles: readonly AsideFile[];
}

export interface Prepared {
  /** Null also where it could be read and not written: saving will keep trying. */
  readonly database: Database | null;
  readonly library: Library;
  readonly head: StoreHead;
  readonly notes: StartNotes;
}

export async function prepare(device: Device, content: Content): Promise<Prepared> {
  const { database } = content;
  if (database === null) return prepareWith(device, content);
  try {
    return await prepareWith(device, content);
  } catch {
    // On a full disk everything can be read and nothing written, and that is no reason not to start.
    // What was left to be read later is read now: it may not open again.
    const isWhole = ![...content.rows.editionsById.values()].some(({ record }) => isNotRead(record));
    const rows = isWhole ? content.rows : (await readStore(database)).rows;
    database.close();
    return prepareWith(device, { ...content, rows, database: null });
  }
}

async function prepareWith(device: Device, content: Content): Promise<Prepared> {
  const current = await inPresentFormat(device, content);
  const { database } = current;
  const replayed = database === null ? null : await replayJournal(device, database, current.head);
  let head = replayed?.head ?? current.head;
  if (database !== null) head = await makeLogSound(device, database, head);
  const isRead = database === null || replayed === null || replayed.count === 0;
  const rows = isRead ? current.rows : (await readStore(database, { apart: device.formatVersion })).rows;
  const { library, repairs, mend } = await repairRows(rows, device.now());
  if (database !== null && mend.rows.length + mend.gone.length > 0)
    head = await mendStore(database, head, mend);
  // It only makes the next start faster.
  else if (database !== null) await keepHeadings(database, head, rows).catch(() => undefined);
  const asideFiles = [...current.aside, ...(replayed?.aside ?? []), ...mend.aside];
  const notes = { repairs, lost: current.lost, replayed: replayed?.count ?? 0, asideFiles };
  return { database, library, head, notes };
}

async function inPresentFormat(device: Device, content: Content): Promise<Content> {
  if (content.head.formatVersion >= device.formatVersion) return content;
  const { toPresentFormat } = await import('./presentFormat.ts');
  const { head, rows, aside } = await toPresentFormat(device, content);
  return { ...content, head, rows, aside: [...content.aside, ...aside] };
}
