// What a file is written from and what comes back: plain values, the same on the page and in the worker beside it.
import type { DocumentTree } from '#documents/tree.ts';
import { EXPORT_FORMATS } from '#exports/registry.ts';
import type { ExportFormatId } from '#exports/registry.ts';
import type { ProgrammeFileWish } from '#exports/programmeFile.ts';
import type { ShareWish } from '#exports/share/telling.ts';
import { zipFile } from '#exports/zipFile.ts';
import type { FileContent, NamedFile } from '#exports/zipFile.ts';

export type Writing =
  | { readonly type: 'papers'; readonly format: ExportFormatId; readonly trees: readonly DocumentTree[] }
  | { readonly type: 'page'; readonly wish: ShareWish }
  | { readonly type: 'programme'; readonly wish: ProgrammeFileWish }
  | { readonly type: 'zip'; readonly files: readonly NamedFile[] };

export interface WriteRequest {
  readonly id: number;
  readonly writing: Writing;
}

export type WriteAnswer =
  | { readonly id: number; readonly isOk: true; readonly content: FileContent }
  | { readonly id: number; readonly isOk: false; readonly error: string; readonly message: string };

export async function write(writing: Writing): Promise<FileContent> {
  switch (writing.type) {
    case 'zip':
      return zipFile(writing.files, new Date());
    case 'page':
      return (await import('#exports/share/sharePage.ts')).sharePage(writing.wish);
    case 'programme':
      return (await import('#exports/programmeFile.ts')).programmeFile(writing.wish);
    default:
      return EXPORT_FORMATS[writing.format].write(writing.trees);
  }
}

/** Never fails: an error loses its sort on the way between threads, so it goes as words. */
export async function answerTo({ id, writing }: WriteRequest): Promise<WriteAnswer> {
  try {
    return { id, isOk: true, content: await write(writing) };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { id, isOk: false, error: name, message };
  }
}
