// One date, a range or a list of dates at a place of a folded line, in figures or with the month in a word.
import { monthWordAt, weekdayWordAt } from '#languages/dateWords.ts';
import { dayAt, jointAt, matchAt, monthBehind, pastWeekday, yearBehind } from './dayWords.ts';
import type { DayReading, FoundDate } from './foundDay.ts';

export interface DateAt {
  readonly readings: readonly DayReading[];
  readonly end: number;
  /** Day and month in figures without a year: a date only beside a weekday or alone. */
  readonly isWeak: boolean;
  /** Where the month's name stands, if it is a word. */
  readonly wordAt: number | null;
}

export function dateAt(text: string, place: number): DateAt | null {
  return (
    yearFirst(text, place) ??
    chinese(text, place) ??
    figures(text, place) ??
    dayFirst(text, place) ??
    monthFirst(text, place)
  );
}

const YEAR_FIRST = /((?:19|20)\d\d) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{1,2})(?!\d)/uy;
const YEAR_FIRST_END =
  / ?(?:-|to|au|al|a|до|по|至|到|الى|\/) ?(?:((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})|(\d{1,2})[/.](\d{1,2})(?![\d:])|(\d{1,2})(?![\d:./]))/uy;

/** "2012-04-03", "2024.6.3", "2024-06-03/05". */
function yearFirst(text: string, place: number): DateAt | null {
  const found = matchAt(YEAR_FIRST, text, place);
  if (found === null) return null;
  const [whole, year, , month, day] = found;
  const first = { year: Number(year), month: Number(month), day: Number(day) };
  const end = place + whole.length;
  const behind = matchAt(YEAR_FIRST_END, text, end);
  const [last, lastYear, lastMonth, lastDay, bareMonth, bareDay, dayAlone] = behind ?? [];
  const until =
    last === undefined
      ? null
      : {
          year: Number(lastYear ?? year),
          month: Number(lastMonth ?? bareMonth ?? month),
          day: Number(lastDay ?? bareDay ?? dayAlone),
        };
  if (until === null || !isPossible(until) || inOrder(until) <= inOrder(first))
    return only([first], false, end);
  return only([first, until], true, end + (last?.length ?? 0));
}

const DIGITS = '〇零一二三四五六七八九十';
const CHINESE = new RegExp(
  String.raw`(?:(?:公元|西元)?((?:(?:中华|中華)?民[国國])? ?(?:\d{2,4}|[${DIGITS}]{4})) ?年 ?)?(\d{1,2}|[${DIGITS}]{1,3}) ?月 ?(\d{1,2}|[${DIGITS}]{1,3})(?: ?[日号號]| ?(?=[-至到、和及]))`,
  'uy',
);
const CHINESE_END = new RegExp(
  String.raw`(?: ?[(][^()]{1,6}[)])? ?([-至到、和及]) ?(?:(\d{4}) ?年 ?)?(?:(\d{1,2}) ?月 ?)?(\d{1,2}) ?[日号號]`,
  'uy',
);

/** "2024年6月3日", "6月3日至5日", "民國113年5月17日", "二〇二四年六月三日". */
function chinese(text: string, place: number): DateAt | null {
  const found = matchAt(CHINESE, text, place);
  if (found === null) return null;
  const [whole, year, month = '', day = ''] = found;
  const first = { year: chineseYear(year), month: chineseNumber(month), day: chineseNumber(day) };
  if (!isPossible(first)) return null;
  const end = place + whole.length;
  const behind = matchAt(CHINESE_END, text, end);
  if (behind === null) return only([first], false, end);
  const [last, sign, lastYear, lastMonth, lastDay] = behind;
  const until = {
    year: lastYear === undefined ? first.year : Number(lastYear),
    month: lastMonth === undefined ? first.month : Number(lastMonth),
    day: Number(lastDay),
  };
  return only([first, until], /[-至到]/u.test(sign ?? ''), end + last.length);
}

function chineseYear(text: string | undefined): number | null {
  if (text === undefined) return null;
  const figures = text.replace(/^(?:中华|中華)?民[国國] ?/u, '');
  const year = chineseNumber(figures);
  if (figures !== text || (year >= 90 && year < 200)) return year + 1911;
  return year < 100 ? 2000 + year : year;
}

function chineseNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const figure = (sign: string): number => (sign === '〇' ? 0 : '零一二三四五六七八九'.indexOf(sign));
  const [tens, ones] = text.split('十');
  if (ones === undefined) return Array.from(text).reduce((sum, sign) => sum * 10 + figure(sign), 0);
  return (tens === '' || tens === undefined ? 1 : figure(tens)) * 10 + (ones === '' ? 0 : figure(ones));
}

const FIGURES =
  /(\d{1,2})( ?[/.] ?|-)(\d{1,2})(?:\2((?:19|20)\d\d|25[5-9]\d|\d\d)(?![\d:]|\.\d)(?: ?(?:года|год|г)(?!\p{L})\.?| ?م(?!\p{L}))?|(\.)(?![\d])|(?![\d:]|[-/.]\d))/uy;
const FIGURES_RANGE =
  /(\d{1,2})(?:([./])(\d{1,2})\2?)? ?(?:-|au|al|to|по|до|الى) ?(\d{1,2})([./])(\d{1,2})\5((?:19|20)\d\d|\d\d)(?![\d:])/uy;

/** "03/04/2012", "3.6.2024", "06/03/24", "7/23", "28.07". */
function figures(text: string, place: number): DateAt | null {
  const range = figuresRange(text, place);
  if (range !== null) return range;
  const found = matchAt(FIGURES, text, place);
  if (found === null) return null;
  const [whole, first, between = '', second, year, stop] = found;
  const mark = between.trim();
  const [a, b] = [Number(first), Number(second)];
  const fullYear = year === undefined ? null : yearOf(year);
  const readings = [
    { dates: [{ year: fullYear, month: b, day: a }], isRange: false, order: 'day-first' as const },
    { dates: [{ year: fullYear, month: a, day: b }], isRange: false, order: 'month-first' as const },
  ].filter(({ dates: [date] }) => date !== undefined && isPossible(date));
  const usual = mark === '.' ? readings.filter(({ order }) => order === 'day-first') : readings;
  const left = a === b ? usual.slice(0, 1) : usual;
  if (left.length === 0 || (year === undefined && mark === '-')) return null;
  const isWeak = year === undefined && stop === undefined;
  return { readings: left, end: place + whole.length, isWeak: isWeak || year === undefined, wordAt: null };
}

/** "3-5/06/2024", "03.06-05.06.2024": the day leads. */
function figuresRange(text: string, place: number): DateAt | null {
  const found = matchAt(FIGURES_RANGE, text, place);
  if (found === null) return null;
  const [whole, day, , month, lastDay, , lastMonth, lastYear = ''] = found;
  const year = yearOf(lastYear);
  const first = { year, month: Number(month ?? lastMonth), day: Number(day) };
  const last = { year, month: Number(lastMonth), day: Number(lastDay) };
  if (!isPossible(first) || !isPossible(last)) return null;
  return only([first, last], true, place + whole.length);
}

function yearOf(text: string): number {
  const year = Number(text);
  if (text.length === 2) return 2000 + year;
  return year > 2500 ? year - 543 : year;
}

const MOST_DAYS = 12;

interface Item {
  readonly day: number;
  month: number | null;
  year: number | null;
}

/** "3 April 2012", "27-28 September 2017", "30 June – 2 July 2024", "del 3 al 5 de junio de 2024", "3 et 4 juin". */
function dayFirst(text: string, place: number): DateAt | null {
  const items: Item[] = [];
  let end = place;
  let whole = 0;
  let kept = 0;
  let isRange = false;
  let hasRange = false;
  let wordAt: number | null = null;
  while (items.length < MOST_DAYS) {
    const start = items.length === 0 ? end : pastWeekday(text, end);
    const day = dayAt(text, start);
    if (day === null) break;
    const month = monthBehind(text, day.end);
    const year = month === null ? null : yearBehind(text, month.end);
    items.push({ day: day.number, month: month?.number ?? null, year: year?.number ?? null });
    if (month !== null) {
      whole = year?.end ?? month.end;
      kept = items.length;
      hasRange = isRange;
      wordAt ??= text.indexOf(text.slice(day.end, month.end).trim(), day.end);
    }
    const joint = jointAt(text, whole > start ? whole : day.end);
    if (joint === null) break;
    // "Block 4 – 12–13 March": the first number counts something else.
    if (joint.isRange && isRange && kept === 0) return null;
    isRange ||= joint.isRange;
    end = joint.end;
  }
  return kept === 0 ? null : listOf(items.slice(0, kept), hasRange, whole, wordAt);
}

