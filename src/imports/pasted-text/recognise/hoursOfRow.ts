// The hours of a row of a table: of its hours column, or of a start and an end in columns of their own; and what else
// stands in that cell: a day, a room, words instead of an hour.
import { dayIn } from '../days/dayIn.ts';
import type { FoundDay } from '../days/foundDay.ts';
import { hoursAt } from '../hours/hoursAt.ts';
import type { FoundHours } from '../hours/foundHours.ts';
import { roomIn } from '../rooms/roomIn.ts';
import type { SourceLine } from '../sourceBlock.ts';
import { cellsOf, linesOf, numbersOf, textOf, type PlacedCell } from './placedRow.ts';
import { minutesIn } from './minutesIn.ts';
import type { RoomOfRow } from './strip.ts';

export interface HoursOfRow {
  readonly hours: FoundHours | null;
  readonly day: FoundDay | null;
  readonly room: RoomOfRow | null;
  /** Words in the hours column that are no hours. */
  readonly instead: string;
  readonly lines: readonly number[];
}

export function hoursOfRow(cells: readonly PlacedCell[]): HoursOfRow {
  const ends = cellsOf(cells, 'end');
  const starts = cellsOf(cells, 'start');
  const own = starts.length > 0 ? starts : cellsOf(cells, 'hours');
  const lines = numbersOf([...own, ...ends]);
  const whole = textOf(own);
  if (starts.length > 0 && ends.length > 0) {
    const both = hoursAt(`${whole} – ${textOf(ends)}`, { isHoursColumn: true });
    if (both !== null) return { hours: both, day: null, room: null, instead: '', lines };
  }
  const day = dayOfCell(linesOf(own), whole);
  const text = day === null ? whole : day.rest;
  const hours = hoursAt(text, { isHoursColumn: true });
  const rest = hours === null ? text : text.slice(hours.end);
  return {
    hours,
    day: day?.day ?? null,
    room: hours === null ? null : roomOfRest(rest, lines),
    instead: hours === null ? text.trim() : '',
    lines,
  };
}

/** A date in the cell of hours, before or over the hours. */
function dayOfCell(lines: readonly SourceLine[], whole: string): { day: FoundDay; rest: string } | null {
  if (whole.length > 160 || hoursAt(whole, { isHoursColumn: true }) !== null) return null;
  const day = dayIn(whole);
  if (day === null || lines.length === 0) return null;
  return {
    day,
    rest: `${whole.slice(0, day.from)} ${whole.slice(day.end)}`.replace(/^[\s,;:|–—-]+/u, '').trim(),
  };
}

/** Behind the hours stands the room, known or not; but not a length ("(30 min)") or a zone ("GMT"). */
function roomOfRest(rest: string, lines: readonly number[]): RoomOfRow | null {
  const text = rest.replace(/^[\s,;:|(（–—-]+|[\s,;:|)）]+$/gu, '');
  if (text === '' || text.length > 80 || minutesIn(text) !== null) return null;
  if (/^(?:GMT|UTC|CES?T|E[SD]T|hrs?|h|hours?|Uhr|МСК)\b/iu.test(text) || !/\p{L}{3}/u.test(text))
    return null;
  const found = roomIn(text);
  if (found !== null)
    return { text: found.before === '' && found.after.length < 3 ? found.room : text, lines };
  // No word tells it is a room, but a name in capitals behind hours is where one goes.
  return /^\p{Lu}|\p{Script=Han}|\p{Script=Arabic}/u.test(text) && text.split(' ').length <= 6
    ? { text, lines }
    : null;
}
