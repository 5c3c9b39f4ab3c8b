// The directory of a zip file: what is in it and where, without unpacking anything. Sizes it states are not believed.
const MOST_ENTRIES = 5_000;
const END = 0x06054b50;
const ENTRY = 0x02014b50;

export interface PackedEntry {
  readonly name: string;
  /** 0 = as it is, 8 = deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  /** Bytes it takes up in the zip file. */
  readonly length: number;
  /** Where its own header stands. */
  readonly place: number;
}

/** null where there is no directory: the file is broken off, or no zip file, or holds more than any office file does. */
export function directoryOf(bytes: Uint8Array): readonly PackedEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return null;
  const entries: PackedEntry[] = [];
  let place = view.getUint32(end + 16, true);
  while (place + 46 <= view.byteLength && view.getUint32(place, true) === ENTRY) {
    if (entries.length === MOST_ENTRIES) return null;
    const nameLength = view.getUint16(place + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(place + 46, place + 46 + nameLength)),
      method: view.getUint16(place + 10, true),
      isEncrypted: (view.getUint16(place + 8, true) & 1) === 1,
      length: view.getUint32(place + 20, true),
      place: view.getUint32(place + 42, true),
    });
    place += 46 + nameLength + view.getUint16(place + 30, true) + view.getUint16(place + 32, true);
  }
  return entries;
}

/** It stands last, before a comment of at most 65,535 bytes. */
function endOfDirectory(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - 22 - 65_535);
  for (let place = view.byteLength - 22; place >= first; place -= 1) {
    if (view.getUint32(place, true) === END) return place;
  }
  return null;
}
