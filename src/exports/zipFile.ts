// Several files as one zip file. The packer loads when it is first asked for.
import type { Zippable } from 'fflate';
import { printable } from './printable.ts';

export type FileContent = string | Uint8Array<ArrayBuffer>;

export interface NamedFile {
  readonly name: string;
  readonly content: FileContent;
}

/** `now` stands as the date of every file in it; two files must not have one name. */
export async function zipFile(files: readonly NamedFile[], now: Date): Promise<Uint8Array<ArrayBuffer>> {
  const { zipSync, strToU8 } = await import('fflate');
  const entries: Zippable = {};
  for (const { name, content } of files) {
    const bytes = typeof content === 'string' ? strToU8(printable(content)) : content;
    // A Word file is packed already: packing it again only takes time.
    entries[name] = [bytes, { level: typeof content === 'string' ? 6 : 0, mtime: now }];
  }
  return Uint8Array.from(zipSync(entries));
}
