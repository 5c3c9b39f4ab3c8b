// Reads what a person types for a time or for hours from–to, in any of the six languages and every style of times.ts.
// It never guesses where two readings are plausible; what counts as plausible:
// - "15", "03:00", "3pm", "3 h", "1500" say which half of the day they mean. "8" to "12" alone mean the morning and
//   noon, as meetings do not start at 20:00 to midnight, unless `near` (what the field said before) is in the evening.
// - "1" to "7" alone are two times: `near` decides (by day, 1 to 6 are afternoon hours), or else the text is ambiguous.
// - In a range one end decides the other: "3-4:30PM", "11-1pm", "10-1", "15:00-4:30". An end past midnight is taken up
//   to twelve hours behind the start ("22:00–01:00"); a longer stretch is an end before its start.
import { type FoldedText, folded } from './foldedText.ts';
import type { Language } from './language.ts';
import { type TypedTime, resolvedAlone, resolvedRange, typedTime } from './timeReadings.ts';
import { type ClockToken, type TimeToken, timeTokens } from './timeTokens.ts';
import type { HalfMark } from './timeWords.ts';
import type { Hours } from './times.ts';

export type TimeProblem =
  | 'empty'
  | 'too-long'
  | 'not-a-time'
  | 'unfinished'
  | 'impossible-hour'
  | 'impossible-minute'
  | 'no-start'
  | 'end-before-start'
  | 'end-equals-start'
  | 'more-than-one'
  | 'ambiguous';

export interface ReadFailure<Reading> {
  readonly ok: false;
  readonly problem: TimeProblem;
  /** What was typed, as far as the problem goes: to be quoted in the message. */
  readonly part: string;
  /** What the text may mean, when it is ambiguous; otherwise none. */
  readonly readings: readonly Reading[];
}

export type ReadTime = { readonly ok: true; readonly minutes: number } | ReadFailure<number>;
export type ReadHours =
  { readonly ok: true; readonly hours: readonly Hours[] } | ReadFailure<readonly Hours[]>;

export interface ReadingContext {
  /** What the field said before, or the time of a neighbour, in minutes: decides between morning and afternoon. */
  readonly near?: number | null;
}

/** Far more than any cell of a programme holds; what is longer was pasted by mistake. */
const LONGEST = 300;

/** One time of day, 0 to 1440 ("24:00"). */
export function readTime(typed: string, { near = null }: ReadingContext = {}): ReadTime {
  const found = rangesIn(typed);
  if (!found.ok) return found;
  const [only] = found.ranges;
  if (only === undefined) return failure('not-a-time', shortened(typed));
  if (found.ranges.length > 1 || only.end !== null) return failure('more-than-one', shortened(typed));
  const readings = resolvedAlone(only.start, near);
  const [minutes] = readings;
  if (minutes === undefined || readings.length > 1) return { ...failure('ambiguous', only.typed), readings };
  return { ok: true, minutes };
}

/** The hours of one or several sittings; an end may pass 1440, null = open-ended. */
export function readHours(typed: string, { near = null }: ReadingContext = {}): ReadHours {
  const found = rangesIn(typed);
  if (!found.ok) return found;
  const all = everyReading(found.ranges, near);
  if (!all.ok) return all;
  const readings = [...all.readings, ...readingsAsOneRange(found.ranges, near)];
  const [hours] = readings;
  if (hours === undefined || readings.length > 1)
    return { ...failure('ambiguous', shortened(typed)), readings };
  return { ok: true, hours };
}

/** Is every word of it this language's ("10 heures" is not English), so that it may print as it is in its papers? */
export function isHoursWordingOf(typed: string, language: Language): boolean {
  if (typed.length > LONGEST) return false;
  return timeTokens(folded(typed)).every((token) => token.languages?.has(language) ?? true);
}

function everyReading(
  ranges: readonly TypedRange[],
  near: number | null,
): { readonly ok: true; readonly readings: readonly (readonly Hours[])[] } | ReadFailure<never> {
  let readings: readonly (readonly Hours[])[] = [[]];
  for (const range of ranges) {
    const continued: (readonly Hours[])[] = [];
    for (const before of readings) {
      const resolved = resolvedRange(range.start, range.end, before.at(-1) ?? null, near);
      if (!resolved.ok) return failure(resolved.problem, range.typed);
      for (const hours of resolved.readings) continued.push([...before, hours]);
    }
    readings = continued;
  }
  return { ok: true, readings };
}

