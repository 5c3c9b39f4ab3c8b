// Finds hours in a line of a programme: at its start, at its end, or anywhere in it. How sure they are hours at all is
// said with them; what half of the day they mean is settled later (settledHours.ts).
import { type FoldedText, folded } from '#languages/foldedText.ts';
import type { Certainty } from '../../programme/reading.ts';
import { matchAt } from './clockAt.ts';
import type { FoundHours, HoursStyle } from './foundHours.ts';
import { hoursFrom, type ParsedHours, type ParsedSitting } from './hoursFrom.ts';
import type { FoundTime } from './timeAt.ts';

export interface HoursContext {
  /** The column holds hours: "9", "9.30" and "1015" alone are hours there. */
  readonly isHoursColumn?: boolean;
}

/** Hours at the start of a line end well before this. */
const LONGEST_START = 200;
/** Past bullets, a date and the words that lead them in. */
const FARTHEST = 60;
/** Longer lines are no rows of a programme; their end is prose. */
const LONGEST_LINE = 20_000;

/** Bullets, brackets and signs, a date in figures, and a number with its stop before the hours. */
const BEFORE =
  /(?:\d{4}[-/.]\d{2}[-/.]\d{2}t?[ ,]{0,2}(?=[\d\p{L}])|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}[ ,]{1,2}(?=[\d\p{L}])|[^\p{L}\p{N}#$€£¥]{0,8}(?:\d{1,3}[.)](?= [^\d])|\(?[a-z]\) )?)/uy;
const NUMBER_BEFORE =
  /(?:\d{1,3}[.)] |\d{1,3} ?[|] ?|\(?[a-z]\) |\(?[ivx]{1,4}[.)] |[一二三四五六七八九十]{1,3}[,.] ?)/uy;
