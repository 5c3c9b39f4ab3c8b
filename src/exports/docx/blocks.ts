// A paper's blocks as Word's paragraphs and tables. A style says how a line looks; only what depends on its place (the
// first line of a cell, a line inside a list) is said on the line itself.
import type { Paragraph, ParagraphChild, Table } from 'docx';
import type { Block, Handlers, Inline, WholeChange } from '#documents/tree.ts';
import { languageAttributes } from '../html/blockLanguage.ts';
import { Line } from './changedLines.ts';
import { halfPoints, points } from './measures.ts';
import type { PaperContext } from './paperContext.ts';
import { ON_PAGE, PLAIN_OPENING } from './place.ts';
import type { Opening, Parts, Place } from './place.ts';
import { PLAIN_WORDS, runsOf } from './runs.ts';
import type { Around } from './runs.ts';
import { sheetParts } from './sheets.ts';
import { roomAbove, standsUnderTitle } from './spacing.ts';
import { tableParts } from './tables.ts';
import { countedIn, hangingOf, indentOf } from './wordNumbering.ts';
import { headingStyleId, isKeptStyle, LIST_STYLE_IDS, STYLE_IDS } from './wordStyles.ts';

export function blockParts(
  blocks: readonly Block[],
  paper: PaperContext,
  place: Place = ON_PAGE,
  first: Opening = PLAIN_OPENING,
): Parts {
  const parts: (Paragraph | Table)[] = [];
  let opening = first;
  const now: Trail = { follows: first.follows, breaksPage: first.breaksPage };
  const earlier: Trail = { ...now };
  let isUnderTitle = false;
  for (const block of blocks) {
    if (block.type === 'legend') continue;
    const how = block.change?.how;
    const trails = how === undefined ? [now, earlier] : how === 'deleted' ? [earlier] : [now];
    const [own = now] = trails;
    if (block.type === 'pageBreak') {
      for (const trail of trails) trail.breaksPage = true;
      continue;
    }
    const { follows, breaksPage } = own;
    const aboveIn = (trail: Trail) => opening.above ?? roomAbove(block, trail.follows);
    const hasLine = (trail: Trail) => trail.breaksPage || aboveIn(trail) !== 0;
    const isInOne = how === undefined && hasLine(now) !== hasLine(earlier);
    isUnderTitle = standsUnderTitle(block, follows, isUnderTitle);
    const at: Place = isUnderTitle ? { ...place, own: { alignment: 'center', ...place.own } } : place;
    parts.push(
      ...partsOf(block, paper, at, {
        ...opening,
        above: isInOne ? null : aboveIn(own),
        breaksPage,
        lineAbove: isInOne ? (hasLine(now) ? 'inserted' : 'deleted') : null,
      }),
    );
    opening = PLAIN_OPENING;
    for (const trail of trails) [trail.follows, trail.breaksPage] = [block, false];
  }
  return parts;
}

/** What stands before a block: in the paper and, of a redline, in the earlier one. */
interface Trail {
  follows: Block | null;
  breaksPage: boolean;
}

function partsOf(block: Block, whole: PaperContext, place: Place, opening: Opening): Parts {
  const { dir } = languageAttributes(block);
  const paper = dir === undefined ? whole : { ...whole, isRightToLeft: dir === 'rtl' };
  const around = wordsAt(block, place);
  const change = block.change ?? place.change;
  const line = (style: string, inlines: readonly Inline[], at: Opening = opening) => [
    paragraphOf(style, runsOf(inlines, paper, around), { paper, place, change }, at),
  ];
  const lines = (style: string, all: readonly (readonly Inline[])[], above: number | null) =>
    all.flatMap((inlines, index) =>
      line(style, inlines, index === 0 ? { ...opening, above } : { ...PLAIN_OPENING, above: 0 }),
    );
  const inside = (blocks: readonly Block[], within: Place) => blockParts(blocks, paper, within);
  const handlers: Handlers<Block, Parts> = {
    heading: (node) => line(headingStyleId(node.style, node.level), node.inlines),
    paragraph: (node) => line(paragraphStyleId(node.style, paper, place, opening), node.inlines),
    list: (node) => listParts(node, paper, place, opening),
    table: (node) => tableParts(node, paper, place, opening, inside),
    sheet: (node) => sheetParts(node, paper, opening, inside),
    quotation: (node) => [...line('Quote', node.inlines), ...lines('QuoteSource', node.source, null)],
    addressBlock: (node) =>
      node.style === 'letterhead'
        ? lines('Letterhead', node.lines, opening.above)
        : lines('Addressee', node.lines, opening.above ?? ABOVE_ADDRESSEE),
    signature: (node) =>
      lines('Signature', node.lines, node.isHandSigned ? ROOM_FOR_HAND : ROOM_FOR_SIGNATURE),
    pageBreak: () => [],
    note: (node) => line('Note', node.inlines),
    legend: () => [],
  };
  const handler = handlers[block.type] as (node: Block) => Parts;
  return handler(block);
}

