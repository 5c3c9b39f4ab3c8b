// What is still wrong with a paper as it stands: live fields without a source, and words it does not have in its language.
import { visit } from '#documents/tree.ts';
import type { DocumentTree } from '#documents/tree.ts';

export interface PaperFindings {
  readonly missingFields: number;
  readonly untranslated: number;
}

export function findingsOf(tree: DocumentTree): PaperFindings {
  let missingFields = 0;
  visit(tree.blocks, (node) => {
    if (node.type === 'field' && node.isMissing) missingFields += 1;
  });
  return { missingFields, untranslated: tree.untranslated.length };
}