/** "September 27, 2017", "June 3-5, 2024", "June 30 – July 2, 2024". */
function monthFirst(text: string, place: number): DateAt | null {
  const first = monthWordAt(text, place);
  if (first === null) return null;
  const items: Item[] = [];
  let month = first.number;
  let next = first.end;
  let end = 0;
  let isRange = false;
  let hasRange = false;
  while (items.length < MOST_DAYS) {
    const day = dayAt(text, next + (matchAt(/ (?:the )?/uy, text, next)?.[0].length ?? 0));
    if (day === null) break;
    const year = yearBehind(text, day.end);
    items.push({ day: day.number, month, year: year?.number ?? null });
    hasRange = isRange;
    end = year?.end ?? day.end;
    const joint = jointAt(text, end);
    if (joint === null) break;
    isRange ||= joint.isRange;
    next = pastWeekday(text, joint.end);
    const nextMonth = monthWordAt(text, next);
    // "June 3, 10 speakers": behind a comma a day is one only with its month.
    if (nextMonth === null && !joint.isRange && !/[&+]|and|et|y/u.test(text.slice(end, joint.end))) break;
    if (nextMonth === null && !/\d/.test(text[next] ?? '')) break;
    month = nextMonth?.number ?? month;
    next = nextMonth?.end ?? next;
  }
  return items.length === 0 ? null : listOf(items, hasRange, end, place);
}

/** Months and years stand once, behind the last day they hold for; a year may also hold for what comes behind it. */
function listOf(items: readonly Item[], isRange: boolean, end: number, wordAt: number | null): DateAt | null {
  let month: number | null = null;
  let year: number | null = null;
  const dates: FoundDate[] = [];
  for (const item of items.toReversed()) {
    month = item.month ?? month;
    year = item.year ?? year;
    if (month === null) return null;
    dates.unshift({ day: item.day, month, year });
  }
  const known = dates.map((date, index) => ({ ...date, year: date.year ?? items[index - 1]?.year ?? null }));
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined || !known.every(isPossible)) return null;
  const isOne = known.length === 1;
  // "30 December – 2 January 2018" begins in the year before.
  const start =
    isRange && !isOne && first.year === last.year && first.year !== null && first.month > last.month
      ? { ...first, year: first.year - 1 }
      : first;
  const all = isRange && !isOne ? [start, last] : known;
  return {
    readings: [{ dates: all, isRange: isRange && !isOne, order: 'only' }],
    end,
    isWeak: false,
    wordAt,
  };
}

function only(dates: readonly FoundDate[], isRange: boolean, end: number): DateAt | null {
  if (!dates.every(isPossible)) return null;
  return { readings: [{ dates, isRange, order: 'only' }], end, isWeak: false, wordAt: null };
}

function inOrder({ year, month, day }: FoundDate): number {
  return (year ?? 0) * 400 + month * 32 + day;
}

/** Is there such a day in some year? */
function isPossible({ year, month, day }: FoundDate): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const isLeap = year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  const days = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day <= days;
}

/** The weekday right behind a date: ", Tuesday", "(星期一)", "（三）". */
export function weekdayBehind(
  text: string,
  place: number,
): { readonly weekday: number; readonly end: number } | null {
  const open = matchAt(/[ ,.(]{0,3}/uy, text, place)?.[0] ?? '';
  const alone = matchAt(/([一二三四五六日天])\)/uy, text, place + open.length);
  if (alone !== null && open.includes('('))
    return {
      weekday: '日一二三四五六'.indexOf((alone[1] ?? '').replace('天', '日')),
      end: place + open.length + 2,
    };
  const found = weekdayWordAt(text, place + open.length);
  if (found === null) return null;
  const isWhole = !open.includes('(') || text[found.end] === ')';
  return isWhole ? { weekday: found.number, end: open.includes('(') ? found.end + 1 : found.end } : null;
}
