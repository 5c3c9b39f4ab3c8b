// What a typed time can mean, in minutes from midnight, and which of its meanings a range, a neighbouring time or the
// working day leaves standing. The rules are told at the head of readTimes.ts.
import { assertNever } from '#base/assertNever.ts';
import type { ClockToken } from './timeTokens.ts';
import type { HalfMark } from './timeWords.ts';
import type { Hours } from './times.ts';

/** A time as typed, with what it means at first sight and, where there is a doubt, twelve hours away from it. */
export interface TypedTime {
  readonly ok: true;
  readonly first: number;
  /** The other half of the day, if the figure could be an hour of a twelve-hour clock. */
  readonly second: number | null;
  /**
   * `marked`: a.m., noon …; `clock`: a 24-hour clock; `likely`: 8 to 12, where the first meaning is the usual one;
   * `open`: both meanings are as good.
   */
  readonly sort: 'marked' | 'clock' | 'likely' | 'open';
}

export interface ImpossibleTime {
  readonly ok: false;
  readonly problem: 'not-a-time' | 'impossible-hour' | 'impossible-minute';
}

export type ResolvedRange =
  | { readonly ok: true; readonly readings: readonly Hours[] }
  | { readonly ok: false; readonly problem: 'end-before-start' | 'end-equals-start' };

const DAY = 1440;
const HALF_DAY = 720;
const EARLIEST_MEETING = 7 * 60;
const EVENING = 18 * 60;

export function typedTime(clock: ClockToken | null, mark: HalfMark | null): TypedTime | ImpossibleTime {
  if (clock === null) return wordAlone(mark);
  const { hour, minute } = clock;
  if (minute > 59) return { ok: false, problem: 'impossible-minute' };
  if (hour > 24 || (hour === 24 && minute > 0)) return { ok: false, problem: 'impossible-hour' };
  if (mark !== null) return markedTime(hour, minute, mark);
  const first = hour * 60 + minute;
  if (hour === 0 || hour > 12) return sure(first, 'clock');
  const second = (first + HALF_DAY) % DAY;
  if (clock.isTwentyFourHour) return { ok: true, first, second, sort: 'clock' };
  return { ok: true, first, second, sort: hour >= 8 ? 'likely' : 'open' };
}

/** The meanings of a time that stands alone: one, or two where it is ambiguous. */
export function resolvedAlone(time: TypedTime, near: number | null): readonly number[] {
  const { first, second } = time;
  if (second === null || time.sort === 'clock') return [first];
  return chosen([first, second], (minutes) => minutes, time.sort === 'likely', null, near);
}

/** The meanings of a range. `previous` is the range typed before it in the same text. */
export function resolvedRange(
  start: TypedTime,
  end: TypedTime | null,
  previous: Hours | null,
  near: number | null,
): ResolvedRange {
  if (end === null) {
    const starts = isDoubtful(start) ? bothOf(start) : [start.first];
    const open = starts.map((minutes) => ({ start: minutes, end: null }));
    return { ok: true, readings: chosenHours(open, start, previous, near) };
  }
  if (isSettledBy24Hours(start, end)) return exactRange(start.first, end.first);
  const starts = isDoubtful(start) ? bothOf(start) : [start.first];
  // "下午3时至6时": behind a marked time an hour of any clock is in the same clock.
  const isEndDoubtful = isDoubtful(end) || (start.sort === 'marked' && end.second !== null);
  const ends = isEndDoubtful ? bothOf(end) : [end.first];
  const pairs = starts.map((from) => shortest(ends.map((to) => following(from, to))));
  if (pairs.some((pair) => lengthOf(pair) % HALF_DAY === 0))
    return { ok: false, problem: 'end-equals-start' };
  if (starts.length > 1 && ends.length === 1) return { ok: true, readings: [shortest(pairs)] };
  if (isBackwards(start, end)) return { ok: false, problem: 'end-before-start' };
  return { ok: true, readings: chosenHours(pairs, start, previous, near) };
}

function wordAlone(mark: HalfMark | null): TypedTime | ImpossibleTime {
  if (mark === 'noon') return sure(HALF_DAY, 'marked');
  if (mark === 'midnight') return sure(0, 'marked');
  return { ok: false, problem: 'not-a-time' };
}

function markedTime(hour: number, minute: number, mark: HalfMark): TypedTime | ImpossibleTime {
  // Strictly midnight, but as often written for noon: both are offered.
  if (mark === 'am' && hour === 12 && minute === 0)
    return { ok: true, first: 0, second: HALF_DAY, sort: 'open' };
  const marked = markedHour(hour, mark);
  return marked === null ? { ok: false, problem: 'impossible-hour' } : sure(marked * 60 + minute, 'marked');
}

