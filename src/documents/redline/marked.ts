// A whole block or row with all that is in it, marked as put in, taken out or moved.
import { assertNever } from '#base/assertNever.ts';
import type { Block, Inline, TableRow, WholeChange } from '../tree.ts';
import { markedWords } from './redlinedWords.ts';

export function markedBlocks(blocks: readonly Block[], change: WholeChange): readonly Block[] {
  return blocks.map((block) => markedBlock(block, change));
}

export function markedRow(row: TableRow, change: WholeChange): TableRow {
  return {
    ...row,
    change,
    cells: row.cells.map((cell) => ({ ...cell, blocks: markedBlocks(cell.blocks, change) })),
  };
}

function markedBlock(block: Block, change: WholeChange): Block {
  const marked = (inlines: readonly Inline[]) => markedWords(inlines, change.how);
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'note':
      return { ...block, change, inlines: marked(block.inlines) };
    case 'list':
      return { ...block, change, items: block.items.map((item) => markedBlocks(item, change)) };
    case 'table':
      return {
        ...block,
        change,
        header: block.header === null ? null : markedRow(block.header, change),
        rows: block.rows.map((row) => markedRow(row, change)),
      };
    case 'quotation':
      return { ...block, change, inlines: marked(block.inlines), source: block.source.map(marked) };
    case 'addressBlock':
    case 'signature':
      return { ...block, change, lines: block.lines.map(marked) };
    case 'sheet':
      return { ...block, change, blocks: markedBlocks(block.blocks, change) };
    case 'pageBreak':
    case 'legend':
      return { ...block, change };
    default:
      return assertNever(block);
  }
}

/** With "moved" behind the first words there are. */
export function sayingMoved(blocks: readonly Block[], words: string): readonly Block[] {
  return saidOnce(blocks, { type: 'moved', text: words }).blocks;
}

export function rowSayingMoved(row: TableRow, words: string): TableRow {
  let isSaid = false;
  const cells = row.cells.map((cell) => {
    if (isSaid) return cell;
    const said = saidOnce(cell.blocks, { type: 'moved', text: words });
    isSaid = said.isSaid;
    return { ...cell, blocks: said.blocks };
  });
  return { ...row, cells };
}

function saidOnce(
  blocks: readonly Block[],
  remark: Inline,
): { readonly blocks: readonly Block[]; readonly isSaid: boolean } {
  let isSaid = false;
  const said = blocks.map((block): Block => {
    if (isSaid) return block;
    switch (block.type) {
      case 'heading':
      case 'paragraph':
      case 'note':
        isSaid = block.inlines.length > 0;
        return isSaid ? { ...block, inlines: [...block.inlines, remark] } : block;
      case 'list': {
        const items = block.items.map((item) => {
          if (isSaid) return item;
          const inside = saidOnce(item, remark);
          isSaid = inside.isSaid;
          return inside.blocks;
        });
        return { ...block, items };
      }
      default:
        return block;
    }
  });
  return { blocks: said, isSaid };
}
