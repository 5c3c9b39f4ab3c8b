// A programme that gives no hours at all: under each heading of a day its lines follow one another, "Opening", "Coffee
// break", "Group work". Its lines become rows without hours; only pauses and openings tell it from any other dated text.
import { fold } from '#languages/foldedText.ts';
import { isPauseTitle, sessionKindOf } from '../heading/sessionKind.ts';
import { roleLabelAt } from '../people/roleLabelAt.ts';
import { isPerson } from './isPerson.ts';
import { LETTER_END, SALUTATION } from './lineWords.ts';
import { rowStrip } from './lineStrips.ts';
import { isProse } from './prose.ts';
import type { Strip, TextStrip } from './strip.ts';

const LONGEST = 250;
/** So many pauses, openings and closings make a programme of lines under dates. */
const LEAST_SIGNS = 2;
const LONGEST_SIGN = 60;
const SIGNS = new Set(['registration', 'opening', 'closing', 'reception']);

export function withRowsWithoutHours(strips: readonly Strip[]): readonly Strip[] {
  if (strips.some(({ kind }) => kind === 'row' || kind === 'people') || strips.some(isOfLetter))
    return strips;
  const listed = new Set<Strip>();
  for (const [place, strip] of strips.entries()) {
    if (strip.kind !== 'day' || strip.day.certainty === 'guess') continue;
    const lines = linesBelow(strips, place + 1);
    // Bullets under lines say more of them; where all are bullets, those are the rows.
    const plain = lines.filter(({ line }) => line.bullet === null);
    for (const line of plain.length > 0 ? plain : lines) if (isRow(line)) listed.add(line);
  }
  const signs = [...listed].filter((strip) => strip.kind === 'text' && isSign(strip.line.text)).length;
  if (signs < LEAST_SIGNS) return strips;
  return strips.map((strip) =>
    strip.kind === 'text' && listed.has(strip) ? rowStrip(strip.line, null, strip.line.text) : strip,
  );
}

/** Up to the next day, or to what is running text. */
function linesBelow(strips: readonly Strip[], from: number): readonly TextStrip[] {
  const lines: TextStrip[] = [];
  for (let place = from; place < strips.length; place += 1) {
    const strip = strips[place];
    if (strip?.kind === 'part') continue;
    if (strip?.kind !== 'text' || strip.isOfTable || isProse(strip.line.text)) break;
    lines.push(strip);
  }
  return lines;
}

function isOfLetter(strip: Strip): boolean {
  if (strip.kind !== 'text' || strip.line.text.length > LONGEST) return false;
  const words = fold(strip.line.text);
  return (words.length <= 40 && SALUTATION.are(words)) || LETTER_END.at(words) >= 0;
}

function isRow({ line: { text } }: TextStrip): boolean {
  const label = roleLabelAt(text);
  return text.length <= LONGEST && (label === null || label.isSpeech) && !isPerson(text);
}

function isSign(text: string): boolean {
  if (text.length > LONGEST_SIGN || /[.!?]$/u.test(text)) return false;
  return isPauseTitle(text) || SIGNS.has(sessionKindOf('', text));
}
