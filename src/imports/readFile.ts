// Any file into a reading of a programme, or into the reason why there is none. It runs in a worker, in a test and in a
// script alike, and never throws.
import type { ImportFormat } from './ImportFormat.ts';
import { Refusal } from './fileOutcome.ts';
import type { FileOptions, FileOutcome, ImportFile, RefusalReason } from './fileOutcome.ts';
import { openedFile } from './openedFile.ts';
import { IMPORT_FORMATS } from './registry.ts';
import type { ImportFormatId } from './registry.ts';
import { refusalOf } from './unreadFormats.ts';

// Keys of a plain object come as strings.
const FORMAT_IDS = Object.keys(IMPORT_FORMATS) as readonly ImportFormatId[];

/** Programmes with all their pictures stay far below. */
const MOST_BYTES = 50 * 1024 * 1024;

/** `format`: where it is known beforehand, as for a pasted text. */
export async function readFile(
  file: ImportFile,
  options: FileOptions,
  onProgress: (share: number) => void = () => undefined,
  format: ImportFormatId | null = null,
): Promise<FileOutcome> {
  const refused = (reason: RefusalReason, id: ImportFormatId | null): FileOutcome => ({
    isRead: false,
    name: file.name,
    format: id,
    reason,
  });
  let id = format;
  try {
    if (file.bytes.length > MOST_BYTES) return refused('too-large', null);
    const opened = openedFile(file);
    id ??= formatOf(opened);
    if (id === null) return refused(refusalOf(opened), null);
    const chosen: ImportFormat = IMPORT_FORMATS[id];
    const { reading, tables } = await chosen.read(opened, options, onProgress);
    const isEmpty =
      reading.papers.length === 0 && reading.days.every(({ sessions }) => sessions.length === 0);
    if (isEmpty) return refused('not-a-programme', id);
    return { isRead: true, name: file.name, format: id, reading, tables };
  } catch (error) {
    // A library that reads a format may throw anything over a damaged file; what it says is for its makers.
    return refused(reasonOf(error), id);
  }
}

/** How the browsers say that a part of the program did not come. */
const NOT_LOADED = /dynamically imported module|importing a module script failed|error loading/i;

function reasonOf(error: unknown): RefusalReason {
  if (error instanceof Refusal) return error.reason;
  return error instanceof TypeError && NOT_LOADED.test(error.message) ? 'not-loaded' : 'unreadable';
}

function formatOf(file: ReturnType<typeof openedFile>): ImportFormatId | null {
  return FORMAT_IDS.find((id) => IMPORT_FORMATS[id].isIn(file)) ?? null;
}
