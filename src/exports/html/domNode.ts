// Elements as nodes of the page, made one by one: no markup is ever parsed, so no words can become markup.
import { printable } from '../printable.ts';
import type { HtmlElement } from './element.ts';

export function domNode(source: HtmlElement, page: Document): HTMLElement {
  const made = page.createElement(source.tag);
  for (const [name, value] of Object.entries(source.attributes)) made.setAttribute(name, value);
  for (const child of source.children)
    made.append(typeof child === 'string' ? printable(child) : domNode(child, page));
  return made;
}
