// Puts what stands on both sides at the same height: rows of a table get the height of the taller one, a block that
// stands higher than its fellow is pushed down. All is measured first and written after, so that the page is laid out
// twice and not once a row.

import type { BlockPair } from './drawSide.ts';

export function alignSides(pairs: readonly BlockPair[]): void {
  for (const { before, after } of pairs) {
    for (const block of [before, after]) if (block !== null) letGo(block);
  }
  const measured = pairs.map(measure);
  let beforeShift = 0;
  let afterShift = 0;
  for (const { before, after, rows } of measured) {
    if (before !== null && after !== null) {
      const lag = after.top + afterShift - (before.top + beforeShift);
      if (lag > 0) {
        push(before, lag);
        beforeShift += lag;
      } else if (lag < 0) {
        push(after, -lag);
        afterShift -= lag;
      }
    }
    for (const { left, right, height } of rows) {
      left.row.style.blockSize = `${height}px`;
      right.row.style.blockSize = `${height}px`;
      beforeShift += height - left.height;
      afterShift += height - right.height;
    }
  }
}

interface MeasuredBlock {
  readonly element: HTMLElement;
  /** Pixels. */
  readonly top: number;
  readonly margin: number;
}

interface MeasuredRow {
  readonly row: HTMLElement;
  readonly height: number;
}

interface MeasuredRows {
  readonly left: MeasuredRow;
  readonly right: MeasuredRow;
  readonly height: number;
}

function measure({ before, after }: BlockPair) {
  return {
    before: before === null ? null : measuredBlock(before),
    after: after === null ? null : measuredBlock(after),
    rows: measuredRows(before, after),
  };
}

function measuredBlock(element: HTMLElement): MeasuredBlock {
  return {
    element,
    top: element.offsetTop,
    margin: Number.parseFloat(getComputedStyle(element).marginBlockStart) || 0,
  };
}

function measuredRows(before: HTMLElement | null, after: HTMLElement | null): readonly MeasuredRows[] {
  const lefts = rowsOf(before);
  return rowsOf(after).flatMap((row, index) => {
    const fellow = lefts[index];
    if (fellow === undefined) return [];
    const left = { row: fellow, height: fellow.getBoundingClientRect().height };
    const right = { row, height: row.getBoundingClientRect().height };
    return [{ left, right, height: Math.max(left.height, right.height) }];
  });
}

function rowsOf(block: HTMLElement | null): readonly HTMLElement[] {
  return block instanceof HTMLTableElement ? [...block.rows] : [];
}

function push({ element, margin }: MeasuredBlock, by: number): void {
  element.style.marginBlockStart = `${margin + by}px`;
}

function letGo(block: HTMLElement): void {
  block.style.marginBlockStart = '';
  for (const row of rowsOf(block)) row.style.blockSize = '';
}