function wordsAt(block: Block, { sizes, table }: Place): Around {
  const style = 'style' in block ? block.style : block.type;
  const size = sizes[style] ?? (table === null ? undefined : sizes['line']);
  return {
    ...PLAIN_WORDS,
    keepsLines: style === 'internalNote',
    look: {
      ...(size === undefined ? {} : { size: halfPoints(size), sizeComplexScript: halfPoints(size) }),
      // Said aloud, so that a script without slanted letters can say no.
      ...(style === 'sessionSubtitle' || style === 'access' ? { italics: true } : {}),
    },
  };
}

/** Points. */
const ROOM_FOR_SIGNATURE = 52;
const ROOM_FOR_HAND = 66;
const ABOVE_ADDRESSEE = 28;

function paragraphStyleId(
  style: keyof typeof STYLE_IDS,
  paper: PaperContext,
  place: Place,
  opening: Opening,
): string {
  if (style === 'body') {
    if (opening.sign !== null) return LIST_STYLE_IDS[opening.sign];
    if (place.depth > 0) return 'ListContinue';
    return paper.tree.form === 'letter' ? 'LetterText' : STYLE_IDS.body;
  }
  if (style === 'columnTitle' && (place.table === 'speakers' || place.table === 'script')) return 'ListHead';
  if (style !== 'time') return STYLE_IDS[style];
  if (place.row === null) return 'SessionTime';
  return place.cell === 'content' ? 'SessionHours' : STYLE_IDS.time;
}

function listParts(
  list: Extract<Block, { readonly type: 'list' }>,
  paper: PaperContext,
  place: Place,
  opening: Opening,
): Parts {
  const { sign } = list;
  const isBody = list.style === 'body';
  const instance = paper.parts.next('list');
  const inside: Place = { ...place, indent: place.indent + indentOf(sign), depth: place.depth + 1 };
  return list.items.flatMap((item, index) =>
    blockParts(item, paper, inside, {
      above: index > 0 ? (isBody ? 3 : 2) : (opening.above ?? (isBody ? 6 : 4)),
      breaksPage: index === 0 && opening.breaksPage,
      sign,
      numbering: sign === 'none' ? null : countedIn(sign, place.depth, instance),
      follows: null,
      lineAbove: null,
    }),
  );
}

interface LineSetting {
  readonly paper: PaperContext;
  readonly place: Place;
  readonly change: WholeChange | null;
}

function paragraphOf(
  style: string,
  children: readonly ParagraphChild[],
  { paper, place, change }: LineSetting,
  { above, breaksPage, sign, numbering }: Opening,
): Line {
  const hanging = sign === null ? 0 : hangingOf(sign);
  const options = {
    style,
    children,
    ...place.own,
    ...(paper.isRightToLeft ? { bidirectional: true } : {}),
    ...(above === null ? {} : { spacing: { before: points(above) } }),
    ...(breaksPage ? { pageBreakBefore: true } : {}),
    // The first lists on a page stand where their numbering says.
    ...(place.depth === 0 || (place.depth === 1 && numbering !== null && style.startsWith('List'))
      ? {}
      : { indent: { left: place.indent, hanging } }),
    ...(numbering === null ? {} : { numbering }),
    ...(place.row === 'heading' ? { keepNext: true } : {}),
    ...(place.row === 'other' && isKeptStyle(style) ? { keepNext: false } : {}),
  };
  return new Line(options, change);
}
