// A paper as a section of a Word file: its own size and margins, pages counted from one, its own foot.
import { Footer, Paragraph } from 'docx';
import type { ISectionOptions } from 'docx';
import { PAGE_MARGINS, pageSizeOf } from '../html/pageRules.ts';
import { blockParts } from './blocks.ts';
import { closedLines, withLastLine } from './changedLines.ts';
import { emptyLine, footLine, UNDER_FOOT } from './feet.ts';
import { hasFootnotes } from './footnotes.ts';
import { firstFoot, letterParts } from './letter.ts';
import { millimetres } from './measures.ts';
import { markEnd } from './pageTotal.ts';
import type { PaperContext } from './paperContext.ts';
import type { Parts } from './place.ts';

/** Millimetres between the edge of the paper and the upper edge of its head, were there one. */
const OVER_HEAD = 12;

/** `number`: which of the file's papers it is; null = the only one. */
export function sectionOf(paper: PaperContext, number: number | null): ISectionOptions {
  const { tree } = paper;
  const beginsAgain = hasFootnotes(tree) && Object.keys(paper.parts.footnotes).length > 0;
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
      // Only where it is needed: LibreOffice takes it for "begin again at each chapter".
      ...(beginsAgain ? { footnoteProperties: { restart: 'eachSect' } } : {}),
    },
    footers: {
      default: new Footer({ children: [footLine(paper, number)] }),
      ...(tree.form === 'letter' ? { first: new Footer({ children: firstFoot(paper) }) } : {}),
    },
    children: closed(
      tree.form === 'letter' ? letterParts(paper) : blockParts(tree.blocks, paper),
      paper,
      number,
    ),
  };
}

/** A section of Word's ends in a paragraph. */
function closed(parts: Parts, paper: PaperContext, number: number | null): Parts {
  const lines = closedLines(withLastLine(parts, emptyLine('AfterTable', paper)), paper);
  const last = lines.at(-1);
  if (number !== null && last instanceof Paragraph) markEnd(last, number);
  return lines;
}