/** "10am 1pm": two starts, or a range whose dash was left out. */
function readingsAsOneRange(
  ranges: readonly TypedRange[],
  near: number | null,
): readonly (readonly Hours[])[] {
  const [first, second] = ranges;
  if (first === undefined || second === undefined || ranges.length > 2) return [];
  if (first.isClosed || second.isClosed) return [];
  const resolved = resolvedRange(first.start, second.start, null, near);
  return resolved.ok ? resolved.readings.map((hours) => [hours]) : [];
}

interface TypedRange {
  readonly start: TypedTime;
  readonly end: TypedTime | null;
  /** A dash or a separator behind it shows where it ends. */
  readonly isClosed: boolean;
  readonly typed: string;
}

type FoundRanges = { readonly ok: true; readonly ranges: readonly TypedRange[] } | ReadFailure<never>;

function rangesIn(typed: string): FoundRanges {
  if (typed.length > LONGEST) return failure('too-long', shortened(typed));
  const text = folded(typed);
  const tokens = timeTokens(text);
  if (tokens.length === 0)
    return text.text === '' ? failure('empty', '') : failure('not-a-time', shortened(typed));
  const problem = tokens.find((token) => token.kind === 'problem');
  if (problem !== undefined) return failure(problem.problem, text.typed(problem.from, problem.end));
  return rangesOf(text, tokens);
}

function rangesOf(text: FoldedText, tokens: readonly TimeToken[]): FoundRanges {
  const ranges: TypedRange[] = [];
  let isBetween = false;
  let place = 0;
  for (let token = tokens[0]; token !== undefined; token = tokens[place]) {
    if (token.kind === 'and' || token.kind === 'between' || isAt(token, text)) {
      isBetween ||= token.kind === 'between';
      place += 1;
      continue;
    }
    if (token.kind === 'to') {
      const rest = tokens.slice(place + 1);
      const stop = rest.find((next) => !isTime(next));
      return failure('no-start', text.typed(token.from, stop?.from ?? rest.at(-1)?.end ?? token.end));
    }
    const start = timeAt(text, tokens, place);
    if (!start.ok) return start;
    place = start.next;
    let end: FoundTime | null = null;
    if (tokens[place]?.kind === 'to' || (isBetween && tokens[place]?.kind === 'and')) {
      do place += 1;
      while (tokens[place]?.kind === 'to');
      if (isTime(tokens[place])) {
        end = timeAt(text, tokens, place);
        if (!end.ok) return end;
        place = end.next;
      }
    }
    const last = tokens[place - 1] ?? token;
    ranges.push({
      start: start.time,
      end: end?.time ?? null,
      isClosed: place > start.next || tokens[place]?.kind === 'and',
      typed: text.typed(token.from, last.end),
    });
  }
  return { ok: true, ranges };
}

type FoundTime =
  | { readonly ok: true; readonly time: TypedTime; readonly next: number }
  | (ReadFailure<never> & { readonly time?: never });

/** A clock time with the marks round it, or noon or midnight in a word. */
function timeAt(text: FoldedText, tokens: readonly TimeToken[], from: number): FoundTime {
  let place = from;
  let mark: HalfMark | null = null;
  let clock: ClockToken | null = null;
  let token = tokens[place];
  if (token?.kind === 'mark') {
    mark = token.mark;
    place += 1;
    token = token.isPrefix ? tokens[place] : undefined;
  }
  if (token?.kind === 'clock') {
    clock = token;
    place += 1;
    for (let behind = tokens[place]; behind?.kind === 'mark' && !behind.isPrefix; behind = tokens[place]) {
      mark = behind.mark;
      place += 1;
    }
  }
  const time = typedTime(clock, mark);
  if (time.ok) return { ok: true, time, next: place };
  const first = tokens[from];
  const last = tokens[place - 1];
  return failure(
    time.problem,
    first === undefined || last === undefined ? '' : text.typed(first.from, last.end),
  );
}

function isTime(token: TimeToken | undefined): boolean {
  return token?.kind === 'clock' || token?.kind === 'mark';
}

/** French "à 10 heures" and Spanish "a las 10" say "at", though the word joins ranges too. */
function isAt(token: TimeToken, text: FoldedText): boolean {
  return token.kind === 'to' && token.from === 0 && /^a( las?)?$/.test(text.text.slice(0, token.end));
}

function failure(problem: TimeProblem, part: string): ReadFailure<never> {
  return { ok: false, problem, part, readings: [] };
}

/** At most forty characters, whole ones. */
function shortened(typed: string): string {
  const start = Array.from(typed.slice(0, 200).trim());
  return start.length <= 40 ? start.join('') : `${start.slice(0, 40).join('')}…`;
}
