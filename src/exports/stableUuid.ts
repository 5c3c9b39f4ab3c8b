// Formats that tell things apart by a UUID or a number get one made of the identity here: the same in every file, so that
// whoever takes in the next one knows it again, and leading back to nobody.

/** RFC 9562, version 8. */
export function stableUuid(id: string): string {
  const digits = [1, 2, 3, 4].map((seed) => hashed(id, seed).toString(16).padStart(8, '0')).join('');
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `a${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join('-');
}

/** From 1 to 2,147,483,647; one that is taken gives way to the next free one. */
export function stableNumber(id: string, taken: Set<number>): number {
  let number = hashed(id, 5) & 0x7fffffff;
  while (number === 0 || taken.has(number)) number = (number % 0x7fffffff) + 1;
  taken.add(number);
  return number;
}

/** FNV-1a, stirred at the end. */
function hashed(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1);
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return (hash ^ (hash >>> 15)) >>> 0;
}
