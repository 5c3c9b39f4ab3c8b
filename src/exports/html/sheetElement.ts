// A sheet of its own as elements. A name plate is folded in the middle, so its face stands on the page twice; the one
// that is upside down says nothing new to whoever has the page read out.
import type { SheetBlock } from '#documents/tree.ts';
import { element } from './element.ts';
import type { HtmlElement } from './element.ts';

export function sheetElement({ style }: SheetBlock, blocks: readonly HtmlElement[]): HtmlElement {
  const sheet = (children: readonly HtmlElement[]) =>
    element('section', { class: `s-sheet s-${style}` }, children);
  if (style !== 'namePlate') return sheet(blocks);
  return sheet([
    element('div', { class: 'face over', 'aria-hidden': 'true' }, blocks),
    element('div', { class: 'face' }, blocks),
  ]);
}
