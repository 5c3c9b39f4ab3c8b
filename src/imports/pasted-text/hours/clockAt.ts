// One clock time in figures at a place of a folded line ("10:30", "10.30", "9h", "9 ч. 30 мин.", "上午九时半" without its
// "上午", "0930", "10-30"), or in Chinese and Arabic words. What else the line says is looked at in timeAt.ts.
import type { HoursStyle } from './foundHours.ts';

export interface FoundClock {
  readonly hour: number;
  readonly minute: number;
  readonly hasLeadingZero: boolean;
  readonly style: HoursStyle;
  /** It says minutes ("9h00"): no length of so many hours is written so. */
  readonly hasMinutes: boolean;
  /** Written as lengths are: "2 hours", "3 часа", "3点". */
  readonly isLikeLength: boolean;
  readonly end: number;
}

const HOUR_WORDS = String.raw`(?:o'clock|oclock|heures?|horas?|hours?|hrs?|hs|uhr|h|час(?:ов|а)?|ч)(?!\p{L})\.?`;
const MINUTE_WORDS = String.raw`(?:minutes?|minutos?|min|mn|m|минут[аы]?|мин|м)(?!\p{L})\.?`;
const NEXT_HOUR = String.raw`(?!\d| ?(?:${HOUR_WORDS}|[时時点點]|[:.]\d))`;

