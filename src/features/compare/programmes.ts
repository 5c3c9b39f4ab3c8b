// The programme of either standing as the same sort of paper, so that only what happens differs and not how it is set.
import { inOrder, orderAtEnd } from '#base/ordered.ts';
import { blankGeneratedPaper } from '#domain/blank.ts';
import type { EditionContent } from '#domain/editions/content.ts';
import type { PaperId } from '#domain/ids.ts';
import type { GeneratedPaper } from '#domain/papers/paper.ts';
import { makeDocument } from '#documents/registry.ts';
import type { DocumentTree } from '#documents/tree.ts';

/** Both as the later one prints its programme. */
export function programmesOf(
  before: EditionContent,
  after: EditionContent,
): { readonly before: DocumentTree; readonly after: DocumentTree } {
  const paper = withHeading(programmePaperOf(after) ?? programmePaperOf(before) ?? plainProgramme(after));
  return { before: treeOf(before, paper), after: treeOf(after, paper) };
}

/** Those that read from top to bottom; a grid of rooms is too wide for half a screen. */
const READ_DOWNWARDS: readonly string[] = ['programme-table', 'programme-list', 'programme-days'];

/** The last one: a programme that stands by itself comes after the one in a concept paper. */
function programmePaperOf({ event }: EditionContent): GeneratedPaper | undefined {
  const papers = inOrder(event.papersById).filter((paper) => paper.form === 'generated');
  return papers.findLast(({ type }) => READ_DOWNWARDS.includes(type));
}

/** What stands at the end of another paper has no heading of its own; here it stands by itself. */
function withHeading(paper: GeneratedPaper): GeneratedPaper {
  const { heading, ...others } = paper.options;
  return heading === '' ? { ...paper, options: others } : paper;
}

function plainProgramme({ event }: EditionContent): GeneratedPaper {
  const id = 'programme' as PaperId;
  return blankGeneratedPaper(id, orderAtEnd(event.papersById), 'programme-table', event.mainLanguage);
}

function treeOf(content: EditionContent, paper: GeneratedPaper): DocumentTree {
  return makeDocument({ ...content, paper, language: paper.language });
}
