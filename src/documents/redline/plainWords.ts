// The bare words of some blocks, by which two versions of them are known to be the same.
import { visit } from '../tree.ts';
import type { Block } from '../tree.ts';

export function plainWords(blocks: readonly Block[]): string {
  const words: string[] = [];
  visit(blocks, (node) => {
    if (node.type === 'text' || node.type === 'link' || node.type === 'field') words.push(node.text);
    // What stands in one line belongs together: "26" and "th".
    else if (!('inlines' in node) || node.type === 'paragraph' || node.type === 'heading') words.push(' ');
  });
  return words.join('').replaceAll(/\s+/g, ' ').trim();
}
