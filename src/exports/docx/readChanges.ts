// For tests: a Word file with its tracked changes all accepted or all rejected, as Word does it: a mark at the end of a
// line that goes joins the line to the next, which keeps its own looks; the last line of a cell or of a paper stays.
import { child, elementsIn, partOf, valueOf } from './readWord.ts';
import type { Xml } from './readWord.ts';

export type Answer = 'accept' | 'reject';

/** A line a string, its style first; tables as what bounds their rows and cells. */
export function linesAfter(file: Uint8Array, answer: Answer): readonly string[] {
  const body = child(partOf(file, 'word/document.xml'), 'w:body');
  return body === undefined ? [] : placeLines(body, answer);
}

const GONE = {
  accept: new Set(['w:del', 'w:moveFrom']),
  reject: new Set(['w:ins', 'w:moveTo']),
} as const;

interface Open {
  words: string;
  /** A mark before this line has gone, so the line is joined to what stood before it. */
  isOpen: boolean;
}

function placeLines(place: Xml, answer: Answer): readonly string[] {
  const lines: string[] = [];
  const open: Open = { words: '', isOpen: false };
  const parts = elementsIn(place).filter(({ name }) => name === 'w:p' || name === 'w:tbl');
  parts.forEach((part, index) => {
    if (part.name === 'w:tbl') {
      // What is joined to a table has nothing left to say, or it would be lost.
      if (open.isOpen && open.words !== '') throw new Error(`"${open.words}" is joined to a table`);
      [open.words, open.isOpen] = ['', false];
      lines.push(...tableLines(part, answer));
      return;
    }
    open.words += wordsAfter(part, answer);
    const mark = child(child(part, 'w:pPr'), 'w:rPr');
    const isJoined = mark !== undefined && elementsIn(mark).some(({ name }) => GONE[answer].has(name));
    open.isOpen = isJoined && index < parts.length - 1;
    if (open.isOpen) return;
    lines.push(`${styleAfter(part, answer)}: ${open.words}`);
    open.words = '';
  });
  return lines;
}

function tableLines(table: Xml, answer: Answer): readonly string[] {
  const rows = elementsIn(table).filter(({ name }) => name === 'w:tr');
  const left = rows.filter((row) => {
    const changes = child(row, 'w:trPr');
    return changes === undefined || !elementsIn(changes).some(({ name }) => GONE[answer].has(name));
  });
  if (left.length === 0) return [];
  const cellsOf = (row: Xml) => elementsIn(row).filter(({ name }) => name === 'w:tc');
  return left.flatMap((row) => [
    '[row]',
    ...cellsOf(row).flatMap((one) => ['[cell]', ...placeLines(one, answer)]),
  ]);
}

function styleAfter(line: Xml, answer: Answer): string {
  const properties = child(line, 'w:pPr');
  const before = child(child(properties, 'w:pPrChange'), 'w:pPr');
  const own = answer === 'reject' && before !== undefined ? before : properties;
  return `${valueOf(own, 'w:pStyle') ?? ''}${child(own, 'w:numPr') === undefined ? '' : ' counted'}`;
}

function wordsAfter(from: Xml, answer: Answer): string {
  return from.children
    .map((one) => {
      if (typeof one === 'string') return from.name === 'w:t' || from.name === 'w:delText' ? one : '';
      if (GONE[answer].has(one.name) || one.name === 'w:pPr') return '';
      if (one.name === 'w:br') return '\n';
      return one.name === 'w:footnoteReference' ? '[note]' : wordsAfter(one, answer);
    })
    .join('');
}
