// A table of days whose cells came each on a line of its own: the days one after another, then hours, and under them a
// line for every day. Read as a list, all rows would fall on the last day.
import { isPauseTitle } from '../heading/sessionKind.ts';
import { isPerson } from './isPerson.ts';
import type { SourceLine } from '../sourceBlock.ts';
import type { DayStrip, RowStrip, Strip } from './strip.ts';

interface FlatRow {
  readonly row: RowStrip;
  readonly cells: readonly SourceLine[];
}

export function withDaysBesideRows(strips: readonly Strip[]): readonly Strip[] {
  const read: Strip[] = [];
  for (let place = 0; place < strips.length;) {
    const days = daysInARow(strips, place);
    const { rows, next } =
      days.length < 2 ? { rows: [], next: place } : rowsFrom(strips, place + days.length, days.length);
    if (isGrid(rows, days.length)) {
      read.push(...days.flatMap((day, index) => [day, ...rowsOfDay(rows, index)]));
      place = next;
      continue;
    }
    const length = Math.max(1, days.length);
    read.push(...strips.slice(place, place + length));
    place += length;
  }
  return read;
}

/** Each the day after the one before it. */
function daysInARow(strips: readonly Strip[], from: number): readonly DayStrip[] {
  const days: DayStrip[] = [];
  for (const strip of strips.slice(from, from + 8)) {
    const last = days.at(-1);
    if (strip.kind !== 'day' || (last !== undefined && !isNextDay(last, strip))) break;
    days.push(strip);
  }
  return days;
}

function isNextDay({ day: before }: DayStrip, { day }: DayStrip): boolean {
  if (before.weekday !== null || day.weekday !== null)
    return before.weekday !== null && day.weekday === (before.weekday + 1) % 7;
  if (before.number !== null && day.number !== null) return day.number === before.number + 1;
  const [first] = before.readings[0]?.dates ?? [];
  const [second] = day.readings[0]?.dates ?? [];
  return first !== undefined && second !== undefined && second.day === first.day + 1;
}

function rowsFrom(
  strips: readonly Strip[],
  from: number,
  days: number,
): { readonly rows: readonly FlatRow[]; readonly next: number } {
  const rows: FlatRow[] = [];
  let place = from;
  for (; place < strips.length; place += 1) {
    const strip = strips[place];
    if (strip?.kind === 'row' && !strip.isOfTable && strip.hours !== null)
      rows.push({ row: strip, cells: strip.body });
    else {
      const last = rows.pop();
      if (strip?.kind !== 'text' || strip.isOfTable || last === undefined) {
        if (last !== undefined) rows.push(last);
        break;
      }
      rows.push({ ...last, cells: [...last.cells, strip.line] });
    }
  }
  const last = rows.pop();
  if (last === undefined) return { rows, next: place };
  // What follows the last cell of the table stands under it.
  const isPause = last.cells.slice(0, 1).some(({ text }) => isPauseTitle(text));
  const cells = last.cells.slice(0, isPause && last.cells.length < days ? 1 : days);
  return { rows: [...rows, { ...last, cells }], next: place - (last.cells.length - cells.length) };
}

/** Under every hour a line for each day, about nobody; a pause may stand once for all. */
function isGrid(rows: readonly FlatRow[], days: number): boolean {
  const full = rows.filter(({ cells }) => cells.length === days && !cells.some(({ text }) => isPerson(text)));
  const isPause = ({ cells: [only, ...more] }: FlatRow): boolean =>
    only !== undefined && more.length === 0 && isPauseTitle(only.text);
  return full.length > 1 && rows.every((row) => full.includes(row) || isPause(row));
}

function rowsOfDay(rows: readonly FlatRow[], index: number): readonly Strip[] {
  return rows.map(({ row, cells }): Strip => {
    const cell = cells.length === 1 ? cells[0] : cells[index];
    const body = cell === undefined ? [] : [{ ...cell, bullet: null }];
    const hours = row.line?.lines.slice(0, 1) ?? [];
    return { ...row, body, line: null, lines: [...hours, ...body.flatMap(({ lines }) => lines)] };
  });
}
