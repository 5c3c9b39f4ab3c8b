// Two lists laid side by side with the fewest items left over (E. W. Myers, "An O(ND) Difference Algorithm and Its
// Variations", 1986): what stays, what goes, what comes. Of several such ways always the same one is taken.

export type Step<Item> =
  | { readonly type: 'same'; readonly before: Item; readonly after: Item }
  | { readonly type: 'removed'; readonly before: Item }
  | { readonly type: 'added'; readonly after: Item };

/** More items left over than this are not worth the search: what lies between the two ends is then all new. */
const MOST_DIFFERENCES = 2000;

/** Items are the same where their keys are. Between two items that stay, those that go stand before those that come. */
export function alignment<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): readonly Step<Item>[] {
  const [a, b] = [before.map(keyOf), after.map(keyOf)];
  const most = Math.min(a.length, b.length);
  let begun = 0;
  while (begun < most && a[begun] === b[begun]) begun += 1;
  let ended = 0;
  while (ended < most - begun && a[a.length - 1 - ended] === b[b.length - 1 - ended]) ended += 1;
  const kept = keptBetween(a.slice(begun, a.length - ended), b.slice(begun, b.length - ended));

  const steps: Step<Item>[] = [];
  let [x, y] = [0, 0];
  const leave = (untilX: number, untilY: number): void => {
    for (const item of before.slice(x, untilX)) steps.push({ type: 'removed', before: item });
    for (const item of after.slice(y, untilY)) steps.push({ type: 'added', after: item });
    [x, y] = [untilX, untilY];
  };
  const keep = (keptX: number, keptY: number): void => {
    leave(keptX, keptY);
    const [one, other] = [before[keptX], after[keptY]];
    if (one !== undefined && other !== undefined) steps.push({ type: 'same', before: one, after: other });
    [x, y] = [keptX + 1, keptY + 1];
  };
  for (let place = 0; place < begun; place += 1) keep(place, place);
  for (const [keptX, keptY] of kept) keep(begun + keptX, begun + keptY);
  for (let left = ended; left > 0; left -= 1) keep(a.length - left, b.length - left);
  leave(a.length, b.length);
  return steps;
}

/** The places of what stays, in both lists, rising. */
function keptBetween(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  if (a.length === 0 || b.length === 0) return [];
  const trace = furthestReached(a, b);
  if (trace === null) return [];
  const kept: [number, number][] = [];
  let [x, y] = [a.length, b.length];
  for (let d = trace.length - 1; d >= 0; d -= 1) {
    const reached = trace[d];
    const k = x - y;
    const isDown = d > 0 && (k === -d || (k !== d && at(reached, d, k - 1) < at(reached, d, k + 1)));
    const fromX = d === 0 ? 0 : at(reached, d, isDown ? k + 1 : k - 1);
    const fromY = d === 0 ? 0 : fromX - (isDown ? k + 1 : k - 1);
    const startX = d === 0 ? 0 : isDown ? fromX : fromX + 1;
    for (; x > startX && y > 0; x -= 1, y -= 1) kept.push([x - 1, y - 1]);
    [x, y] = [fromX, fromY];
  }
  return kept.toReversed();
}

/** Step by step, how far into `a` each diagonal came before the step; null = too many differences. */
function furthestReached(a: readonly string[], b: readonly string[]): readonly Int32Array[] | null {
  const most = Math.min(a.length + b.length, MOST_DIFFERENCES);
  const trace: Int32Array[] = [];
  let reached = new Int32Array(3);
  for (let d = 0; d <= most; d += 1) {
    trace.push(reached);
    // Diagonal k is kept at place k + d + 1 of step d, with one to spare on either side for the next step.
    const next = new Int32Array(2 * d + 5);
    for (let k = -d; k <= d; k += 2) {
      let x = 0;
      if (d > 0) {
        const isDown = k === -d || (k !== d && at(reached, d, k - 1) < at(reached, d, k + 1));
        x = isDown ? at(reached, d, k + 1) : at(reached, d, k - 1) + 1;
      }
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1;
      next[k + d + 2] = x;
      if (x >= a.length && x - k >= b.length) return trace;
    }
    reached = next;
  }
  return null;
}

/** What step `d` finds at diagonal `k`. */
function at(reached: Int32Array | undefined, d: number, k: number): number {
  return reached?.[k + d + 1] ?? 0;
}
