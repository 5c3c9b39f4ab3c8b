// A paper as a section of a Word file: its own size and margins, pages counted from one, its own foot.
import { Footer, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import type { ISectionOptions, IFrameOptions } from 'docx';
import type { Block } from '#documents/tree.ts';
import { paperWordsIn } from '#languages/papers/paperWords.ts';
import { footOf, PAGE_MARGINS, pageSizeOf } from '../html/pageRules.ts';
import { printable } from '../printable.ts';
import { blockParts } from './blocks.ts';
import { stretchesOf } from './direction.ts';
import { millimetres } from './measures.ts';
import type { PaperContext } from './paperContext.ts';
import { ON_PAGE, PLAIN_OPENING } from './place.ts';
import type { Parts } from './place.ts';
import { isRightToLeft } from './runs.ts';
import { textWidth } from './tables.ts';
import { wordLanguage } from './wordLanguage.ts';

/** Millimetres between the edge of the paper and the lower edge of its foot. */
const UNDER_FOOT = 15;
const OVER_HEAD = 12;

/** `isAlone`: no other paper stands in the file. */
export function sectionOf(paper: PaperContext, isAlone: boolean): ISectionOptions {
  const { tree } = paper;
  const { width, height } = pageSizeOf({ ...tree, orientation: 'portrait' });
  return {
    properties: {
      type: 'nextPage',
      titlePage: tree.form === 'letter',
      page: {
        size: { width: millimetres(width), height: millimetres(height), orientation: tree.orientation },
        margin: {
          top: millimetres(PAGE_MARGINS.top),
          bottom: millimetres(PAGE_MARGINS.bottom),
          left: millimetres(PAGE_MARGINS.side),
          right: millimetres(PAGE_MARGINS.side),
          header: millimetres(OVER_HEAD),
          footer: millimetres(UNDER_FOOT),
        },
        pageNumbers: { start: 1 },
      },
      footnoteProperties: { restart: 'eachSect' },
    },
    footers: {
      default: new Footer({ children: [footLine(paper, isAlone)] }),
      ...(tree.form === 'letter' ? { first: new Footer({ children: [emptyLine('Footer', paper)] }) } : {}),
    },
    children: closed(tree.form === 'letter' ? letterParts(paper) : blockParts(tree.blocks, paper), paper),
  };
}

/** The title at the start, "Page 2 of 5" at the end: of the paper, not of the file. */
function footLine(paper: PaperContext, isAlone: boolean): Paragraph {
  const { tree } = paper;
  if (!tree.hasFoot) return emptyLine('Footer', paper);
  const [before = '', between = '', after = ''] = paperWordsIn(tree.language)
    .page('\u0000', '\u0000')
    .split('\u0000');
  const total = isAlone ? PageNumber.TOTAL_PAGES : PageNumber.TOTAL_PAGES_IN_SECTION;
  return new Paragraph({
    style: 'Footer',
    ...(isRightToLeft(paper) ? { bidirectional: true } : {}),
    tabStops: [{ type: 'right', position: textWidth(paper) }],
    children: [
      ...footWords(footOf(tree, 2, 2).start, paper),
      new TextRun({ children: [new Tab()] }),
      ...footWords(before, paper),
      footNumber(PageNumber.CURRENT, paper),
      ...footWords(between, paper),
      footNumber(total, paper),
      ...footWords(after, paper),
    ],
  });
}

function footWords(words: string, { tree }: PaperContext): readonly TextRun[] {
  return stretchesOf(printable(words), tree.language).map(
    ({ text, isRightToLeft: rightToLeft }) =>
      new TextRun({ text, language: wordLanguage(tree.language), ...(rightToLeft ? { rightToLeft } : {}) }),
  );
}

function footNumber(number: (typeof PageNumber)[keyof typeof PageNumber], { tree }: PaperContext): TextRun {
  return new TextRun({ children: [number], language: wordLanguage(tree.language) });
}

/**
 * Addressee and enclosures stand at the foot of a letter's first page, however long it is: in a frame that hangs on the
 * line after the date, so that both Word and LibreOffice move the letter's text out of its way.
 */
function letterParts(paper: PaperContext): Parts {
  const { blocks } = paper.tree;
  const foot = blocks.filter(isFoot);
  const rest = blocks.filter((block) => !isFoot(block));
  if (foot.length === 0) return blockParts(rest, paper);
  const frame: IFrameOptions = {
    type: 'alignment',
    width: textWidth(paper),
    anchor: { horizontal: 'margin', vertical: 'margin' },
    alignment: { x: 'left', y: 'bottom' },
    wrap: 'notBeside',
  };
  const head = rest.findLastIndex((block) => isHead(block)) + 1;
  const after = (block: Block | undefined) => ({ ...PLAIN_OPENING, follows: block ?? null });
  return [
    ...blockParts(rest.slice(0, head), paper),
    ...blockParts(foot, paper, { ...ON_PAGE, own: { frame } }, after(rest.at(-1))),
    ...blockParts(rest.slice(head), paper, ON_PAGE, after(rest[head - 1])),
  ];
}

function isHead(block: Block): boolean {
  return (
    (block.type === 'addressBlock' && block.style === 'letterhead') ||
    (block.type === 'paragraph' && block.style === 'letterDate')
  );
}

function isFoot(block: Block): boolean {
  return (
    (block.type === 'addressBlock' && block.style === 'addressee') ||
    (block.type === 'paragraph' && block.style === 'enclosures')
  );
}

/** A section of Word's ends in a paragraph. */
function closed(parts: Parts, paper: PaperContext): Parts {
  return parts.at(-1) instanceof Paragraph ? parts : [...parts, emptyLine('AfterTable', paper)];
}

function emptyLine(style: string, paper: PaperContext): Paragraph {
  return new Paragraph({ style, ...(isRightToLeft(paper) ? { bidirectional: true } : {}) });
}
