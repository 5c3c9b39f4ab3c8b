// Prose that came with the programme, under its headings: a concept note above it, background, practical notes behind.
// Letters are no papers, and short lines without prose under them stay unused.
import type { ReadPaper, ReadPaperBlock } from '../../programme/reading.ts';
import { isProse } from '../recognise/prose.ts';
import type { Strip, TextStrip } from '../recognise/strip.ts';
import type { FoundProgramme } from '../regions/programmeIn.ts';
import { isPaperHeading, type Region } from '../regions/regionsOf.ts';
import type { SourceLine } from '../sourceBlock.ts';

/** Each run of regions that begin with a heading of a paper ("BACKGROUND", "OBJECTIVE") is one paper. */
export function papersOf(
  strips: readonly Strip[],
  regions: readonly Region[],
  programme: FoundProgramme,
): readonly ReadPaper[] {
  const papers: ReadPaper[] = [];
  let lines: SourceLine[] = [];
  const close = (): void => {
    const [first] = lines;
    if (first !== undefined) papers.push(paperOf(first, lines));
    lines = [];
  };
  for (const region of regions) {
    if (region.opens !== 'paper') close();
    if (region.opens === 'paper') lines.push(...proseOf(strips, region, programme.regions.includes(region)));
  }
  close();
  return papers;
}

/** Of the region the programme stands in, only what is above its own headings and rows. */
function proseOf(
  strips: readonly Strip[],
  { from, end, rows }: Region,
  isProgramme: boolean,
): readonly SourceLine[] {
  const text: SourceLine[] = [];
  for (const strip of strips.slice(from, isProgramme ? (rows[0] ?? end) : end)) {
    if (strip.kind !== 'text' || strip.isOfTable) {
      if (isProgramme) break;
      continue;
    }
    if (isProgramme && text.length > 0 && !belongs(strip)) break;
    text.push(strip.line);
  }
  return text;
}

function belongs({ line }: TextStrip): boolean {
  return isProse(line.text) || line.bullet !== null;
}

function paperOf(first: SourceLine, lines: readonly SourceLine[]): ReadPaper {
  const numbers = [...new Set(lines.flatMap((line) => line.lines))].toSorted((a, b) => a - b);
  return { title: first.text, blocks: blocksOf(lines), lines: numbers };
}

function blocksOf(lines: readonly SourceLine[]): readonly ReadPaperBlock[] {
  const blocks: ReadPaperBlock[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (line.bullet !== null && !isPaperHeading(line.text)) {
      const isNumbered = /\d|^\(?[a-z]\)/iu.test(line.bullet);
      if (last?.kind === 'list' && last.isNumbered === isNumbered)
        blocks.splice(-1, 1, { ...last, items: [...last.items, line.text] });
      else blocks.push({ kind: 'list', isNumbered, items: [line.text] });
    } else if (isPaperHeading(line.text) || line.look === 'heading')
      blocks.push({ kind: 'heading', level: 2, text: line.text });
    else blocks.push({ kind: 'paragraph', text: line.text });
  }
  return blocks;
}
