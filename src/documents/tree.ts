// The closed set of nodes every paper is made of, with a named style each: what a line means, never how it looks.
// A format handles each node once; a node added here stops every format compiling until it answers.
import { assertNever } from '#base/assertNever.ts';
import type { Day } from '#domain/time.ts';
import type { Language } from '#languages/language.ts';
import type { EventFacts } from './eventFacts.ts';
import type { PaperTypeId } from './registry.ts';
import type { Untranslated } from './untranslated.ts';

export interface DocumentTree {
  readonly language: Language;
  /** The paper's name, as a reader sees it in a window's title: "Programme". */
  readonly name: string;
  /** The event's title as it stands in the running foot and in file names: the short one where there is one. */
  readonly runningTitle: string;
  /** "Tentative Programme", or nothing for a letter. */
  readonly runningStage: string;
  /** "final", for file names; nothing for a letter. */
  readonly stage: string;
  readonly paperSize: 'A4' | 'Letter';
  /** The whole paper lies on its side: many columns, a sign on a door. */
  readonly orientation: 'portrait' | 'landscape';
  /** Leads the foot of every page of a paper that is not for everybody: "Internal"; else empty. */
  readonly mark: string;
  /** False for what is cut, folded or put on a door: no title and no page number at its foot. */
  readonly hasFoot: boolean;
  readonly form: 'letter' | 'authored' | 'generated';
  /** An id of registry.ts, or what is made from more than one event. */
  readonly type: PaperTypeId | 'itinerary';
  readonly blocks: readonly Block[];
  /** What stands in another language than the paper's, for want of a translation. */
  readonly untranslated: readonly Untranslated[];
  readonly facts: EventFacts;
  /** Of a redline: whose changes they are, and of which day. */
  readonly redline?: RedlineFacts;
}

export interface RedlineFacts {
  readonly author: string;
  /** null = they were never issued. */
  readonly date: Day | null;
}

/** In a redline, how a whole line, block or row with all that is in it differs from what stood there before. */
export interface WholeChange {
  readonly how: 'inserted' | 'deleted';
  /** The number of a move, the same where it leaves and where it arrives; null = it only comes or goes. */
  readonly move: number | null;
}

interface Compared {
  /** Which records of the event it tells of, from the outermost inwards: what a redline matches by. Never printed. */
  readonly key?: readonly string[];
  /** The words inside are marked one by one as well. */
  readonly change?: WholeChange;
}

export type HeadingStyle = 'paperTitle' | 'stage' | 'section' | 'sessionTitle' | 'day' | 'partOfDay';

export type ParagraphStyle =
  | 'body'
  | 'eventKind'
  | 'eventTheme'
  | 'eventDates'
  | 'eventRoom'
  | 'letterDate'
  | 'salutation'
  | 'complimentaryClose'
  | 'enclosures'
  | 'time'
  | 'room'
  | 'columnTitle'
  | 'sessionNumber'
  | 'sessionTitle'
  | 'sessionSubtitle'
  | 'access'
  | 'leadIn'
  | 'roleLabel'
  | 'roleLine'
  | 'person'
  | 'capacity'
  | 'subItem'
  | 'floorRule'
  /** When and where of one session, on a line of its own. */
  | 'sessionPlace'
  /** One person as the subject of a line, a slip or a plate, and the office held under it. */
  | 'personName'
  | 'personFunction'
  /** What the chair says. */
  | 'cue'
  /** What happens without a word: "The meeting is suspended". */
  | 'direction'
  | 'internalNote'
  | 'journalEntry';

export type ListStyle = 'body' | 'people' | 'themes' | 'questions' | 'subItems' | 'floorRules';
export type ListSign = 'none' | 'bullet' | 'dash' | 'square' | 'number' | 'roman';

export type Block = Compared & AnyBlock;

type AnyBlock =
  | {
      readonly type: 'heading';
      readonly style: HeadingStyle;
      readonly level: 1 | 2 | 3 | 4;
      readonly inlines: readonly Inline[];
    }
  | { readonly type: 'paragraph'; readonly style: ParagraphStyle; readonly inlines: readonly Inline[] }
  | {
      readonly type: 'list';
      readonly style: ListStyle;
      readonly sign: ListSign;
      readonly items: readonly (readonly Block[])[];
    }
  | TableBlock
  | {
      readonly type: 'quotation';
      readonly inlines: readonly Inline[];
      readonly source: readonly (readonly Inline[])[];
    }
  | {
      readonly type: 'addressBlock';
      readonly style: 'letterhead' | 'addressee';
      readonly lines: readonly (readonly Inline[])[];
    }
  | {
      readonly type: 'signature';
      /** A drawn signature needs more room than a typed name. */
      readonly isHandSigned: boolean;
      readonly lines: readonly (readonly Inline[])[];
    }
  | SheetBlock
  | { readonly type: 'pageBreak' }
  | { readonly type: 'note'; readonly inlines: readonly Inline[] }
  /** Over a redline: from what it shows the changes, and what its marks mean. No words of the paper. */
  | { readonly type: 'legend'; readonly lines: readonly (readonly Inline[])[] };

