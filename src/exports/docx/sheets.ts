// Sheets of their own: a sign and a plate fill a page each, slips stand one above the other, to be cut apart. Tables
// without lines hold them in place, because Word has nothing else that stays where it is put on a page.
import { Paragraph, Table, TableCell, VerticalAnchor, WpsShapeRun } from 'docx';
import type { ITableOptions, TableRow } from 'docx';
import { visit } from '#documents/tree.ts';
import type { Block, WholeChange } from '#documents/tree.ts';
import { PAGE_MARGINS, pageSizeOf } from '../html/pageRules.ts';
import { fillOf } from '../html/sheetElement.ts';
import { Line, rowOf } from './changedLines.ts';
import { millimetres, points } from './measures.ts';
import type { PaperContext } from './paperContext.ts';
import { ON_PAGE } from './place.ts';
import type { Opening, Parts, Place, SetInside } from './place.ts';
import { cellContent, textWidth } from './tables.ts';

type Sheet = Extract<Block, { readonly type: 'sheet' }>;

const NONE = { style: 'none', size: 0, color: 'auto' } as const;
const CUT = { style: 'dashed', size: 4, color: '888888' } as const;
const NO_LINES = {
  top: NONE,
  left: NONE,
  bottom: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
} as const;
/** Millimetres a page keeps free for the lines Word wants around a table. */
const SPARE = 6;

export function sheetParts(sheet: Sheet, paper: PaperContext, opening: Opening, inside: SetInside): Parts {
  if (sheet.style === 'slip') return slipParts(sheet, paper, opening, inside);
  const rows = sheet.style === 'doorSign' ? signRows(sheet, paper, inside) : plateRows(sheet, paper, inside);
  return [
    lineAbove(1, opening.breaksPage || opening.above !== 0, changeOf(sheet)),
    boxTable(rows, { borders: NO_LINES, margins: { top: 0, left: 0, bottom: 0, right: 0 } }, paper),
  ];
}

function slipParts(sheet: Sheet, paper: PaperContext, opening: Opening, inside: SetInside): Parts {
  const change = changeOf(sheet);
  const place: Place = {
    ...ON_PAGE,
    row: 'other',
    own: { alignment: atStart(paper) },
    sizes: SLIP_SIZES,
    change,
  };
  const children = [boxCell(sheet.blocks, place, 'top', paper, inside)];
  const row = rowOf({ cantSplit: true, children }, change, paper);
  const borders = { ...NO_LINES, bottom: CUT };
  const margins = {
    top: millimetres(opening.above === 0 ? 0 : 7),
    left: 0,
    bottom: millimetres(6),
    right: 0,
  };
  return [lineAbove(1, opening.breaksPage, change), boxTable([row], { borders, margins }, paper)];
}

const SLIP_SIZES = { eventKind: 10.5, paperTitle: 15 };

/** The room, the event and the day above; what takes place there at the foot. */
function signRows(sheet: Sheet, paper: PaperContext, inside: SetInside): readonly TableRow[] {
  const [title = 40, line = 20, date = line] = SIGN_SIZES[fillOf(sheet)] ?? [];
  const sizes = { eventRoom: 20, paperTitle: title, eventDates: date, line };
  const change = changeOf(sheet);
  const place: Place = { ...ON_PAGE, row: 'other', own: { alignment: atStart(paper) }, sizes, change };
  const isFoot = (block: Block) => block.type === 'table';
  const foot = sheet.blocks.filter(isFoot);
  const head = sheet.blocks.filter((block) => !isFoot(block));
  const share = shareOfHead(head, title, paper);
  return [
    boxRow(0, boxCell(head, place, 'top', paper, inside), paper, change),
    boxRow(
      Math.max(0, NEARLY_ALL - share),
      boxCell(foot, place, 'bottom', paper, inside, ABOVE_FOOT),
      paper,
      change,
    ),
  ];
}

/** The most the head takes of the page, estimated: were it less, the foot would go on to a second one. */
function shareOfHead(head: readonly Block[], size: number, paper: PaperContext): number {
  let letters = 0;
  visit(
    head.filter(({ type }) => type === 'heading'),
    (node) => {
      if (node.type === 'text') letters += node.text.length;
    },
  );
  const width = textWidth(paper) / 20;
  const lines = Math.max(1, Math.ceil((letters * size * 0.56) / width));
  return (points(lines * size * 1.25) + points(ROOM_AND_DATE)) / pageHeight(paper);
}

