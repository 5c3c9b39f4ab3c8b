// Layouts in which the title stands above its hours: the lines over the hours are moved below them, so that all rows read
// alike. Whether a source is set so is told from all its rows together.
import { isColumnWords } from '../assemble/placeOfText.ts';
import { hoursAt } from '../hours/hoursAt.ts';
import { numberedTitle } from '../heading/sessionNumber.ts';
import { isPerson } from './isPerson.ts';
import { roleLabelAt } from '../people/roleLabelAt.ts';
import { isProgrammeLine } from '../event/headOf.ts';
import { isProse } from './prose.ts';
import { roomIn } from '../rooms/roomIn.ts';
import { isRoomAhead } from './roomAhead.ts';
import type { SourceLine } from '../sourceBlock.ts';
import type { DayStrip, RowStrip, Strip, TextStrip } from './strip.ts';

/** More lines than this above hours are no title. */
const MOST_LINES = 3;

/** A paragraph set as a heading is no title. */
const LONGEST_HEADING = 400;

/** "Date: 9 November 2021", "Where: online" */
const LABELLED =
  /^(?:date|time|where|when|venue|place|location|lieu|heure|fecha|hora|lugar|дата|время|место|日期|时间|地点|التاريخ|الوقت|المكان)\s?[:：]/iu;

/** `before`: with the hours that hold for a whole day, which tell as much. */
export function titlesAhead(strips: readonly Strip[], before: readonly Strip[] = strips): readonly Strip[] {
  const meetings = strips.flatMap((_, place) => (isDatedHours(strips, place) ? [place] : []));
  if (meetings.length > 1 && meetings.every((place) => isMeeting(strips[place - 1])))
    return underTheirDates(strips, new Set(meetings));
  const dated = before.filter((strip, place) => isBareRow(strip) && isDatedTitle(before[place - 1]));
  if (areItems(before)) return moved(strips, false, true);
  const isSpread = blankShare(before) > 0.85;
  let votes = dated.length > 1 ? dated.length : 0;
  for (const [place, strip] of before.entries())
    if (isBareRow(strip) && !isDatedTitle(before[place - 1]))
      votes += voteOf(strip, before[place - 1], below(before, place), isSpread);
  return votes > 0 ? moved(strips, dated.length > 1, false) : strips;
}

/** "Thursday, 5 December 2024, 10 a.m., General Assembly Hall": a day and bare hours of one line. */
function isDatedHours(strips: readonly Strip[], place: number): boolean {
  const day = strips[place];
  const row = strips[place + 1];
  return day?.kind === 'day' && row?.kind === 'row' && day.lines[0] === row.lines[0] && isBareRow(row);
}

/** What meets then, on the line above. */
function isMeeting(strip: Strip | undefined): strip is TextStrip {
  return strip !== undefined && canBeTitle(strip);
}

function underTheirDates(strips: readonly Strip[], meetings: ReadonlySet<number>): readonly Strip[] {
  return strips.flatMap((strip, place) => {
    if (meetings.has(place + 1)) return [];
    const title = strips[place - 2];
    if (!meetings.has(place - 1) || strip.kind !== 'row' || !isMeeting(title)) return [strip];
    const { line } = title;
    return [{ ...strip, body: [line, ...strip.body], lines: [...line.lines, ...strip.lines] }];
  });
}

/** "• Opening", a blank line, "10:00 to 10:30", and who speaks: every title is an item of a list, with its hours in it. */
function areItems(strips: readonly Strip[]): boolean {
  const rows = strips.flatMap((strip, place) => (isBareRow(strip) ? [{ strip, place }] : []));
  return (
    rows.length > 1 &&
    rows.every(
      ({ strip, place }) => strip.isAfterBlank && strip.body.length === 0 && isItem(strips[place - 1]),
    )
  );
}

function isItem(strip: Strip | undefined): strip is TextStrip {
  return (
    strip?.kind === 'text' &&
    strip.line.bullet !== null &&
    !isProse(strip.line.text) &&
    !isPerson(strip.line.text)
  );
}

