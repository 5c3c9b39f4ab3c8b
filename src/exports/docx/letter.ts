// A letter on its page: what every other paper has not is the foot of its first page.
import { Paragraph } from 'docx';
import type { IFrameOptions } from 'docx';
import type { Block } from '#documents/tree.ts';
import { PAGE_MARGINS } from '../html/pageRules.ts';
import { blockParts } from './blocks.ts';
import { closedLines } from './changedLines.ts';
import { emptyLine, UNDER_FOOT } from './feet.ts';
import { hasFootnotes } from './footnotes.ts';
import { millimetres } from './measures.ts';
import type { PaperContext } from './paperContext.ts';
import { ON_PAGE, PLAIN_OPENING } from './place.ts';
import type { Opening, Parts } from './place.ts';
import { textWidth } from './tables.ts';

/**
 * Addressee and enclosures stand at the foot of a letter's first page, however long it is: in a frame that hangs on the
 * line after the date, so that both Word and LibreOffice move the letter's text out of its way. Footnotes would not
 * move: a letter that has some keeps them above the foot of the page, in which addressee and enclosures then stand.
 */
export function letterParts(paper: PaperContext): Parts {
  const { rest, foot } = partedLetter(paper);
  if (foot.length === 0 || hasFootnotes(paper.tree)) return blockParts(rest, paper);
  const frame: IFrameOptions = {
    type: 'alignment',
    width: textWidth(paper),
    anchor: { horizontal: 'margin', vertical: 'margin' },
    alignment: { x: 'left', y: 'bottom' },
    wrap: 'notBeside',
  };
  const head = rest.findLastIndex((block) => isHead(block)) + 1;
  return [
    ...blockParts(rest.slice(0, head), paper),
    ...blockParts(foot, paper, { ...ON_PAGE, own: { frame } }, after(rest.at(-1))),
    ...blockParts(rest.slice(head), paper, ON_PAGE, after(rest[head - 1])),
  ];
}

/** What stands in the margin under the first page. */
export function firstFoot(paper: PaperContext): Parts {
  const { rest, foot } = partedLetter(paper);
  if (foot.length === 0 || !hasFootnotes(paper.tree)) return [emptyLine('Footer', paper)];
  return [
    ...closedLines(blockParts(foot, paper, ON_PAGE, after(rest.at(-1))), paper),
    // Down to where the text of a page ends, which is higher than the foot does.
    new Paragraph({
      style: 'Footer',
      spacing: { line: millimetres(PAGE_MARGINS.bottom - UNDER_FOOT), lineRule: 'exact' },
    }),
  ];
}

function partedLetter({ tree }: PaperContext): {
  readonly rest: readonly Block[];
  readonly foot: readonly Block[];
} {
  return {
    rest: tree.blocks.filter((block) => !isFoot(block)),
    foot: tree.blocks.filter((block) => isFoot(block)),
  };
}

function after(block: Block | undefined): Opening {
  return { ...PLAIN_OPENING, follows: block ?? null };
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
