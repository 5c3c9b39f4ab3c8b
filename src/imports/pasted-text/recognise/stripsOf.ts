// A cut source as strips, in its order.
import type { CutSource } from '../sourceBlock.ts';
import { stripsOfLine } from './lineStrips.ts';
import type { Strip } from './strip.ts';
import { stripsOfTable } from './tableStrips.ts';

export function stripsOf(cut: CutSource): readonly Strip[] {
  return cut.blocks.flatMap((block) =>
    block.kind === 'line' ? stripsOfLine(block.line) : stripsOfTable(block),
  );
}

/** Lines of the source the strip stands in. */
export function linesOfStrip(strip: Strip): readonly number[] {
  switch (strip.kind) {
    case 'row':
    case 'day':
      return strip.lines;
    case 'people':
      return strip.cell.lines.flatMap(({ lines }) => lines);
    case 'part':
    case 'text':
      return strip.line.lines;
  }
}
