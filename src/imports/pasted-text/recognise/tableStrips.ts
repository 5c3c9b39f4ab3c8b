// A table as strips: a row with hours for each cell of sessions, days and parts of the day in rows of their own, and text
// that goes on with the row above.
import { fold } from '#languages/foldedText.ts';
import { dayIn } from '../days/dayIn.ts';
import { numberedTitle } from '../heading/sessionNumber.ts';
import { isPauseTitle } from '../heading/sessionKind.ts';
import { hoursAt } from '../hours/hoursAt.ts';
import { isPerson } from './isPerson.ts';
import { roomIn } from '../rooms/roomIn.ts';
import { roomOfLine } from './roomOfLine.ts';
import type { Column, SourceBlock, SourceLine, SourceRow } from '../sourceBlock.ts';
import { hoursOfRow, type HoursOfRow } from './hoursOfRow.ts';
import { TO_BE_CONFIRMED } from './lineWords.ts';
import { stripsOfLine } from './lineStrips.ts';
import { minutesIn } from './minutesIn.ts';
import { peopleOfCells } from './peopleOfCells.ts';
import { cellsOf, linesOf, numbersOf, placedCells, textOf, type PlacedCell } from './placedRow.ts';
import { partOfDay } from './partOfDay.ts';
import type { RoomOfRow, RowStrip, Strip } from './strip.ts';

/** Words beside a day: "Room M605", "Opening day". */
const LONGEST_LABEL = 80;

type Table = Extract<SourceBlock, { readonly kind: 'table' }>;

export function stripsOfTable(table: Table): readonly Strip[] {
  const hasHours = table.columns.some(({ role }) => role === 'hours' || role === 'start');
  const days = daysOver(table.columns);
  if (days.length > 1)
    return [...undatedOver(table.columns, days), ...days].flatMap((place) =>
      stripsOfDayColumn(table, place, hasHours),
    );
  if (!hasHours) return table.rows.flatMap((row) => stripsWithoutHours(placedCells(row, table.columns)));
  let above: RowStrip | null = null;
  return table.rows.flatMap((row) => {
    const strips = stripsOfRow(placedCells(row, table.columns), row, above);
    above = strips.findLast((strip) => strip.kind === 'row') ?? above;
    return strips;
  });
}

/** Columns that are days: "Monday 3 June | Tuesday 4 June". */
function daysOver(columns: readonly Column[]): readonly number[] {
  return columns.flatMap(({ role, heading }, place) =>
    role !== 'hours' && heading !== '' && heading.length < 60 && dayIn(heading) !== null ? [place] : [],
  );
}

/** "Day Zero" beside "Day One", "Day Two": a day without a number or a date that could be told, and no less a day. */
function undatedOver(columns: readonly Column[], days: readonly number[]): readonly number[] {
  return columns.flatMap(({ heading }, place) =>
    !days.includes(place) && DAY_WORD.test(heading) ? [place] : [],
  );
}

const DAY_WORD = /^(?:(?:day|jour|d[ií]a|день)(?!\p{L})|اليوم)/iu;

function stripsOfDayColumn(table: Table, place: number, hasHours: boolean): readonly Strip[] {
  const column = table.columns[place];
  if (column === undefined) return [];
  const day = dayIn(column.heading);
  const strips: Strip[] = day === null ? [] : [{ kind: 'day', day, label: '', lines: column.lines }];
  for (const row of table.rows) {
    const cells = placedCells(row, table.columns);
    const own = cells.filter((cell) => cell.place <= place && place < cell.place + cell.cell.span);
    const body = own.filter(({ column: { role } }) => role !== 'hours' && role !== 'start');
    if (body.length === 0) continue;
    if (!hasHours) {
      strips.push(...linesOf(body).flatMap(stripsOfLine));
      continue;
    }
    const time = hoursOfRow(cells);
    if (time.hours === null) strips.push(...textStrips(linesOf(body), -1));
    else strips.push(rowOf(time, linesOf(body), own, true));
  }
  return strips;
}

/** A table that holds no column of hours: its lines tell by themselves. */
function stripsWithoutHours(cells: readonly PlacedCell[]): readonly Strip[] {
  return linesOf(cells).flatMap(stripsOfLine);
}

