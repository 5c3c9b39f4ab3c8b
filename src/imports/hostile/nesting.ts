// Test support: what nests: entities of entities, elements in elements.

/** A milliard letters where a reader follows them. */
export const ENTITIES = `<!DOCTYPE l [<!ENTITY a "aaaaaaaaaa">${Array.from('bcdefghijk', (name, index) => `<!ENTITY ${name} "${`&${'abcdefghij'[index]};`.repeat(10)}">`).join('')}]>`;

export const deep = (open: string, close: string, depth: number): string =>
  open.repeat(depth) + close.repeat(depth);
