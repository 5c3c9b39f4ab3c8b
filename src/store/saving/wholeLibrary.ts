// What a user does with all of the library at once: take a copy away, put one in its place or beside it, clear this
// computer, start again. The mirror keeps what was there before anything is replaced.
import type { Alternative } from '#domain/editions/alternative.ts';
import { writeLibraryFile } from '#domain/file/writeLibraryFile.ts';
import { repairLibrary } from '#domain/file/repairLibrary.ts';
import { joinedLibraries } from '#domain/joinedLibraries.ts';
import { EMPTY_LIBRARY, type Library } from '#domain/library.ts';
import { forgetHistory, takeStep } from '../execute.ts';
import { differingEditions, editionsThatStay } from '../keepEditions.ts';
import { libraryNow, putLibrary } from '../store.ts';
import { putConflicts } from './conflicts.ts';
import { type AsideFile, clearStore, openDatabase } from './database.ts';
import { deleteDB } from 'idb';
import { firstHead, startFresh } from './load.ts';
import { clearMirror, readKept, readRows } from './mirror/mirror.ts';
import { migrate } from './migrations/migrate.ts';
import { COLLECTIONS, noRows, rawLibrary, withRows } from './records.ts';
import { problemOn } from './room.ts';
import { deviceWaiting, run, runningNow, textsRead } from './running.ts';
import { findTyped } from './typed.ts';

/** The text of a library file: equal libraries and times give equal text. */
export function exportLibraryFile(library: Library, savedAt: Date = new Date()): string {
  return writeLibraryFile(library, savedAt.toISOString());
}

/** What is on screen now, as a file to download; works when nothing can be saved. */
export function libraryFile(): Blob {
  return new Blob([exportLibraryFile(libraryNow())], { type: 'application/json' });
}

export interface ReplaceReport {
  /** Editions of events that are in both, which the other library has not or has otherwise: they stay. */
  readonly editionsKept: number;
}

/** Puts a library in the place of the present one, as one step that can be undone. What was issued stays. */
export async function replaceLibrary(library: Library, name = 'replaceLibrary'): Promise<ReplaceReport> {
  await startAfresh();
  await textsRead();
  await runningNow()?.keeper.keep();
  const editionsKept = editionsThatStay(libraryNow(), library);
  takeStep(name, library);
  return { editionsKept };
}

export interface MergeReport {
  readonly added: number;
  /** Already here; they stayed as they are. */
  readonly kept: number;
  /** Editions that are here already under the same id, with other contents: theirs were left out. */
  readonly editionsDiffering: number;
}

/** Adds the records that are not here yet, as one step that can be undone. */
export async function mergeIntoLibrary(library: Library, name = 'mergeIntoLibrary'): Promise<MergeReport> {
  await startAfresh();
  await textsRead();
  await runningNow()?.keeper.keep();
  const present = libraryNow();
  const merged = joinedLibraries([
    { ...library, alternativesById: newAlternatives(library, present) },
    present,
  ]);
  takeStep(name, merged);
  const added = countOf(merged) - countOf(present);
  const editionsDiffering = differingEditions(present, library);
  return { added, kept: countOf(library) - added, editionsDiffering };
}

/** What is parked beside an event belongs to the work on it: of an event that is here, it stays outside. */
function newAlternatives(library: Library, present: Library): Library['alternativesById'] {
  return Object.fromEntries(
    Object.entries<Alternative>(library.alternativesById).filter(
      ([, { eventId }]) => present.eventsById[eventId] === undefined,
    ),
  );
}

/** Where the library was missing, and only there: begins an empty one. */
export async function startAfresh(): Promise<void> {
  const device = deviceWaiting();
  if (device === null) return;
  const ending = {
    onAskedToClose: () => undefined,
    onLost: () => undefined,
    onBlocked: () => undefined,
  };
  let database = await openDatabase(device.databaseName, device.formatVersion, ending).catch(() => null);
  if (database === null) {
    await deleteDB(device.databaseName).catch(() => undefined);
    database = await openDatabase(device.databaseName, device.formatVersion, ending).catch(() => null);
  }
  const fresh = database === null ? null : (await startFresh(device, database)).content;
  const head = fresh?.head ?? firstHead(device, 0);
  const ready = fresh?.database ?? null;
  const problem = ready === null ? await problemOn(device.files, 'no-storage') : null;
  await run(device, { database: ready, head, problem }, true);
}

/** Removes everything this program keeps on this computer. Cannot be undone. */
export async function clearEverything(): Promise<void> {
  const running = runningNow();
  forgetHistory();
  putConflicts([]);
  if (running !== null) {
    const { device, saver } = running;
    saver.forget();
    const { database } = saver.position();
    if (database !== null) await clearStore(database);
    for (const key of device.notes.keys()) device.notes.remove(key);
    await findTyped(device);
    const { files } = device;
    if (files !== null) await device.alone('mirror', () => clearMirror(files));
    device.channel.post('cleared');
    await saver.comeBack();
  }
  putLibrary(EMPTY_LIBRARY);
}

/** Raw texts that could not be read as they were, newest first. */
export async function asideFiles(): Promise<readonly AsideFile[]> {
  const files = (await runningNow()?.saver.position().database?.getAll('aside')) ?? [];
  return files.toSorted((a, b) => b.time - a.time);
}

export async function forgetAsideFile(id: string): Promise<void> {
  await runningNow()?.saver.position().database?.delete('aside', id);
}

export async function dismissConflict(id: string): Promise<void> {
  const database = runningNow()?.saver.position().database ?? null;
  if (database === null) return;
  await database.delete('conflicts', id);
  putConflicts(await database.getAll('conflicts'));
}

/** The library as it was before the last import, restore or change of format; null where there was none. */
export async function libraryBefore(): Promise<{ readonly time: number; readonly library: Library } | null> {
  const files = runningNow()?.device.files ?? null;
  const kept = files === null ? null : await readKept(files);
  if (files === null || kept === null) return null;
  const { found } = await readRows(files, kept.entries);
  const raw = rawLibrary(withRows(noRows(), found, []));
  return { time: kept.savedAt, library: repairLibrary(migrate(raw, kept.formatVersion)).library };
}

function countOf(library: Library): number {
  return COLLECTIONS.reduce((count, collection) => count + Object.keys(library[collection]).length, 0);
}
