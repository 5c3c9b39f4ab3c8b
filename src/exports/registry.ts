// Every format a paper can leave in. To add one: a folder beside these with a function from trees to bytes, and a line
// here. The writers load when they are first asked for.
import type { DocumentTree } from '#documents/tree.ts';

export interface ExportFormat {
  /** Without its dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** One paper, or the papers of a package in one file. */
  readonly write: (trees: readonly DocumentTree[]) => Promise<string | Uint8Array<ArrayBuffer>>;
}

export const EXPORT_FORMATS = {
  word: {
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: async (trees) => (await import('./docx/wordFile.ts')).wordFile(trees, new Date()),
  },
  html: {
    extension: 'html',
    mediaType: 'text/html;charset=utf-8',
    write: async (trees) => (await import('./html/htmlFile.ts')).htmlFile(trees),
  },
  markdown: {
    extension: 'md',
    mediaType: 'text/markdown;charset=utf-8',
    write: async (trees) => (await import('./markdown/markdown.ts')).markdown(trees),
  },
  text: {
    extension: 'txt',
    mediaType: 'text/plain;charset=utf-8',
    write: async (trees) => (await import('./text/plainText.ts')).plainText(trees),
  },
} satisfies Record<string, ExportFormat>;

export type ExportFormatId = keyof typeof EXPORT_FORMATS;
export const EXPORT_FORMAT_IDS = Object.keys(EXPORT_FORMATS) as readonly ExportFormatId[];