/** A piece of paper of its own: a sign and a plate fill a page each, slips stand on one page, to be cut apart. */
export interface SheetBlock {
  readonly type: 'sheet';
  /** `namePlate` is folded in the middle: what is in it stands on both sides, upside down on the upper half. */
  readonly style: 'doorSign' | 'namePlate' | 'slip';
  readonly blocks: readonly Block[];
}

export interface TableBlock {
  readonly type: 'table';
  readonly style: 'programme' | 'rooms' | 'speakers' | 'script' | 'sign';
  /** How wide each column is beside the others, from the start of the line. */
  readonly columns: readonly number[];
  /** Repeated at the head of every page; null = none. */
  readonly header: TableRow | null;
  readonly rows: readonly TableRow[];
}

export interface TableRow extends Compared {
  /** `pause` spans what others do not: a lunch for every room; `group` heads the rows under it. */
  readonly style: 'columnTitles' | 'day' | 'partOfDay' | 'session' | 'pause' | 'group' | 'item';
  /** From the start of the line; a column that a cell of an earlier row reaches down into has none. */
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  readonly style: 'time' | 'content' | 'number';
  /** How many columns, and how many rows downwards, the cell takes: usually 1 and 1. */
  readonly columns: number;
  readonly rows: number;
  readonly blocks: readonly Block[];
}

export type Inline =
  | { readonly type: 'text'; readonly text: string; readonly language?: Language }
  | { readonly type: 'strong'; readonly inlines: readonly Inline[] }
  | { readonly type: 'emphasis'; readonly inlines: readonly Inline[] }
  | { readonly type: 'superscript'; readonly inlines: readonly Inline[] }
  | { readonly type: 'link'; readonly href: string; readonly text: string }
  | { readonly type: 'lineBreak' }
  | { readonly type: 'footnote'; readonly inlines: readonly Inline[] }
  | {
      readonly type: 'field';
      readonly name: string;
      readonly text: string;
      /** The data does not say it: `text` then names what is missing. */
      readonly isMissing: boolean;
    }
  | { readonly type: 'inserted'; readonly inlines: readonly Inline[] }
  | { readonly type: 'deleted'; readonly inlines: readonly Inline[] }
  /** "moved": behind the first words of what stands elsewhere now, or stood elsewhere before. No words of the paper. */
  | { readonly type: 'moved'; readonly text: string };

export type Node = Block | Inline;

/** One function a type of node: a format that forgets one does not compile. */
export type Handlers<AnyNode extends Node, Out> = {
  readonly [Type in AnyNode['type']]: (node: Extract<AnyNode, { readonly type: Type }>) => Out;
};

export function text(words: string, language?: Language): Inline {
  return language === undefined ? { type: 'text', text: words } : { type: 'text', text: words, language };
}

export function paragraph(style: ParagraphStyle, inlines: readonly Inline[]): Block {
  return { type: 'paragraph', style, inlines };
}

export function heading(style: HeadingStyle, level: 1 | 2 | 3 | 4, inlines: readonly Inline[]): Block {
  return { type: 'heading', style, level, inlines };
}

export function list(style: ListStyle, sign: ListSign, items: readonly (readonly Block[])[]): Block {
  return { type: 'list', style, sign, items };
}

export function cell(
  style: TableCell['style'],
  blocks: readonly Block[],
  { columns = 1, rows = 1 }: Partial<Pick<TableCell, 'columns' | 'rows'>> = {},
): TableCell {
  return { style, columns, rows, blocks };
}

export function emphasis(inlines: readonly Inline[]): Inline {
  return { type: 'emphasis', inlines };
}

export function strong(inlines: readonly Inline[]): Inline {
  return { type: 'strong', inlines };
}

/** What these blocks tell of, said ahead of what each of them tells of by itself. */
export function keyed(key: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => ({ ...block, key: [key, ...(block.key ?? [])] }));
}

/** Calls `see` with every node of the tree, parents before children, in reading order. */
export function visit(nodes: readonly Node[], see: (node: Node) => void): void {
  for (const node of nodes) {
    see(node);
    visit(childrenOf(node), see);
  }
}

function childrenOf(node: Node): readonly Node[] {
  switch (node.type) {
    case 'list':
      return node.items.flat();
    case 'table':
      return [...(node.header === null ? [] : [node.header]), ...node.rows].flatMap((row) =>
        row.cells.flatMap((cell) => cell.blocks),
      );
    case 'sheet':
      return node.blocks;
    case 'quotation':
      return [...node.inlines, ...node.source.flat()];
    case 'addressBlock':
    case 'signature':
    case 'legend':
      return node.lines.flat();
    case 'heading':
    case 'paragraph':
    case 'note':
    case 'strong':
    case 'emphasis':
    case 'superscript':
    case 'footnote':
    case 'inserted':
    case 'deleted':
      return node.inlines;
    case 'pageBreak':
    case 'text':
    case 'link':
    case 'lineBreak':
    case 'field':
    case 'moved':
      return [];
    default:
      return assertNever(node);
  }
}
