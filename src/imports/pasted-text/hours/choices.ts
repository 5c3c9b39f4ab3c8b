// What one sitting may mean, each choice with its cost: the less usual, the dearer. The cheapest way through a whole day is
// found in cheapestWay.ts.
import type { Minutes } from '#domain/time.ts';
import type { FoundSitting, PartOfDay, WrittenTime } from './foundHours.ts';

export interface Choice {
  readonly start: Minutes;
  /** May pass 1440. Before the start only where nothing else makes sense of it: kept and flagged. */
  readonly end: Minutes | null;
  readonly cost: number;
  /** What of the cost is mere custom (nobody meets at three at night), not said by the source. */
  readonly custom: number;
  /** The ends stand the other way round, as in text set from right to left. */
  readonly isSwapped: boolean;
}

export interface ClockOfSource {
  /** Some hour of the source is written as only a 24-hour clock writes it. */
  readonly is24: boolean;
  readonly isRightToLeft: boolean;
  /** Most of its ranges stand with the later end first. */
  readonly isTurned: boolean;
}

const DAY = 1440;
const HALF_DAY = 720;
const LONG_SITTING = 6 * 60;
const VERY_LONG_SITTING = 10 * 60;
const WRONG_HALF = 8;
const IMPOSSIBLE = 20;
const TURN = 4;
/** A difference in cost that settles a doubt. */
export const CLEAR = 3;

const PARTS: Readonly<Record<PartOfDay, readonly [Minutes, Minutes]>> = {
  morning: [5 * 60, 13 * 60],
  noon: [11 * 60, 15 * 60],
  afternoon: [HALF_DAY, 19 * 60],
  evening: [17 * 60, DAY],
  night: [18 * 60, DAY + 6 * 60],
};

export function choicesOf(
  { start, end }: FoundSitting,
  part: PartOfDay | null,
  clock: ClockOfSource,
): readonly Choice[] {
  const straight = pairs(start, end, part, clock);
  if (!clock.isRightToLeft || end === null || start.sort === 'marked' || end.sort === 'marked')
    return straight;
  const turned = pairs(end, start, part, clock).filter(({ cost }) => cost < IMPOSSIBLE);
  return [
    ...straight.map((choice) => ({ ...choice, cost: choice.cost + (clock.isTurned ? TURN : 0) })),
    ...turned.map((choice) => ({
      ...choice,
      cost: choice.cost + (clock.isTurned ? 0 : TURN),
      isSwapped: true,
    })),
  ];
}

function pairs(
  start: WrittenTime,
  end: WrittenTime | null,
  part: PartOfDay | null,
  clock: ClockOfSource,
): readonly Choice[] {
  const starts = meanings(start, clock.is24).map((meaning) => ({
    ...meaning,
    cost: meaning.cost + (start.second !== null && !isIn(meaning.minutes, part) ? WRONG_HALF : 0),
  }));
  if (end === null)
    return starts.map(({ minutes, cost, custom }) => ({
      start: minutes,
      end: null,
      cost,
      custom,
      isSwapped: false,
    }));
  return starts.flatMap((from) =>
    endMeanings(end, clock.is24).map((to) => {
      const length = (to.minutes - from.minutes + DAY) % DAY;
      const isSensible = length > 0 && length <= HALF_DAY;
      return {
        start: from.minutes,
        end: isSensible ? from.minutes + length : to.minutes,
        cost: from.cost + to.cost + lengthCost(length),
        custom: from.custom,
        isSwapped: false,
      };
    }),
  );
}

function lengthCost(length: Minutes): number {
  if (length === 0 || length > HALF_DAY) return IMPOSSIBLE;
  if (length > VERY_LONG_SITTING) return 6;
  return length > LONG_SITTING ? 3 : 0;
}

function isIn(minutes: Minutes, part: PartOfDay | null): boolean {
  if (part === null) return true;
  const [from, until] = PARTS[part];
  return (minutes >= from && minutes < until) || (minutes + DAY >= from && minutes + DAY < until);
}

interface Meaning {
  readonly minutes: Minutes;
  readonly cost: number;
  readonly custom: number;
}

/** Of a start. Meetings sit by day: nine at night is dear, one in the morning dearer than one in the afternoon. */
function meanings({ first, second, sort }: WrittenTime, is24: boolean): readonly Meaning[] {
  if (second === null) return [{ minutes: first, cost: 0, custom: 0 }];
  const [firstCost, secondCost] = startCosts(first, sort, is24);
  const isCustom = sort !== 'noon' && first < 6 * 60;
  const meaning = (minutes: Minutes, cost: number): Meaning => ({
    minutes,
    cost,
    custom: isCustom ? cost : 0,
  });
  return [meaning(first, firstCost), ...(secondCost === null ? [] : [meaning(second, secondCost)])];
}

function startCosts(
  first: Minutes,
  sort: WrittenTime['sort'],
  is24: boolean,
): readonly [number, number | null] {
  if (sort === 'noon') return [1, 3];
  if (is24) return [0, sort === 'open' ? 4 : null];
  if (first >= 8 * 60) return [0, first < 9 * 60 ? 9 : 12];
  if (first >= 7 * 60) return [0, sort === 'clock' ? 4 : 0];
  if (first >= 6 * 60) return [sort === 'clock' ? 0 : 2, sort === 'clock' ? 2 : 0];
  return [sort === 'clock' ? 4 : 5, 0];
}

/** Of an end: how long the sitting would be decides nearly all. */
function endMeanings(
  { first, second, sort }: WrittenTime,
  is24: boolean,
): readonly Omit<Meaning, 'custom'>[] {
  if (second === null || (is24 && sort !== 'open' && sort !== 'noon')) return [{ minutes: first, cost: 0 }];
  return [
    { minutes: first, cost: 0 },
    { minutes: second, cost: is24 && sort === 'open' ? 4 : sort === 'likely' ? 1 : 0 },
  ];
}
