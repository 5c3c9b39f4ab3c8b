// Finds the day a line names, in six languages: a heading ("Day 1 – Monday 3 June 2024"), a title with dates in it, a cell,
// or a date in running text; and says how likely the line is a day's heading.
import { type FoldedText, folded } from '#languages/foldedText.ts';
import { monthWordsIn, weekdayWordAt } from '#languages/dateWords.ts';
import type { Certainty } from '../../programme/reading.ts';
import { type DateAt, dateAt, weekdayBehind } from './dateAt.ts';
import { dayNumberAt, matchAt, monthBehind, type NumberAt } from './dayWords.ts';
import type { FoundDay } from './foundDay.ts';

const LONGEST = 4000;
const MOST_DAYS = 40;
const LONGEST_HEADING = 110;
const FEW_WORDS = 9;

/** The first date of a text, or else its first "Day 2" or the weekday that heads it. */
export function dayIn(text: string): FoundDay | null {
  return daysIn(text, 1)[0] ?? null;
}

/** All days a text names, in their order. */
export function daysIn(text: string, most: number = MOST_DAYS): readonly FoundDay[] {
  const line = lineOfDays(withoutHijri(folded(text.slice(0, LONGEST))));
  const found: FoundDay[] = [];
  let place = 0;
  while (found.length < most) {
    const next = nextDay(line, place);
    if (next === null) break;
    found.push(foundDay(text, line, next));
    place = next.end;
  }
  if (found.length > 0) return found;
  const heading = withoutDate(line);
  return heading === null ? [] : [foundDay(text, line, heading)];
}

interface Span {
  readonly from: number;
  readonly end: number;
  readonly date: DateAt | null;
  readonly weekday: number | null;
  readonly dayOfMonth: number | null;
  readonly number: number | null;
}

const CANDIDATES = /(?<![\d]|\d[.,:/-])\d{1,4}|(?<![\p{L}])\p{L}{3,12}|[一二三四五六七八九十〇民]+/gu;

/** What a line has at all spares its figures and words the slower look. */
interface LineOfDays extends FoldedText {
  /** Where names of months stand, in their order. */
  readonly months: readonly number[];
  readonly hasDayWord: boolean;
}

function lineOfDays(line: FoldedText): LineOfDays {
  const months = /\d/.test(line.text) ? monthWordsIn(line.text) : [];
  return { ...line, months, hasDayWord: DAY_WORD.test(line.text) };
}

const DAY_WORD = /(?:day|jour|dia|jornada|день|يوم|第)/u;
const IN_FIGURES =
  /\d{1,4} ?[-/.年月]|[一二三四五六七八九十〇民]|\d{1,2}(?:[./]\d{1,2})? ?(?:-|au|al|to|по|до|الى) ?\d/uy;
/** A list of days runs no longer than this before its month. */
const LONGEST_LIST = 80;

function nextDay(line: LineOfDays, from: number): Span | null {
  const { text, typed, months } = line;
  CANDIDATES.lastIndex = from;
  let next = 0;
  for (let found = CANDIDATES.exec(text); found !== null; found = CANDIDATES.exec(text)) {
    const place = found.index;
    while ((months[next] ?? Infinity) < place) next += 1;
    const number = line.hasDayWord ? dayNumberAt(text, place) : null;
    if (number !== null && monthBehind(text, number.end) === null) {
      CANDIDATES.lastIndex = number.end;
      continue;
    }
    const month = months[next] ?? Infinity;
    const mayBeWords = /\d/.test(text.charAt(place)) ? month - place < LONGEST_LIST : month === place;
    if (!mayBeWords && matchAt(IN_FIGURES, text, place) === null) continue;
    const date = isInWord(text, place) ? null : dateAt(text, place);
    if (date === null) continue;
    if (date.wordAt !== null && !isMonthOf(text, typed, date, place)) continue;
    const span = withNeighbours(text, place, date);
    if (date.isWeak && span.weekday === null && !isAlone(text, span)) continue;
    return span;
  }
  return null;
}

