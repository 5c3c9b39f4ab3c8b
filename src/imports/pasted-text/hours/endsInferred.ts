// Ends that the source leaves out: the start of what follows in the same day and column, where that is near. Never over a
// day's end, nor for a last row; rows that start together do not end each other.
import type { Minutes } from '#domain/time.ts';
import type { HoursRow, SettledSitting } from './settledHours.ts';

const LONGEST = 4 * 60;

interface Following {
  readonly row: number;
  readonly start: Minutes;
}

/** The rows that come next in one column: the nearest, and the nearest that starts at another time. */
interface Next {
  readonly nearest: Following;
  readonly other: Following | null;
}

export function endsInferred(
  rows: readonly HoursRow[],
  sittings: readonly (readonly SettledSitting[])[],
): readonly (readonly SettledSitting[])[] {
  const next = new Map<string, Next>();
  const result = [...sittings];
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const row = rows[index];
    const own = sittings[index] ?? [];
    const first = own[0];
    const last = own.at(-1);
    if (row === undefined || first === undefined || last === undefined) continue;
    if (last.end === null) {
      const end = endAt(last.start.value, row, next);
      const read = { value: end ?? 0, lines: last.start.lines, certainty: 'likely' as const };
      if (end !== null) result[index] = [...own.slice(0, -1), { ...last, end: read, isEndInferred: true }];
    }
    for (const column of [String(row.column), 'any']) {
      const key = `${row.day} ${column}`;
      const known = next.get(key);
      const nearest = { row: index, start: first.start.value };
      const other = known?.nearest.start === nearest.start ? known.other : (known?.nearest ?? null);
      next.set(key, { nearest, other });
    }
  }
  return result;
}

/** A row that stands alone (column 0) ends the columns side by side, and is ended by any of them. */
function endAt(start: Minutes, { day, column }: HoursRow, next: ReadonlyMap<string, Next>): Minutes | null {
  const columns = column === 0 ? ['any'] : [String(column), '0'];
  const following = columns
    .map((name) => next.get(`${day} ${name}`))
    .map((known) => (known?.nearest.start === start ? known.other : known?.nearest))
    .filter((known) => known !== null && known !== undefined)
    .sort((a, b) => a.row - b.row)[0];
  if (following === undefined || following.start <= start || following.start - start > LONGEST) return null;
  return following.start;
}
