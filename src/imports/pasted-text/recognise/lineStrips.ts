// A line outside tables as strips: hours with what stands beside them, a day, a part of the day, a room over the rows
// below, or text.
import { dayIn } from '../days/dayIn.ts';
import { hoursAt, hoursAtEnd } from '../hours/hoursAt.ts';
import type { FoundHours } from '../hours/foundHours.ts';
import type { SourceLine } from '../sourceBlock.ts';
import { isNotice } from './notice.ts';
import { partOfDay } from './partOfDay.ts';
import { isProse } from './prose.ts';
import { relativeRow } from './relativeTime.ts';
import { roomOfLine } from './roomOfLine.ts';
import type { RowStrip, Strip } from './strip.ts';

/** A date with its label, or a row, is no longer than this; a sentence may be. */
const LONGEST_DAY = 160;
const LONGEST_ROW = 700;

export function stripsOfLine(line: SourceLine): readonly Strip[] {
  const { text } = line;
  if (text.length > LONGEST_ROW) return [textStrip(line)];
  if (isNotice(text, 0)) return [textStrip(line)];
  const row = rowAhead(line);
  if (row !== null) return [row];
  const day = dayStrips(line);
  if (day !== null) return day;
  const relative = line.bullet === null && !isProse(text) ? relativeRow(text) : null;
  if (relative !== null) return [{ ...rowStrip(line, null, relative.title), instead: relative.time }];
  const clocked = text.replace(CLOCK_BEHIND, '');
  const behind = isProse(text) && !/[)）\]]\W{0,3}$/u.test(text) ? null : hoursAtEnd(clocked);
  if (behind !== null && isSetApart(clocked, behind) && !isNotice(text, behind.from))
    return [rowStrip(line, behind, behind.before)];
  const placed = hoursAndRoom(line) ?? roomBehindHours(line) ?? hoursWithin(line);
  if (placed !== null) return [placed];
  const part = partOfDay(text);
  return [part === null ? textStrip(line) : { kind: 'part', line, part }];
}

/** "9:00am - 10:30am (New York)": whose clock it is. */
const CLOCK_BEHIND =
  /(?<=\d(?: ?[ap]\.?m\.?| ?h| ?hrs)?)\s[(（](?:[A-Z]{3,5}|(?:GMT|UTC) ?[+-] ?\d{1,2}|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?: [Tt]ime)?)[)）]$/u;

/** "Lunch (12:00–13:30, Foyer)", "开幕式（9:00—9:30，大礼堂）": in brackets behind the title, the hours and then the place. */
function hoursAndRoom(line: SourceLine): RowStrip | null {
  const [, title = '', inside = ''] =
    /^([^()（）]{2,120})[(（]([^()（）]{9,80})[)）]$/u.exec(line.text) ?? [];
  const hours = inside === '' ? null : hoursAt(inside);
  if (hours === null || hours.before !== '' || hours.after.length < 2) return null;
  if (hours.sittings[0]?.end == null || !/[,，،;；]\s?$/u.test(inside.slice(0, hours.end))) return null;
  return { ...rowStrip(line, hours, title.trim()), room: { text: hours.after, lines: line.lines } };
}

/** "Reception (6.15 p.m.), Delegates' Lounge": behind the hours in brackets stands the room. */
function roomBehindHours(line: SourceLine): RowStrip | null {
  const [, title = '', inside = '', behind = ''] =
    /^([^()（）]{2,120})[(（]([^()（）]{4,40})[)）][\s,;–—-]{0,4}([^\s,;].{2,80})$/u.exec(line.text) ?? [];
  const hours = inside === '' ? null : hoursAt(inside);
  if (hours === null || hours.before !== '' || hours.after !== '' || roomOfLine(behind) === null) return null;
  return { ...rowStrip(line, hours, title.trim()), room: { text: behind, lines: line.lines } };
}

/** "Session 1 (9.00–10.30 a.m.): Setting the scene", "Lunch (12:30–13:30) hosted by Chad": hours in brackets within a title. */
function hoursWithin(line: SourceLine): RowStrip | null {
  const [, before = '', inside = '', mark = '', behind = ''] =
    /^([^()（）]{3,60})[(（]([^()（）]{4,40})[)）](\s?[:：]|\s[–—-]|)\s{0,3}(\S.{2,250})$/u.exec(line.text) ??
    [];
  const hours = inside === '' || isProse(line.text) ? null : hoursAt(inside);
  if (hours === null || hours.before !== '' || hours.after !== '' || hours.sittings[0]?.end == null)
    return null;
  return rowStrip(line, hours, `${before.trim()}${mark === '' ? ' ' : ': '}${behind}`);
}

