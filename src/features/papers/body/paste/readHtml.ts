// Pasted HTML as the text of a paper: headings, paragraphs, lists, quotations, emphasis, links, footnotes, page breaks
// and live fields are kept, all else is dropped. Reads an inert document only; what it gives is a value of the closed
// model, so nothing that runs can be in it.
import { assertNever } from '#base/assertNever.ts';
import { normalText } from '#domain/papers/normalText.ts';
import { DEEPEST_LIST } from '#domain/papers/richText.ts';
import type { RichBlock, RichRun, RichText } from '#domain/papers/richText.ts';
import type { Language } from '#languages/language.ts';
import { InlineReader } from './inlineReader.ts';
import { isDropped, lookOf, PLAIN, STYLE, styleOf } from './look.ts';
import type { Look } from './look.ts';
import { noteElements } from './notes.ts';
import { asTyped, tidyRuns } from './tidyRuns.ts';
import type { Tidy } from './tidyRuns.ts';
import { wordLevelOf, wordMarkerOf, withWordLists } from './wordLists.ts';
import type { WordItem } from './wordLists.ts';

type Piece = RichBlock | WordItem;

/** `paper`: the language of the paper; only other languages are marked. */
export function richTextFromHtml(root: Element, paper: Language): RichText {
  return normalText(new HtmlReader(root, paper).blocksOf(root, PLAIN, 0));
}

const BLOCKS =
  'p,div,h1,h2,h3,h4,h5,h6,ul,ol,li,dl,dt,dd,blockquote,pre,table,section,article,header,footer,main,aside,nav,' +
  'figure,figcaption,address,center,hr,details,summary,fieldset,form';
const PARTING = `${BLOCKS},br[${STYLE}*="page-break-before"]`;
const BLOCK_NAMES = new Set(`${BLOCKS},body,tr,td,th,tbody,thead,tfoot,caption`.split(','));
/** Deeper than any page a person reads; what lies deeper is read as plain words. */
const DEEPEST = 200;

class HtmlReader {
  readonly #paper: Language;
  readonly #inlines: InlineReader;
  readonly #notes: ReadonlySet<Element>;
  /** Word's title takes the first level, and its headings move down by one. */
  readonly #hasTitle: boolean;
  readonly #tidy: Tidy;
  #depth = 0;

  constructor(root: Element, paper: Language) {
    const notes = noteElements(root);
    this.#paper = paper;
    // What was copied from an editor like ours has only the spaces somebody typed.
    this.#tidy = root.querySelector('[data-pm-slice]') === null ? tidyRuns : asTyped;
    this.#notes = new Set(notes.values());
    this.#inlines = new InlineReader(notes, paper, this.#tidy);
    this.#hasTitle = root.querySelector('.MsoTitle') !== null;
  }

