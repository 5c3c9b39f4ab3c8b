// The names in a zip file's directory, without unpacking anything.

/** No office file holds more. */
export const MOST_ENTRIES = 5_000;
const END = 0x06054b50;
const ENTRY = 0x02014b50;

/** null where there is no directory to be found: the file is broken off, or no zip file. */
export function zipNames(bytes: Uint8Array): ReadonlySet<string> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return null;
  const names = new Set<string>();
  let place = view.getUint32(end + 16, true);
  while (
    names.size < MOST_ENTRIES &&
    place + 46 <= view.byteLength &&
    view.getUint32(place, true) === ENTRY
  ) {
    const length = view.getUint16(place + 28, true);
    names.add(new TextDecoder().decode(bytes.subarray(place + 46, place + 46 + length)));
    place += 46 + length + view.getUint16(place + 30, true) + view.getUint16(place + 32, true);
  }
  return names;
}

/** It stands last, before a comment of at most 65,535 bytes. */
function endOfDirectory(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - 22 - 65_535);
  for (let place = view.byteLength - 22; place >= first; place -= 1) {
    if (view.getUint32(place, true) === END) return place;
  }
  return null;
}