function textStrip(line: SourceLine): Strip {
  return { kind: 'text', line, column: -1, isOfTable: false };
}

function rowAhead(line: SourceLine): RowStrip | null {
  const ahead = hoursAt(line.text);
  if (ahead === null || isNotice(line.text, ahead.from)) return null;
  if (ahead.before !== '' && isNotice(ahead.before, ahead.before.length)) return null;
  if (isProse(line.text) && goesOnAsSentence(ahead.after)) return null;
  return rowStrip(line, ahead, ahead.after);
}

/** "Panel 1 (9:00–10:00)", "Coffee ........ 10.30"; without a mark between them only a few words have hours behind them. */
function isSetApart(text: string, { from, before }: FoundHours): boolean {
  if (before === '') return false;
  return (
    before.length <= 60 ||
    (before.length <= 300 && /[([（【.…|:：–—\t-]\s*$|\s{2,}$/u.test(text.slice(0, from)))
  );
}

/** "10 a.m. on Tuesday the Assembly will …": small letters go on behind the hours. */
function goesOnAsSentence(rest: string): boolean {
  return /^\s*(?:,\s*)?(?:on|in|at|the|and|le|la|les|dans|au|el|en|de|в|на)\s/u.test(rest);
}

export function rowStrip(line: SourceLine, hours: FoundHours | null, rest: string): RowStrip {
  return {
    kind: 'row',
    hours,
    instead: '',
    body: bodyOf(line, rest),
    people: [],
    room: null,
    track: '',
    number: '',
    minutes: null,
    column: -1,
    isOfTable: false,
    isAfterBlank: line.isAfterBlank,
    line,
    lines: line.lines,
  };
}

/** Without separators that are left over: "1430-1500 hrs / - / Registration". */
function bodyOf(line: SourceLine, rest: string): readonly SourceLine[] {
  const text = rest.replace(/^[\s/|:：>•·–—-]+(?=[\p{L}\p{N}"“«„‘'「『《(（¿¡])/u, '');
  return /[\p{L}\p{N}]/u.test(text) ? [{ ...line, text, bullet: null }] : [];
}
/** A line that is a date with its label; hours behind it make a row below it. */
function dayStrips(line: SourceLine): readonly Strip[] | null {
  const { text } = line;
  if (text.length > LONGEST_DAY) return null;
  const day = dayIn(text);
  if (day === null || isNotice(text, day.from)) return null;
  const hours = hoursAt(day.after);
  // "Thursday 20 February, from 9.30 to 14 h.", "May 22, 2020 10:00-17:00 Registration" are no sentences.
  const isRow = day.before === '' && hours?.before === '' && !isProse(text) && !goesOnAsSentence(hours.after);
  if (day.certainty === 'guess' && !isRow) return null;
  const strip: Strip = { kind: 'day', day, label: labelOf(day.before, day.after), lines: line.lines };
  // "Tuesday, 4 March – Morning"
  const part = strip.label === '' ? null : partOfDay(strip.label);
  if (part !== null)
    return [
      { ...strip, label: '' },
      { kind: 'part', line, part },
    ];
  if (hours === null) return [strip];
  return [{ ...strip, label: day.before }, rowStrip(line, hours, hours.after)];
}

/** "(all times in EAT, UTC+3)" names no day. */
const ALL_TIMES =
  /^\W{0,2}(?:all times|times in|toutes les heures|heures? de|todas las horas|hora de|время указано|北京时间|التوقيت)(?!\p{L})/iu;

/** "Programme – le 31 mai": what the paper is says nothing of a day. */
const OF_PAPER =
  /^(?:programme|program|agenda|programa|ordre du jour|itinéraire|itinerario|itinerary|schedule|программа)(?:\s?[–—:,-])?(?:\s(?:le|du|of|for|del?|на))?$/iu;

function labelOf(before: string, after: string): string {
  return [before.replace(OF_PAPER, ''), after]
    .filter((words) => words !== '' && !ALL_TIMES.test(words))
    .join(': ');
}
