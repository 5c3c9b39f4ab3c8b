// The pieces of a page put together into lines, each in stretches between wide gaps, in the order the page is read: from
// the right where most of its letters are Arabic.
import { guttersOf } from './gutters.ts';
import type { PageText, PlacedLine, PlacedText, Stretch } from './placedText.ts';

/** Of the size of its letters: pieces nearer than this stand on one line. */
const SAME_LINE = 0.4;
/** A space between words, and a gap no space is wide enough for. */
const SPACE = 0.12;
const GAP = 1.6;
/** In points. */
const NEAR_CUT = 2.5;

export function linesOfPage(page: PageText): readonly PlacedLine[] {
  const isFromRight = isRightToLeft(page.pieces);
  const rows = rowsOf(page.pieces).map((pieces) =>
    pieces
      .map((piece) => ({ piece, from: isFromRight ? page.width - piece.x - piece.width : piece.x }))
      .toSorted((a, b) => a.from - b.from),
  );
  const cuts = guttersOf(
    rows.map((row) =>
      row.map(({ piece: { text, width, size }, from }) => ({ text, from, to: from + width, size })),
    ),
  );
  return rows.map((row, index) => {
    const y = row[0]?.piece.y ?? 0;
    const size = row.reduce((most, { piece }) => Math.max(most, piece.size), 0);
    const middle = y + size * 0.3;
    const uprights = page.uprights
      .filter(({ foot, head }) => foot <= middle && middle <= head)
      .map(({ x }) => (isFromRight ? page.width - x : x))
      .toSorted((a, b) => a - b);
    const stretches = stretchesOf(row, isFromRight, [...(cuts[index] ?? []), ...uprights]);
    return { stretches, y, size, uprights };
  });
}

function isRightToLeft(pieces: readonly PlacedText[]): boolean {
  let right = 0;
  let left = 0;
  for (const { text } of pieces) {
    right += text.match(/[\p{Script=Arabic}\p{Script=Hebrew}]/gu)?.length ?? 0;
    left += text.match(/[\p{Script=Latin}\p{Script=Cyrillic}]/gu)?.length ?? 0;
  }
  return right > left;
}

/** From the head of the page to its foot. */
function rowsOf(pieces: readonly PlacedText[]): readonly (readonly PlacedText[])[] {
  const rows: { y: number; size: number; pieces: PlacedText[] }[] = [];
  for (const piece of pieces.toSorted((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    if (row !== undefined && row.y - piece.y <= SAME_LINE * Math.max(row.size, piece.size)) {
      row.pieces.push(piece);
      // Raised letters ("3rd") stand before the line they belong to.
      if (piece.size > row.size) [row.y, row.size] = [piece.y, piece.size];
    } else {
      rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
    }
  }
  return rows.map((row) => row.pieces);
}

interface Placed {
  readonly piece: PlacedText;
  readonly from: number;
}

function stretchesOf(
  sorted: readonly Placed[],
  isFromRight: boolean,
  cuts: readonly number[],
): readonly Stretch[] {
  const groups: Placed[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const one of sorted) {
    const gap = one.from - end;
    const isCut = cuts.some((cut) => cut >= end - NEAR_CUT && cut <= one.from + NEAR_CUT);
    if (groups.length === 0 || gap > GAP * one.piece.size || isCut) groups.push([one]);
    else groups.at(-1)?.push(one);
    end = Math.max(end, one.from + one.piece.width);
  }
  return groups.map((group) => {
    const [first] = group;
    return {
      text: wordsOf(isFromRight ? withLatinInOrder(group) : group, isFromRight),
      from: first?.from ?? 0,
      to: group.reduce((most, { from, piece }) => Math.max(most, from + piece.width), 0),
    };
  });
}

function wordsOf(group: readonly Placed[], isFromRight: boolean): string {
  let words = '';
  let before: Placed | null = null;
  for (const one of group) {
    if (before !== null && isApart(before, one, isFromRight)) words += ' ';
    words += one.piece.text;
    before = one;
  }
  return words.replace(/\s+/g, ' ').trim();
}

function isApart(before: Placed, one: Placed, isFromRight: boolean): boolean {
  // Where a run of Latin words was turned round, what stands before ends behind it.
  const gap = Math.max(
    one.from - before.from - before.piece.width,
    isFromRight ? before.from - one.from - one.piece.width : Number.NEGATIVE_INFINITY,
  );
  return gap > SPACE * one.piece.size;
}

/** In a line read from the right, words in Latin letters still follow each other from the left. */
function withLatinInOrder(group: readonly Placed[]): readonly Placed[] {
  const ordered: Placed[] = [];
  let run: Placed[] = [];
  for (const one of group) {
    if (/\p{Script=Latin}/u.test(one.piece.text)) {
      run.unshift(one);
      continue;
    }
    ordered.push(...run, one);
    run = [];
  }
  return [...ordered, ...run];
}