const SEPARATORS = /^[\s\p{Cf}:：;,.…–—―‒‐‑\-|¦→⇒>·•_*)\]】）、，~～/]+/u;
const SEPARATORS_BEFORE = /[\s:：;,.…–—―‒\-|¦→(（【[·•_*~～@]+$/u;

/** Signs of direction from a word processor. */
const INVISIBLE = /^[\p{Cf}\s]+|[\p{Cf}\s]+$/gu;

/** The hours a text begins with, or that stand alone in it; bullets, numbers and brackets before them do not matter. */
export function hoursAt(text: string, { isHoursColumn = false }: HoursContext = {}): FoundHours | null {
  const start = text.slice(0, LONGEST_START);
  if (!CANDIDATE.test(start.slice(0, FARTHEST))) return null;
  const line = folded(start);
  const skipped = matchAt(BEFORE, line.text, 0)?.[0].length ?? 0;
  const numbered = skipped + (matchAt(NUMBER_BEFORE, line.text, skipped)?.[0].length ?? 0);
  for (const place of new Set([skipped, numbered])) {
    const parsed = hoursFrom(line, place);
    const found = parsed === null ? null : foundHours(text, line, place, parsed, isHoursColumn);
    if (found !== null) return found;
  }
  return null;
}

/** The hours a line ends with: "Opening (9:00–10:00)", "Opening …… 9:00". */
export function hoursAtEnd(text: string): FoundHours | null {
  const last = hoursIn(text).at(-1);
  return last !== undefined && last.after === '' && last.before !== '' ? last : null;
}

/** All hours anywhere in a text, but for figures that may be anything else. */
export function hoursIn(text: string): readonly FoundHours[] {
  if (text.length > LONGEST_LINE || !CANDIDATE.test(text)) return [];
  const line = folded(text);
  const all: FoundHours[] = [];
  let behind = 0;
  for (const candidate of line.text.matchAll(CANDIDATES)) {
    const at = candidate.index;
    if (at < behind || !mayBeHours(line.text, at)) continue;
    const place = Math.max(behind, withLead(line.text, at));
    const parsed = hoursFrom(line, place) ?? hoursFrom(line, at);
    if (parsed === null) continue;
    const from = parsed.sittings[0]?.from ?? at;
    const found = foundHours(text, line, from, parsed, false);
    if (found === null || found.certainty === 'guess' || isNumberOf(line.text, from)) continue;
    if (!isLikelyInText(text, found)) continue;
    all.push(found);
    behind = parsed.end;
  }
  return all;
}

const CANDIDATE = /[\p{Nd}]|noon|mid|минут|полд|полн|中午|正午|[点时點時]|الساعة|صباح|مساء|ظهر|عصر|فجر|ليل/iu;
const CANDIDATES =
  /(?<![\d\p{L}])(?<!\d[.,:/-])\d{1,4}|(?<=[\p{Script=Han}])\d{1,2}|(?<![\p{L}-])(?:noon|midday|midi|mediodia|полдень|midnight)(?!\p{L})|[上下中早晚凌傍][午上晨晚]|[一二两三四五六七八九十]{1,3}[点时]|الساعة ال|(?<!\p{L})ال(?=(?:واحد|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|حادي)[ةه] )/gu;

const QUICK =
  /\d{1,4} ?(?:[:.,/]\d|[-→h时時点點至到чap]|(?:noon|midi|mediod|mid|uhr|утр|веч|дня|днем|ноч|полд|to |until|till|in the|du |de |hasta|до |по |и |et |y |and |الى|حتى|صباح|مساء|ظهر|عصر|ليل|فجر|منتصف|ص|م|بعد|قبل|o'c))/uy;

/** Spares the figures of a text that nothing makes hours of the slower look. */
function mayBeHours(text: string, place: number): boolean {
  return !/\d/.test(text.charAt(place)) || matchAt(QUICK, text, place) !== null;
}

const LEAD_BEFORE =
  /(?:^|(?<=[ (,;:\p{Script=Han}]))(?:from|at|between|starting at|de|du|a partir de|des|a|entre|las|de las|a las|desde las|desde|с|со|в|от|من|من الساعة|الساعة|في الساعة|在|从|自|于) ?$/u;
const MARK_BEFORE = /(?:上午|下午|中午|晚上|早上|凌晨|傍晚) ?$/u;

/** Where the word that leads in the hours begins, or the hours themselves. */
function withLead(text: string, place: number): number {
  const near = Math.max(0, place - 24);
  let start = place;
  for (const pattern of [MARK_BEFORE, LEAD_BEFORE]) {
    const found = pattern.exec(text.slice(near, start));
    if (found !== null) start = near + found.index;
  }
  return start;
}

/** "John 3:16", "0930" and "19:30-style" in running text are something else more often than hours. */
function isLikelyInText(text: string, { style, before, sittings, end, certainty }: FoundHours): boolean {
  if (style === 'compact' && sittings[0]?.end === null) return false;
  if (certainty === 'sure') return !/^-\p{Ll}/u.test(text.slice(end - 1, end + 1));
  const minutes = sittings[0]?.start.first ?? 0;
  if (style === 'compact') return false;
  return minutes % 5 === 0 || !/\p{Lu}\p{L}+$/u.test(before);
}

/** "Item 10.30", "paragraph 11.15", "page 10": what is counted is named before the figures. */
function isNumberOf(text: string, place: number): boolean {
  return /(?:^|[^\p{L}])(?:item|items|panel|para|paras|paragraph|paragraphs|article|art|chapter|section|page|pages|p|pp|no|n|res|goal|target|sdg|room|hall|ratio|ratio of|scale|version|v|table|figure|fig|annex|verse|psalm|point|salle|piece|resolution|sala|punto|punkt|зал|пункт|п|ст|стр|статья|раздел|комната|каб|第|القاعه|القاعة|الماده|المادة|البند|الفقره|الفقرة)\.? ?$/u.test(
    text.slice(Math.max(0, place - 24), place),
  );
}

function foundHours(
  text: string,
  line: FoldedText,
  place: number,
  parsed: ParsedHours,
  isHoursColumn: boolean,
): FoundHours | null {
  const [first] = parsed.sittings;
  if (first === undefined) return null;
  const start = line.origin(place);
  const open = /[([（【「]\s*$/u.exec(text.slice(Math.max(0, start - 6), start));
  const from = open === null ? start : start - open[0].length;
  const stop = originBehind(text, line, parsed.end);
  const separators = SEPARATORS.exec(text.slice(stop, stop + 200))?.[0] ?? '';
  const after = text
    .slice(stop + separators.length)
    .replace(INVISIBLE, '')
    .trim();
  if (isPieceOfNumber(line.text, first, parsed.end)) return null;
  const isAbout = /[±~≈]\s*$|\+\/-\s*$/u.test(text.slice(0, start));
  const certainty = atMost(certaintyOf(parsed, separators, after, isHoursColumn), isAbout);
  if (certainty === null) return null;
  return {
    from,
    end: stop + separators.length,
    before: trimmed(text.slice(0, from).replace(SEPARATORS_BEFORE, '')),
    after,
    timeAs: line.typed(parsed.labelEnd, parsed.end),
    sittings: parsed.sittings.map((sitting) => ({
      start: sitting.start.time,
      end: sitting.end?.time ?? null,
      timeAs: line.typed(Math.max(sitting.from, parsed.labelEnd), sitting.until),
    })),
    style: styleOf(first),
    length: parsed.length?.minutes ?? null,
    zone: parsed.zone,
    certainty,
  };
}

/** "555-09-30", "138 0000 1015", "№ 09-30": figures in groups are a telephone's or another number. */
function isPieceOfNumber(text: string, { start, end, from }: ParsedSitting, until: number): boolean {
  const isPlain = [start, end].every((time) => time === null || isPlainFigures(text, time));
  if (!isPlain) return false;
  const before = text.slice(Math.max(0, from - 6), from);
  const behind = text.slice(until, until + 3);
  return /(?:\d[ )-]{1,2}|[№#+] ?|(?:тел|tel)\.? ?)$/u.test(before) || /^(?:-\d| \d\d)/u.test(behind);
}

function isPlainFigures(text: string, time: FoundTime): boolean {
  if (time.hasMark || time.style === 'word') return false;
  const isHyphened = /^\d{1,2}-/u.test(text.slice(time.from, time.from + 3));
  return time.style === 'compact' || time.style === 'bare' || (isHyphened && time.style === 'stop');
}

function trimmed(text: string): string {
  const plain = text.replace(INVISIBLE, '');
  return /[\p{L}\p{N}]/u.test(plain) ? plain : '';
}

/** A place of the text, with nothing invisible or blank between it and what was read. */
function originBehind(text: string, line: FoldedText, end: number): number {
  return end >= line.text.length ? Math.min(text.length, line.origin(end)) : line.origin(end);
}

function styleOf({ start, end }: ParsedSitting): HoursStyle {
  return start.style === 'bare' && end !== null && end.style !== 'bare' ? end.style : start.style;
}

/** "± 07.30" is about that hour. */
function atMost(certainty: Certainty | null, isAbout: boolean): Certainty | null {
  return certainty === 'sure' && isAbout ? 'likely' : certainty;
}

/** null: no hours at all. */
function certaintyOf(
  { sittings, hasLead, length }: ParsedHours,
  separators: string,
  after: string,
  isHoursColumn: boolean,
): Certainty | null {
  const [first] = sittings;
  if (first === undefined) return null;
  const { start, end } = first;
  const style = styleOf(first);
  const isAlone = after === '';
  const isApart = isAlone || /[\t|:：–—→]|[ \u00a0]{2}|\s-\s|^\s*-/u.test(separators);
  if (start.hasMark && start.style === 'word' && end === null && !isApart && sittings.length === 1)
    return null;
  if (start.hasMark || end?.hasMark === true) return 'sure';
  if (style === 'colon') return end === null && start.time.first % 5 !== 0 ? 'likely' : 'sure';
  if (style === 'letter')
    return letterCertainty(first, hasLead || isHoursColumn, isApart, /^\p{Lu}/u.test(after));
  if (style === 'stop')
    return end !== null || isHoursColumn || length !== null || hasLead
      ? 'sure'
      : stopCertainty(start.time.first, isApart);
  if (style === 'compact') return compactCertainty(first, isAlone, isApart, isHoursColumn);
  if (end === null)
    return isHoursColumn && isAlone ? 'likely' : hasLead && !isAlone ? null : hasLead ? 'guess' : null;
  return isHoursColumn ? 'likely' : 'guess';
}

function letterCertainty(
  { start, end }: ParsedSitting,
  isSaid: boolean,
  isApart: boolean,
  isBeforeTitle: boolean,
): Certainty | null {
  if (!start.isLikeLength || isSaid) return 'sure';
  if (end !== null) return end.isLikeLength && !end.hasMinutes && !start.hasMinutes ? 'likely' : 'sure';
  // "2 hours of debate", but "10 horas Inauguración".
  if (isBeforeTitle && start.time.first >= 7 * 60) return 'likely';
  return isApart ? 'guess' : null;
}

/** "10.15 Coffee" is an hour, "1.10 Scope" may be a number of a section. */
function stopCertainty(minutes: number, isApart: boolean): Certainty {
  const isRound = minutes % 5 === 0;
  if (!isRound) return 'guess';
  return minutes >= 7 * 60 || minutes % 60 === 0 || minutes % 60 >= 30 || isApart ? 'likely' : 'guess';
}

/** "0930", "1015-1100"; but years ("2015-2030", "1945 Charter") look the same. */
function compactCertainty(
  { start, end }: ParsedSitting,
  isAlone: boolean,
  isApart: boolean,
  isHoursColumn: boolean,
): Certainty | null {
  const isYear = (minutes: number): boolean => minutes >= 18 * 60 && minutes <= 21 * 60 + 59;
  const times = [start.time.first, ...(end === null ? [] : [end.time.first])];
  if (times.some((minutes) => minutes % 5 !== 0) && !start.hasLeadingZero) return null;
  if (start.hasLeadingZero) return end !== null || isApart ? 'sure' : 'likely';
  if (times.every(isYear)) return isHoursColumn ? 'likely' : 'guess';
  if (end !== null) return end.style === 'compact' ? 'sure' : 'likely';
  if (isHoursColumn) return 'sure';
  return isAlone ? 'likely' : 'guess';
}
