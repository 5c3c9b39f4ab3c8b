// Where the columns of a table begin, though the gap before them is no wider than a space: places at which lines that
// follow each other begin, and that no letter of the lines between them crosses.

/** A piece of text by the side its page is read from, in points. */
export interface PieceSpan {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Of its letters. */
  readonly size: number;
}

type Lines = readonly (readonly PieceSpan[])[];

/** Of the size of the letters: the least that parts two columns. */
const LEAST_GAP = 0.3;
/** In points: what begins at one place does so no less exactly. */
const SAME_PLACE = 2.5;
/** Lines of words that happen to begin under each other are fewer. */
const MOST_BY_CHANCE = 4;
/** Beside hours two lines more tell. */
const LEAST_BESIDE_HOURS = 3;
const HOUR = /^[\d٠-٩]{1,2}(?:[.:hHч٫][\d٠-٩]{2}|\s?[时時点]|\s?[ap]\.?m)/u;

/** For each line, the places at which it is to be cut. `lines`: from head to foot, each from the side it is read from. */
export function guttersOf(lines: Lines): readonly (readonly number[])[] {
  const cuts = lines.map((): number[] => []);
  for (const { from, rows } of startsOf(lines)) {
    if (rows.length < LEAST_BESIDE_HOURS) continue;
    for (const [first, last] of runsWithout(lines, from, rows)) {
      if (!isGutter(lines.slice(first, last + 1), from)) continue;
      for (let row = first; row <= last; row += 1) cuts[row]?.push(from);
    }
  }
  return cuts;
}

/** Places at which several lines begin anew behind a gap, with those lines. */
function startsOf(lines: Lines): readonly { readonly from: number; readonly rows: readonly number[] }[] {
  const all = lines.flatMap((line, row) =>
    line.flatMap((piece, index) => {
      const before = line[index - 1];
      const isApart = before === undefined || piece.from - before.to >= LEAST_GAP * piece.size;
      return isApart ? [{ from: piece.from, row }] : [];
    }),
  );
  const places: { from: number; rows: number[] }[] = [];
  for (const { from, row } of all.toSorted((a, b) => a.from - b.from)) {
    const last = places.at(-1);
    if (last === undefined || from - last.from > SAME_PLACE) places.push({ from, rows: [row] });
    else last.rows.push(row);
  }
  return places.map(({ from, rows }) => ({ from, rows: [...new Set(rows)].toSorted((a, b) => a - b) }));
}

/** Stretches of lines, from the first to the last that begins there, in which nothing stands across the place. */
function runsWithout(
  lines: Lines,
  from: number,
  rows: readonly number[],
): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  let run: [number, number] | null = null;
  const last = rows.at(-1) ?? -1;
  for (let row = rows[0] ?? 0; row <= last; row += 1) {
    if ((lines[row] ?? []).some((piece) => crosses(piece, from))) {
      run = null;
      continue;
    }
    if (!rows.includes(row)) continue;
    if (run === null) {
      run = [row, row];
      runs.push(run);
    } else run[1] = row;
  }
  return runs;
}

function crosses({ from, to, size }: PieceSpan, place: number): boolean {
  return from < place - SAME_PLACE && to > place - LEAST_GAP * size * 0.6;
}

/** Enough lines begin there, most of what stands behind it does, and something stands before it. */
function isGutter(lines: Lines, place: number): boolean {
  const behind = lines.flatMap((line) => {
    const first = line.find(({ from }) => from >= place - SAME_PLACE);
    return first === undefined ? [] : [first];
  });
  const own = behind.filter(({ from }) => from - place <= SAME_PLACE);
  const both = lines.filter(
    (line) =>
      line.some(({ from }) => Math.abs(from - place) <= SAME_PLACE) &&
      line.some(({ from }) => from < place - SAME_PLACE),
  );
  if (both.length < 2 || own.length < LEAST_BESIDE_HOURS || own.length < behind.length * 0.6) return false;
  const besideHours = both.filter(([first]) => first !== undefined && HOUR.test(first.text)).length;
  return besideHours > 1 || own.length > MOST_BY_CHANCE;
}
