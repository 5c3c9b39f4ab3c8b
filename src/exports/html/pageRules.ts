// The `@page` rules of a paper: its size, and what stands in the margins of each page. Chromium sets margin boxes but
// has no running strings, so every paper (in a file) or page (on the screen's way to the printer) has rules of its own.
import type { DocumentTree } from '#documents/tree.ts';
import { directionOf } from '#languages/language.ts';
import { paperWordsIn } from '#languages/papers/paperWords.ts';
import { printable } from '../printable.ts';

const PAGE_SIZES = {
  A4: { width: 210, height: 297 },
  Letter: { width: 215.9, height: 279.4 },
} as const;

/** Millimetres, as the paper lies. */
export function pageSizeOf({ paperSize, orientation }: PaperShape): {
  readonly width: number;
  readonly height: number;
} {
  const { width, height } = PAGE_SIZES[paperSize];
  return orientation === 'landscape' ? { width: height, height: width } : { width, height };
}

export type PaperShape = Pick<DocumentTree, 'paperSize' | 'orientation'>;

/** Millimetres; the foot of the page stands inside the lower one. */
export const PAGE_MARGINS = { top: 22, side: 25, bottom: 24 } as const;

/** The words at the foot of a page: the paper at its start, the page at its end; the first page of a letter has none. */
export interface PageFoot {
  readonly start: string;
  readonly end: string;
}

export function footOf(tree: DocumentTree, page: number, pages: number): PageFoot {
  if (!tree.hasFoot || (tree.form === 'letter' && page === 1)) return { start: '', end: '' };
  return { start: footStart(tree), end: paperWordsIn(tree.language).page(String(page), String(pages)) };
}

function footStart(tree: DocumentTree): string {
  const name = tree.runningStage === '' ? tree.name : tree.runningStage;
  return [tree.mark, tree.runningTitle, name].filter((part) => part !== '').join(' · ');
}

/** For one page, named in `page: NAME`. */
export function rulesOfPage(name: string, tree: DocumentTree, foot: PageFoot): string {
  return rule(`@page ${name}`, tree, cssString(foot.start), cssString(foot.end));
}

/** For a file whose pages the browser counts by itself. */
export function rulesOfFile(tree: DocumentTree): string {
  const rules = countedRule('@page', tree);
  return tree.form === 'letter' ? `${rules}\n${rule('@page :first', tree, '""', '""')}` : rules;
}

/** For a file of several papers. The browser counts the pages of the whole file: it cannot begin anew at each paper. */
export function rulesOfPackage(trees: readonly DocumentTree[]): string {
  return trees
    .flatMap((tree, index) => [
      countedRule(`@page paper-${index}`, tree),
      ...(index === 0 && tree.form === 'letter' ? [rule('@page paper-0:first', tree, '""', '""')] : []),
      `.paper[data-paper='${index}'] { page: paper-${index}; }`,
    ])
    .join('\n');
}

function countedRule(selector: string, tree: DocumentTree): string {
  if (!tree.hasFoot) return rule(selector, tree, '""', '""');
  return rule(selector, tree, cssString(footStart(tree)), countedPage(tree));
}

function countedPage(tree: DocumentTree): string {
  const [before = '', between = '', after = ''] = paperWordsIn(tree.language)
    .page('\u0000', '\u0000')
    .split('\u0000');
  return `${cssString(before)} counter(page) ${cssString(between)} counter(pages) ${cssString(after)}`;
}

function rule(selector: string, tree: DocumentTree, start: string, end: string): string {
  const { top, side, bottom } = PAGE_MARGINS;
  const { width, height } = pageSizeOf(tree);
  // A margin box takes its direction from the page around the paper, which may run the other way.
  const direction = directionOf(tree.language);
  const look = `direction: ${direction}; font: 8.5pt/1.3 ${FONTS}; color: #444; vertical-align: top; padding-block-start: 5mm;`;
  const [atStart, atEnd] = direction === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  return `${selector} {
  size: ${width}mm ${height}mm;
  margin: ${top}mm ${side}mm ${bottom}mm;
  @bottom-${atStart} { content: ${start}; inline-size: 78%; text-align: start; ${look} }
  @bottom-${atEnd} { content: ${end}; inline-size: 22%; text-align: end; white-space: nowrap; ${look} }
}`;
}

const FONTS = "'Source Serif 4 Variable', 'Source Serif 4', 'Times New Roman', serif";

/** A CSS string that can end neither itself nor a style element. */
function cssString(text: string): string {
  const safe = printable(text).replace(
    /["\\<>\n\r\f]/g,
    (mark) => `\\${mark.codePointAt(0)?.toString(16) ?? ''} `,
  );
  return `"${safe}"`;
}