/** "A3", "No. 12", "71/287": figures of something else. */
function isInWord(text: string, place: number): boolean {
  const before = text.slice(Math.max(0, place - 8), place);
  return (
    /[\p{Script=Latin}\p{Script=Cyrillic}\d#№$€£/]$/u.test(before) ||
    /(?:^|[^\p{L}])(?:no|item|page|room|rev|№|panel|session|block|part|hall|group|track|section|salle|seance|bloc|bloque|sesion|sala|mesa|зал|зале|сессия|секция|блок|панель|القاعة|الجلسة|第)\.? $/u.test(
      before,
    )
  );
}

/** Short names of months are also words ("may", "mar", "set"): small letters need a year or the line's end beside them. */
function isMonthOf(text: string, typed: FoldedText['typed'], date: DateAt, place: number): boolean {
  const at = date.wordAt ?? 0;
  const word = /^\p{L}+\.?/u.exec(text.slice(at))?.[0] ?? '';
  if (!/^(?:may|march|mar|set|ago|dec|dic|ene|abr|jan|jun|jul|oct|nov|feb|apr|aug|sep|sept|dom)$/u.test(word))
    return true;
  if (/^\p{Lu}/u.test(typed(at, at + 1))) return true;
  const hasYear = date.readings.some(({ dates }) => dates.some(({ year }) => year !== null));
  return hasYear || (at > place && date.end >= text.length) || weekdayBefore(text, place) !== null;
}

const BEFORE_WEEKDAY =
  /(\p{L}+\.?|(?:星期|周|週|礼拜)[一二三四五六日天])[ ,.(]{0,60}(?:the |le |el |den |день |от |on )?$/u;

function weekdayBefore(text: string, place: number): (NumberAt & { readonly from: number }) | null {
  const start = Math.max(0, place - 90);
  const before = BEFORE_WEEKDAY.exec(text.slice(start, place));
  if (before === null) return null;
  const word = weekdayWordAt(text, start + before.index);
  return word === null || word.end > place ? null : { ...word, from: start + before.index };
}

const GAP = String.raw`[\s,:;.()|/–—-]{0,6}`;
const GAP_BEHIND = new RegExp(String.raw`${GAP}(?:the |le |el |la )?`, 'uy');

function withNeighbours(text: string, place: number, date: DateAt): Span {
  let from = place;
  let end = date.end;
  const before = weekdayBefore(text, place);
  let weekday = before?.number ?? null;
  from = before?.from ?? from;
  const behind = weekday === null ? weekdayBehind(text, end) : null;
  if (behind !== null) {
    weekday = behind.weekday;
    end = behind.end;
  }
  const numberBehind = dayNumberAt(text, end + (matchAt(GAP_BEHIND, text, end)?.[0].length ?? 0));
  const numberBefore = dayNumberBefore(text, from);
  if (numberBefore !== null) from = numberBefore.from;
  else if (numberBehind !== null) end = numberBehind.end;
  return {
    from,
    end,
    date,
    weekday,
    dayOfMonth: null,
    number: (numberBefore ?? numberBehind)?.number ?? null,
  };
}

/** "Day 1 – " right before a date. */
function dayNumberBefore(text: string, place: number): (NumberAt & { readonly from: number }) | null {
  const near = Math.max(0, place - 32);
  for (const found of text
    .slice(near, place)
    .matchAll(
      /(?<![\p{L}\d])(?:day|jour|dia|день|اليوم|первый|第|\d{1,2}|\p{L}{4,12} (?:jour|day|dia|день))/gu,
    )) {
    const number = dayNumberAt(text, near + found.index);
    if (number === null || number.end > place) continue;
    if (/^[\s,:;.()|/–—-]{0,6}(?:the |le |el |la )?$/u.test(text.slice(number.end, place)))
      return { ...number, from: near + found.index };
  }
  return null;
}

/** "Day 2: Youth", "Wednesday", "22日", "Lundi 3 – …": a heading that says no date of its own. */
function withoutDate({ text }: FoldedText): Span | null {
  const start = matchAt(/[^\p{L}\p{N}]{0,6}/uy, text, 0)?.[0].length ?? 0;
  const number = dayNumberAt(text, start);
  const none = { from: start, date: null, weekday: null, dayOfMonth: null, number: null };
  if (number !== null) {
    const gap = matchAt(GAP_BEHIND, text, number.end)?.[0].length ?? 0;
    const weekday = weekdayWordAt(text, number.end + gap);
    return {
      ...none,
      end: weekday?.end ?? number.end,
      number: number.number,
      weekday: weekday?.number ?? null,
    };
  }
  const han = matchAt(/(\d{1,2}) ?[日号](?=[^\p{L}]|$|[上下]午|[(（])/uy, text, start);
  if (han !== null && Number(han[1]) >= 1 && Number(han[1]) <= 31) {
    const end = start + han[0].length;
    const behind = weekdayBehind(text, end);
    return { ...none, end: behind?.end ?? end, weekday: behind?.weekday ?? null, dayOfMonth: Number(han[1]) };
  }
  const lead = matchAt(/(?:on |le |el |la |во? |يوم )/uy, text, start)?.[0].length ?? 0;
  const weekday = weekdayWordAt(text, start + lead);
  if (weekday === null) return null;
  // Short names alone ("Sun", "Mar") are no headings but where nothing else stands.
  if (
    /^\p{L}{2,4}\.?$/u.test(text.slice(start + lead, weekday.end)) &&
    !/[\p{Script=Han}\p{Script=Arabic}]/u.test(text) &&
    weekday.end < text.length &&
    !/^[ ,.]{1,2}\d/u.test(text.slice(weekday.end))
  )
    return null;
  const day = matchAt(
    /[ ,.]{1,2}(?:the |le |el )?(\d{1,2})(?:st|nd|rd|th|er)?(?![\p{L}\d]|[:.hч/-]?\d| ?(?:h|am|pm|a\.m|p\.m|ч)(?!\p{L})| ?-)/uy,
    text,
    weekday.end,
  );
  const dayOfMonth = Number(day?.[1] ?? 0);
  const isDay = day !== null && dayOfMonth >= 1 && dayOfMonth <= 31;
  const end = isDay ? weekday.end + day[0].length : weekday.end;
  return { ...none, end, weekday: weekday.number, dayOfMonth: isDay ? dayOfMonth : null };
}

function isAlone(text: string, { from, end, date }: Span): boolean {
  const rest = `${text.slice(0, from)} ${text.slice(end)}`.replace(/[\s()[\]:,.|–-]/gu, '');
  // "7/23 議程表" heads a day; "3/4" and "28.07" alone may be anything.
  return rest === ''
    ? (date?.readings.length ?? 0) === 1
    : /^(?:議程表|议程表|議程|议程|日程|日程表|programme|program|agenda)$/u.test(rest);
}

const EDGES_BEFORE = /[\s:：;,，、،.…–—―\-|(（【[*_•·/]+$/u;
const EDGES_BEHIND = /^[\s:：;,，、،.…–—―\-|)）】\]*_/]+/u;

function foundDay(text: string, line: FoldedText, span: Span): FoundDay {
  const from = line.origin(span.from);
  const end =
    span.end >= line.text.length ? Math.min(text.length, line.origin(span.end)) : line.origin(span.end);
  const before = text
    .slice(0, from)
    .replace(EDGES_BEFORE, '')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .trim();
  const rest = text.slice(end);
  const after = rest.replace(EDGES_BEHIND, '').trim();
  return {
    from,
    end,
    before: LABEL_BEFORE.test(before) ? '' : before,
    after,
    dateAs: line.typed(span.from, span.end),
    readings: span.date?.readings ?? [],
    weekday: span.weekday,
    dayOfMonth: span.dayOfMonth,
    number: span.number,
    certainty: certaintyOf(text, before, after, rest, span),
  };
}

const LABEL_BEFORE =
  /^(?:date|dates|date ?(?:&|and|\/) ?time|date et heure|fecha y hora|дата и время|日期和?时间|التاريخ والوقت|when|day|programme|program|agenda|schedule|programme for|agenda for|le|el|du|on|дата|программа|расписание|日期|时间|日程|议程|التاريخ|اليوم|يوم|البرنامج|fecha|jour|dia|día|les|los|del|de|с|со|в|во|на|من|يومي|يومَي|في|from|the|para|pour le|du \p{L}{5,8}|à partir du|于|自|从)$/iu;

function certaintyOf(text: string, before: string, after: string, rest: string, span: Span): Certainty {
  if (text.length > LONGEST_HEADING * 3) return 'guess';
  const isSeparated = after === '' || EDGES_BEHIND.exec(rest)?.[0].trim() !== '' || /^\s{2}|\t/u.test(rest);
  const isHeaded = before === '' || LABEL_BEFORE.test(before);
  const isSentence = /[.!?。؟]$/u.test(after) && wordsIn(after) > 4;
  if (isHeaded && after === '') return 'sure';
  if (isSentence || text.trim().length > LONGEST_HEADING)
    return isHeaded && isSeparated && !isSentence ? 'likely' : 'guess';
  if (isHeaded && isSeparated) return span.date === null && wordsIn(after) > FEW_WORDS ? 'likely' : 'sure';
  if (span.date === null)
    return wordsIn(after) <= 3 && /^\p{Lu}|^[\p{Script=Han}\p{Script=Arabic}]/u.test(after)
      ? 'likely'
      : 'guess';
  return wordsIn(before) + wordsIn(after) <= FEW_WORDS && !/^\p{Ll}+ \p{Ll}+ \p{Ll}+/u.test(after)
    ? 'likely'
    : 'guess';
}

function wordsIn(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) + Math.floor(han / 4);
}

const HIJRI =
  /(?:\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?1[34]\d\d|1[34]\d\d ?[/.-] ?\d{1,2} ?[/.-] ?\d{1,2}|\d{1,2} (?:من )?(?:شهر )?(?:محرم|المحرم|صفر|ربيع|جمادى|جمادي|رجب|شعبان|رمضان|شوال|ذو|ذي)[^\d]{0,20}(?:عام |لعام |سنة )?1[34]\d\d) ?(?:ه(?!\p{L})\.?)?(?: ?[-,/(] ?)?(?:الموافق ?ل?)?|(?<!\p{L})الموافق(?: ل)?/gu;

/** The Islamic date beside a Gregorian one, and "corresponding to", become blanks. */
function withoutHijri(line: FoldedText): FoldedText {
  const text = line.text.replace(HIJRI, (whole) => ' '.repeat(whole.length));
  return { ...line, text };
}
