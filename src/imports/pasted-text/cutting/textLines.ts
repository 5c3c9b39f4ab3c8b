// The lines of a pasted text as the cutting steps see them: cleaned, their indent and their place on the page kept.
import { cleanCharacters } from './characters.ts';
import { runsApart } from './runTogether.ts';
import { sourceLinesOf } from './sourceLines.ts';

export interface TextLine {
  /** Cleaned, tabs and leading spaces kept. */
  readonly text: string;
  /** Without spaces at its ends. */
  readonly words: string;
  /** In the source, counted from 1. */
  readonly number: number;
  readonly startsPage: boolean;
}

/** Words of one line of the source: what a cell or a paragraph is put together from. */
export interface Numbered {
  readonly text: string;
  readonly number: number;
}

/** `before`: lines of the source that stand above the text. */
export function textLinesOf(
  text: string,
  before = 0,
): {
  readonly source: readonly string[];
  readonly lines: readonly TextLine[];
} {
  const { source, pageStarts } = sourceLinesOf(text);
  const isQuoted = source.filter((raw) => raw.startsWith('>')).length > 2;
  const lines = source.flatMap((raw, index) => {
    const number = before + index + 1;
    const even = cleanCharacters(isQuoted ? raw.replace(QUOTE_MARKS, '') : raw)
      .replace(SLASHES, '$1\t')
      .replace(GLUED_HALF, '$1 $2 ')
      .replace(PARTED_HOUR, '$1.$2');
    const clean = withGapsForLeaders(even.replace(LONE_STROKE, '$1').replace(TABBED_BULLET, '$1 ')).replace(
      /(?<! ) +$/,
      '',
    );
    return runsApart(clean).map((text, place) => ({
      text,
      words: text.trim(),
      number,
      startsPage: place === 0 && pageStarts.has(index + 1),
    }));
  });
  return { source, lines: withoutEndStrokes(lines) };
}

/** " | Moderator: Ms. …": a cell alone in its row, below others. */
const LONE_STROKE = /^(\s{0,20})[|｜]\s{1,20}(?=[^|｜]{2,}$)/u;

/** "•<tab>Opening", "1.<tab>Opening": how a list of a word processor is copied; with more tabs behind it is a row of a table. */
const TABBED_BULLET = /^(\s{0,20}(?:[•‣◦○●■□▪▫·*–—-]|o|\d{1,2}[.)]|[a-z][.)]))\t{1,3}(?=[^\t]+$)/u;

/** How mail programs mark what they quote: "> ", ">> ". */
const QUOTE_MARKS = /^(?:\s?>){1,9}\s?/;

const END_STROKES = /(?:\s{0,20}[|｜]){1,60}\s{0,20}$/u;

/** "10:30 |", "Coffee | ||": cells of a page's table that came each on a line of its own, with a stroke behind it. */
function withoutEndStrokes(lines: readonly TextLine[]): readonly TextLine[] {
  let ended = 0;
  let parted = 0;
  for (const { words } of lines) {
    const stroke = words.search(/[|｜]/u);
    if (stroke < 0) continue;
    if (stroke === 0 && words.length > 2) parted += 1;
    else if (stroke > 0 && /^[|｜\s]*$/u.test(words.slice(stroke))) ended += 1;
    else if (stroke > 0) parted += 1;
  }
  if (ended < 4 || ended < parted * 4) return lines;
  return lines.map((line) => {
    const text = /[^|｜\s]/u.test(line.text) ? line.text.replace(END_STROKES, '') : line.text;
    return { ...line, text, words: text.trim() };
  });
}

const LEADER = /\s{0,50}(?:\.{4,}|…{2,}|(?:\. ){3,}\.?|_{4,}|(?:· ?){5,})\s{0,50}/g;

/** "1430-1500 hrs / - / Registration". */
const SLASHES =
  /^(\s{0,20}\d{1,2}[:.h]?\d{0,2}\s?[-–—]\s?\d{1,2}[:.h]?\d{0,2}(?:\s?(?:hrs?|h|[ap]\.?m\.?))?)\s\/\s(?:[-–—]\s\/\s)?/i;

/** "7.30 AMDEPART HOTEL": cells that ran together; "9.00 AMBASSADOR" is a word. */
const GLUED_HALF =
  /^(\s{0,20}(?:[•o-] )?\d{1,2}[.:]\d{2}) ?(AM(?!BASS|END|ER|ONG|BI|STER|MAN|NEST|P)|PM)(?=\p{Lu}\p{L}{2})/u;

/** "10. 30 a.m." */
const PARTED_HOUR = /(?<![\d.:])(\d{1,2})\. (\d{2})(?= ?[ap]\.? ?m\b)/gi;

/** "09:00 ........ Opening" stands in columns. */
function withGapsForLeaders(line: string): string {
  if (!/\.{4}|…{2}|(?:\. ){3}|_{4}|·{2}/.test(line)) return line;
  if (!/[\p{L}\p{N}]/u.test(line)) return line;
  return line.replace(LEADER, (leader, place: number, whole: string) =>
    place === 0 || place + leader.length === whole.length ? ' ' : '\t',
  );
}
