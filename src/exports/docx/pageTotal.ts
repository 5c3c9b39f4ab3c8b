// "of 5" at the foot of a paper that shares its file with others: Word counts the pages of the section. LibreOffice does
// not know how, and shows what was last counted; so there stands, inside Word's field, the number of the paper's last
// page, which LibreOffice does know.
import { BookmarkEnd, BookmarkStart, BuilderElement, TextRun, XmlComponent } from 'docx';
import type { IRunOptions, Paragraph } from 'docx';

export function pageTotal(paper: number, look: Pick<IRunOptions, 'language'>): TextRun {
  return new TextRun({
    ...look,
    children: [
      mark('begin'),
      new Instruction('SECTIONPAGES'),
      mark('separate'),
      mark('begin'),
      new Instruction(`PAGEREF ${bookmarkOf(paper)}`),
      mark('separate'),
      '1',
      mark('end'),
      mark('end'),
    ],
  });
}

/** Marks the page on which the paper ends. */
export function markEnd(last: Paragraph, paper: number): void {
  last.addChildElement(new BookmarkStart(bookmarkOf(paper), paper));
  last.addChildElement(new BookmarkEnd(paper));
}

/** Word hides bookmarks that begin with a line. */
function bookmarkOf(paper: number): string {
  return `_End${paper}`;
}

function mark(type: 'begin' | 'separate' | 'end'): XmlComponent {
  return new BuilderElement({
    name: 'w:fldChar',
    attributes: { type: { key: 'w:fldCharType', value: type } },
  });
}

class Instruction extends XmlComponent {
  constructor(words: string) {
    super('w:instrText');
    this.root.push(words);
  }
}
