// The library's second home, apart from IndexedDB: files in the origin's private folder. Records that changed go
// together into a new pack file, then the table of contents is replaced; nothing that is in use is ever overwritten.
// It knows nothing of when to write: that is the saver's.
import type { FileHome } from '../device.ts';
import { keyText, type LastByTab, type RecordKey, type StoredRow } from '../records.ts';
import {
  checksumOf,
  type Entry,
  KEPT,
  type Manifest,
  manifestFile,
  readManifest,
  SLOTS,
} from './manifest.ts';

export interface MirrorUpdate {
  readonly formatVersion: number;
  /** The database's counter these rows bring the mirror up to. */
  readonly counter: number;
  /** Milliseconds. */
  readonly savedAt: number;
  readonly tabs: LastByTab;
  readonly changed: readonly MirrorRow[];
  readonly isGone: (key: RecordKey) => boolean;
}

/** More packs than this are joined into one. */
const MOST_PACKS = 24;

/** The newest contents whose checksum holds; null where there are none. */
export async function readContents(files: FileHome): Promise<Manifest | null> {
  const read = await Promise.all(SLOTS.map(async (slot) => readManifest(await files.read(slot))));
  return read.reduce(
    (best, manifest) =>
      manifest !== null && manifest.generation > (best?.generation ?? -1) ? manifest : best,
    null,
  );
}

/** The packs that are missing or shorter than they were written. Reads sizes only. */
export async function tornPacks(files: FileHome, manifest: Manifest): Promise<ReadonlySet<string>> {
  const torn = new Set<string>();
  for (const [name, size] of Object.entries(manifest.packs)) {
    if ((await files.read(name))?.size !== size) torn.add(name);
  }
  return torn;
}

/** Writes what changed. `present` null starts afresh. Returns the new contents. */
export async function writeMirror(
  files: FileHome,
  present: Manifest | null,
  update: MirrorUpdate,
): Promise<Manifest> {
  const generation = (present?.generation ?? 0) + 1;
  const pack = `pack-${generation}-${update.counter}.jsonl`;
  const added = await packOf(pack, update.changed);
  const replaced = new Set(added.entries.map(keyText));
  const kept = (present?.entries ?? []).filter(
    (entry) => !replaced.has(keyText(entry)) && !update.isGone(entry),
  );
  const parts: { readonly entries: readonly Entry[]; readonly blob: Blob }[] = [added];
  const packsInUse = new Set(kept.map((entry) => entry.pack));
  const isJoining = packsInUse.size >= MOST_PACKS;
  if (isJoining) parts.push(await joined(files, pack, kept, added.blob.size));
  const entries = isJoining ? parts.flatMap((part) => part.entries) : [...kept, ...added.entries];
  const blob = new Blob(parts.map((part) => part.blob));
  await files.write(pack, blob);
  const sizes = { ...present?.packs, [pack]: blob.size };
  const used = new Set(entries.map((entry) => entry.pack));
  const next: Manifest = {
    formatVersion: update.formatVersion,
    generation,
    counter: update.counter,
    savedAt: update.savedAt,
    tabs: update.tabs,
    packs: Object.fromEntries(Object.entries(sizes).filter(([name]) => used.has(name))),
    entries,
  };
  await files.write(SLOTS[generation % 2] ?? SLOTS[0], await manifestFile(next));
  await sweep(files, next, present);
  return next;
}

export interface MirrorRow {
  readonly key: RecordKey;
  readonly row: StoredRow;
}

/** A record whose checksum does not hold, with whatever text is left of it. */
export interface TornRecord {
  readonly key: RecordKey;
  readonly text: string;
}

export async function readRows(
  files: FileHome,
  entries: readonly Entry[],
): Promise<{ readonly found: readonly MirrorRow[]; readonly torn: readonly TornRecord[] }> {
  const packs = new Map<string, Blob | null>();
  for (const { pack } of entries) if (!packs.has(pack)) packs.set(pack, await files.read(pack));
  const found: MirrorRow[] = [];
  const torn: TornRecord[] = [];
  for (const entry of entries) {
    const pack = packs.get(entry.pack) ?? new Blob([]);
    const slice = pack.slice(entry.offset, entry.offset + entry.length);
    const bytes = new Uint8Array(await slice.arrayBuffer());
    const text = new TextDecoder().decode(bytes);
    const { collection, id, seq } = entry;
    if (bytes.length === entry.length && (await checksumOf(bytes)) === entry.checksum) {
      const record: unknown = JSON.parse(text);
      found.push({ key: { collection, id }, row: { id, seq, record } });
    } else {
      torn.push({ key: { collection, id }, text });
    }
  }
  return { found, torn };
}

/** Keeps the present contents, and the packs they need, until this is called again. */
export async function keepContents(files: FileHome): Promise<void> {
  const present = await readContents(files);
  if (present !== null) await files.write(KEPT, await manifestFile(present));
}

export async function readKept(files: FileHome): Promise<Manifest | null> {
  return readManifest(await files.read(KEPT));
}

export async function clearMirror(files: FileHome): Promise<void> {
  for (const name of await files.list()) await files.remove(name);
}

async function packOf(
  pack: string,
  changed: MirrorUpdate['changed'],
): Promise<{ readonly entries: readonly Entry[]; readonly blob: Blob }> {
  const encoder = new TextEncoder();
  const entries: Entry[] = [];
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const { key, row } of changed) {
    const bytes = encoder.encode(`${JSON.stringify(row.record)}\n`);
    // Each await lets the page breathe between two records of a large library.
    const checksum = await checksumOf(bytes);
    const { collection, id } = key;
    entries.push({ collection, id, seq: row.seq, pack, offset, length: bytes.length, checksum });
    parts.push(bytes);
    offset += bytes.length;
  }
  return { entries, blob: new Blob(parts) };
}

/** The same records in one pack. The bytes stay with the browser: they are never read into the page. */
async function joined(
  files: FileHome,
  pack: string,
  entries: readonly Entry[],
  start: number,
): Promise<{ readonly entries: readonly Entry[]; readonly blob: Blob }> {
  const blobs = new Map<string, Blob>();
  const moved: Entry[] = [];
  const slices: Blob[] = [];
  let offset = start;
  for (const entry of entries) {
    const blob = blobs.get(entry.pack) ?? (await files.read(entry.pack));
    if (blob === null) continue;
    blobs.set(entry.pack, blob);
    slices.push(blob.slice(entry.offset, entry.offset + entry.length));
    moved.push({ ...entry, pack, offset });
    offset += entry.length;
  }
  return { entries: moved, blob: new Blob(slices) };
}

/** Removes packs that neither these contents, nor the ones before, nor the kept ones need. */
async function sweep(files: FileHome, next: Manifest, before: Manifest | null): Promise<void> {
  const needed = new Set<string>([
    ...SLOTS,
    KEPT,
    ...Object.keys(next.packs),
    ...Object.keys(before?.packs ?? {}),
  ]);
  const strays = (await files.list()).filter((name) => !needed.has(name));
  if (strays.length === 0) return;
  const kept = (await readKept(files))?.packs ?? {};
  for (const name of strays) if (!Object.hasOwn(kept, name)) await files.remove(name);
}
