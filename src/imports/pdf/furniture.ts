// Running heads, feet and page numbers of a PDF, known by their place: what stands at the head or the foot of several
// pages at the same height, the same but for its figures.
import type { PlacedLine } from './placedText.ts';

export interface LinedPage {
  readonly height: number;
  readonly lines: readonly PlacedLine[];
}

/** Of the height of the page. */
const MARGIN = 0.11;
/** Points. */
const SAME_HEIGHT = 4;
const PAGE_NUMBER =
  /^(?:[\p{L}.]{1,8} ?)?[-–—|/ ]{0,3}\d{1,3}[-–—|/ ]{0,3}(?:(?:of|de|sur|из|\/|от|من) ?\d{1,3})?$/iu;

export function withoutFurniture(pages: readonly LinedPage[]): readonly LinedPage[] {
  const places = new Map<string, number[]>();
  for (const page of pages) {
    for (const line of page.lines.filter((one) => isInMargin(one, page))) {
      const words = maskedWords(line);
      const heights = places.get(words);
      if (heights === undefined) places.set(words, [line.y]);
      else heights.push(line.y);
    }
  }
  const isRepeated = (line: PlacedLine): boolean =>
    (places.get(maskedWords(line)) ?? []).filter((y) => Math.abs(y - line.y) < SAME_HEIGHT).length > 1;
  return pages.map((page) => ({
    ...page,
    lines: page.lines.filter(
      (line) => !isInMargin(line, page) || !(isRepeated(line) || PAGE_NUMBER.test(textOf(line))),
    ),
  }));
}

function isInMargin({ y }: PlacedLine, { height }: LinedPage): boolean {
  return y < height * MARGIN || y > height * (1 - MARGIN);
}

function textOf({ stretches }: PlacedLine): string {
  return stretches
    .map(({ text }) => text)
    .join(' ')
    .slice(0, 300);
}

function maskedWords(line: PlacedLine): string {
  return textOf(line).replace(/\p{N}+/gu, '0');
}