function stripsOfRow(cells: readonly PlacedCell[], row: SourceRow, above: RowStrip | null): readonly Strip[] {
  const time = hoursOfRow(cells);
  const strips: Strip[] = [];
  const dated = dayIn(textOf(cellsOf(cells, 'date')).slice(0, 100));
  const day = dated ?? time.day;
  const main = cellsOf(cells, 'session', 'other', 'language');
  const beside = cellsOf(cells, 'parallel');
  const bodies: readonly (readonly PlacedCell[])[] = beside.length === 0 ? [main] : besides(main, beside);
  const label = time.hours === null && time.day !== null ? textOf(main) : '';
  if (day !== null)
    strips.push({ kind: 'day', day, label: label.length <= LONGEST_LABEL ? label : '', lines: row.lines });
  if (label !== '' && label.length <= LONGEST_LABEL) return strips;
  if (time.hours === null) {
    const isRow = time.instead !== '' && time.day === null && main.length > 0;
    if (isRow && isInsteadOfHours(time.instead)) return [...strips, rowOf(time, linesOf(main), cells, true)];
    return [...strips, ...continuing(cells, above)];
  }
  for (const [index, body] of bodies.entries()) {
    const { ahead, rest } = daysAhead(linesOf(body));
    const [only] = body;
    const heading = only !== undefined && (bodies.length > 1 || isOfOne(only, beside)) ? only : null;
    const own = beside.length > 0 ? hoursOfCell(rest) : null;
    const lines = own === null ? rest : rest.slice(1);
    strips.push(...ahead, rowOf({ ...time, hours: own ?? time.hours }, lines, cells, index === 0, heading));
  }
  return strips;
}

/** The only one at its hour is still under the heading of its column. */
function isOfOne(only: PlacedCell, beside: readonly PlacedCell[]): boolean {
  return beside.includes(only) && only.cell.span === 1 && !isPauseTitle(textOf([only]));
}

/** Of sessions side by side one may keep hours of its own, in the first line of its cell. */
function hoursOfCell([first]: readonly SourceLine[]): HoursOfRow['hours'] {
  const own = first === undefined ? null : hoursAt(first.text);
  const isAlone = own !== null && own.before === '' && own.after === '';
  return isAlone && own.sittings[0]?.end !== null ? own : null;
}

/** One body for each of the cells side by side; a single one that is a pause, or spans them all, is of all. */
function besides(
  main: readonly PlacedCell[],
  beside: readonly PlacedCell[],
): readonly (readonly PlacedCell[])[] {
  const [only] = beside;
  if (beside.length === 1 && only !== undefined && (only.cell.span > 1 || isPauseTitle(textOf(beside))))
    return [[only, ...main]];
  const bodies = beside.map((cell) => [cell]);
  return main.length > 0 ? [...bodies, main] : bodies;
}

/** A day's heading at the head of a cell: "Wednesday 27 September 2017" over "Opening Segment". */
function daysAhead(lines: readonly SourceLine[]): { ahead: readonly Strip[]; rest: readonly SourceLine[] } {
  const [first, ...rest] = lines;
  const strips = first === undefined || hoursAt(first.text) !== null ? [] : stripsOfLine(first);
  const ahead = strips.filter((strip) => strip.kind === 'day');
  return ahead.length > 0 && ahead.length === strips.length ? { ahead, rest } : { ahead: [], rest: lines };
}

/** Words in the hours column that stand for an hour: "TBC", "After the plenary"; not a number, a label or a long text. */
function isInsteadOfHours(text: string): boolean {
  return text.length <= 40 && /\p{L}{3}/u.test(text) && !isPerson(text) && partOfDay(text) === null;
}

