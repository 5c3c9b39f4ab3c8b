// Cuts typed text into times, marks (a.m., 下午, ночи), range words and separators, in any of the six languages.
// What they say together is decided in readTimes.ts.
import type { FoldedText } from './foldedText.ts';
import type { Language } from './language.ts';
import { type HalfMark, isHalfMark, timeWordAt } from './timeWords.ts';

export type TimeToken = {
  /** Place in the folded text. */
  readonly from: number;
  readonly end: number;
  /** The languages the token is written in; null = any (figures and signs). */
  readonly languages: ReadonlySet<Language> | null;
} & (
  | ClockToken
  | { readonly kind: 'mark'; readonly mark: HalfMark; readonly isPrefix: boolean }
  | { readonly kind: 'to'; readonly isWord: boolean }
  | { readonly kind: 'and' }
  | { readonly kind: 'between' }
  | { readonly kind: 'problem'; readonly problem: 'not-a-time' | 'unfinished' }
);

export interface ClockToken {
  readonly kind: 'clock';
  readonly hour: number;
  readonly minute: number;
  /** Written as only a 24-hour clock writes it ("03:00", "3 h"). */
  readonly isTwentyFourHour: boolean;
}

type Cut = DistributiveOmit<TimeToken, 'from'>;
type DistributiveOmit<Union, Key extends keyof Union> = Union extends unknown ? Omit<Union, Key> : never;

const HOUR_LETTERS = String.raw`(?:(?:h(?:eures?|oras?|ours?|rs?|s)?|ч(?:ас(?:ов|а)?)?)(?!\p{L})\.?|[时時])`;
const MINUTE_LETTERS = String.raw`(?:(?:min(?:utes?)?|mn|m|мин(?:ут[аы]?)?|м)(?!\p{L})\.?|分钟?)`;

/** "10 h 30", "10h", "10 ч. 00 м.", "10时30分". The minutes are none if they turn out to be the hour of a next time. */
const LETTERED = new RegExp(
  String.raw`(\d{1,2}) ?(?:${HOUR_LETTERS}|([点點]))(?: ?(\d{2})(?!\d| ?(?:${HOUR_LETTERS}|[点點]|[:.]\d))(?: ?${MINUTE_LETTERS})?|(半))?`,
  'uy',
);
/** "10:30", "10.30", "10:30:00", "13.00 horas", and with minutes still missing "10:", "10:3". */
const SEPARATED = new RegExp(String.raw`(\d+) ?(?:: ?(\d*)(?::00)?|\.(\d+))(?: ?${HOUR_LETTERS})?`, 'uy');
/** "3", "1500", "0930 hrs". */
const COMPACT = new RegExp(String.raw`(\d+)(?: ?${HOUR_LETTERS})?`, 'uy');
/** "a.m.", "pm", "P. M."; right behind a figure also "3p", and "10a" unless it is Spanish "10a 13". */
const ENGLISH_HALF = /([ap])(?:\.? ?m(?!\p{L})\.?|(?<=\d[ap])(?![\p{L} ]| ?\d))/uy;
/** "10 30" and nothing else; "10 13" may as well be two hours. */
const SPACED = /^(\d{1,2}) (2[5-9]|[3-5]\d)$/u;
const DASH = /(?:- ?)+>?|→/uy;
const SEPARATOR = /[,;/+&|.\n]+/uy;
const UNKNOWN = /[\p{L}\d]+|./suy;

const ENGLISH: ReadonlySet<Language> = new Set(['en']);

/** Stops at the first token that is none; that one is a `problem`. */
export function timeTokens({ text }: FoldedText): readonly TimeToken[] {
  const [, hour, minute] = SPACED.exec(text) ?? [];
  if (hour !== undefined && minute !== undefined) {
    return [{ ...clock(hour, minute, hour.startsWith('0')), from: 0, end: text.length, languages: null }];
  }
  const tokens: TimeToken[] = [];
  for (let place = 0; place < text.length;) {
    if (text[place] === ' ') {
      place += 1;
      continue;
    }
    const cut = cutAt(text, place);
    if (cut.token !== null) tokens.push({ ...cut.token, from: place });
    if (cut.token?.kind === 'problem') break;
    place = cut.end;
  }
  return tokens;
}

