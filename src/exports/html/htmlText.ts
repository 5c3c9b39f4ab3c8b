// Elements as the text of an HTML file: every word and every attribute escaped.
import { printable } from '../printable.ts';
import type { HtmlNode } from './element.ts';

const VOID_TAGS = new Set(['br', 'col', 'link', 'meta']);

export function htmlText(node: HtmlNode): string {
  if (typeof node === 'string') return escaped(node);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`))
    .join('');
  const open = `<${node.tag}${attributes}>`;
  return VOID_TAGS.has(node.tag) ? open : `${open}${node.children.map(htmlText).join('')}</${node.tag}>`;
}

function escaped(text: string): string {
  return printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
