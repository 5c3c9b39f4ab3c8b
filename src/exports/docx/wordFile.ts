// Papers as one Word file: each a section of its own. The same papers at the same hour make the same bytes, and the
// file knows no more of its maker than the office that convenes the event.
import { Document, Packer } from 'docx';
import type { DocumentTree } from '#documents/tree.ts';
import { directionOf } from '#languages/language.ts';
import { paperTitle } from '../fileName.ts';
import { printable } from '../printable.ts';
import { FileParts } from './paperContext.ts';
import type { PaperContext } from './paperContext.ts';
import { tidied } from './tidied.ts';
import { sectionOf } from './sections.ts';
import { LIST_STYLES, NUMBERING } from './wordNumbering.ts';
import { wordStyles } from './wordStyles.ts';

/** `now` is told to the hour, so that nobody reads from a file when its office works. */
export async function wordFile(trees: readonly DocumentTree[], now: Date): Promise<Uint8Array<ArrayBuffer>> {
  const [first] = trees;
  if (first === undefined) throw new Error('A Word file needs a paper');
  const parts = new FileParts();
  const office = printable(first.facts.organiser);
  const title = printable(paperTitle(first));
  const date = `${now.toISOString().slice(0, 13)}:00:00Z`;
  const sections = trees.map((tree, index) => {
    const paper: PaperContext = {
      tree,
      parts,
      isRightToLeft: directionOf(tree.language) === 'rtl',
      author: tree.redline === undefined ? office || title : printable(tree.redline.author),
      date: tree.redline?.date == null ? date : `${tree.redline.date}T00:00:00Z`,
    };
    return sectionOf(paper, trees.length === 1 ? null : index + 1);
  });
  const document = new Document({
    title,
    creator: office,
    lastModifiedBy: '',
    revision: 0,
    styles: wordStyles(first.language, LIST_STYLES),
    numbering: NUMBERING,
    footnotes: parts.footnotes,
    sections,
  });
  return tidied(await Packer.pack(document, 'uint8array'), date);
}