  blocksOf(parent: Element, look: Look, listDepth: number): readonly RichBlock[] {
    return withWordLists(this.#piecesOf(parent, look, listDepth));
  }

  #piecesOf(parent: Element, look: Look, listDepth: number): readonly Piece[] {
    if (this.#depth >= DEEPEST) return this.#paragraphs([{ type: 'text', text: parent.textContent ?? '' }]);
    this.#depth += 1;
    const pieces: Piece[] = [];
    let runs: RichRun[] = [];
    const close = () => {
      pieces.push(...this.#paragraphs(runs));
      runs = [];
    };
    for (const node of parent.childNodes) {
      if (!isElement(node)) {
        runs.push(...this.#inlines.runsOf(node, look));
        continue;
      }
      if (isDropped(node) || this.#notes.has(node)) continue;
      if (isPageBreak(node)) {
        close();
        pieces.push({ type: 'pageBreak' });
        if (node.localName === 'br') continue;
      }
      if (BLOCK_NAMES.has(node.localName)) {
        close();
        pieces.push(...this.#pieceOf(node, lookOf(node, look, this.#paper), listDepth));
      } else if (node.querySelector(PARTING) !== null) {
        close();
        pieces.push(...this.#piecesOf(node, lookOf(node, look, this.#paper), listDepth));
      } else runs.push(...this.#inlines.runsOf(node, look));
    }
    close();
    this.#depth -= 1;
    return pieces;
  }

  #paragraphs(runs: readonly RichRun[]): readonly RichBlock[] {
    const tidy = this.#tidy(runs);
    return tidy.length === 0 ? [] : [{ type: 'paragraph', runs: tidy }];
  }

  #pieceOf(element: Element, look: Look, listDepth: number): readonly Piece[] {
    const level = this.#headingLevel(element);
    if (level !== null) return this.#heading(element, level, look);
    const wordLevel = wordLevelOf(element);
    if (wordLevel !== null && listDepth === 0) {
      const blocks = this.blocksOf(element, look, 1);
      const marker = wordMarkerOf(element);
      return blocks.length === 0 ? [] : [{ type: 'wordItem', level: wordLevel, marker, blocks }];
    }
    switch (element.localName) {
      case 'ul':
      case 'ol':
        return this.#list(element, look, listDepth);
      case 'blockquote':
        return this.#quotation(element, look, listDepth);
      case 'table':
        return this.#table(element, look, listDepth);
      case 'hr':
        return [];
      default:
        return /\bMso(Intense)?Quote/.test(element.className)
          ? this.#quotation(element, look, listDepth)
          : this.#piecesOf(element, look, listDepth);
    }
  }

  #headingLevel(element: Element): 1 | 2 | 3 | null {
    if (/\bMsoTitle\b/.test(element.className)) return 1;
    const native = /^h([1-6])$/.exec(element.localName)?.[1];
    const named = /\b(?:MsoHeading|Heading)([1-9])\b/.exec(element.className)?.[1] ?? native;
    if (named === undefined) return null;
    const level = Number(named) + (this.#hasTitle ? 1 : 0);
    return level === 1 || level === 2 ? level : 3;
  }

  /** The weight of a heading is its style's, not emphasis of its words. */
  #heading(element: Element, level: 1 | 2 | 3, look: Look): readonly RichBlock[] {
    const blocks = this.blocksOf(element, look, DEEPEST_LIST);
    const runs = tidyRuns(withoutWeight(runsIn(blocks)));
    const breaks = blocks.filter(({ type }) => type === 'pageBreak');
    return runs.length === 0 ? breaks : [...breaks, { type: 'heading', level, runs }];
  }

  #list(element: Element, look: Look, listDepth: number): readonly RichBlock[] {
    if (listDepth >= DEEPEST_LIST) return this.blocksOf(element, look, listDepth);
    const items: (readonly RichBlock[])[] = [];
    for (const child of element.children) {
      if (isDropped(child)) continue;
      const childLook = lookOf(child, look, this.#paper);
      const isNested = child.localName === 'ul' || child.localName === 'ol';
      const blocks = isNested
        ? this.#list(child, childLook, listDepth + 1)
        : this.blocksOf(child, childLook, listDepth + 1);
      const last = items.at(-1);
      // Old pages and some editors put the inner list beside the item it belongs to.
      if (isNested && last !== undefined) items[items.length - 1] = [...last, ...blocks];
      else if (blocks.length > 0) items.push(blocks);
    }
    return items.length === 0 ? [] : [{ type: 'list', marker: listMarkerOf(element), items }];
  }

  #quotation(element: Element, look: Look, listDepth: number): readonly RichBlock[] {
    const named = element.querySelector('[data-quotation="source"], footer, cite');
    const source = named === null ? [] : tidyRuns(runsIn(this.blocksOf(named, PLAIN, DEEPEST_LIST)));
    named?.remove();
    const made: RichBlock[] = [];
    for (const block of this.blocksOf(element, look, listDepth)) {
      const last = made.at(-1);
      if (block.type !== 'paragraph') made.push(block);
      else if (last?.type === 'quotation')
        made[made.length - 1] = { ...last, runs: [...last.runs, { type: 'lineBreak' }, ...block.runs] };
      else made.push({ type: 'quotation', runs: block.runs, source: [] });
    }
    const last = made.findLastIndex(({ type }) => type === 'quotation');
    return made.map((block, index) =>
      index === last && block.type === 'quotation' ? { ...block, source } : block,
    );
  }

  /** A row is a paragraph, its cells in reading order; a row of one cell is only there for the layout. */
  #table(element: Element, look: Look, listDepth: number): readonly RichBlock[] {
    const rows = [...element.querySelectorAll('tr')].filter((row) => row.closest('table') === element);
    return rows.flatMap((row): readonly RichBlock[] => {
      const cells = [...row.children]
        .filter((cell) => !isDropped(cell))
        .map((cell) => this.blocksOf(cell, lookOf(cell, look, this.#paper), listDepth))
        .filter((blocks) => blocks.length > 0);
      const [only, ...more] = cells;
      if (only === undefined) return [];
      if (more.length === 0) return only;
      const runs = cells.flatMap((blocks, index): readonly RichRun[] => [
        ...(index === 0 ? [] : [{ type: 'text', text: ' | ' } as const]),
        ...runsIn(blocks),
      ]);
      return [{ type: 'paragraph', runs: tidyRuns(runs) }];
    });
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isPageBreak(element: Element): boolean {
  const style = styleOf(element);
  return (
    element.hasAttribute('data-page-break') ||
    style.get('page-break-before') === 'always' ||
    /^(page|always)$/.test(style.get('break-before') ?? '')
  );
}

function listMarkerOf(list: Element): 'bullet' | 'number' | 'roman' {
  const sign =
    styleOf(list).get('list-style-type') ??
    [...list.children].map((item) => styleOf(item).get('list-style-type')).find((one) => one !== undefined);
  if (/roman/.test(sign ?? '') || /^i$/i.test(list.getAttribute('type') ?? '')) return 'roman';
  return list.localName === 'ol' ? 'number' : 'bullet';
}

/** The words of several blocks in one line. */
export function runsIn(blocks: readonly RichBlock[]): readonly RichRun[] {
  return blocks.flatMap((block, index): readonly RichRun[] => [
    ...(index === 0 || block.type === 'pageBreak' ? [] : [{ type: 'lineBreak' } as const]),
    ...runsOfBlock(block),
  ]);
}

function runsOfBlock(block: RichBlock): readonly RichRun[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return block.runs;
    case 'quotation':
      return block.source.length === 0 ? block.runs : [...block.runs, { type: 'lineBreak' }, ...block.source];
    case 'list':
      return runsIn(block.items.flat());
    case 'pageBreak':
      return [];
    default:
      return assertNever(block);
  }
}

function withoutWeight(runs: readonly RichRun[]): readonly RichRun[] {
  return runs.map((run) => {
    if (run.type !== 'text' && run.type !== 'field') return run;
    return { ...run, marks: (run.marks ?? []).filter((mark) => mark !== 'strong') };
  });
}
