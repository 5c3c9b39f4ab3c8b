// The lines that head a programme: the block of short lines round its heading, or directly above its first row; and where
// that says nothing, the block with which its paper begins, above the background.
import { fold } from '#languages/foldedText.ts';
import { PROGRAMME_WORD } from '../recognise/lineWords.ts';
import { isProse } from '../recognise/prose.ts';
import type { DayStrip, Strip, TextStrip } from '../recognise/strip.ts';
import { isPaperHeading, type Region } from '../regions/regionsOf.ts';
import { stageOf } from './stageOf.ts';

export type HeadStrip = TextStrip | DayStrip;

export interface Head {
  /** Above the first row. */
  readonly near: readonly HeadStrip[];
  /** Where the paper begins; empty where that is the same. */
  readonly front: readonly HeadStrip[];
}

const LONGEST_HEAD = 40;

export function headOf(strips: readonly Strip[], regions: readonly Region[], programme: Region): Head {
  const firstRow = programme.rows[0] ?? programme.end;
  const near = nearBlock(strips, programme.from, firstRow);
  const opening = regions.findLast(
    ({ from, opens }) =>
      from <= programme.from && (opens === 'source' || opens === 'behind-letter' || opens === 'title'),
  );
  const front = opening === undefined ? [] : frontBlock(strips, opening, firstRow);
  return { near, front: front.filter((strip) => !near.includes(strip)) };
}

/** Upwards from the first row: short lines, until running prose; prose below the programme's heading is passed over. */
function nearBlock(strips: readonly Strip[], from: number, firstRow: number): readonly HeadStrip[] {
  const heading = programmeHeading(strips, from, firstRow);
  const block: HeadStrip[] = [];
  const start = heading ?? firstRow - 1;
  for (let place = start; place >= from && block.length < LONGEST_HEAD; place -= 1) {
    const strip = strips[place];
    if (strip === undefined || !isHead(strip) || isEndOfHead(strip)) break;
    block.unshift(strip);
  }
  if (heading !== null)
    for (const strip of strips.slice(heading + 1, Math.min(firstRow, heading + LONGEST_HEAD)))
      if (isHead(strip)) block.push(strip);
  return block;
}

/** The last line above the first row that names the programme: "Provisional Agenda". */
function programmeHeading(strips: readonly Strip[], from: number, firstRow: number): number | null {
  for (let place = firstRow - 1; place >= from; place -= 1) {
    const strip = strips[place];
    if (strip?.kind === 'text' && isProgrammeLine(strip.line.text) && strip.line.bullet === null)
      return place;
  }
  return null;
}

/** "Informal programme of work", "Conference agenda": a few words that end so. */
const MOST_WORDS = 5;
const MOST_CHARACTERS = 10;
const PROGRAMME_END =
  /(?:programme|program|agenda|schedule|timetable|programme of work|ordre du jour|programa|orden del dia|программа|повестка дня|日程|议程|议程安排|日程安排)[:.]?$/u;

export function isProgrammeLine(text: string): boolean {
  if (text.length > 80) return false;
  const words = fold(text);
  if (PROGRAMME_WORD.are(words)) return true;
  const isShort = /\p{Script=Han}/u.test(words)
    ? words.length <= MOST_CHARACTERS
    : words.split(' ').length <= MOST_WORDS;
  return isShort && (stageOf(text, false) !== null || PROGRAMME_END.test(words));
}

function frontBlock(strips: readonly Strip[], opening: Region, firstRow: number): readonly HeadStrip[] {
  const block: HeadStrip[] = [];
  for (const strip of strips.slice(opening.from, Math.min(opening.end, firstRow))) {
    if (!isHead(strip)) break;
    if (isEndOfHead(strip)) {
      if (block.length > 0) break;
      continue;
    }
    block.push(strip);
    if (block.length >= LONGEST_HEAD) break;
  }
  return block;
}

function isHead(strip: Strip): strip is HeadStrip {
  return strip.kind === 'day' || strip.kind === 'text';
}

function isEndOfHead(strip: HeadStrip): boolean {
  if (strip.kind === 'day') return false;
  return isProse(strip.line.text) || isPaperHeading(strip.line.text);
}
