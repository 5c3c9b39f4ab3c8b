// One side of a redline: what stood before, with what was taken out still marked; or what stands after, with what was
// put in marked. Blocks and rows that are on the other side alone are kept as nothing, so that both sides have the same
// places in the same order.
import { assertNever } from '#base/assertNever.ts';
import type { Block, Inline, TableBlock, TableRow, WholeChange } from '#documents/tree.ts';

export type Side = 'before' | 'after';

/** For each block of the redline, in order; null = it stands on the other side alone. */
export function sideOf(blocks: readonly Block[], side: Side): readonly (Block | null)[] {
  return blocks.map((block) => (isAbsent(block, side) ? null : sideOfBlock(block, side)));
}

/** A row that is on the other side alone stays, empty. */
function isAbsent({ change }: { readonly change?: WholeChange }, side: Side): boolean {
  return change?.how === (side === 'before' ? 'inserted' : 'deleted');
}

function sideOfBlock(block: Block, side: Side): Block {
  const here = (inlines: readonly Inline[]) => inlinesOf(inlines, side);
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'note':
      return { ...block, inlines: here(block.inlines) };
    case 'list':
      return {
        ...block,
        items: block.items.map((item) => presentIn(item, side)).filter((item) => item.length > 0),
      };
    case 'table':
      return sideOfTable(block, side);
    case 'quotation':
      return { ...block, inlines: here(block.inlines), source: block.source.map(here) };
    case 'addressBlock':
    case 'signature':
    case 'legend':
      return { ...block, lines: block.lines.map(here) };
    case 'sheet':
      return { ...block, blocks: presentIn(block.blocks, side) };
    case 'pageBreak':
      return block;
    default:
      return assertNever(block);
  }
}

function sideOfTable(table: TableBlock, side: Side): TableBlock {
  const row = (one: TableRow): TableRow => ({
    ...one,
    cells: one.cells.map((cell) => ({
      ...cell,
      blocks: isAbsent(one, side) ? [] : presentIn(cell.blocks, side),
    })),
  });
  return { ...table, header: table.header === null ? null : row(table.header), rows: table.rows.map(row) };
}

function presentIn(blocks: readonly Block[], side: Side): readonly Block[] {
  return sideOf(blocks, side).filter((block) => block !== null);
}

function inlinesOf(inlines: readonly Inline[], side: Side): readonly Inline[] {
  return inlines.flatMap((inline): readonly Inline[] => {
    switch (inline.type) {
      case 'inserted':
        return side === 'before' ? [] : [inline];
      case 'deleted':
        return side === 'after' ? [] : [inline];
      case 'strong':
      case 'emphasis':
      case 'superscript':
      case 'footnote': {
        const inside = inlinesOf(inline.inlines, side);
        return inside.length === 0 ? [] : [{ ...inline, inlines: inside }];
      }
      default:
        return [inline];
    }
  });
}
