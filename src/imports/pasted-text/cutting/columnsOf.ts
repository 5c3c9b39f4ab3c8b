// What the columns of a table hold: told from the words over them, checked against what stands in them; or, where no
// words stand over them, from the cells alone.
import { fold } from '#languages/foldedText.ts';
import type { Column, ColumnRole } from '../sourceBlock.ts';
import { isDateLike, isDurationLike, isNumberLike, isPersonLike, startsWithHours } from './cellContents.ts';
import { roleOfHeading } from './columnWords.ts';
import { namesRoom, namesTrack } from './parallelHeadings.ts';

export type NamedColumn = Omit<Column, 'lines'>;

export interface TableColumns {
  readonly columns: readonly NamedColumn[];
  /** Places of the rows of headings, wherever they are repeated. */
  readonly headerRows: readonly number[];
}

type Rows = readonly (readonly string[])[];

/** `marked`: place of the row that its source marks as headings, if any. */
export function columnsOf(rows: Rows, marked: number | null = null): TableColumns {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const header = headerRow(rows, width) ?? markedRow(rows, marked);
  const headings = Array.from({ length: width }, (_, column) =>
    header === null ? '' : (rows[header]?.[column] ?? '').trim(),
  );
  const headerRows = header === null ? [] : rowsLike(rows, headings, header);
  const contents = contentsOf(rows, width, new Set(headerRows));
  const roles = settled(
    contents.map((content, column) => roleOf(headings[column] ?? '', content)),
    contents,
    headings,
  );
  return {
    columns: roles.map((role, column) => ({ role, heading: headings[column] ?? '' })),
    headerRows,
  };
}

/** Among the first rows the one whose cells are mostly words for columns, or which alone has no hours over hours. */
function headerRow(rows: Rows, width: number): number | null {
  for (let place = 0; place < Math.min(rows.length, 6); place += 1) {
    const cells = (rows[place] ?? []).filter((cell) => cell !== '');
    if (cells.some((cell) => startsWithHours(cell))) break;
    const known = cells.filter((cell) => roleOfHeading(cell) !== null || isRepeated(cell, cells)).length;
    if (known > 0 && known * 2 >= cells.length && (known > 1 || hasHours(rows, place))) return place;
  }
  const first = rows[0] ?? [];
  const hours = hoursColumn(rows, width);
  if (hours === null || rows.length < 3) return null;
  const over = first[hours] ?? '';
  const others = first.filter((cell, column) => column !== hours && cell !== '');
  const isOver = (over === '' && others.length > 1) || roleOfHeading(over) === 'hours';
  return isOver && others.length * 2 >= width - 1 && others.every((cell) => cell.length <= 100) ? 0 : null;
}

/** "Time | Section | Section | Section": columns of one heading stand side by side. */
function isRepeated(heading: string, headings: readonly string[]): boolean {
  return heading !== '' && heading.length < 60 && headings.indexOf(heading) !== headings.lastIndexOf(heading);
}

function markedRow(rows: Rows, marked: number | null): number | null {
  const isHours = marked !== null && (rows[marked] ?? []).some((cell) => startsWithHours(cell));
  return isHours ? null : marked;
}

function hasHours(rows: Rows, header: number): boolean {
  return rows.slice(header + 1, header + 30).some((row) => row.some((cell) => startsWithHours(cell)));
}

function hoursColumn(rows: Rows, width: number): number | null {
  let best: number | null = null;
  let most = 1;
  for (let column = 0; column < width; column += 1) {
    const count = rows.slice(0, 60).filter((row) => startsWithHours(row[column] ?? '')).length;
    if (count > most) [best, most] = [column, count];
  }
  return best;
}

/** Headings are repeated after a page's end, sometimes with cells left out. */
function rowsLike(rows: Rows, headings: readonly string[], header: number): readonly number[] {
  const words = headings.map(fold);
  return rows.flatMap((row, place) => {
    if (place === header) return [place];
    let same = 0;
    for (const [column, cell] of row.entries()) {
      if (cell === '') continue;
      if (cell.length > 200 || fold(cell) !== words[column]) return [];
      same += roleOfHeading(cell) === null ? 1 : 2;
    }
    return same > 1 ? [place] : [];
  });
}

interface Contents {
  readonly filled: number;
  readonly hours: number;
  readonly dates: number;
  readonly numbers: number;
  readonly durations: number;
  readonly people: number;
  readonly rooms: number;
}

/** Enough rows to tell by. */
const MOST_ROWS = 80;