/** The hour 0 to 23 that the mark makes of an hour, or null where the two contradict each other. */
function markedHour(hour: number, mark: HalfMark): number | null {
  switch (mark) {
    case 'am':
      return hour <= 12 ? hour % 12 : null;
    case 'pm':
      return hour === 0 || hour === 24 ? null : hour < 12 ? hour + 12 : hour;
    case 'noon':
      return hour < 1 || hour > 15 ? null : hour <= 3 ? hour + 12 : hour;
    case 'midnight':
      return hour % 12 === 0 ? 0 : hour === 11 ? 23 : hour <= 3 || hour === 23 ? hour : null;
    case 'night':
      return hour === 12 || hour === 24 ? 0 : hour >= 6 && hour < 12 ? hour + 12 : hour;
    default:
      return assertNever(mark);
  }
}

function sure(first: number, sort: TypedTime['sort']): TypedTime {
  return { ok: true, first, second: null, sort };
}

function isDoubtful(time: TypedTime): boolean {
  return time.second !== null && time.sort !== 'clock';
}

function bothOf(time: TypedTime): readonly number[] {
  return time.second === null ? [time.first] : [time.first, time.second];
}

/**
 * Do both ends stand as they are? So they do where neither is in doubt, and where one is of a 24-hour clock and the other
 * is an hour such a clock would write the same way ("10:00–22:00", "00:00–12:30").
 */
function isSettledBy24Hours(start: TypedTime, end: TypedTime): boolean {
  if (!isDoubtful(start) && !isDoubtful(end)) return !(start.sort === 'marked' && end.second !== null);
  if (start.sort === 'likely') return end.sort === 'clock';
  return start.sort === 'clock' && end.sort === 'likely' && end.first >= 10 * 60;
}

function exactRange(start: number, end: number): ResolvedRange {
  // Midnight at the end of a range is the end of that day.
  const pair = { start, end: end === 0 ? DAY : end };
  if (pair.end === start) return { ok: false, problem: 'end-equals-start' };
  const past = following(start, end);
  if (pair.end < start && lengthOf(past) > HALF_DAY) return { ok: false, problem: 'end-before-start' };
  return { ok: true, readings: [pair.end > start ? pair : past] };
}

/** "11-10": two hours that are usually of the morning, in the wrong order. From noon on ("12-9") the evening is meant. */
function isBackwards(start: TypedTime, end: TypedTime): boolean {
  return (
    start.sort === 'likely' && end.sort === 'likely' && end.first < start.first && start.first < HALF_DAY
  );
}

interface ClosedHours extends Hours {
  readonly end: number;
}

/** From the start to the next time the clock shows the end. */
function following(start: number, end: number): ClosedHours {
  const length = (((end - start) % DAY) + DAY) % DAY;
  return { start, end: start + (length === 0 ? DAY : length) };
}

function lengthOf(hours: ClosedHours): number {
  return hours.end - hours.start;
}

function shortest(pairs: readonly ClosedHours[]): ClosedHours {
  return pairs.reduce((a, b) => (lengthOf(b) < lengthOf(a) ? b : a));
}

function chosenHours(
  pairs: readonly Hours[],
  start: TypedTime,
  previous: Hours | null,
  near: number | null,
): readonly Hours[] {
  return chosen(pairs, (hours) => hours.start, start.sort === 'likely', previous, near);
}

/** One of the two where something speaks for it; otherwise both. */
function chosen<Reading>(
  readings: readonly Reading[],
  startOf: (reading: Reading) => number,
  isFirstLikely: boolean,
  previous: Hours | null,
  near: number | null,
): readonly Reading[] {
  if (readings.length < 2) return readings;
  if (previous !== null) {
    const later = readings.filter((reading) => startOf(reading) >= (previous.end ?? previous.start));
    // "6-8pm 9-10": the usual morning would lie before what was typed before it.
    if (isFirstLikely)
      return later.length === 1 && later[0] !== readings[0] ? readings : readings.slice(0, 1);
    if (later.length > 0) return later.sort((a, b) => startOf(a) - startOf(b)).slice(0, 1);
  }
  const first = readings.slice(0, 1);
  if (near === null) return isFirstLikely ? first : readings;
  const nearMinutes = near % DAY;
  if (isFirstLikely) return nearMinutes >= EVENING || nearMinutes < 5 * 60 ? readings : first;
  const isByDay = nearMinutes >= EARLIEST_MEETING && nearMinutes <= 20 * 60;
  const plausible = isByDay ? readings.filter((reading) => startOf(reading) >= EARLIEST_MEETING) : readings;
  return clearlyNearest(plausible, startOf, nearMinutes);
}

/** The reading nearer by two hours or more, on a clock that goes round; otherwise all. */
function clearlyNearest<Reading>(
  readings: readonly Reading[],
  startOf: (reading: Reading) => number,
  near: number,
): readonly Reading[] {
  const distance = (reading: Reading): number => {
    const apart = Math.abs(startOf(reading) - near) % DAY;
    return Math.min(apart, DAY - apart);
  };
  const [nearest, next] = [...readings].sort((a, b) => distance(a) - distance(b));
  if (nearest === undefined || next === undefined) return readings;
  return distance(next) - distance(nearest) >= 120 ? [nearest] : readings;
}
