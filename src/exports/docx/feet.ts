// The foot of a page in the margin under it: the title at its start, "Page 2 of 5" at its end.
import { PageNumber, Paragraph, Tab, TextRun } from 'docx';
import { paperWordsIn } from '#languages/papers/paperWords.ts';
import { footOf } from '../html/pageRules.ts';
import { printable } from '../printable.ts';
import { Line } from './changedLines.ts';
import { stretchesOf } from './direction.ts';
import { pageTotal } from './pageTotal.ts';
import type { PaperContext } from './paperContext.ts';
import { textWidth } from './tables.ts';
import { wordLanguage } from './wordLanguage.ts';

/** Millimetres between the edge of the paper and the lower edge of its foot. */
export const UNDER_FOOT = 15;

/** `number`: which of the file's papers it is; null = the only one. The pages counted are those of the paper. */
export function footLine(paper: PaperContext, number: number | null): Paragraph {
  const { tree } = paper;
  if (!tree.hasFoot) return emptyLine('Footer', paper);
  const [before = '', between = '', after = ''] = paperWordsIn(tree.language)
    .page('\u0000', '\u0000')
    .split('\u0000');
  const look = { language: wordLanguage(tree.language) };
  return new Paragraph({
    style: 'Footer',
    ...(paper.isRightToLeft ? { bidirectional: true } : {}),
    tabStops: [{ type: 'right', position: textWidth(paper) }],
    children: [
      ...footWords(footOf(tree, 2, 2).start, paper),
      new TextRun({ children: [new Tab()] }),
      ...footWords(before, paper),
      new TextRun({ ...look, children: [PageNumber.CURRENT] }),
      ...footWords(between, paper),
      number === null
        ? new TextRun({ ...look, children: [PageNumber.TOTAL_PAGES] })
        : pageTotal(number, look),
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

export function emptyLine(style: string, paper: PaperContext): Line {
  return new Line({ style, ...(paper.isRightToLeft ? { bidirectional: true } : {}) });
}
