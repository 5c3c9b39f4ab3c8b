// What everything in a file shares while it is written: the counters of what needs a number, the footnotes met so far.
// A number counts up, so the same papers always make the same file.
import type { Paragraph } from 'docx';
import type { DocumentTree } from '#documents/tree.ts';

export class FileParts {
  readonly #counts = { footnote: 0, link: 0, revision: 0, list: 0 };
  readonly footnotes: Record<string, { readonly children: readonly Paragraph[] }> = {};

  next(what: 'footnote' | 'link' | 'revision' | 'list'): number {
    this.#counts[what] += 1;
    return this.#counts[what];
  }
}

/** One paper on its way into the file. */
export interface PaperContext {
  readonly tree: DocumentTree;
  readonly parts: FileParts;
  /** Which way its lines run; a paragraph wholly in another language runs that language's way. */
  readonly isRightToLeft: boolean;
  /** Who wrote what is marked as inserted or deleted, and when: "2012-04-03T10:00:00Z". */
  readonly author: string;
  readonly date: string;
}
