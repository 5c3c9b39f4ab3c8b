// The blocks of the editor beside paragraphs, headings and lists: the item of a list, which may hold any block as the
// model allows, a quotation with the line that says where it is from, and a page break.
import { Node } from '@tiptap/core';

export const ListItem = Node.create({
  name: 'listItem',
  content: 'block+',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: () => ['li', 0],
});

export const Quotation = Node.create({
  name: 'quotation',
  group: 'block',
  content: 'quotationText quotationSource',
  defining: true,
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: () => ['blockquote', 0],
});

export const QuotationText = Node.create({
  name: 'quotationText',
  content: 'inline*',
  parseHTML: () => [{ tag: 'p[data-quotation="text"]' }],
  renderHTML: () => ['p', { 'data-quotation': 'text' }, 0],
});

/** `placeholder`: what stands there until something is typed. */
export const QuotationSource = Node.create<{ readonly placeholder: string }>({
  name: 'quotationSource',
  addOptions: () => ({ placeholder: '' }),
  content: 'inline*',
  parseHTML: () => [{ tag: 'p[data-quotation="source"]' }],
  renderHTML({ node }) {
    const empty = node.childCount === 0 ? { 'data-placeholder': this.options.placeholder } : {};
    return ['p', { 'data-quotation': 'source', ...empty }, 0];
  },
});

export const PageBreak = Node.create<{ readonly label: string }>({
  name: 'pageBreak',
  addOptions: () => ({ label: '' }),
  group: 'block',
  atom: true,
  selectable: true,
  parseHTML: () => [{ tag: 'hr' }],
  renderHTML() {
    return ['div', { 'data-page-break': '', role: 'separator', 'aria-label': this.options.label }];
  },
});
