// Cuts the strips of a document where one paper ends and another begins: a letter, a concept note, a programme. What a
// region is, and which of them are the programme, is decided in programmeIn.ts.
import { fold } from '#languages/foldedText.ts';
import { LETTER_END, PAPER_HEADING, QUESTIONS_WORD, SALUTATION } from '../recognise/lineWords.ts';
import { isProse } from '../recognise/prose.ts';
import type { RowStrip, Strip, TextStrip } from '../recognise/strip.ts';

export interface Region {
  /** Places among the strips: from the first up to, but without, `end`. */
  readonly from: number;
  readonly end: number;
  /** Where its rows stand: all but lines that say only after what they come. */
  readonly rows: readonly number[];
  readonly opens: RegionStart;
}

export type RegionStart = 'source' | 'letter' | 'behind-letter' | 'paper' | 'title';

/** Strips of one session: its questions, its people. */
const MOST_OF_SESSION = 60;

export function regionsOf(strips: readonly Strip[]): readonly Region[] {
  const regions: Region[] = [];
  let from = 0;
  let opens: RegionStart = 'source';
  let rows: number[] = [];
  const cut = (at: number, next: RegionStart): void => {
    if (at > from) regions.push({ from, end: at, rows, opens });
    [from, rows, opens] = [at, [], next];
  };
  for (const [place, strip] of strips.entries()) {
    if (strip.kind === 'row' && (strip.isOfTable || strip.hours !== null || strip.instead === ''))
      rows.push(place);
    if (strip.kind !== 'text' || strip.isOfTable) continue;
    const start = isOfSession(strips, place, strip, rows) ? null : startAt(strips, place, strip);
    if (start !== null) cut(start === 'behind-letter' ? place + 1 : place, start);
  }
  cut(strips.length, 'source');
  return regions;
}

/** Between rows "Guiding questions:" stands over those of a session, not over a paper. */
function isOfSession(
  strips: readonly Strip[],
  place: number,
  { line }: TextStrip,
  rows: readonly number[],
): boolean {
  if (rows.length === 0 || line.text.length > 60 || QUESTIONS_WORD.at(fold(line.text)) < 0) return false;
  return strips.slice(place + 1, place + 1 + MOST_OF_SESSION).some(isRow);
}

function startAt(strips: readonly Strip[], place: number, strip: TextStrip): RegionStart | null {
  const { text, look } = strip.line;
  if (text.length <= 40 && SALUTATION.are(fold(text))) return 'letter';
  if (text.length <= 300 && LETTER_END.at(fold(text)) >= 0) return 'behind-letter';
  const next = strips[place + 1];
  if (isPaperHeading(text) && next?.kind === 'text' && isProse(next.line.text)) return 'paper';
  const before = strips[place - 1];
  const isBetweenTables = isOfTable(before) && isOfTable(strips.slice(place, place + 6).find(isRow));
  return look === 'heading' && isBetweenTables ? 'title' : null;
}

/** "BACKGROUND", "III. Questions", "Concept Note for the Interactive Panel Discussion 1". */
export function isPaperHeading(text: string): boolean {
  if (text.length > 120) return false;
  const words = fold(text.replace(/^\s*(?:[IVX]{1,5}|\d{1,2})[.)]\s*/u, ''));
  return PAPER_HEADING.are(words) || (words.length > 20 && CONCEPT_NOTE.test(words));
}

const CONCEPT_NOTE =
  /^(?:concept note|concept paper|note conceptuelle|nota conceptual|концептуальная записка|概念说明|مذكرة مفاهيمية|background )/u;

function isRow(strip: Strip): strip is RowStrip {
  return strip.kind === 'row';
}

function isOfTable(strip: Strip | undefined): boolean {
  if (strip === undefined) return false;
  return strip.kind === 'people' || ((strip.kind === 'row' || strip.kind === 'text') && strip.isOfTable);
}
