// Hours that hold for the meeting or for a half of its day, and so are no row: "Wednesday 25 September | 1:15 PM – 2:30 PM"
// over rows from 1:15 to 2:30, "Morning session (9:00–12:30)" over the rows of the morning.
import type { SourceLine } from '../sourceBlock.ts';
import { partOfDay } from './partOfDay.ts';
import { roomOfLine } from './roomOfLine.ts';
import type { RowStrip, Strip } from './strip.ts';

/** Strips below hours that are looked at. */
const NEAR = 60;

export function withoutHoursOfWhole(strips: readonly Strip[]): readonly Strip[] {
  const rows = strips.filter((strip) => strip.kind === 'row');
  const labelled = rows.filter(isLabel);
  const only = labelled.length === 1 && rows.length > 2 ? labelled[0] : undefined;
  return strips.map((strip, place): Strip => {
    if (strip.kind !== 'row' || (strip !== only && !isOverOthers(strip, strips, place))) return strip;
    const [first] = strip.body;
    const part = partOfDay(first?.text ?? '');
    const isRoom = first !== undefined && roomOfLine(first.text) !== null;
    const line = isRoom ? first : (strip.line ?? lineOf(strip));
    return part === null
      ? { kind: 'text', line, column: -1, isOfTable: false }
      : { kind: 'part', line, part };
  });
}

/** Nothing but hours, or a half of the day; and the next rows lie within, from the same start or up to the same end. */
function isOverOthers(row: RowStrip, strips: readonly Strip[], place: number): boolean {
  const [first] = row.body;
  const saysMore = first !== undefined && partOfDay(first.text) === null && roomOfLine(first.text) === null;
  if (saysMore && !isLabel(row)) return false;
  const end = endOf(row);
  // "1:15-2:30 PM" begins in the same half of the day as it ends.
  const start = startsOf(row).findLast((at) => end !== null && at < end);
  if (start === undefined || end === null) return false;
  const isInside = (other: RowStrip): boolean => startsOf(other).some((at) => at >= start && at < end);
  // Where a title stands below the hours, no further than the next day.
  const isOfDay = strips[place + 1]?.kind === 'text';
  let opens: RowStrip | null = null;
  let count = 0;
  for (let next = place + 1; next < place + NEAR; next += 1) {
    const other = strips[next];
    if (isOfDay && other?.kind === 'day') break;
    if (other?.kind !== 'row') continue;
    if (!isInside(other)) break;
    opens ??= other;
    count += 1;
  }
  return count > 1 && opens !== null && startsOf(opens).some((at) => at >= start && at - start <= 30);
}

/** Of a row of a table, its hours as written. */
function lineOf({ hours, lines }: RowStrip): SourceLine {
  const text = hours?.timeAs ?? '';
  return { text, lines, bullet: null, depth: 0, look: 'plain', isAfterBlank: true };
}

/** Every reading: "1:15 – 1:20 PM" may begin in either half of the day. */
function startsOf({ hours }: RowStrip): readonly number[] {
  const start = hours?.sittings[0]?.start;
  if (start === undefined) return [];
  return start.second === null ? [start.first, start.first + 720] : [start.first, start.second];
}

function endOf(row: RowStrip): number | null {
  return row.hours?.sittings.at(-1)?.end?.first ?? null;
}

/** "Time: 14:00–15:30" */
function isLabel({ line }: RowStrip): boolean {
  return /^(?:time|when|date|heure|horaire|hora|horario|время|时间|時間|الوقت|الزمان)\s?[:：]/iu.test(
    line?.text ?? '',
  );
}
