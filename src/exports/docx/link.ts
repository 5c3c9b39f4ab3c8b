// A link out of the paper, numbered in order: the library's own links carry chance numbers, and no two files would be
// alike.
import { ConcreteHyperlink } from 'docx';
import type { IContext, ParagraphChild } from 'docx';

const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

export class Link extends ConcreteHyperlink {
  readonly #href: string;

  constructor(number: number, href: string, children: readonly ParagraphChild[]) {
    super(children, `Link${number}`);
    this.#href = href;
  }

  /** Called as the file is written: only then is it known whether the link stands in the text or in a footnote. */
  override prepForXml(context: IContext) {
    context.viewWrapper.Relationships.addRelationship(this.linkId, RELATIONSHIP, this.#href, 'External');
    return super.prepForXml(context);
  }
}
