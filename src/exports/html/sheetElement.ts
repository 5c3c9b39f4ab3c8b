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
  const fill = fillOf({ type: 'sheet', style, blocks });
  if (style === 'doorSign') return sheet(all(blocks), { 'data-fill': fill });
  const face = all(blocks);
  return sheet(
    [
      element('div', { class: 'face over', 'aria-hidden': 'true' }, face),
      element('div', { class: 'face' }, face),
    ],
    { 'data-fill': fill },
  );
}

/** How full a sign or a plate is, which says how large its letters may be. */
export function fillOf({ style, blocks }: SheetBlock): Fill {
  return style === 'doorSign' ? fillOfSign(blocks) : fillOfPlate(blocks);
}

type Fill = 'little' | 'some' | 'much' | 'lines' | 'most' | 'full';

/** Points of the title and of the lines under it, as generated.css has them. */
const SIGN_SIZES: readonly (readonly [fill: Fill, title: number, line: number])[] = [
  ['little', 40, 20],
  ['much', 30, 16],
  ['most', 25, 13],
];

/** The largest letters with which all of the sign should find room; lengths are estimated, in points. */
function fillOfSign(blocks: readonly Block[]): Fill {
  const rows = blocks.flatMap((block) => (block.type === 'table' ? block.rows : []));
  const title = lettersIn(blocks.filter((block) => block.type === 'heading'));
  const fits = SIGN_SIZES.find(([, titleSize, lineSize]) => {
    const lines = rows.map((row) =>
      linesOf(lettersIn(row.cells.at(-1)?.blocks ?? []), lineSize, SIGN_WIDTH * 0.72),
    );
    const table = lines.reduce((sum, count) => sum + count * lineSize * 1.25 + 10, 0);
    return linesOf(title, titleSize, SIGN_WIDTH) * titleSize * 1.14 + table + SIGN_ROOM < SIGN_HEIGHT;
  });
  return fits?.[0] ?? 'full';
}

/** A landscape page between its margins, and what room and date take of it. */
const SIGN_WIDTH = 690;
const SIGN_HEIGHT = 455;
const SIGN_ROOM = 120;

function linesOf(letters: number, size: number, width: number): number {
  return Math.max(1, Math.ceil((letters * size * 0.52) / width));
}

/** Up to which length a name stands on one line in the letters of a size; a longer one is set in two. */
const PLATE_SIZES: readonly (readonly [fill: Fill, letters: number])[] = [
  ['little', 16],
  ['some', 20],
  ['much', 26],
  ['lines', 52],
];

function fillOfPlate([name, ...others]: readonly Block[]): Fill {
  const letters = name === undefined ? 0 : lettersIn([name]);
  const fits = PLATE_SIZES.find(([, longest]) => letters <= longest);
  return fits === undefined || lettersIn(others) > 150 ? 'most' : fits[0];
}

function lettersIn(blocks: readonly Block[]): number {
  let letters = 0;
  visit(blocks, (node) => {
    if (node.type === 'text') letters += node.text.length;
  });
  return letters;
}
