// One time at a place of a folded line, with the marks round it (上午, a.m., утра), and what it may mean.
import { typedTime } from '#languages/timeReadings.ts';
import type { HalfMark } from '#languages/timeWords.ts';
import { type ClockContext, clockAt, type FoundClock, matchAt } from './clockAt.ts';
import type { HoursStyle, WrittenTime } from './foundHours.ts';
import { markBefore, markBehind, noonWordAt } from './hourWords.ts';

export interface FoundTime {
  readonly time: WrittenTime;
  readonly style: HoursStyle;
  readonly hasMark: boolean;
  readonly hasLeadingZero: boolean;
  readonly hasMinutes: boolean;
  readonly isLikeLength: boolean;
  readonly from: number;
  readonly end: number;
}

const ENGLISH_HALF = / ?([ap])(?:\.? ?m(?![\p{L}\d])\.?|(?<=\d[ap])m(?=\p{L}{3})|(?<=\d[ap])(?=[-)]|$))/uy;
const HALF_DAY = 720;
const MONEY_OR_SHARE =
  /^ ?(?:%|°|[$€£¥]|(?:usd|eur|euros?|dollars?|percent|per cent|km|kg|million|billion|млн|млрд|руб|万|亿|元|بالمايه)(?!\p{L}))/u;

export function timeAt(text: string, place: number, context: ClockContext = {}): FoundTime | null {
  const before = markBefore(text, place);
  if (before !== null) {
    const next = skipSpace(text, skipLead(text, before.end));
    const clock = clockAt(text, next, context);
    if (clock !== null && isWhole(text, next, clock)) return made(place, clock, before.meaning, clock.end);
  }
  const word = noonWordAt(text, place);
  if (word !== null) return noonOrMidnight(place, word.end, word.meaning, text[place] === '1');
  const clock = clockAt(text, place, context);
  if (clock === null || !isWhole(text, place, clock)) return null;
  const mark = markAt(text, clock);
  return made(place, clock, mark?.meaning ?? null, mark?.end ?? clock.end);
}

/** Arabic says "صباحا الساعة 9" too. */
function skipLead(text: string, place: number): number {
  return text.startsWith(' الساعه', place) || text.startsWith(' الساعة', place) ? place + 7 : place;
}

interface FoundMark {
  readonly meaning: HalfMark;
  readonly end: number;
}

function markAt(text: string, clock: FoundClock): FoundMark | null {
  const english = matchAt(ENGLISH_HALF, text, clock.end);
  if (english !== null)
    return {
      meaning: english[1] === 'a' ? 'am' : 'pm',
      end: oneMarkMore(text, clock.end + english[0].length),
    };
  const place = skipSpace(text, clock.end);
  // "12:00 m." is noon in Colombia and Ecuador.
  if (clock.hour === 12 && matchAt(/m(?:\.|(?= ?(?:$|[-:])))/uy, text, place) !== null)
    return { meaning: 'noon', end: text[place + 1] === '.' ? place + 2 : place + 1 };
  const word = markBehind(text, place);
  if (word === null) return null;
  const behind = text[word.end] ?? '';
  // "10:00 م. أحمد": "م." is an engineer's title; "2024 م" and "3 дня" are a year and three days.
  if (text[place] === 'م' && word.end === place + 1 && (behind === '.' || clock.style === 'compact'))
    return null;
  if (clock.style === 'bare' && text.startsWith('дня', place)) return null;
  if ((word.meaning === 'noon' || word.meaning === 'midnight') && clock.hour % 12 > 3 && clock.hour !== 11)
    return null;
  return word;
}

/** "12 p.m. noon", "12:00 pm (noon)". */
function oneMarkMore(text: string, place: number): number {
  const found = matchAt(/ \(?(?:noon|midday)\)?(?!\p{L})/uy, text, place);
  return found === null ? place : place + found[0].length;
}

function made(from: number, clock: FoundClock, mark: HalfMark | null, end: number): FoundTime | null {
  const { hour, minute, hasLeadingZero, style } = clock;
  const figures = { kind: 'clock' as const, hour, minute, isTwentyFourHour: hasLeadingZero };
  // A mark that contradicts its hour ("13:00 a.m.") says nothing.
  const marked = mark === null ? null : typedTime(figures, mark);
  const typed = marked?.ok === true ? marked : typedTime(figures, null);
  if (!typed.ok) return null;
  const time: WrittenTime =
    mark === 'am' && hour === 12
      ? { first: minute, second: minute + HALF_DAY, sort: 'noon' }
      : { first: typed.first, second: typed.second, sort: typed.sort };
  const { hasMinutes, isLikeLength } = clock;
  const hasMark = marked?.ok === true;
  return {
    time,
    style: hasMark && style === 'bare' ? 'marked' : style,
    hasMark,
    hasLeadingZero,
    hasMinutes,
    isLikeLength: isLikeLength && !hasMark,
    from,
    end,
  };
}

function noonOrMidnight(from: number, end: number, mark: HalfMark, isInFigures: boolean): FoundTime {
  const first = mark === 'noon' ? HALF_DAY : 0;
  return {
    time: { first, second: null, sort: 'marked' },
    style: isInFigures ? 'marked' : 'word',
    hasMark: true,
    hasLeadingZero: false,
    hasMinutes: true,
    isLikeLength: false,
    from,
    end,
  };
}

/** Not a piece of something longer: a date, a sum, a share, "19:30-style" words run together. */
function isWhole(text: string, place: number, clock: FoundClock): boolean {
  const before = text.slice(Math.max(0, place - 2), place);
  if (/[\d][.,:]$|\d$|[#№$€£¥]$/u.test(before)) return false;
  if (/\p{L}$/u.test(before) && !/[\p{Script=Han}\p{Script=Arabic}t]$/u.test(before)) return false;
  const behind = text.slice(clock.end, clock.end + 12);
  if (/^[.:,]\d/u.test(behind) || MONEY_OR_SHARE.test(behind)) return false;
  if (clock.style === 'letter') return true;
  if (clock.style === 'colon' || clock.style === 'stop') {
    // "9:00-9:30Registration": a title may be glued to minutes, a letter or two make it something else.
    return (
      !/^[a-zа-я]/u.test(behind) ||
      /^(?:[ap]\.? ?m|[ap][-)]|gmt|utc|z(?!\p{L})|h(?!\p{L})|\p{L}{3})/u.test(behind)
    );
  }
  if (/^(?:st|nd|rd|th|er|e|eme|[ºª°])(?!\p{L})/u.test(behind)) return false;
  if (/^ ?[年月日号號届屆条條名位个個人]/u.test(behind)) return false;
  return (
    !/^[a-zа-я]/u.test(behind) ||
    /^(?:[ap]\.? ?m\.?(?!\p{L})|[ap][-)]|gmt|utc|z(?!\p{L})|to |h(?!\p{L}))/u.test(behind)
  );
}

export function skipSpace(text: string, place: number): number {
  return text[place] === ' ' ? place + 1 : place;
}