/** "Opening address Room: P1": what takes place, and where. */
const ROOM_OF_WORDS =
  /\p{L}{3}.{0,50}[\s,(–—-](?:room|venue|place|salle|lieu|sala|lugar|зал|место|аудитория|القاعة|المكان)\s?[:：]/iu;

function contentsOf(rows: Rows, width: number, headers: ReadonlySet<number>): readonly Contents[] {
  const body = rows.filter((row, place) => !headers.has(place) && row.length > 1).slice(0, MOST_ROWS);
  return Array.from({ length: width }, (_, column) => {
    const cells = body.map((row) => row[column] ?? '').filter((cell) => cell !== '');
    const share = (test: (cell: string) => boolean): number =>
      cells.length === 0 ? 0 : cells.filter((cell) => test(cell)).length / cells.length;
    return {
      filled: cells.length,
      hours: share(startsWithHours),
      dates: share(isDateLike),
      numbers: share(isNumberLike),
      durations: share(isDurationLike),
      people: share(isPersonLike),
      rooms: share((cell) => cell.length < 60 && namesRoom(cell) && !ROOM_OF_WORDS.test(cell)),
    };
  });
}

function roleOf(heading: string, content: Contents): ColumnRole | null {
  const named = roleOfHeading(heading);
  const isTimes = named === 'hours' || named === 'start' || named === 'end';
  // Under the name of a room stands what takes place there, some of it with hours of its own.
  if (content.hours >= 0.5 && !isTimes && !namesRoom(heading)) return 'hours';
  if (isTimes && content.hours === 0 && content.filled > 0) {
    if (content.durations > 0.5) return 'duration';
    if (content.dates > 0.5) return 'date';
    // "De", "A", "С" over words are no hours; "Time" is, whatever stands below ("after the plenary").
    return named === 'hours' ? 'hours' : null;
  }
  // "Item", "Пункт", "البند" over words is what is dealt with, over figures its number.
  if (named === 'number' && content.filled > 0 && content.numbers < 0.5) return 'session';
  if (named !== null) return named;
  if (content.durations >= 0.6) return 'duration';
  if (content.dates >= 0.6) return 'date';
  if (content.numbers >= 0.7) return 'number';
  if (content.people >= 0.5) return 'people';
  if (content.rooms >= 0.6) return 'room';
  return null;
}

function settled(
  roles: readonly (ColumnRole | null)[],
  contents: readonly Contents[],
  headings: readonly string[],
): readonly ColumnRole[] {
  const result = withOneTime(roles, contents, headings);
  const free = result.flatMap((role, column) =>
    role === null && (contents[column]?.filled ?? 0) > 0 ? [column] : [],
  );
  const headed = free.filter((column) => headings[column] !== '');
  const isNamed = (column: number): boolean => {
    const heading = headings[column] ?? '';
    return isDateLike(heading) || namesRoom(heading) || namesTrack(heading);
  };
  const areAlike =
    headed.length > 1 && headed.every((column) => isRepeated(headings[column] ?? '', headings));
  const isOneRoom = headed.length === 1 && free.length === 1 && namesRoom(headings[headed[0] ?? 0] ?? '');
  const areParallel =
    areAlike ||
    (isOneRoom && !result.includes('session')) ||
    (headed.length > 1 && (!result.includes('session') || headed.every(isNamed)));
  for (const column of free) {
    if (areParallel && headed.includes(column)) result[column] = 'parallel';
    else if (!result.includes('session') && !areParallel) result[column] = 'session';
  }
  // A table whose only words are people: "09:00 | Ms. X, Director".
  if (!result.includes('session') && !result.includes('parallel')) {
    const people = result.indexOf('people');
    if (people >= 0 && headings[people] === '') result[people] = 'session';
  }
  return result.map((role) => role ?? 'other');
}

/** Two columns of hours are the start and the end, unless the words over them say it is the time of another place. */
function withOneTime(
  roles: readonly (ColumnRole | null)[],
  contents: readonly Contents[],
  headings: readonly string[],
): (ColumnRole | null)[] {
  const result = [...roles];
  const held = (column: number): number => contents[column]?.hours ?? 0;
  const most = Math.max(0, ...roles.map((role, column) => (role === 'hours' ? held(column) : 0)));
  const times = roles.flatMap((role, column) => {
    if (role !== 'hours') return [];
    // One heading over two columns: a half-day or a date, and the hours.
    const isBare = held(column) < most * 0.6 && (contents[column]?.filled ?? 0) > 0;
    if (isBare) result[column] = 'date';
    return isBare ? [] : [column];
  });
  const [first, second] = times;
  if (first === undefined || second === undefined) return result;
  const isStartOnly = !roles.includes('start') && !roles.includes('end');
  const areUnnamed = roleOfHeading(headings[second] ?? '') === null;
  if (times.length === 2 && isStartOnly && areUnnamed && second === first + 1) {
    result[first] = 'start';
    result[second] = 'end';
  } else for (const column of times.slice(1)) result[column] = 'other';
  return result;
}