interface CutAt {
  readonly end: number;
  readonly token: Cut | null;
}

function cutAt(text: string, place: number): CutAt {
  const clock = clockAt(text, place);
  if (clock !== null) return { end: clock.end, token: clock };
  const half = matchAt(ENGLISH_HALF, text, place);
  if (half !== null) {
    const mark = half[1] === 'a' ? 'am' : 'pm';
    const end = place + half[0].length;
    return { end, token: { kind: 'mark', mark, isPrefix: false, end, languages: ENGLISH } };
  }
  const dash = matchAt(DASH, text, place);
  if (dash !== null) {
    const end = place + dash[0].length;
    return { end, token: { kind: 'to', isWord: false, end, languages: null } };
  }
  const separator = matchAt(SEPARATOR, text, place);
  if (separator !== null) {
    const end = place + separator[0].length;
    return { end, token: separator[0] === '.' ? null : { kind: 'and', end, languages: null } };
  }
  return wordAt(text, place);
}

function wordAt(text: string, place: number): CutAt {
  const word = timeWordAt(text, place);
  if (word === null) {
    const end = place + (matchAt(UNKNOWN, text, place)?.[0].length ?? 1);
    return { end, token: { kind: 'problem', problem: 'not-a-time', end, languages: null } };
  }
  const { meaning, end, languages } = word;
  if (meaning === 'filler') return { end, token: null };
  if (isHalfMark(meaning)) {
    // Chinese says the part of the day first: "下午3时".
    return { end, token: { kind: 'mark', mark: meaning, isPrefix: languages.has('zh'), end, languages } };
  }
  if (meaning === 'to') return { end, token: { kind: 'to', isWord: true, end, languages } };
  return { end, token: { kind: meaning, end, languages } };
}

function clockAt(text: string, place: number): Cut | null {
  const lettered = matchAt(LETTERED, text, place);
  if (lettered !== null) {
    const [whole, hour = '', colloquial, minute, halfPast] = lettered;
    const end = place + whole.length;
    const isTwentyFourHour = colloquial === undefined || hour.startsWith('0');
    return {
      ...clock(hour, halfPast === undefined ? (minute ?? '0') : '30', isTwentyFourHour),
      end,
      languages: lettersIn(whole),
    };
  }
  const separated = matchAt(SEPARATED, text, place);
  if (separated !== null) {
    const [whole, hour = '', afterColon, afterStop] = separated;
    const minute = afterColon ?? afterStop ?? '';
    const end = place + whole.length;
    if (hour.length > 2 || minute.length > 2) {
      return { kind: 'problem', problem: 'not-a-time', end, languages: null };
    }
    if (minute.length < 2) return { kind: 'problem', problem: 'unfinished', end, languages: null };
    return { ...clock(hour, minute, hour.startsWith('0')), end, languages: lettersIn(whole) };
  }
  const compact = matchAt(COMPACT, text, place);
  if (compact === null) return null;
  const [whole, digits = ''] = compact;
  const end = place + whole.length;
  if (digits.length > 4) return { kind: 'problem', problem: 'not-a-time', end, languages: null };
  const isHour = digits.length < 3;
  return {
    ...clock(
      isHour ? digits : digits.slice(0, -2),
      isHour ? '0' : digits.slice(-2),
      /^0./.test(digits) || (digits.length === 4 && whole !== digits),
    ),
    end,
    languages: lettersIn(whole),
  };
}

function clock(hour: string, minute: string, isTwentyFourHour: boolean): ClockToken {
  return { kind: 'clock', hour: Number(hour), minute: Number(minute), isTwentyFourHour };
}

/** Whose hour letter stands with a time; null where there is none. */
function lettersIn(text: string): ReadonlySet<Language> | null {
  const place = text.search(/\p{L}/u);
  if (place === -1) return null;
  return timeWordAt(text, place)?.languages ?? new Set(/\p{Script=Han}/u.test(text) ? ['zh'] : []);
}

function matchAt(pattern: RegExp, text: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place;
  return pattern.exec(text);
}
