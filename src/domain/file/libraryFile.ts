// Reading a library file. It never throws: what cannot be read is refused with its reason, and what could be read only
// in part comes with its repairs.
import type { Library } from '../library.ts';
import { inVersion2 } from './editionInTheClear.ts';
import type { Repair } from './repair.ts';
import { librarySchema } from './librarySchema.ts';
import { repairLibrary } from './repairLibrary.ts';
import { isRawRecord } from './schema.ts';
import { isWebPage, libraryTextInPage } from './sharedPage.ts';
import { FORMAT, FORMAT_VERSION } from './writeLibraryFile.ts';
import { zodParts } from './zodParts.ts';

export { FORMAT_VERSION, writeLibraryFile } from './writeLibraryFile.ts';

/** Characters. The largest library meant for one person is a fifth of it. */
export const LARGEST_FILE = 100_000_000;

export type FileProblem =
  | 'empty'
  | 'too-large'
  | 'not-json' // not a file of this sort at all
  | 'truncated' // begins like one and stops in the middle
  | 'not-ours' // JSON, but of another program
  | 'no-data' // a web page without a library inside
  | 'damaged' // ours, but there is no library in it
  | 'newer'; // ours, from a later version of the program

export type ParsedFile =
  | {
      readonly ok: true;
      readonly library: Library;
      readonly repairs: readonly Repair[];
      /** When it was written, as the file says: an ISO instant, or empty. */
      readonly savedAt: string;
    }
  | { readonly ok: false; readonly problem: FileProblem; readonly version?: number };

/** Turns the raw library of an older version into the present one's; may throw on damaged data. */
export type Migrate = (raw: unknown, fromVersion: number) => unknown;

/** The files that come with the program are of version 1, to be read by eye. */
const FROM_THE_FIRST: Migrate = (raw) => inVersion2(raw);

export function parseLibraryFile(text: string, migrate: Migrate = FROM_THE_FIRST): ParsedFile {
  if (text.length > LARGEST_FILE) return { ok: false, problem: 'too-large' };
  const content = text.replace(/^\uFEFF/, '').trim();
  if (content === '') return { ok: false, problem: 'empty' };
  return isWebPage(content) ? parsePage(content, migrate) : parseEnvelope(content, migrate);
}

/** The page of a programme somebody shared. */
function parsePage(page: string, migrate: Migrate): ParsedFile {
  const found = libraryTextInPage(page);
  if (found.kind === 'truncated') return { ok: false, problem: 'truncated' };
  return found.kind === 'nothing'
    ? { ok: false, problem: 'no-data' }
    : parseEnvelope(found.text.trim(), migrate);
}

function parseEnvelope(content: string, migrate: Migrate): ParsedFile {
  const parsed = parsedJson(content);
  if (parsed === null) return { ok: false, problem: isCutShort(content) ? 'truncated' : 'not-json' };
  const envelope = parsed.value;
  if (!isRawRecord(envelope) || field(envelope, 'format') !== FORMAT)
    return { ok: false, problem: 'not-ours' };
  const version = field(envelope, 'version');
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return { ok: false, problem: 'damaged' };
  }
  if (version > FORMAT_VERSION) return { ok: false, problem: 'newer', version };
  const raw = migrated(field(envelope, 'library'), version, migrate);
  if (!isRawRecord(raw)) return { ok: false, problem: 'damaged', version };
  const { library, repairs } = repairLibrary(raw);
  // Repair is meant to leave nothing unsound; what comes from outside is not let in on that promise alone.
  if (!librarySchema.zod(zodParts).safeParse(library).success)
    return { ok: false, problem: 'damaged', version };
  const savedAt = field(envelope, 'savedAt');
  return { ok: true, library, repairs, savedAt: isInstant(savedAt) ? savedAt : '' };
}

function field(envelope: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(envelope, name) ? envelope[name] : undefined;
}

function migrated(raw: unknown, version: number, migrate: Migrate): unknown {
  if (version === FORMAT_VERSION) return raw;
  try {
    return migrate(raw, version);
  } catch {
    return null;
  }
}

function parsedJson(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

/** Whether the text opens as an object and ends before what it opened is closed: a download that broke off. */
function isCutShort(text: string): boolean {
  if (!text.startsWith('{')) return false;
  let depth = 0;
  let isInString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (isInString) {
      if (character === '\\') index += 1;
      else if (character === '"') isInString = false;
    } else if (character === '"') isInString = true;
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
  }
  return isInString || depth > 0;
}

function isInstant(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/.test(value);
}