function isBareRow(strip: Strip): strip is RowStrip {
  if (strip.kind !== 'row' || strip.isOfTable) return false;
  const [only] = strip.body;
  return (
    only === undefined ||
    (strip.body.length === 1 && only.text.length <= 80 && roomIn(only.text)?.before === '')
  );
}

/** "19 September | Building back biodiversity": a title behind its date. */
function isDatedTitle(strip: Strip | undefined): strip is DayStrip {
  return (
    strip?.kind === 'day' &&
    strip.day.number === null &&
    strip.day.before === '' &&
    strip.day.after.length > 12 &&
    hoursAt(strip.day.after) === null
  );
}

/** Where a blank line stands behind every line, blank lines tell nothing. */
function blankShare(strips: readonly Strip[]): number {
  const lines = strips.flatMap((strip) => (strip.kind === 'text' && !strip.isOfTable ? [strip.line] : []));
  return lines.length === 0 ? 0 : lines.filter(({ isAfterBlank }) => isAfterBlank).length / lines.length;
}

/** What stands below hours, but for their room between them and a heading. */
function below(strips: readonly Strip[], place: number): Strip | undefined {
  const next = strips[place + 1];
  const second = strips[place + 2];
  const isRoom = next?.kind === 'text' && second?.kind === 'text' && isRoomAhead(next.line, second.line);
  return isRoom ? second : next;
}

/** Above 0: the title stands above these hours. */
function voteOf(
  row: RowStrip,
  before: Strip | undefined,
  after: Strip | undefined,
  isSpread: boolean,
): number {
  if (before === undefined || !canBeTitle(before)) return -1;
  const isBelow = after !== undefined && canBeTitle(after);
  if (before.line.look === 'heading') return isBelow && after.line.look === 'heading' ? 0 : 2;
  if (isSpread) return isBelow ? 0 : 1;
  if (row.isAfterBlank) return isBelow || row.body.length > 0 ? -1 : 0;
  return before.line.isAfterBlank ? 1 : 0;
}

function canBeTitle(strip: Strip): strip is TextStrip {
  if (strip.kind !== 'text' || strip.isOfTable) return false;
  const { text, bullet, look } = strip.line;
  if (bullet !== null && !/\d/u.test(bullet)) return false;
  if (LABELLED.test(text)) return false;
  if (isProgrammeLine(text) || isColumnWords(strip.line)) return false;
  // "2. Opening remarks" is a title, though "Opening remarks" may be a label over people; so is a heading, however long.
  const isNumbered = bullet !== null && numberedTitle(text).number !== '';
  if (look === 'heading' || isNumbered)
    return text.length <= LONGEST_HEADING && (isNumbered || !isPerson(text));
  if (isProse(text)) return false;
  if (bullet !== null) return !isPerson(text);
  return roleLabelAt(text) === null && !isPerson(text);
}

function moved(strips: readonly Strip[], areDated: boolean, areListed: boolean): readonly Strip[] {
  const result: Strip[] = [];
  for (const strip of strips) {
    if (!isBareRow(strip)) {
      result.push(strip);
      continue;
    }
    const above = result.at(-1);
    if (areDated && isDatedTitle(above)) {
      result.splice(-1, 1, { ...above, label: '' });
      result.push({
        ...strip,
        body: [lineOf(above), ...strip.body],
        lines: [...above.lines, ...strip.lines],
      });
      continue;
    }
    const item = result.at(-1);
    const title = areListed && isItem(item) ? [item] : titleAtEnd(result);
    result.splice(result.length - title.length, title.length);
    const lines = title.map(({ line }) => (areListed ? { ...line, bullet: null } : line));
    result.push({
      ...strip,
      body: [...lines, ...strip.body],
      isAfterBlank: lines[0]?.isAfterBlank ?? strip.isAfterBlank,
      lines: [...lines.flatMap((line) => line.lines), ...strip.lines],
    });
  }
  return result;
}

function lineOf({ day, lines }: DayStrip): SourceLine {
  return { text: day.after, lines, bullet: null, depth: 0, look: 'plain', isAfterBlank: true };
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
