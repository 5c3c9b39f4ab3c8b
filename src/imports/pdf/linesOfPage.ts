// The pieces of a page put together into lines, each in stretches between wide gaps, in the order the page is read: from
// the right where most of its letters are Arabic.
import type { PageText, PlacedLine, PlacedText, Stretch } from './placedText.ts';

/** Of the size of its letters: pieces nearer than this stand on one line. */
const SAME_LINE = 0.4;
/** A space between words, and a gap no space is wide enough for. */
const SPACE = 0.12;
const GAP = 1.6;

export function linesOfPage(page: PageText): readonly PlacedLine[] {
  const isFromRight = isRightToLeft(page.pieces);
  return rowsOf(page.pieces).map((pieces) => {
    const [first] = pieces;
    const size = pieces.reduce((most, piece) => Math.max(most, piece.size), 0);
    const placed = pieces.map((piece) => ({
      piece,
      from: isFromRight ? page.width - piece.x - piece.width : piece.x,
    }));
    const sorted = placed.toSorted((a, b) => a.from - b.from);
    return { stretches: stretchesOf(sorted, isFromRight), y: first?.y ?? 0, size };
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

function stretchesOf(sorted: readonly Placed[], isFromRight: boolean): readonly Stretch[] {
  const groups: Placed[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const one of sorted) {
    const gap = one.from - end;
    if (groups.length === 0 || gap > GAP * one.piece.size) groups.push([one]);
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
