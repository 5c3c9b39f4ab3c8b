// Where in a track a drop between two rows of the sheet lands: which stretch, ahead of which item. Rows of other
// rooms stand between in the sheet, so the place is found by the hours of the row dropped on.
import type { SittingId } from '../ids.ts';
import type { Minutes } from '../time.ts';
import { firstSittingOf, type Row } from './rows.ts';
import type { Stretch } from './track.ts';

export type GapSide = 'before-gap' | 'after-gap';

export interface DropPlace {
  /** Of the stretch. */
  readonly index: number;
  /** Ahead of this item of the stretch, or behind the last. */
  readonly place: number;
  /** On the upper side of the planned gap there. */
  readonly isAheadOfHole: boolean;
}

/** `staying` are the rows of the day that do not move; the drop is ahead of the one at `place`. */
export function dropPlaceIn(
  track: readonly Stretch[],
  { staying, place }: { readonly staying: readonly Row[]; readonly place: number },
  side: GapSide | undefined,
): DropPlace {
  const isPassed = passedBy(staying, place);
  const fixed = track.flatMap(({ before }) => (before === null ? [] : [before]));
  let index = fixed.filter(({ start, sittingId }) => isPassed(start, sittingId, true)).length;
  const placeIn = (number: number): number =>
    (track[number]?.items ?? []).filter(({ start, sittingId }) => isPassed(start, sittingId, false)).length;
  if (side === 'before-gap' && placeIn(index) === 0 && (fixed[index - 1]?.gapId ?? null) !== null) index -= 1;
  return { index, place: placeIn(index), isAheadOfHole: side === 'before-gap' };
}

/** Whether something of the track stands above the drop; of what begins with the row dropped on, the sheet decides. */
function passedBy(
  staying: readonly Row[],
  place: number,
): (start: Minutes, sittingId: SittingId | null, isFixed: boolean) => boolean {
  const dropStart = staying.slice(place).find(({ start }) => start !== null)?.start ?? Infinity;
  const rowBySitting = new Map(staying.map((row, index) => [firstSittingOf(row)?.id ?? null, index]));
  return (start, sittingId, isFixed) => {
    if (start !== dropStart) return start < dropStart;
    const row = sittingId === null ? undefined : rowBySitting.get(sittingId);
    // The second sitting of a row is not a row: the drop goes ahead of it. A gap that begins now was passed.
    return row === undefined ? isFixed : row < place;
  };
}
