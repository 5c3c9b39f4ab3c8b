// The text of a paper as plain words with a few marks, for a plain field: a blank line parts paragraphs, `# ` heads,
// `- ` and `1. ` list, `> ` quotes, *emphasis*, **strong**, ^superscript^, [words](address), [^ footnote], and live
// fields in braces. Reading back what was written gives the same text, mark for mark.
import { assertNever } from '#base/assertNever.ts';
import type { RichBlock, RichRun, RichText } from '#domain/papers/richText.ts';
import { toRoman } from '#languages/numerals.ts';
import { readRuns, writeRuns } from './runs.ts';
import type { FieldNames } from './runs.ts';

export function writeMarkup(text: RichText, names: FieldNames): string {
  return text.map((block) => writeBlock(block, names)).join('\n\n');
}

/** Total: whatever was typed is some text. A field that is not known stays as the words it is. */
export function readMarkup(markup: string, names: FieldNames): RichText {
  return blocksIn(markup.replace(/\r\n?/g, '\n').split('\n'), names);
}

function writeBlock(block: RichBlock, names: FieldNames): string {
  switch (block.type) {
    case 'heading':
      return prefixed(writeRuns(block.runs, names), `${'#'.repeat(block.level)} `).join('\n');
    case 'paragraph':
      return writeRuns(block.runs, names).split('\n').map(escapedStart).join('\n');
    case 'quotation':
      return [
        ...prefixed(writeRuns(block.runs, names), '> '),
        ...(block.source.length === 0 ? [] : prefixed(writeRuns(block.source, names), '>> ')),
      ].join('\n');
    case 'pageBreak':
      return '---';
    case 'list':
      return block.items
        .map((item, index) => {
          const sign = { bullet: '-', number: `${index + 1}.`, roman: `${toRoman(index + 1)}.` }[
            block.marker
          ];
          const [first = '', ...rest] = writeMarkup(item, names).split('\n');
          return [`${sign} ${first}`, ...rest.map((line) => (line === '' ? '' : `  ${line}`))].join('\n');
        })
        .join('\n');
    default:
      return assertNever(block);
  }
}

function prefixed(words: string, sign: string): readonly string[] {
  return words.split('\n').map((line) => sign + line);
}

/** A line that would read as a heading, a list, a quotation or a page break is not one. */
function escapedStart(line: string): string {
  return START.test(line) || line === '---' ? `\\${line}` : line;
}

const START = /^(#{1,3} |>>? |- |(\d{1,3}|[IVXLC]{1,7})\. )/;
const HEADING = /^(#{1,3}) /;
const ITEM = /^(-|(\d{1,3})\.|([IVXLC]{1,7})\.) (.*)$/;

function blocksIn(lines: readonly string[], names: FieldNames): RichText {
  const blocks: RichBlock[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    if (line.trim() === '') at += 1;
    else if (line === '---') {
      blocks.push({ type: 'pageBreak' });
      at += 1;
    } else if (ITEM.test(line)) at = readList(lines, at, blocks, names);
    else at = readLines(lines, at, blocks, names);
  }
  return blocks;
}

function readLines(lines: readonly string[], from: number, blocks: RichBlock[], names: FieldNames): number {
  const heading = HEADING.exec(lines[from] ?? '')?.[1];
  if (heading !== undefined) return readHeading(heading, lines, from, blocks, names);
  const isQuotation = /^>>? /.test(lines[from] ?? '');
  let end = from + 1;
  while (end < lines.length && continues(lines[end] ?? '', isQuotation)) end += 1;
  const own = lines.slice(from, end);
  blocks.push(
    isQuotation ? quotationOf(own, names) : { type: 'paragraph', runs: readRuns(own.join('\n'), names) },
  );
  return end;
}

/** Lines under one another with the same sign are one heading of several lines. */
function readHeading(
  sign: string,
  lines: readonly string[],
  from: number,
  blocks: RichBlock[],
  names: FieldNames,
): number {
  const rest = lines.slice(from).findIndex((line) => HEADING.exec(line)?.[1] !== sign);
  const end = rest === -1 ? lines.length : from + rest;
  const words = lines.slice(from, end).map((line) => line.slice(sign.length + 1));
  const level = sign.length === 1 ? 1 : sign.length === 2 ? 2 : 3;
  blocks.push({ type: 'heading', level, runs: readRuns(words.join('\n'), names) });
  return end;
}

function continues(line: string, isQuotation: boolean): boolean {
  if (isQuotation) return /^>>? /.test(line);
  return line.trim() !== '' && line !== '---' && !START.test(line);
}

function quotationOf(lines: readonly string[], names: FieldNames): RichBlock {
  const runsOf = (sign: RegExp): readonly RichRun[] =>
    readRuns(
      lines
        .filter((line) => sign.test(line))
        .map((line) => line.replace(sign, ''))
        .join('\n'),
      names,
    );
  return { type: 'quotation', runs: runsOf(/^> /), source: runsOf(/^>> /) };
}

function readList(lines: readonly string[], from: number, blocks: RichBlock[], names: FieldNames): number {
  const marker = markerOf(lines[from] ?? '');
  const items: RichText[] = [];
  let at = from;
  while (at < lines.length && markerOf(lines[at] ?? '') === marker) {
    const own = [ITEM.exec(lines[at] ?? '')?.[4] ?? ''];
    at += 1;
    while (at < lines.length && belongsToItem(lines, at)) {
      own.push((lines[at] ?? '').replace(/^ {2}/, ''));
      at += 1;
    }
    items.push(blocksIn(own, names));
  }
  if (marker !== null) blocks.push({ type: 'list', marker, items });
  return at;
}

/** Indented lines, and the empty ones between them. */
function belongsToItem(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  if (line.startsWith('  ')) return true;
  return (
    line === '' &&
    lines
      .slice(at)
      .find((one) => one !== '')
      ?.startsWith('  ') === true
  );
}

function markerOf(line: string): 'bullet' | 'number' | 'roman' | null {
  const found = ITEM.exec(line);
  if (found === null) return null;
  return found[2] !== undefined ? 'number' : found[3] !== undefined ? 'roman' : 'bullet';
}