/** Points. */
const ROOM_AND_DATE = 95;
const NEARLY_ALL = 0.95;
const ABOVE_FOOT = 22;

/** Points of the title, of the lines at the foot and of the date, by how much there is to say. */
const SIGN_SIZES: Readonly<Record<string, readonly number[]>> = {
  little: [42, 21],
  much: [32, 17, 19],
  most: [27, 14, 16],
  full: [20, 11.5, 13],
};

/** Folded in the middle: the name stands on both halves, upside down on the upper one. */
function plateRows(sheet: Sheet, paper: PaperContext, inside: SetInside): readonly TableRow[] {
  const [name = 50, office = 20] = PLATE_SIZES[fillOf(sheet)] ?? [];
  const sizes = { personName: name, personFunction: office };
  const change = changeOf(sheet);
  const place: Place = { ...ON_PAGE, row: 'other', own: { alignment: 'center' }, sizes, change };
  const over = new TableCell({
    children: [turnedRound(sheet, place, paper, inside)],
    verticalAlign: 'center',
  });
  return [
    boxRow(0.5, over, paper, change),
    boxRow(0.5, boxCell(sheet.blocks, place, 'center', paper, inside), paper, change),
  ];
}

/** Only in a shape can Word turn letters on their head. LibreOffice shows the shape, but leaves its letters upright. */
function turnedRound(sheet: Sheet, place: Place, paper: PaperContext, inside: SetInside): Paragraph {
  return new Paragraph({
    style: 'PersonName',
    alignment: 'center',
    ...(paper.isRightToLeft ? { bidirectional: true } : {}),
    children: [
      new WpsShapeRun({
        type: 'wps',
        transformation: {
          width: Math.floor((textWidth(paper) * 0.98) / TWIPS_IN_PIXEL),
          height: Math.floor((pageHeight(paper) * 0.42) / TWIPS_IN_PIXEL),
          rotation: 180,
        },
        bodyProperties: {
          verticalAnchor: VerticalAnchor.CENTER,
          margins: { top: 0, bottom: 0, left: 0, right: 0 },
        },
        children: inside(sheet.blocks, place).filter((part) => part instanceof Paragraph),
      }),
    ],
  });
}

const TWIPS_IN_PIXEL = 15;

const PLATE_SIZES: Readonly<Record<string, readonly number[]>> = {
  little: [70, 20],
  some: [58, 20],
  much: [47, 20],
  lines: [50, 20],
  most: [36, 16],
};

function boxRow(share: number, cell: TableCell, paper: PaperContext, change: WholeChange | null): TableRow {
  return rowOf(
    {
      cantSplit: true,
      ...(share === 0 ? {} : { height: { value: Math.floor(pageHeight(paper) * share), rule: 'atLeast' } }),
      children: [cell],
    },
    change,
    paper,
  );
}

function changeOf({ change }: Sheet): WholeChange | null {
  return change ?? null;
}

function pageHeight({ tree }: PaperContext): number {
  return millimetres(pageSizeOf(tree).height - PAGE_MARGINS.top - PAGE_MARGINS.bottom - SPARE);
}

function boxCell(
  blocks: readonly Block[],
  place: Place,
  verticalAlign: 'top' | 'center' | 'bottom',
  paper: PaperContext,
  inside: SetInside,
  above = 0,
): TableCell {
  return new TableCell({
    children: cellContent(blocks, place, paper, inside),
    verticalAlign,
    ...(above === 0 ? {} : { margins: { top: points(above) } }),
  });
}

function boxTable(
  rows: readonly TableRow[],
  look: Pick<ITableOptions, 'borders' | 'margins'>,
  paper: PaperContext,
): Table {
  return new Table({
    rows,
    columnWidths: [textWidth(paper)],
    width: { size: textWidth(paper), type: 'dxa' },
    layout: 'fixed',
    ...(paper.isRightToLeft ? { visuallyRightToLeft: true } : {}),
    ...look,
  });
}

/** Two tables that touch are one to Word. */
function lineAbove(height: number, breaksPage: boolean, change: WholeChange | null): Line {
  const spacing = { line: points(height), lineRule: 'exact' } as const;
  return new Line({ style: 'AboveTable', spacing, ...(breaksPage ? { pageBreakBefore: true } : {}) }, change);
}

/** The library names sides of the page, and turns them round itself in a line from right to left. */
function atStart(paper: PaperContext): 'left' | 'right' {
  return paper.isRightToLeft ? 'right' : 'left';
}
