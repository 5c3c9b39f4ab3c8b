// How each kind of table looks, as print.css has it: a programme in boxes, lists and scripts with hairlines, the lines of
// a sign without any.
import type { ITableBordersOptions, ITableCellOptions } from 'docx';
import type { TableBlock, TableRow } from '#documents/tree.ts';

/** Points between the edge of a cell and its words. */
export interface Edges {
  readonly above?: number;
  readonly start?: number;
  readonly below?: number;
  readonly end?: number;
}

interface RowLook {
  readonly edges?: Edges;
  readonly fill?: string;
  readonly isCentred?: boolean;
  readonly borders?: NonNullable<ITableCellOptions['borders']>;
}

interface TableLook {
  /** Points above it, where it is not the usual room. */
  readonly above?: number;
  readonly borders: ITableBordersOptions;
  readonly cell: Edges;
  readonly rows: Readonly<Partial<Record<TableRow['style'], RowLook>>>;
}

/** `isOnSheet`: on a sign at a door the lines are read from afar. */
export function tableLook(style: TableBlock['style'], isOnSheet: boolean): TableLook {
  return isOnSheet ? ON_SHEET : LOOKS[style];
}

const NONE = { style: 'none', size: 0, color: 'auto' } as const;
/** Eighths of a point. */
const THICK = { style: 'single', size: 6, color: '000000' } as const;
const THIN = { style: 'single', size: 4, color: '000000' } as const;
const HAIR = { style: 'single', size: 3, color: 'AAAAAA' } as const;

const BOXES: TableLook = {
  borders: {
    top: THICK,
    left: THICK,
    bottom: THICK,
    right: THICK,
    insideHorizontal: THIN,
    insideVertical: THIN,
  },
  cell: { above: 5, start: 7, below: 6, end: 7 },
  rows: {
    columnTitles: { edges: { above: 4, below: 4 }, isCentred: true },
    day: { edges: { above: 4, below: 4 }, fill: 'F1F1F1' },
    partOfDay: { edges: { above: 4, below: 4 } },
  },
};

const HAIRLINES: TableLook = {
  borders: { top: NONE, left: NONE, bottom: HAIR, right: NONE, insideHorizontal: HAIR, insideVertical: NONE },
  cell: { above: 5, start: 0, below: 6, end: 9 },
  rows: {
    columnTitles: { edges: { above: 0, below: 3 }, borders: { bottom: THICK } },
    group: { edges: { above: 14, below: 4 }, borders: { bottom: THIN } },
  },
};

const NO_LINES: TableLook = {
  above: 4,
  borders: { top: NONE, left: NONE, bottom: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE },
  cell: { above: 3, start: 0, below: 3, end: 10 },
  rows: {},
};

const GREY = { style: 'single', size: 4, color: '888888' } as const;
const ON_SHEET: TableLook = {
  borders: { top: GREY, left: NONE, bottom: NONE, right: NONE, insideHorizontal: GREY, insideVertical: NONE },
  cell: { above: 5, start: 0, below: 5, end: 10 },
  rows: {},
};

const LOOKS: Readonly<Record<TableBlock['style'], TableLook>> = {
  programme: BOXES,
  rooms: BOXES,
  speakers: HAIRLINES,
  script: { ...HAIRLINES, cell: { above: 7, start: 0, below: 8, end: 9 } },
  sign: NO_LINES,
};
