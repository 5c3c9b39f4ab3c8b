// A calendar tells people apart by an address. Nobody's e-mail address may leave with a programme, so each gets a
// name of its own made of the identity here: the same in every file, and leading nowhere.

/** "urn:uuid:…" (RFC 9562, version 8). */
export function calendarAddress(id: string): string {
  const parts = [1, 2, 3, 4].map((seed) => hashed(id, seed)).join('');
  const uuid = [
    parts.slice(0, 8),
    parts.slice(8, 12),
    `8${parts.slice(13, 16)}`,
    `a${parts.slice(17, 20)}`,
    parts.slice(20, 32),
  ];
  return `urn:uuid:${uuid.join('-')}`;
}

/** Eight hexadecimal digits: FNV-1a, stirred at the end. */
function hashed(text: string, seed: number): string {
  let hash = 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1);
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0).toString(16).padStart(8, '0');
}
