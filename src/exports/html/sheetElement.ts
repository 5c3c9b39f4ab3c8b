// A sheet of its own as elements. A name plate is folded in the middle, so its face stands on the page twice; the one
// that is upside down says nothing new to whoever has the page read out. Letters are as large as the words allow.
import { visit } from '#documents/tree.ts';
import type { Block, SheetBlock } from '#documents/tree.ts';
import { element } from './element.ts';
import type { HtmlElement } from './element.ts';

type All = (blocks: readonly Block[]) => readonly HtmlElement[];

export function sheetElement({ style, blocks }: SheetBlock, all: All): HtmlElement {
  const sheet = (children: readonly HtmlElement[], fill: Readonly<Record<string, string>>) =>
    element('section', { class: `s-sheet s-${style}`, ...fill }, children);
  if (style === 'slip') return sheet(all(blocks), {});
  if (style === 'doorSign') return sheet(all(blocks), { 'data-fill': fillOfSign(blocks) });
  const face = all(blocks);
  return sheet(
    [
      element('div', { class: 'face over', 'aria-hidden': 'true' }, face),
      element('div', { class: 'face' }, face),
    ],
    { 'data-fill': fillOfPlate(blocks) },
  );
}

/** A line of a sign costs as much as a handful of letters. */
function fillOfSign(blocks: readonly Block[]): 'little' | 'much' | 'most' {
  const lines = blocks.flatMap((block) => (block.type === 'table' ? block.rows : [])).length;
  const weight = lettersIn(blocks) + lines * 40;
  return weight < 420 ? 'little' : weight < 900 ? 'much' : 'most';
}

function fillOfPlate([name, ...others]: readonly Block[]): 'little' | 'much' | 'most' {
  const letters = name === undefined ? 0 : lettersIn([name]);
  if (letters > 44 || lettersIn(others) > 150) return 'most';
  return letters <= 20 ? 'little' : 'much';
}

function lettersIn(blocks: readonly Block[]): number {
  let letters = 0;
  visit(blocks, (node) => {
    if (node.type === 'text') letters += node.text.length;
  });
  return letters;
}
