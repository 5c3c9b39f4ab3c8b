// Sheets of their own. A sign and a plate fill a page each and stand in its middle; slips stand in boxes, to be cut
// apart. A table without lines holds them in place, because Word has nothing else that stays in the middle of a page.
import { Paragraph, Table, TableCell, TableRow } from 'docx';
import type { ITableBordersOptions } from 'docx';
import type { SheetBlock } from '#documents/tree.ts';
import { PAGE_MARGINS, pageSizeOf } from '../html/pageRules.ts';
import { millimetres, points } from './measures.ts';
import type { PaperContext } from './paperContext.ts';
import { ON_PAGE } from './place.ts';
import type { Opening, Parts, SetInside } from './place.ts';
import { isRightToLeft } from './runs.ts';
import { textWidth } from './tables.ts';

const NONE = { style: 'none', size: 0, color: 'auto' } as const;
const CUT = { style: 'dashed', size: 4, color: '808080' } as const;
/** Millimetres a page keeps free for the line Word wants behind a table. */
const SPARE = 4;

export function sheetParts(
  sheet: SheetBlock,
  paper: PaperContext,
  opening: Opening,
  inside: SetInside,
): Parts {
  const isSlip = sheet.style === 'slip';
  const faces = sheet.style === 'namePlate' ? 2 : 1;
  const height = millimetres(pageSizeOf(paper.tree).height - PAGE_MARGINS.top - PAGE_MARGINS.bottom - SPARE);
  const content = inside(sheet.blocks, {
    ...ON_PAGE,
    row: 'other',
    own: isSlip ? {} : { alignment: 'center' },
  });
  const face = () =>
    new TableRow({
      cantSplit: true,
      ...(isSlip ? {} : { height: { value: Math.floor(height / faces), rule: 'exact' } }),
      children: [
        new TableCell({
          children:
            content.at(-1) instanceof Paragraph
              ? content
              : [...content, new Paragraph({ style: 'AfterTable' })],
          verticalAlign: isSlip ? 'top' : 'center',
        }),
      ],
    });
  return [
    new Paragraph({
      style: 'AboveTable',
      spacing: { line: points(isSlip && !opening.breaksPage ? 12 : 1), lineRule: 'exact' },
      ...(opening.breaksPage || (!isSlip && opening.above !== 0) ? { pageBreakBefore: true } : {}),
    }),
    new Table({
      rows: Array.from({ length: faces }, face),
      columnWidths: [textWidth(paper)],
      width: { size: textWidth(paper), type: 'dxa' },
      layout: 'fixed',
      ...(isRightToLeft(paper) ? { visuallyRightToLeft: true } : {}),
      borders: bordersOf(isSlip ? CUT : NONE),
      margins: { top: points(8), left: points(10), bottom: points(8), right: points(10) },
    }),
  ];
}

function bordersOf(line: typeof NONE | typeof CUT): ITableBordersOptions {
  return { top: line, left: line, bottom: line, right: line, insideHorizontal: line, insideVertical: line };
}
