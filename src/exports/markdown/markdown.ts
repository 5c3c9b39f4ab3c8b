// Papers as Markdown for an e-mail or a web editor: headings, lists, tables and footnotes as GitHub reads them, and
// readable as it stands. A package is one text, its papers parted by a rule.
import type { Block, DocumentTree, Handlers, Inline, ParagraphStyle } from '#documents/tree.ts';
import { numbersOfItems } from '../itemNumbers.ts';
import { printable } from '../printable.ts';
import { escapedHeading, escapedLine } from './escaped.ts';
import { LINE_BREAK, markdownWords } from './inlineMarkdown.ts';
import type { Words } from './inlineMarkdown.ts';
import { tableMarkdown } from './tableMarkdown.ts';

const RULE = '---';

export function markdown(trees: readonly DocumentTree[]): string {
  const notes: string[] = [];
  const papers = trees.map((tree) => paperMarkdown(tree, notes));
  return `${printable(papers.join(`\n\n${RULE}\n\n`))}\n`;
}

/** Footnotes stand at the end of their own paper but are counted through the file, where each needs a name of its own. */
function paperMarkdown(tree: DocumentTree, notes: string[]): string {
  const first = notes.length;
  const text = blocksMarkdown(tree.blocks, markdownWords(notes));
  const own = notes
    .slice(first)
    .map((note, at) => `[^${first + at + 1}]: ${note.replaceAll('\n', '\n    ')}`);
  return [text, ...own].filter((part) => part !== '').join('\n\n');
}

/** Lines that belong to the one before: broken, not parted. */
const CLOSE: ReadonlySet<ParagraphStyle> = new Set([
  'eventTheme',
  'eventDates',
  'eventRoom',
  'room',
  'sessionSubtitle',
  'access',
  'person',
  'capacity',
  'sessionPlace',
  'personFunction',
]);

/** What print sets apart by its weight or its slope. */
const BOLD: ReadonlySet<ParagraphStyle> = new Set([
  'eventKind',
  'eventTheme',
  'time',
  'columnTitle',
  'sessionNumber',
  'roleLabel',
  'personName',
]);
const ITALIC: ReadonlySet<ParagraphStyle> = new Set(['sessionSubtitle', 'access', 'direction']);

function blocksMarkdown(blocks: readonly Block[], words: Words): string {
  let text = '';
  blocks.forEach((block, index) => {
    const own = blockMarkdown(block, words);
    if (own === '') return;
    if (text === '') text = own;
    else text += `${standsClose(block, blocks[index - 1]) ? LINE_BREAK : '\n\n'}${own}`;
  });
  return text;
}

function standsClose(block: Block, before: Block | undefined): boolean {
  if (block.type !== 'paragraph' || before?.type !== 'paragraph') return false;
  return CLOSE.has(block.style) || (block.style === 'time' && before.style === 'time');
}

function blockMarkdown(block: Block, words: Words): string {
  const lines = (found: readonly (readonly Inline[])[]) =>
    found
      .map((line) => paragraphMarkdown(words(line)))
      .filter((line) => line !== '')
      .join(LINE_BREAK);
  const handlers: Handlers<Block, string> = {
    heading: ({ level, inlines }) => {
      const line = words(inlines).replaceAll(LINE_BREAK, ' ');
      return line.trim() === '' ? '' : `${'#'.repeat(level)} ${escapedHeading(line)}`;
    },
    paragraph: ({ style, inlines }) => paragraphMarkdown(words(dressed(style, inlines))),
    list: (node) =>
      listMarkdown(
        node,
        node.items.map((item) => blocksMarkdown(item, words)),
      ),
    table: (table) => tableMarkdown(table, (inner) => blocksMarkdown(inner, words)),
    sheet: ({ blocks }) => `${blocksMarkdown(blocks, words)}\n\n${RULE}`,
    quotation: ({ inlines, source }) =>
      [paragraphMarkdown(words(inlines)), lines(source)]
        .filter((part) => part !== '')
        .join('\n\n')
        .replace(/^/gm, '> ')
        .replace(/ +$/gm, ''),
    addressBlock: (node) => lines(node.lines),
    signature: (node) => lines(node.lines),
    pageBreak: () => RULE,
    note: ({ inlines }) => paragraphMarkdown(words(inlines)),
    legend: (node) => lines(node.lines),
  };
  return (handlers[block.type] as (node: Block) => string)(block);
}

function dressed(style: ParagraphStyle, inlines: readonly Inline[]): readonly Inline[] {
  if (BOLD.has(style)) return [{ type: 'strong', inlines }];
  return ITALIC.has(style) ? [{ type: 'emphasis', inlines }] : inlines;
}

function paragraphMarkdown(text: string): string {
  return text
    .split(LINE_BREAK)
    .map(escapedLine)
    .filter((line) => line !== '')
    .join(LINE_BREAK);
}

function listMarkdown(list: Extract<Block, { type: 'list' }>, items: readonly string[]): string {
  const { sign } = list;
  const numbers = numbersOfItems(list);
  const isTight = items.every((item) => !item.includes('\n'));
  // Markdown knows no list in Roman numerals and none without a sign: those are lines of their own.
  if (sign === 'roman' || sign === 'none')
    return items
      .map((item, at) => (sign === 'roman' ? `${numbers[at] ?? ''}. ${item}` : item))
      .join(isTight ? LINE_BREAK : '\n\n');
  return items
    .map((item, at) => {
      const mark = sign === 'number' ? `${numbers[at] ?? ''}. ` : '- ';
      return mark + item.replaceAll(/\n(?=[^\n])/g, `\n${' '.repeat(mark.length)}`);
    })
    .join(isTight ? '\n' : '\n\n');
}
