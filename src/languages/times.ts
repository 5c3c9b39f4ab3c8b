// How each official language writes times of day and hours from–to. Times are whole minutes from midnight;
// readTimes.ts reads back whatever is written here.
import { assertNever } from '#base/assertNever.ts';
import type { Language } from './language.ts';

export const TIME_STYLES = [
  '12h-joined', // 10am – 11am
  '12h-capitals', // 10–11 AM
  '12h-stops', // 10.30 a.m.–1 p.m.
  '24h-colon', // 10:30–13:00
  '24h-stop', // 10.30-11.45
  '24h-letter', // 10 h 30
] as const;
export type TimeStyle = (typeof TIME_STYLES)[number];

export const RANGE_DASHES = ['en-spaced', 'en', 'hyphen-spaced', 'hyphen'] as const;
export type RangeDash = (typeof RANGE_DASHES)[number];

/** A stretch of time in minutes from midnight. The end may pass 1440; null = open-ended. */
export interface Hours {
  readonly start: number;
  readonly end: number | null;
}

export interface HoursStyle {
  readonly style: TimeStyle;
  readonly dash: RangeDash;
}

/** Holds a time of several words together, so that a narrow column breaks between two times. */
const NO_BREAK = '\u00a0';

const DAY = 1440;
const HALF_DAY = 720;

const DASHES: Readonly<Record<RangeDash, string>> = {
  'en-spaced': ' – ',
  en: '–',
  'hyphen-spaced': ' - ',
  hyphen: '-',
};

/** One time of day: "10am", "10.30 a.m.", "12 noon", "10:30", "10 h 30". 1440 is midnight at the end of the day. */
export function formatTime(minutes: number, style: TimeStyle, language: Language): string {
  return leftToRight(oneTime(minutes, style, language), language);
}

/** From–to, or the start alone while the end is open: "10–11 AM", "10.30 a.m.–1 p.m.", "10:30–13:00", "6PM". */
export function formatHours(hours: Hours, { style, dash }: HoursStyle, language: Language): string {
  const { start, end } = hours;
  if (end === null) return formatTime(start, style, language);
  return leftToRight(fromTo(start, end, style, DASHES[dash], language), language);
}

function oneTime(minutes: number, style: TimeStyle, language: Language): string {
  const native = nativeStyle(style, language);
  switch (native) {
    case '12h-joined':
      return wordFor(minutes) ?? `${twelveHour(minutes, ':')}${half(minutes, 'am', 'pm')}`;
    case '12h-capitals':
      return wordFor(minutes) ?? `${twelveHour(minutes, ':')}${half(minutes, 'AM', 'PM')}`;
    case '12h-stops':
      return wordFor(minutes) ?? `${twelveHour(minutes, '.')} ${half(minutes, 'a.m.', 'p.m.')}`;
    case '24h-colon':
      return twentyFourHour(minutes, ':');
    case '24h-stop':
      return twentyFourHour(minutes, '.');
    case 'french':
      return frenchTime(minutes);
    case 'russian':
      return `${twentyFourHour(minutes, `${NO_BREAK}ч.${NO_BREAK}`)}${NO_BREAK}м.`;
    case 'spanish':
      return `${twentyFourHour(minutes, '.')}${NO_BREAK}horas`;
    case 'chinese':
      return chineseTime(hourOf(minutes), minutes);
    case 'chinese-halves':
      return `${chinesePart(minutes)}${chineseTime(hourOf(minutes) % 12 || 12, minutes)}`;
    default:
      return assertNever(native);
  }
}

