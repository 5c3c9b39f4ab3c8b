// Pasted text cut into lines and tables. Total and linear: any text gives blocks, and every word of it is in one of
// them or in a line of page furniture.
import type { CutSource, SourceBlock } from '../sourceBlock.ts';
import { alignedRowsAt } from './alignedRows.ts';
import { commaRowsAt } from './commaRows.ts';
import { furnitureIn } from './furniture.ts';
import { isEnded } from './goesOn.ts';
import { blocksOfCode, endOfTableCode, isPageCode } from './htmlInText.ts';
import { type FlowLine, joinedFlow } from './joinedLines.ts';
import { lineWidths } from './lineWidths.ts';
import { lostBullets } from './lostBullets.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { type FoundRows, tableOfRows } from './rawRows.ts';
import type { SeenBlocks } from './seenBlocks.ts';
import { separatedRowsAt } from './separatedRows.ts';
import { singleSpaced } from './singleSpaced.ts';
import { type TextLine, textLinesOf } from './textLines.ts';

export function cutText(text: string): CutSource {
  const { source, lines } = textLinesOf(text);
  const { blocks, furniture } = isPageCode(source)
    ? blocksOfCode(source, 0, blocksOfLines)
    : blocksOfLines(lines);
  return { source, blocks, furniture };
}

export function blocksOfLines(all: readonly TextLine[]): SeenBlocks {
  const lines = singleSpaced(all);
  const furniture = new Set(furnitureIn(lines));
  const blocks: SourceBlock[] = [];
  let flow: TextLine[] = [];
  const endFlow = (): void => {
    for (const line of joinedFlow(flowLines(flow, furniture))) blocks.push({ kind: 'line', line });
    flow = [];
  };
  // A run of lines that was looked at and is no table is not looked at again line by line.
  let plainUntil = 0;
  for (let place = 0; place < lines.length;) {
    const line = lines[place];
    if (line === undefined) break;
    const endOfCode = place < plainUntil ? null : endOfTableCode(lines, place);
    if (endOfCode !== null) {
      endFlow();
      const code = lines.slice(place, endOfCode).map(({ text }) => text);
      const inside = blocksOfCode(code, line.number - 1, blocksOfLines);
      blocks.push(...inside.blocks);
      for (const number of inside.furniture) furniture.add(number);
      place = endOfCode;
      continue;
    }
    const found = place < plainUntil ? null : rowsAt(lines, place, furniture);
    const cut = found === null ? null : tableOfRows(found);
    if (found === null || cut === null) {
      if (found !== null) plainUntil = found.next;
      flow.push(line);
      place += 1;
      continue;
    }
    endFlow();
    blocks.push(cut.table);
    for (const number of cut.headerLines) furniture.add(number);
    place = found.next;
  }
  endFlow();
  return { blocks, furniture: [...furniture].sort((a, b) => a - b) };
}

function rowsAt(lines: readonly TextLine[], place: number, furniture: ReadonlySet<number>): FoundRows | null {
  const line = lines[place];
  if (line === undefined || line.words === '') return null;
  const found = separatedRowsAt(lines, place, furniture);
  if (found !== null) return found;
  if (furniture.has(line.number)) return null;
  return alignedRowsAt(lines, place, furniture) ?? commaRowsAt(lines, place);
}

function flowLines(lines: readonly TextLine[], furniture: ReadonlySet<number>): readonly FlowLine[] {
  const kept: { line: TextLine; gap: FlowLine['gap']; blanks: number }[] = [];
  let gap: FlowLine['gap'] = 'none';
  let blanks = 0;
  for (const line of lines) {
    if (line.startsPage || furniture.has(line.number)) gap = 'page';
    if (line.words === '') blanks += 1;
    if (line.words === '' || furniture.has(line.number)) continue;
    kept.push({ line, gap: gap === 'none' && blanks > 0 ? 'blank' : gap, blanks });
    gap = 'none';
    blanks = 0;
  }
  const widths = lineWidths(kept.map(({ line }) => line.words));
  const lost = lostBullets(lines);
  const isSpaced = isDoubleSpaced(kept);
  return kept.map(({ line, gap, blanks }, index) => ({
    pieces: piecesOf(withCellsAsWords(line.words)).map((piece, place) =>
      place === 0 ? withIndent(piece, line, lost.has(line.number)) : piece,
    ),
    lines: [line.number],
    gap: gap === 'blank' && isSpaced && blanks === 1 ? 'none' : gap,
    isHanging: gap === 'none' && indentOf(line) > indentOf(kept[index - 1]?.line) + 1,
    width: widths[index] ?? null,
  }));
}

/** A blank line follows every line, in mid-sentence too: they say nothing. */
function isDoubleSpaced(kept: readonly { readonly line: TextLine; readonly blanks: number }[]): boolean {
  if (kept.length < 12) return false;
  const tight = kept.filter(({ blanks }) => blanks === 0).length;
  const broken = kept.filter(({ line, blanks }, index) => {
    const above = kept[index - 1]?.line.words ?? '';
    return blanks === 1 && above.length > 40 && /^\p{Ll}/u.test(line.words) && !isEnded(above);
  });
  return tight < kept.length * 0.1 && broken.length > 3 && broken.length > kept.length * 0.12;
}

function indentOf(line: TextLine | undefined): number {
  return line === undefined ? 0 : line.text.length - line.text.trimStart().length;
}

function withIndent(piece: Piece, line: TextLine, isLostItem: boolean): Piece {
  if (isLostItem && piece.bullet === null) return { ...piece, bullet: '•', depth: 1 };
  const { text } = line;
  const indent = indentOf(line);
  if (indent === 0 || piece.depth > 1) return piece;
  const item = piece.bullet === null ? 0 : 1;
  const steps = text.startsWith('\t')
    ? indent - item
    : item === 1
      ? Math.floor(indent / 3)
      : indent < 4
        ? 0
        : 1;
  return { ...piece, depth: Math.min(9, piece.depth + Math.max(0, steps)) };
}

/** A tab that parts no cells is a space; at the line's start it is an indent. A stroke at one end parts nothing. */
function withCellsAsWords(text: string): string {
  return text
    .replace(/(?<=\S)\s{0,20}\t\s{0,20}/g, ' ')
    .replace(/^\s{0,20}[|｜¦]\s{0,20}|\s{0,20}[|｜¦]\s{0,20}$/g, '');
}
