// Layouts in which the title stands above its hours: the lines over the hours are moved below them, so that all rows read
// alike. Whether a source is set so is told from all its rows together.
import { isColumnWords } from '../assemble/placeOfText.ts';
import { isPerson } from './isPerson.ts';
import { roleLabelAt } from '../people/roleLabelAt.ts';
import { isProgrammeLine } from '../event/headOf.ts';
import { isProse } from './prose.ts';
import type { RowStrip, Strip, TextStrip } from './strip.ts';

/** More lines than this above hours are no title. */
const MOST_LINES = 3;

/** "Date: 9 November 2021", "Where: online" */
const LABELLED =
  /^(?:date|time|where|when|venue|place|location|lieu|heure|fecha|hora|lugar|дата|время|место|日期|时间|地点|التاريخ|الوقت|المكان)\s?[:：]/iu;

export function titlesAhead(strips: readonly Strip[]): readonly Strip[] {
  let votes = 0;
  for (const [place, strip] of strips.entries())
    if (isBareRow(strip)) votes += voteOf(strip, strips[place - 1]);
  return votes > 0 ? moved(strips) : strips;
}

function isBareRow(strip: Strip): strip is RowStrip {
  return strip.kind === 'row' && !strip.isOfTable && strip.body.length === 0;
}

/** Above 0: the title stands above these hours. */
function voteOf(row: RowStrip, before: Strip | undefined): number {
  if (before === undefined || !canBeTitle(before)) return -1;
  if (before.line.look === 'heading') return 2;
  if (row.isAfterBlank) return -1;
  return before.line.isAfterBlank ? 1 : 0;
}

function canBeTitle(strip: Strip): strip is TextStrip {
  if (strip.kind !== 'text' || strip.isOfTable) return false;
  const { text, bullet } = strip.line;
  if (bullet !== null && !/\d/u.test(bullet)) return false;
  if (LABELLED.test(text)) return false;
  if (isProse(text) || isProgrammeLine(text) || isColumnWords(strip.line)) return false;
  return roleLabelAt(text) === null && !isPerson(text);
}

function moved(strips: readonly Strip[]): readonly Strip[] {
  const result: Strip[] = [];
  for (const strip of strips) {
    if (!isBareRow(strip)) {
      result.push(strip);
      continue;
    }
    const title = titleAtEnd(result);
    result.splice(result.length - title.length, title.length);
    const lines = title.map(({ line }) => line);
    result.push({
      ...strip,
      body: lines,
      isAfterBlank: lines[0]?.isAfterBlank ?? strip.isAfterBlank,
      lines: [...lines.flatMap((line) => line.lines), ...strip.lines],
    });
  }
  return result;
}

/** The block above: from the line behind a blank one, or a heading, down to the hours. */
function titleAtEnd(strips: readonly Strip[]): readonly TextStrip[] {
  const title: TextStrip[] = [];
  for (const strip of strips.slice(-MOST_LINES).toReversed()) {
    if (!canBeTitle(strip)) break;
    title.unshift(strip);
    if (strip.line.isAfterBlank || strip.line.look === 'heading') break;
  }
  return title;
}
