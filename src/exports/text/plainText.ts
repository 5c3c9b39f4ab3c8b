// Papers as plain text for an e-mail: lines of at most 76 columns, the table aligned, footnotes at the end.
import type { Block, DocumentTree, Handlers, Inline, ParagraphStyle } from '#documents/tree.ts';
import { printable } from '../printable.ts';
import { numbersOfItems } from '../itemNumbers.ts';
import { columnsOf, wrapped } from './lines.ts';
import { tableText } from './tableText.ts';

const WIDTH = 76;

/** A package is one text: its papers one after another, parted by a line. */
export function plainText(trees: readonly DocumentTree[]): string {
  return trees.map(paperText).join(`\n${'='.repeat(WIDTH)}\n\n`);
}

function paperText(tree: DocumentTree): string {
  const notes: string[] = [];
  const words = wordsOf(notes);
  const lines = blocksText(tree.blocks, WIDTH, words);
  const footnotes = notes.flatMap((note, index) => wrapped(`[${index + 1}] ${note}`, WIDTH, '    '));
  const all = footnotes.length === 0 ? lines : [...lines, '', '-'.repeat(20), ...footnotes];
  return `${printable(all.join('\n'))
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\s+$/g, '')}\n`;
}

type Words = (inlines: readonly Inline[]) => string;

/** Lines that stand together without an empty one before them. */
const CLOSE: ReadonlySet<ParagraphStyle> = new Set([
  'eventDates',
  'eventRoom',
  'eventTheme',
  'room',
  'sessionTitle',
  'sessionSubtitle',
  'access',
  'person',
  'roleLine',
  'roleLabel',
  'capacity',
  'subItem',
  'floorRule',
  'leadIn',
  'columnTitle',
  'sessionPlace',
  'personFunction',
  'direction',
]);

const CENTRED: ReadonlySet<ParagraphStyle> = new Set(['eventKind', 'eventTheme', 'eventDates', 'eventRoom']);

function blocksText(blocks: readonly Block[], width: number, words: Words): readonly string[] {
  return blocks.flatMap((block, index) => {
    const lines = blockText(block, width, words);
    const isClose = index === 0 || standsClose(block, blocks[index - 1]);
    return isClose || lines.length === 0 ? lines : ['', ...lines];
  });
}

function standsClose(block: Block, before: Block | undefined): boolean {
  if (block.type === 'list')
    return before?.type === 'heading' || (before?.type === 'paragraph' && before.style !== 'body');
  if (block.type === 'heading') return block.style === 'sessionTitle' && before?.type === 'paragraph';
  if (block.type !== 'paragraph') return false;
  // The hours head a new session; a second sitting's hours stand under the first's.
  if (block.style === 'time') return before?.type === 'paragraph' && before.style === 'time';
  return CLOSE.has(block.style);
}

function blockText(block: Block, width: number, words: Words): readonly string[] {
  const handlers: Handlers<Block, readonly string[]> = {
    heading: ({ style, inlines }) => {
      const lines = wrapped(words(inlines), width);
      return style === 'paperTitle' || style === 'stage' ? centred(lines, width) : lines;
    },
    paragraph: ({ style, inlines }) => {
      const lines = wrapped(words(inlines), width, style === 'person' || style === 'roleLine' ? '  ' : '');
      return CENTRED.has(style) ? centred(lines, width) : lines;
    },
    list: (node) => {
      const numbers = numbersOfItems(node);
      return node.items.flatMap((item, index) => {
        const mark = markOf(node.sign, numbers[index] ?? '');
        const indent = ' '.repeat(mark.length);
        return blocksText(item, width - mark.length, words).map(
          (line, at) => (at === 0 ? mark : indent) + line,
        );
      });
    },
    table: (table) => tableText(table, width, (inner, room) => blocksText(inner, room, words)),
    sheet: ({ blocks: inner }) => [...blocksText(inner, width, words), '', '-'.repeat(20)],
    quotation: ({ inlines, source }) => [
      ...wrapped(words(inlines), width - 8).map((line) => `    ${line}`),
      ...source.map((line) => `        ${words(line)}`),
    ],
    addressBlock: ({ style, lines }) =>
      style === 'letterhead' ? centred(lines.map(words), width) : lines.map(words),
    signature: ({ lines }) => ['', '', ...lines.map(words)],
    pageBreak: () => ['-'.repeat(20)],
    note: ({ inlines }) => wrapped(words(inlines), width),
    legend: ({ lines }) => [...lines.flatMap((line) => wrapped(words(line), width)), ''],
  };
  const handler = handlers[block.type] as (node: Block) => readonly string[];
  return handler(block);
}

function centred(lines: readonly string[], width: number): readonly string[] {
  return lines.map((line) => ' '.repeat(Math.max(0, Math.floor((width - columnsOf(line)) / 2))) + line);
}

function markOf(sign: Extract<Block, { type: 'list' }>['sign'], number: string): string {
  if (sign === 'number' || sign === 'roman') return `${number}. `;
  return sign === 'none' ? '' : '- ';
}

function wordsOf(notes: string[]): Words {
  const words: Words = (inlines) =>
    inlines.map((inline) => (handlers[inline.type] as (node: Inline) => string)(inline)).join('');
  const handlers: Handlers<Inline, string> = {
    text: (node) => node.text,
    strong: (node) => words(node.inlines),
    emphasis: (node) => words(node.inlines),
    superscript: (node) => words(node.inlines),
    link: (node) => (node.text === node.href ? node.href : `${node.text} <${node.href}>`),
    lineBreak: () => '\n',
    footnote: (node) => {
      notes.push(words(node.inlines));
      return `[${notes.length}]`;
    },
    field: (node) => node.text,
    inserted: (node) => bracketed(words(node.inlines), '+'),
    deleted: (node) => bracketed(words(node.inlines), '-'),
    moved: (node) => ` [${node.text}]`,
  };
  return words;
}

/** [-taken out-] and [+put in+], as a reader of plain text marks it; a line break inside stays a line break. */
function bracketed(words: string, sign: '+' | '-'): string {
  return words
    .split('\n')
    .map((line) => {
      const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(line) ?? [];
      return inner === '' ? line : `${before}[${sign}${inner}${sign}]${after}`;
    })
    .join('\n');
}
