// The cheapest way through the choices of a day's sittings in their order, and how much dearer the day would be with any
// other choice for one of them: hours rise as a rule, and what lies far behind or before its neighbours costs more.
import type { Minutes } from '#domain/time.ts';
import type { Choice } from './choices.ts';

export interface ChosenWay {
  /** The choice taken for each sitting. */
  readonly taken: readonly Choice[];
  /** For each sitting: the cost of the best way with another start than that taken, less the cost of the best way. */
  readonly margins: readonly number[];
}

const DESCENT = 9;
const EVENING = 17 * 60;

export function cheapestWay(sittings: readonly (readonly Choice[])[]): ChosenWay {
  // Hours of 24 leave nothing to choose.
  if (sittings.every(({ length }) => length === 1))
    return { taken: sittings.flat(), margins: sittings.map(() => Infinity) };
  const before = costsTo(sittings, step);
  const behind = costsTo(sittings.toReversed(), (from, to) => step(to, from)).toReversed();
  const taken: Choice[] = [];
  const margins: number[] = [];
  for (const [place, choices] of sittings.entries()) {
    const totals = choices.map(
      (choice, index) => (before[place]?.[index] ?? 0) + (behind[place]?.[index] ?? 0) - choice.cost,
    );
    const best = totals.indexOf(Math.min(...totals));
    const choice = choices[best];
    if (choice === undefined) continue;
    taken.push(choice);
    const others = totals.filter((_, index) => choices[index]?.start !== choice.start);
    margins.push(Math.min(...others, Infinity) - (totals[best] ?? 0));
  }
  return { taken, margins };
}

/** The cost of the cheapest way that ends in each choice. */
function costsTo(
  sittings: readonly (readonly Choice[])[],
  stepCost: (from: Choice, to: Choice) => number,
): number[][] {
  const costs: number[][] = [];
  for (const [place, choices] of sittings.entries()) {
    const previous = sittings[place - 1] ?? [];
    const reached = costs[place - 1] ?? [];
    costs.push(
      choices.map((choice) => {
        const ways = previous.map((from, index) => (reached[index] ?? 0) + stepCost(from, choice));
        return choice.cost + (ways.length === 0 ? 0 : Math.min(...ways));
      }),
    );
  }
  return costs;
}

function step(from: Choice, to: Choice): number {
  if (to.start < from.start) return DESCENT;
  const reached = from.end ?? from.start;
  const gap = to.start - reached;
  // A dinner or a show goes on into the night where the afternoon has ended.
  const isLateAfterLate = from.start >= EVENING && to.start >= 19 * 60 && gap >= 0 && gap <= 150;
  if (isLateAfterLate && to.cost >= 6) return -6;
  return (gap < 0 ? 1 : 0) + gapCost(gap);
}

function gapCost(gap: Minutes): number {
  if (gap > 8 * 60) return 2;
  return gap > 4 * 60 ? 1 : 0;
}
