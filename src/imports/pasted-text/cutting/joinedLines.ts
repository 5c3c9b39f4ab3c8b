// Lines of text joined again where setting, printing or copying broke them; each keeps the numbers of all its lines.
import type { SourceLine } from '../sourceBlock.ts';
import { goesOn, isBrokenWord, isEnded, mayGoOn } from './goesOn.ts';
import { piecesOf, type Piece } from './pieces.ts';
import type { Numbered } from './textLines.ts';

export interface FlowLine {
  /** What the line holds without its markup. */
  readonly pieces: readonly Piece[];
  readonly lines: readonly number[];
  /** What stands between it and the line above. */
  readonly gap: 'none' | 'blank' | 'page';
  /** Set deeper than the line above it. */
  readonly isHanging: boolean;
  /** How wide lines are set hereabouts, in characters; null = not broken by setting. */
  readonly width: number | null;
}

/** Lines of a cell; `width` is that of its column. */
export function joinedLines(parts: readonly Numbered[], width: number | null = null): readonly SourceLine[] {
  return joinedFlow(
    parts.map(({ text, number }) => ({
      pieces: piecesOf(text.trim()),
      lines: [number],
      gap: 'none',
      isHanging: false,
      width,
    })),
  );
}

interface OpenLine {
  piece: Piece;
  /** Its text in parts, and how long they are together. */
  parts: string[];
  length: number;
  lines: number[];
  isAfterBlank: boolean;
  /** The last line of the source it was put together from. */
  tail: string;
}

export function joinedFlow(lines: readonly FlowLine[]): readonly SourceLine[] {
  const joined: OpenLine[] = [];
  for (const line of lines) {
    for (const [index, piece] of line.pieces.entries()) {
      const above = joined.at(-1);
      if (index === 0 && above !== undefined && isBroken(above, piece, line)) {
        goOnWith(above, piece.text);
        above.lines.push(...line.lines.filter((number) => number > (above.lines.at(-1) ?? 0)));
        continue;
      }
      joined.push({
        piece,
        parts: [piece.text],
        length: piece.text.length,
        lines: [...line.lines],
        isAfterBlank: (index === 0 && line.gap !== 'none') || (piece.isParagraph && joined.length > 0),
        tail: piece.text,
      });
    }
  }
  return joined.map(({ piece, parts, lines: numbers, isAfterBlank }) => ({
    text: parts.join('').replace(/\u00ad$/, '-'),
    lines: numbers,
    bullet: piece.bullet,
    depth: piece.depth,
    look: piece.look,
    isAfterBlank,
  }));
}

/** No paragraph is longer; what is was never broken by setting. */
const LONGEST = 6000;

function isBroken(above: OpenLine, piece: Piece, line: FlowLine): boolean {
  if (piece.bullet !== null || piece.isParagraph || above.length > LONGEST) return false;
  if (piece.look === 'heading' || above.piece.look === 'heading') return false;
  if (line.gap === 'blank')
    return (
      above.tail.length > 40 &&
      /^\p{Ll}/u.test(piece.text) &&
      !isEnded(above.tail) &&
      mayGoOn(above.tail, piece.text)
    );
  if (goesOn(above.tail, piece.text)) return true;
  if (line.isHanging && isHangingEnd(above.tail, piece.text)) return true;
  return line.gap === 'none' && isFull(above.tail, piece.text, line.width);
}

/** The end of a long line set deeper than its start, as printed lists do. */
function isHangingEnd(above: string, line: string): boolean {
  return above.length > 60 && !isEnded(above) && mayGoOn(above, line) && !areNames(above, line);
}

/** The next word would not have fitted on the line above. */
function isFull(above: string, line: string, width: number | null): boolean {
  if (width === null || !mayGoOn(above, line)) return false;
  // "Participants are invited to focus on the following themes:" opens something new.
  if (areNames(above, line) || (/[:：]$/.test(line) && !/^\p{Ll}/u.test(line))) return false;
  if (isHan(above.at(-1)) && isHan(line[0])) return above.length >= width - 2;
  const word = /^\S{1,40}/.exec(line)?.[0].length ?? 0;
  if (above.length + 1 + word < width * 0.93) return false;
  // A sentence may end where the line does; short lines that end with a stop are what they are.
  return !isEnded(above) || (above.endsWith('.') && width > 70 && above.split(' ', 9).length === 9);
}

const NAMED = /^(?:\p{Lu}[\p{L}'’.-]{0,30}\s){1,4}\p{Lu}[\p{L}'’-]{1,30}(?:,|\s?[(–—-])/u;

function areNames(above: string, line: string): boolean {
  return NAMED.test(line.slice(0, 150)) && NAMED.test(above.slice(0, 150));
}

/** First halves that keep their hyphen where a line ends behind it. */
const HALVES =
  /(?:^|[\s(])(?:anti|co|cross|ex|follow|full|half|high|inter|long|low|mid|multi|non|north|post|pre|pro|self|semi|short|socio|south|sub|two|three|under|vice|well|quasi|demi|sous|social|victim|gender|human|decision|policy|rights|peace|secretary|directeur|по|из|северо|юго|социально|научно|технико)-$/iu;

function goOnWith(above: OpenLine, line: string): void {
  const { parts, tail } = above;
  if (isBrokenWord(tail, line)) {
    const isWhole = tail.endsWith('-') && (HALVES.test(tail.slice(-20)) || !/^\p{Ll}/u.test(line));
    if (!isWhole) parts.push((parts.pop() ?? '').slice(0, -1));
  } else if (!isHan(tail.at(-1)) || !isHan(line[0])) parts.push(' ');
  parts.push(line);
  above.length += line.length + 1;
  above.tail = line;
}

function isHan(character: string | undefined): boolean {
  return character !== undefined && /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(character);
}