function fromTo(start: number, end: number, style: TimeStyle, dash: string, language: Language): string {
  const last = oneTime(end, style, language);
  switch (nativeStyle(style, language)) {
    case '12h-capitals':
      // "10-11 AM", but "11AM-1PM": the shared mark stands apart, a mark of one time's own is joined to it.
      return sharesHalf(start, end)
        ? `${twelveHour(start, ':')}${dash}${twelveHour(end, ':')} ${half(end, 'AM', 'PM')}`
        : `${oneTime(start, style, language)}${dash}${last}`;
    case '12h-stops':
      return sharesHalf(start, end)
        ? `${twelveHour(start, '.')}${dash}${last}`
        : `${oneTime(start, style, language)}${dash}${last}`;
    case 'spanish':
      return `${twentyFourHour(start, '.')} a ${last}`;
    case 'chinese':
      return `${oneTime(start, style, language)}至${last}`;
    case 'chinese-halves':
      return chinesePart(start) === chinesePart(end) && end - start < HALF_DAY
        ? `${oneTime(start, style, language)}至${chineseTime(hourOf(end) % 12 || 12, end)}`
        : `${oneTime(start, style, language)}至${last}`;
    default:
      return `${oneTime(start, style, language)}${dash}${last}`;
  }
}

type NativeStyle = TimeStyle | 'french' | 'russian' | 'spanish' | 'chinese' | 'chinese-halves';

/** What a style means in a language: the twelve-hour marks are English, the hour letter is not. */
function nativeStyle(style: TimeStyle, language: Language): Exclude<NativeStyle, '24h-letter'> {
  if (style === '24h-colon' || style === '24h-stop') return style;
  switch (language) {
    case 'en':
      return style === '24h-letter' ? '24h-colon' : style;
    case 'fr':
      return 'french';
    case 'es':
      return 'spanish';
    case 'ru':
      return style === '24h-letter' ? 'russian' : '24h-colon';
    case 'zh':
      return style === '24h-letter' ? 'chinese' : 'chinese-halves';
    case 'ar':
      return '24h-colon';
    default:
      return assertNever(language);
  }
}

/**
 * Arabic runs right to left, but a time inside it runs left to right: isolate it, or its two ends change places. Hours
 * typed in Arabic words stay as they are.
 */
export function leftToRight(text: string, language: Language): string {
  return language === 'ar' && !/\p{Script=Arabic}/u.test(text) ? `\u2066${text}\u2069` : text;
}

/** Noon and midnight are words: "12 a.m." and "12 p.m." are read either way. */
function wordFor(minutes: number): string | null {
  if (minutes % DAY === 0) return '12 midnight';
  return minutes % DAY === HALF_DAY ? '12 noon' : null;
}

/** May the two ends share one mark? Noon and midnight have words of their own and share nothing. */
function sharesHalf(start: number, end: number): boolean {
  const sameHalf = Math.floor(start / HALF_DAY) === Math.floor(end / HALF_DAY);
  return sameHalf && wordFor(start) === null && wordFor(end) === null;
}

/** The hour 0 to 23, but 24 for midnight at the end of the day. */
function hourOf(minutes: number): number {
  return minutes === DAY ? 24 : Math.floor((minutes % DAY) / 60);
}

function twelveHour(minutes: number, mark: string): string {
  const hour = hourOf(minutes) % 12 || 12;
  return minutes % 60 === 0 ? String(hour) : `${hour}${mark}${twoDigits(minutes % 60)}`;
}

function half(minutes: number, morning: string, afternoon: string): string {
  return minutes % DAY < HALF_DAY ? morning : afternoon;
}

function twentyFourHour(minutes: number, mark: string): string {
  return `${twoDigits(hourOf(minutes))}${mark}${twoDigits(minutes % 60)}`;
}

/** "10 heures", "10 h 30". */
function frenchTime(minutes: number): string {
  const hour = hourOf(minutes);
  if (minutes % 60 !== 0) return `${hour}${NO_BREAK}h${NO_BREAK}${twoDigits(minutes % 60)}`;
  return `${hour}${NO_BREAK}${hour < 2 ? 'heure' : 'heures'}`;
}

function chineseTime(hour: number, minutes: number): string {
  return minutes % 60 === 0 ? `${hour}时` : `${hour}时${twoDigits(minutes % 60)}分`;
}

/** The part of the day that says which half a twelve-hour time is in. */
function chinesePart(minutes: number): string {
  const hour = hourOf(minutes);
  if (hour === 24 || minutes % DAY === 0) return '午夜';
  if (hour < 6) return '凌晨';
  if (hour < 12) return '上午';
  if (hour === 12) return '中午';
  return hour < 19 ? '下午' : '晚上';
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