/** "10 h 30", "10h", "10 ч. 00 м.", "9 час. 30 мин.", "8h00min". */
const LETTERED = new RegExp(
  String.raw`(\d{1,2}) ?(${HOUR_WORDS})(?: ?([0-5]\d)${NEXT_HOUR}(?: ?${MINUTE_WORDS})?)?`,
  'uy',
);
/** "9h30" with the letter and the minutes run together, which ends no word. */
const JOINED = new RegExp(String.raw`(\d{1,2})[hч]([0-5]\d)(?!\d)(?: ?${MINUTE_WORDS})?`, 'uy');
const CHINESE_DIGITS = '〇零一二两兩三四五六七八九十';
const HAN_CLOCK = new RegExp(
  String.raw`(\d{1,2}|[${CHINESE_DIGITS}]{1,3}) ?([时時点點])(?![段间間候期代])(?: ?(?:(\d{1,2}|[${CHINESE_DIGITS}]{1,4})(?:分|(?=[^\d${CHINESE_DIGITS}时時点點:年月日]|$))|(半|一刻|三刻|整|[钟鐘])))?`,
  'uy',
);
/** "10:30", "10:30:00", "10 : 30", "10.30", and with the word for hours behind. */
const SEPARATED = new RegExp(
  String.raw`(\d{1,2})(?: ?(:) ?([0-5]\d)(?::[0-5]\d(?:\.\d{3})?)?|(\.)([0-5]\d))(?!\d)( ?${HOUR_WORDS}| ?(?:hours|hrs)(?=\p{L})|h(?=\p{L}{3})| ?[时時](?!间|間))?`,
  'uy',
);
/** "22’30 horas", "12’30 h", as in Spain: without the word it may be minutes and seconds, or feet and inches. */
const APOSTROPHED = /(\d{1,2})['’]([0-5]\d) ?h(?:oras?|s)?(?!\p{L})\.?/uy;
/** "10-30", as in Russian: only where no range of hours could be written so. */
const HYPHENED = /(\d{1,2})-(00|[3-5][05])(?![\d.:]|-\d)/uy;
const HYPHENED_PAIR = /(\d{1,2})-([0-5]\d)(?= ?- ?\d{1,2}-[0-5]\d(?!\d))/uy;
const HYPHENED_END = /(\d{1,2})-([0-5]\d)(?![\d.:])/uy;
/** "9,30 – 10,00". */
const COMMA_PAIR = /(\d{1,2}),([0-5][05])(?= ?- ?\d{1,2},[0-5][05](?![\d,]))/uy;
const COMMA_END = /(\d{1,2}),([0-5][05])(?![\d,])/uy;
/** "10/00", as in Arabic papers of the United Nations. */
const SLASHED = /(\d{1,2})\/(00)(?![\d/])/uy;
const SLASHED_PAIR =
  /(\d{1,2})\/(00|15|30|45)(?= ?(?:-|الى|حتى) ?(?:الساعة )?\d{1,2}\/(?:00|15|30|45)(?![\d/]))/uy;
const SLASHED_END = /(\d{1,2})\/([0-5]\d)(?![\d/])/uy;
const COMPACT = new RegExp(String.raw`(\d{3,4})(?!\d)( ?(?:hours|hrs?|uhr|h|horas|hs)(?!\p{L})\.?)?`, 'uy');
const BARE = /(\d{1,2})(?!\d)/uy;

const ARABIC_HOURS: readonly (readonly [string, number])[] = [
  ['الثانيه عشره', 12],
  ['الثانيه عشر', 12],
  ['الحاديه عشره', 11],
  ['الحاديه عشر', 11],
  ['العاشره', 10],
  ['التاسعه', 9],
  ['الثامنه', 8],
  ['السابعه', 7],
  ['السادسه', 6],
  ['الخامسه', 5],
  ['الرابعه', 4],
  ['الثالثه', 3],
  ['الثانيه', 2],
  ['الواحده', 1],
];
const ARABIC_MINUTES: readonly (readonly [string, number])[] = [
  ['والنصف', 30],
  ['والربع', 15],
  ['والثلث', 20],
  ['الا ربعا', -15],
  ['الا الربع', -15],
  ['الا ثلثا', -20],
];

export interface ClockContext {
  /** Behind "10-00 – " and "10/00 – " the end may be written "11-15" and "11/15". */
  readonly behind?: '-' | '/' | ',' | null;
  /** Behind "الساعة" and the like "10/30" is no date. */
  readonly isLed?: boolean;
  /** Behind "الساعة" or a range word an hour may stand in words. */
  readonly mayBeWord?: boolean;
}

export function clockAt(text: string, place: number, context: ClockContext = {}): FoundClock | null {
  const code = text.charCodeAt(place);
  const isFigure = code >= 48 && code <= 57;
  if (!isFigure) {
    if (text.startsWith('ال', place)) {
      const found = arabicClock(text, place);
      return found !== null && (context.mayBeWord === true || saysHalf(text, found.end)) ? found : null;
    }
    return CHINESE_DIGITS.includes(text[place] ?? ' ') ? hanClock(text, place) : null;
  }
  return (
    separated(text, place) ??
    hanClock(text, place) ??
    lettered(text, place) ??
    hyphened(text, place, context) ??
    compact(text, place) ??
    bare(text, place)
  );
}

function separated(text: string, place: number): FoundClock | null {
  const dashed = matchAt(APOSTROPHED, text, place);
  if (dashed !== null) return clock(dashed[1] ?? '', dashed[2] ?? '0', 'letter', place + dashed[0].length);
  const found = matchAt(SEPARATED, text, place);
  if (found === null) return null;
  const [whole, hour = '', colon, afterColon, , afterStop, word] = found;
  const style = word !== undefined ? 'letter' : colon === undefined ? 'stop' : 'colon';
  return clock(hour, afterColon ?? afterStop ?? '0', style, place + whole.length);
}

function hanClock(text: string, place: number): FoundClock | null {
  const found = matchAt(HAN_CLOCK, text, place);
  if (found === null) return null;
  const [whole, hour = '', sign = '', minute, word] = found;
  const minutes =
    minute !== undefined
      ? chineseNumber(minute)
      : word === '半'
        ? 30
        : word === '一刻'
          ? 15
          : word === '三刻'
            ? 45
            : 0;
  const hasMinutes = minute !== undefined || word !== undefined;
  return {
    ...clock(String(chineseNumber(hour)), String(minutes), 'letter', place + whole.length),
    hasLeadingZero: hour.startsWith('0'),
    hasMinutes,
    isLikeLength: !hasMinutes && '点點'.includes(sign) && /^\p{L}/u.test(text.slice(place + whole.length)),
  };
}

function lettered(text: string, place: number): FoundClock | null {
  const joined = matchAt(JOINED, text, place);
  if (joined !== null) return clock(joined[1] ?? '', joined[2] ?? '0', 'letter', place + joined[0].length);
  const found = matchAt(LETTERED, text, place);
  if (found === null) return null;
  const [whole, hour = '', word = '', minute] = found;
  return {
    ...clock(hour, minute ?? '0', 'letter', place + whole.length),
    hasMinutes: minute !== undefined,
    isLikeLength:
      minute === undefined &&
      (/^(?:hour|hora|hr|час)/u.test(word) || (Number(hour) < 6 && !word.startsWith('o'))),
  };
}

function hyphened(
  text: string,
  place: number,
  { behind = null, isLed = false }: ClockContext,
): FoundClock | null {
  const found =
    matchAt(HYPHENED_PAIR, text, place) ??
    matchAt(HYPHENED, text, place) ??
    (behind === '-' ? matchAt(HYPHENED_END, text, place) : null) ??
    matchAt(COMMA_PAIR, text, place) ??
    (behind === ',' ? matchAt(COMMA_END, text, place) : null) ??
    matchAt(SLASHED, text, place) ??
    matchAt(SLASHED_PAIR, text, place) ??
    (behind === '/' || (isLed && /\p{Script=Arabic}/u.test(text)) ? matchAt(SLASHED_END, text, place) : null);
  if (found === null || Number(found[1]) > 24) return null;
  return clock(found[1] ?? '', found[2] ?? '0', 'stop', place + found[0].length);
}

function compact(text: string, place: number): FoundClock | null {
  const found = matchAt(COMPACT, text, place);
  if (found === null) return null;
  const [whole, digits = '', word] = found;
  const made = clock(
    digits.slice(0, -2),
    digits.slice(-2),
    word === undefined ? 'compact' : 'letter',
    place + whole.length,
  );
  return made.minute > 59 ? null : made;
}

function bare(text: string, place: number): FoundClock | null {
  const found = matchAt(BARE, text, place);
  if (found === null) return null;
  return { ...clock(found[1] ?? '', '0', 'bare', place + found[0].length), hasMinutes: false };
}

/** "العاشرة صباحاً" is an hour wherever it stands; "العاشرة" alone may count a session. */
function saysHalf(text: string, place: number): boolean {
  return matchAt(/ (?:صباحا|مساء|ظهرا|عصرا|فجرا|ليلا|قبل الظهر|بعد الظهر)(?!\p{L})/uy, text, place) !== null;
}

/** "التاسعة والنصف", "الثانية عشرة إلا ربعاً", in folded letters. */
function arabicClock(text: string, place: number): FoundClock | null {
  const behind = text.slice(place, place + 40).replaceAll('ة', 'ه');
  const word = ARABIC_HOURS.find(
    ([name]) => behind.startsWith(name) && !/\p{L}/u.test(behind[name.length] ?? ''),
  );
  if (word === undefined) return null;
  const [name, hour] = word;
  const rest = behind.slice(name.length);
  const part = ARABIC_MINUTES.find(([minutes]) => rest.startsWith(` ${minutes}`));
  const minutes = hour * 60 + (part?.[1] ?? 0);
  const end = place + name.length + (part === undefined ? 0 : part[0].length + 1);
  return clock(String(Math.floor(minutes / 60)), String(minutes % 60), 'letter', end);
}

function clock(hour: string, minute: string, style: HoursStyle, end: number): FoundClock {
  return {
    hour: Number(hour),
    minute: Number(minute),
    hasLeadingZero: hour.length === 2 && hour.startsWith('0'),
    style,
    hasMinutes: true,
    isLikeLength: false,
    end,
  };
}

function chineseNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const figure = (sign: string): number =>
    ({ 两: 2, 兩: 2, 〇: 0, 零: 0 })[sign] ?? '零一二三四五六七八九'.indexOf(sign);
  const [tens, ones] = text.split('十');
  if (ones === undefined) return Array.from(text).reduce((sum, sign) => sum * 10 + figure(sign), 0);
  return (tens === undefined || tens === '' ? 1 : figure(tens)) * 10 + (ones === '' ? 0 : figure(ones));
}

export function matchAt(pattern: RegExp, text: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place;
  return pattern.exec(text);
}
