// Which items of two lists (blocks, rows, items of a list) are the same one: by the record they tell of, else by their
// words. What stands in another order than before has moved; as few items as can be are said to.

export interface Item<Value> {
  readonly value: Value;
  /** The record it tells of; null = nobody knows. */
  readonly key: string | null;
  /** Only items of one form can be one item: a heading never became a row. */
  readonly form: string;
  readonly words: string;
}

export type Step<Value> =
  | { readonly type: 'kept'; readonly before: Value; readonly after: Value }
  /** `move`: the place in a count of moves, where it stands elsewhere in the other list. */
  | { readonly type: 'removed'; readonly before: Value; readonly move: number | null }
  | { readonly type: 'added'; readonly after: Value; readonly move: number | null };

type Pair = readonly [before: number, after: number];

/** `nextMove` counts the moves of a paper. */
export function matchedItems<Value>(
  before: readonly Item<Value>[],
  after: readonly Item<Value>[],
  nextMove: () => number,
): readonly Step<Value>[] {
  const named = pairsByKey(before, after);
  const staying = risingMost(named);
  const isStaying = new Set(staying.map(([at]) => at));
  const moved = named.filter(([at]) => !isStaying.has(at));
  const movesOut = new Map(moved.map(([from, to]) => [from, to]));
  const movesIn = new Map(moved.map(([, to]) => [to, nextMove()]));

  const steps: Step<Value>[] = [];
  let [x, y] = [0, 0];
  const keep = (from: number, to: number): void => {
    const [old, young] = [before[from], after[to]];
    if (old !== undefined && young !== undefined)
      steps.push({ type: 'kept', before: old.value, after: young.value });
    [x, y] = [from + 1, to + 1];
  };
  const leave = (untilX: number, untilY: number): void => {
    before.slice(x, untilX).forEach((item, index) => {
      const to = movesOut.get(x + index);
      const move = to === undefined ? null : (movesIn.get(to) ?? null);
      steps.push({ type: 'removed', before: item.value, move });
    });
    after
      .slice(y, untilY)
      .forEach((item, index) =>
        steps.push({ type: 'added', after: item.value, move: movesIn.get(y + index) ?? null }),
      );
    [x, y] = [untilX, untilY];
  };
  const fill = (untilX: number, untilY: number): void => {
    const isFree = { before: (at: number) => !movesOut.has(at), after: (at: number) => !movesIn.has(at) };
    for (const [from, to] of likePairs(before, after, [x, untilX], [y, untilY], isFree)) {
      leave(from, to);
      keep(from, to);
    }
    leave(untilX, untilY);
  };
  for (const [from, to] of staying) {
    fill(from, to);
    keep(from, to);
  }
  fill(before.length, after.length);
  return steps;
}

/** Of items that tell of one record, the first with the first, the second with the second. */
function pairsByKey(before: readonly Item<unknown>[], after: readonly Item<unknown>[]): readonly Pair[] {
  const placesByKey = new Map<string, number[]>();
  after.forEach(({ key, form }, at) => {
    if (key === null) return;
    const name = JSON.stringify([key, form]);
    placesByKey.set(name, [...(placesByKey.get(name) ?? []), at]);
  });
  return before.flatMap(({ key, form }, at): readonly Pair[] => {
    const to = key === null ? undefined : placesByKey.get(JSON.stringify([key, form]))?.shift();
    return to === undefined ? [] : [[at, to]];
  });
}

/** The longest run of pairs that rises on both sides; `pairs` rises on the first. */
function risingMost(pairs: readonly Pair[]): readonly Pair[] {
  // By length of a run less one: which pair ends the run that leaves most room.
  const ends: number[] = [];
  const previous: number[] = [];
  pairs.forEach(([, to], index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < to) low = middle + 1;
      else high = middle;
    }
    previous.push(low === 0 ? -1 : (ends[low - 1] ?? -1));
    ends[low] = index;
  });
  const run: Pair[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const pair = pairs[at];
    if (pair !== undefined) run.push(pair);
  }
  return run.toReversed();
}

type Span = readonly [from: number, until: number];

/** The best way to lay what is left in a gap side by side, by likeness, without crossing. */
function likePairs(
  before: readonly Item<unknown>[],
  after: readonly Item<unknown>[],
  [fromX, untilX]: Span,
  [fromY, untilY]: Span,
  isFree: { readonly before: (at: number) => boolean; readonly after: (at: number) => boolean },
): readonly Pair[] {
  const rows = placesIn(fromX, untilX).filter(isFree.before);
  const columns = placesIn(fromY, untilY).filter(isFree.after);
  if (rows.length === 0 || columns.length === 0 || rows.length * columns.length > MOST_COMPARED) return [];
  const likes = rows.map((x) => columns.map((y) => likeness(before[x], after[y])));
  // best[i][j]: the most likeness to be had of the rows from i and the columns from j on.
  const best = Array.from({ length: rows.length + 1 }, () => new Float64Array(columns.length + 1));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  const together = (i: number, j: number) => {
    const like = likes[i]?.[j] ?? 0;
    return like === 0 ? -1 : like + at(i + 1, j + 1);
  };
  for (let i = rows.length - 1; i >= 0; i -= 1)
    for (let j = columns.length - 1; j >= 0; j -= 1) {
      const row = best[i];
      if (row !== undefined) row[j] = Math.max(at(i + 1, j), at(i, j + 1), together(i, j));
    }
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < rows.length && j < columns.length) {
    const [x, y] = [rows[i], columns[j]];
    if (x !== undefined && y !== undefined && together(i, j) >= at(i, j)) {
      pairs.push([x, y]);
      [i, j] = [i + 1, j + 1];
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

const MOST_COMPARED = 250_000;
/** Of all words, how many must be shared; more where each is known to tell of a record of its own. */
const ALIKE = 0.4;
const ALIKE_THOUGH_NAMED = 0.7;

/** 0 = not the same one; else up to 1, for the very same words. */
function likeness(one: Item<unknown> | undefined, other: Item<unknown> | undefined): number {
  if (one === undefined || other === undefined || one.form !== other.form) return 0;
  if (one.words === other.words) return 1;
  const like = sharedWords(one.words, other.words);
  return like >= (one.key !== null && other.key !== null ? ALIKE_THOUGH_NAMED : ALIKE) ? like : 0;
}

function sharedWords(one: string, other: string): number {
  const [a, b] = [wordsIn(one), wordsIn(other)];
  if (a.length === 0 || b.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared += 1;
  }
  return (2 * shared) / (a.length + b.length);
}

/** Scripts without spaces by their letters. */
function wordsIn(text: string): readonly string[] {
  return text.match(/\p{Script=Han}|[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function placesIn(from: number, until: number): readonly number[] {
  return Array.from({ length: Math.max(0, until - from) }, (_, index) => from + index);
}
