// Whether a paper calls for footnotes: where it does, the foot of its pages is not free.
import { visit } from '#documents/tree.ts';
import type { DocumentTree } from '#documents/tree.ts';

export function hasFootnotes({ blocks }: DocumentTree): boolean {
  let isFound = false;
  visit(blocks, (node) => {
    isFound ||= node.type === 'footnote';
  });
  return isFound;
}
