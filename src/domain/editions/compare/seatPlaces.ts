// Somebody else in the same place: the same participation, the seat that was given up for a new one, the only seat of a
// role, or the same place in the order between people who stayed.
import type { Seat } from './seats.ts';

type Take = (before: Seat, after: Seat) => void;

/** `isLeft` = nothing has been found for the seat yet; it answers anew after each pair taken. */
export function pairInPlace(
  before: readonly Seat[],
  after: readonly Seat[],
  isLeft: (seat: Seat) => boolean,
  take: Take,
): void {
  const left = (seats: readonly Seat[]): readonly Seat[] => seats.filter(isLeft);
  for (const one of left(before)) {
    const other = left(after).find(({ participation }) => participation.id === one.participation.id);
    if (other !== undefined) take(one, other);
  }
  for (const one of left(before)) {
    const { role } = one.participation;
    const [other, more] = after.filter(({ participation }) => participation.role === role);
    const isOnly = before.filter(({ participation }) => participation.role === role).length === 1;
    if (isOnly && more === undefined && other !== undefined && isLeft(other)) take(one, other);
  }
  pairInGaps(before, after, isLeft, take);
}

/** Only where as many left as came, or where a seat without a name got one or lost it. */
function pairInGaps(
  before: readonly Seat[],
  after: readonly Seat[],
  isLeft: (seat: Seat) => boolean,
  take: Take,
): void {
  const later = byGap(after, isLeft);
  for (const [gap, left] of byGap(before, isLeft)) {
    const come = later.get(gap) ?? [];
    const unnamed = (seats: readonly Seat[]): readonly Seat[] =>
      seats.filter((seat) => seat.who === null && isLeft(seat));
    const named = (seats: readonly Seat[]): readonly Seat[] =>
      seats.filter((seat) => seat.who !== null && isLeft(seat));
    pairOff(unnamed(left), unnamed(come), take);
    pairOff(unnamed(left), named(come), take);
    pairOff(named(left), unnamed(come), take);
    if (named(left).length === named(come).length) pairOff(named(left), named(come), take);
  }
}

function pairOff(left: readonly Seat[], come: readonly Seat[], take: Take): void {
  left.forEach((one, index) => {
    const other = come[index];
    if (other !== undefined) take(one, other);
  });
}

/** Those left over, by who of those that stayed stands before them, and by their role. */
function byGap(
  seats: readonly Seat[],
  isLeft: (seat: Seat) => boolean,
): ReadonlyMap<string, readonly Seat[]> {
  const gaps = new Map<string, Seat[]>();
  let above = '';
  for (const seat of seats) {
    if (!isLeft(seat)) {
      above = seat.who ?? seat.participation.id;
      continue;
    }
    const key = `${seat.participation.role} ${above}`;
    const gap = gaps.get(key);
    if (gap === undefined) gaps.set(key, [seat]);
    else gap.push(seat);
  }
  return gaps;
}
