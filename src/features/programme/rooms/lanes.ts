// Boxes that would lie on each other in one column stand side by side instead: each gets a lane, and as much of the
// width as is free beside it. Knows nothing of sessions, only of where a box begins and ends.
export interface Extent {
  readonly start: number;
  readonly end: number;
}

export interface Lane {
  /** Which lane from the starting edge, 0 the first, out of `lanes`. */
  readonly lane: number;
  readonly lanes: number;
  /** How many lanes wide. */
  readonly width: number;
}

/** The lane of each extent, in the order given. Extents that only touch may stand in one lane. */
export function lanesOf(extents: readonly Extent[]): readonly Lane[] {
  const byStart = extents
    .map((extent, index) => ({ extent, index }))
    .sort((a, b) => a.extent.start - b.extent.start || b.extent.end - a.extent.end || a.index - b.index);
  const lanes: Lane[] = [];
  let together: Placed[] = [];
  let reached = -Infinity;
  const close = (): void => {
    const count = 1 + Math.max(0, ...together.map(({ lane }) => lane));
    for (const placed of together) {
      lanes[placed.index] = { lane: placed.lane, lanes: count, width: widthOf(placed, together, count) };
    }
    together = [];
  };
  for (const { extent, index } of byStart) {
    if (extent.start >= reached) close();
    const taken = new Set(
      together.filter((other) => other.extent.end > extent.start).map(({ lane }) => lane),
    );
    let lane = 0;
    while (taken.has(lane)) lane += 1;
    together.push({ extent, index, lane });
    reached = Math.max(reached, extent.end);
  }
  close();
  return lanes;
}

/** Which of the extents coincide with another for any time at all; of two that only touch, neither. */
export function overlapping(extents: readonly Extent[]): ReadonlySet<number> {
  const found = new Set<number>();
  const byStart = extents.map((extent, index) => ({ ...extent, index })).sort((a, b) => a.start - b.start);
  byStart.forEach((first, place) => {
    for (const second of byStart.slice(place + 1)) {
      if (second.start >= first.end && second.start !== first.start) break;
      found.add(first.index).add(second.index);
    }
  });
  return found;
}

interface Placed {
  readonly extent: Extent;
  readonly index: number;
  readonly lane: number;
}

function widthOf({ extent, lane }: Placed, together: readonly Placed[], count: number): number {
  let next = count;
  for (const other of together) {
    const isBeside = other.extent.start < extent.end && other.extent.end > extent.start;
    if (isBeside && other.lane > lane) next = Math.min(next, other.lane);
  }
  return next - lane;
}
