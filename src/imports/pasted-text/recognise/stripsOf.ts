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
