// Every format a programme can be read from. To add one: a folder beside these, and a line here; the readers load when
// they are first asked for. Among formats that would take the same file the earlier goes before.
import type { ImportFormat } from './ImportFormat.ts';
import { isMarkup, isProse } from './text/looks.ts';

export const IMPORT_FORMATS = {
  html: {
    extensions: ['html', 'htm', 'xhtml'],
    isIn: isMarkup,
    read: async (file, options) => (await import('./html/readPage.ts')).readPage(file, options),
  },
  text: {
    extensions: ['txt', 'text', 'md', 'markdown'],
    isIn: isProse,
    read: async (file, options) => (await import('./text/readText.ts')).readText(file, options),
  },
} satisfies Record<string, ImportFormat>;

export type ImportFormatId = keyof typeof IMPORT_FORMATS;
