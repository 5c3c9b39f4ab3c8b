// The table of contents of the mirror: which record lies where, how new it is, and a checksum of each. It is written
// in turn to two files, so that a torn one leaves the one before, whose records are still there.
import { isMap } from '../../changes.ts';
import { type Collection, isCollection, type LastByTab } from '../records.ts';

export interface Manifest {
  readonly formatVersion: number;
  /** Rises by one with every manifest; the higher of the two is the newer. */
  readonly generation: number;
  /** Everything the database held when its counter stood here is in the mirror. */
  readonly counter: number;
  /** Milliseconds. */
  readonly savedAt: number;
  /** As in the head of the database. */
  readonly tabs: LastByTab;
  /** Bytes of each pack, by its file name. */
  readonly packs: Readonly<Record<string, number>>;
  readonly entries: readonly Entry[];
}

export interface Entry {
  readonly collection: Collection;
  readonly id: string;
  readonly seq: number;
  readonly pack: string;
  readonly offset: number;
  readonly length: number;
  readonly checksum: string;
}

export const SLOTS = ['contents-a.json', 'contents-b.json'] as const;

/** The contents as they were before the last import, restore or update of the format. */
export const KEPT = 'contents-before.json';

export async function manifestFile(manifest: Manifest): Promise<Blob> {
  const body = JSON.stringify({
    ...manifest,
    entries: manifest.entries.map((entry) => [
      entry.collection,
      entry.id,
      entry.seq,
      entry.pack,
      entry.offset,
      entry.length,
      entry.checksum,
    ]),
  });
  return new Blob([`${await checksumOf(new TextEncoder().encode(body))}\n${body}`]);
}

/** Null where the file is torn or not ours. */
export async function readManifest(file: Blob | null): Promise<Manifest | null> {
  if (file === null) return null;
  const text = await file.text();
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  if (end < 0 || text.slice(0, end) !== (await checksumOf(new TextEncoder().encode(body)))) return null;
  return manifestOf(JSON.parse(body));
}

/** SHA-256, short. Only looked for by accident's sake, not by an enemy's. */
export async function checksumOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest.subarray(0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function manifestOf(value: unknown): Manifest | null {
  if (!isMap(value) || !Array.isArray(value['entries']) || !isMap(value['packs'])) return null;
  const { formatVersion, generation, counter, savedAt } = value;
  if (!isNumber(formatVersion) || !isNumber(generation) || !isNumber(counter) || !isNumber(savedAt))
    return null;
  const packs: Record<string, number> = {};
  for (const [name, size] of Object.entries(value['packs'])) if (isNumber(size)) packs[name] = size;
  const entries = value['entries'].flatMap((item: unknown) => entryOf(item));
  return { formatVersion, generation, counter, savedAt, tabs: tabsOf(value['tabs']), packs, entries };
}

function tabsOf(value: unknown): LastByTab {
  const tabs: Record<string, { n: number; time: number }> = {};
  for (const [tab, last] of Object.entries(isMap(value) ? value : {})) {
    if (isMap(last) && isNumber(last['n']) && isNumber(last['time']))
      tabs[tab] = { n: last['n'], time: last['time'] };
  }
  return tabs;
}

function entryOf(item: unknown): readonly Entry[] {
  if (!Array.isArray(item)) return [];
  const [collection, id, seq, pack, offset, length, checksum]: readonly unknown[] = item;
  const isWhole =
    typeof collection === 'string' &&
    isCollection(collection) &&
    typeof id === 'string' &&
    isNumber(seq) &&
    typeof pack === 'string' &&
    isNumber(offset) &&
    isNumber(length) &&
    typeof checksum === 'string';
  return isWhole ? [{ collection, id, seq, pack, offset, length, checksum }] : [];
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
