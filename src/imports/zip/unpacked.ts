// Files out of a zip file, inflated piece by piece and counted meanwhile, so that a small file cannot fill the memory.
import { Inflate } from 'fflate';
import { Refusal } from '../fileOutcome.ts';
import { directoryOf } from './directory.ts';
import type { PackedEntry } from './directory.ts';

/** The words of a thick report with all its tables are a fifth of it. */
const MOST_INFLATED = 40 * 1024 * 1024;

const LOCAL = 0x04034b50;
/** One piece inflates to at most a thousand times as much. */
const PIECE = 8 * 1024;

/** Those whose name is wanted, by name. Throws a Refusal where they hold too much, are locked or broken. */
export function unpacked(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): ReadonlyMap<string, Uint8Array<ArrayBuffer>> {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  let left = MOST_INFLATED;
  for (const entry of directoryOf(bytes) ?? []) {
    if (!isWanted(entry.name) || files.has(entry.name)) continue;
    if (entry.isEncrypted) throw new Refusal('encrypted');
    const content = contentOf(bytes, entry, left);
    left -= content.length;
    files.set(entry.name, content);
  }
  return files;
}

function contentOf(bytes: Uint8Array, entry: PackedEntry, most: number): Uint8Array<ArrayBuffer> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.place + 30 > bytes.length || view.getUint32(entry.place, true) !== LOCAL) {
    throw new Refusal('unreadable');
  }
  const start =
    entry.place + 30 + view.getUint16(entry.place + 26, true) + view.getUint16(entry.place + 28, true);
  const packed = bytes.subarray(start, start + entry.length);
  if (entry.method === 0) {
    if (packed.length > most) throw new Refusal('inflates-too-far');
    return Uint8Array.from(packed);
  }
  if (entry.method !== 8) throw new Refusal('unreadable');
  return inflated(packed, most);
}

function inflated(packed: Uint8Array, most: number): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((piece) => {
    length += piece.length;
    if (length > most) throw new Refusal('inflates-too-far');
    pieces.push(piece);
  });
  for (let place = 0; place < packed.length; place += PIECE) {
    inflate.push(packed.subarray(place, place + PIECE), place + PIECE >= packed.length);
  }
  const whole = new Uint8Array(length);
  let end = 0;
  for (const piece of pieces) {
    whole.set(piece, end);
    end += piece.length;
  }
  return whole;
}
