// What the editor can hold: the closed set of domain/papers/richText.ts and nothing else. Undo is the library's,
// so the editor keeps no history of its own.
import type { Extensions } from '@tiptap/core';
import { Node } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import type { LiveField } from '#domain/papers/richText.ts';
import { ListItem, PageBreak, Quotation, QuotationSource, QuotationText } from './blocks.ts';
import { Field, Footnote, Link, Passage, Superscript } from './inlines.ts';

export interface ContentWords {
  readonly sourcePlaceholder: string;
  readonly pageBreak: string;
  readonly say: (field: LiveField) => string;
}

/** A paper's whole text. */
export function bodyContent({ sourcePlaceholder, pageBreak, say }: ContentWords): Extensions {
  return [
    StarterKit.configure({
      ...NOT_OURS,
      heading: { levels: [1, 2, 3] },
      listItem: false,
      trailingNode: { notAfter: ['paragraph', 'heading'] },
    }),
    ListItem,
    Quotation,
    QuotationText,
    QuotationSource.configure({ placeholder: sourcePlaceholder }),
    PageBreak.configure({ label: pageBreak }),
    Field.configure({ say }),
    Footnote,
    Superscript,
    Link,
    Passage,
  ];
}

/** A footnote's text: one paragraph, without footnotes of its own. */
export function footnoteContent({ say }: Pick<ContentWords, 'say'>): Extensions {
  return [
    StarterKit.configure({
      ...NOT_OURS,
      document: false,
      heading: false,
      bulletList: false,
      orderedList: false,
      listItem: false,
      listKeymap: false,
      trailingNode: false,
    }),
    OneParagraph,
    Field.configure({ say }),
    Superscript,
    Link,
    Passage,
  ];
}

const OneParagraph = Node.create({ name: 'doc', topNode: true, content: 'paragraph' });

const NOT_OURS = {
  blockquote: false,
  code: false,
  codeBlock: false,
  horizontalRule: false,
  link: false,
  strike: false,
  underline: false,
  undoRedo: false,
} as const;
