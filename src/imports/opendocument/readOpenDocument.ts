// LibreOffice's own files (.odt, .ods): paragraphs, headings, lists and tables of their content as HTML, cut like a web page.
import type { FormatReading } from '../ImportFormat.ts';
import { Refusal } from '../fileOutcome.ts';
import type { FileOptions } from '../fileOutcome.ts';
import type { OpenedFile } from '../openedFile.ts';
import { cutHtml } from '../pasted-text/cutting/cutHtml.ts';
import { readProgramme } from '../pasted-text/readProgramme.ts';
import { readXml } from '../xml/readXml.ts';
import { unpacked } from '../zip/unpacked.ts';

export async function readOpenDocument(file: OpenedFile, options: FileOptions): Promise<FormatReading> {
  const parts = unpacked(file.bytes, (name) => name === 'content.xml' || name === 'META-INF/manifest.xml');
  const manifest = parts.get('META-INF/manifest.xml');
  if (manifest !== undefined && new TextDecoder().decode(manifest).includes('encryption-data')) {
    throw new Refusal('encrypted');
  }
  const content = parts.get('content.xml');
  if (content === undefined) throw new Refusal('unreadable');
  return { reading: readProgramme(cutHtml(htmlOf(content)), options), tables: [] };
}

const ELEMENTS: Readonly<Record<string, string>> = {
  p: 'p',
  list: 'ul',
  'list-item': 'li',
  table: 'table',
  'table-row': 'tr',
  'table-cell': 'td',
};

/** What is deleted but still tracked, notes in the margin, and what has been set as it would look. */
const HIDDEN = new Set([
  'tracked-changes',
  'annotation',
  'automatic-styles',
  'font-face-decls',
  'note-citation',
]);

function htmlOf(content: Uint8Array): string {
  const pieces: string[] = [];
  const headings: number[] = [];
  let hidden = 0;
  readXml(content, {
    open: (name, attributes) => {
      if (HIDDEN.has(name)) hidden += 1;
      if (hidden > 0) return;
      if (name === 'h') {
        headings.push(Math.min(6, Math.max(1, Number(attributes['text:outline-level']) || 1)));
        pieces.push(`<h${headings.at(-1)}>`);
      }
      if (name === 'line-break') pieces.push('<br>');
      if (name === 's' || name === 'tab') pieces.push(' ');
      const element = elementOf(name);
      if (element !== null) pieces.push(`<${element}${spansOf(attributes)}>`);
    },
    text: (text) => {
      if (hidden === 0) pieces.push(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
    },
    close: (name) => {
      if (HIDDEN.has(name)) hidden -= 1;
      else if (hidden === 0 && name === 'h') pieces.push(`</h${headings.pop() ?? 1}>`);
      else if (hidden === 0 && elementOf(name) !== null) pieces.push(`</${elementOf(name)}>`);
    },
  });
  return pieces.join('');
}

function elementOf(name: string): string | null {
  return Object.hasOwn(ELEMENTS, name) ? (ELEMENTS[name] ?? null) : null;
}

function spansOf(attributes: Readonly<Record<string, string>>): string {
  const columns = Number(attributes['table:number-columns-spanned']);
  const rows = Number(attributes['table:number-rows-spanned']);
  return `${columns > 1 && columns < 100 ? ` colspan="${columns}"` : ''}${rows > 1 && rows < 1000 ? ` rowspan="${rows}"` : ''}`;
}