function rowOf(
  time: HoursOfRow,
  lines: readonly SourceLine[],
  cells: readonly PlacedCell[],
  isFirst: boolean,
  beside: PlacedCell | null = null,
): RowStrip {
  const roomCells = cellsOf(cells, 'room');
  const number = textOf(cellsOf(cells, 'number'));
  const over = beside === null || beside.column.role !== 'parallel' ? '' : beside.column.heading;
  const roomOver = over === '' ? null : roomIn(over);
  const people = isFirst ? peopleOfCells(cells) : [];
  const { body, room: roomOfHours } = bodyAndRoom(time.room, lines, people.length > 0);
  return {
    kind: 'row',
    hours: time.hours,
    instead: time.instead,
    body,
    people,
    room:
      roomOver !== null
        ? { text: over, lines: beside?.column.lines ?? [] }
        : roomCells.length > 0
          ? roomOfCells(roomCells)
          : roomOfHours,
    track: textOf(cellsOf(cells, 'track')) || (roomOver === null ? over : ''),
    number: /\p{L}/u.test(number) ? number : '',
    minutes: minutesIn(textOf(cellsOf(cells, 'duration'))),
    column: beside === null ? -1 : beside.place,
    isOfTable: true,
    isAfterBlank: true,
    line: null,
    lines: isFirst ? numbersOf(cells) : [...time.lines, ...body.flatMap((line) => line.lines)],
  };
}

/** Words behind the hours are their room; or the title, where the row has no other, or nothing but a room. */
function bodyAndRoom(
  behind: RoomOfRow | null,
  lines: readonly SourceLine[],
  hasPeople: boolean,
): { readonly body: readonly SourceLine[]; readonly room: RoomOfRow | null } {
  if (behind === null) return { body: lines, room: null };
  if (lines.length === 0 && !hasPeople) return { body: [asLine(behind)], room: null };
  const [only, ...more] = lines;
  const isRoom = only !== undefined && more.length === 0 && roomOfLine(only.text) !== null;
  if (isRoom && roomIn(behind.text) === null)
    return { body: [asLine(behind)], room: { text: only.text, lines: only.lines } };
  return { body: lines, room: behind };
}

/** "TBC", "待定" in the column of rooms is no room. */
function roomOfCells(cells: readonly PlacedCell[]): RoomOfRow | null {
  const text = textOf(cells);
  return TO_BE_CONFIRMED.are(fold(text)) || !/[\p{L}\p{N}]/u.test(text)
    ? null
    : { text, lines: numbersOf(cells) };
}

function asLine({ text, lines }: RoomOfRow): SourceLine {
  return { text, lines, bullet: null, depth: 0, look: 'plain', isAfterBlank: false };
}

/** A row without hours: a day or a part of the day on its own, a session beside the one above, or more of that one. */
function continuing(cells: readonly PlacedCell[], above: RowStrip | null): readonly Strip[] {
  const main = cellsOf(cells, 'session', 'other', 'hours', 'start', 'number', 'language', 'date');
  if (isBeside(cells, above) && above !== null) {
    const time: HoursOfRow = { hours: above.hours, day: null, room: null, instead: '', lines: [] };
    return [rowOf(time, linesOf(cellsOf(cells, 'session', 'other')), cells, true)];
  }
  return [
    ...linesOf(main).flatMap((line): readonly Strip[] => {
      const strips = stripsOfLine(line);
      const isHeading = strips.every((strip) => strip.kind === 'day' || strip.kind === 'part');
      return isHeading || strips.some((strip) => strip.kind === 'row') ? strips : textStrips([line], -1);
    }),
    ...cellsOf(cells, 'parallel').flatMap(({ cell, place }) => textStrips(cell.lines, place)),
    ...cellsOf(cells, 'room').flatMap(({ cell }) => textStrips(cell.lines, -1)),
    ...peopleOfCells(cells).map((cell): Strip => ({ kind: 'people', cell, column: -1 })),
  ];
}

/** With a room, or a number like the one above, a row that leaves the hours out shares them. */
function isBeside(cells: readonly PlacedCell[], above: RowStrip | null): boolean {
  const [session] = cellsOf(cells, 'session');
  if (above === null || above.hours === null || session === undefined) return false;
  const text = session.cell.lines[0]?.text ?? '';
  if (isPerson(text)) return false;
  if (cellsOf(cells, 'room').length > 0) return true;
  const { number } = numberedTitle(text);
  return number !== '' && !isItem(number) && numberedTitle(above.body[0]?.text ?? '').number !== '';
}

/** Items of an agenda under one hour follow each other. */
function isItem(number: string): boolean {
  return /^(?:agenda )?(?:item|point|punto|tema|пункт|议程项目|البند)(?!\p{L})/iu.test(number);
}

function textStrips(lines: readonly SourceLine[], column: number): readonly Strip[] {
  return lines.map((line) => ({ kind: 'text', line, column, isOfTable: true }));
}
