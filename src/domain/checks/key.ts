// Keys of findings: short, and the same for the same matter on every computer.

/** The parts that are ids stand as they are; a wording goes in as a number made of it. */
export function shortKey(checkId: string, about: string, wording = ''): string {
  return wording === '' ? `${checkId} ${about}` : `${checkId} ${about} ${hashOf(wording)}`;
}

/** FNV-1a over UTF-16 units. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
