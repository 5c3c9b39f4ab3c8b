// Hours that begin at a place of a folded line: one sitting or several, each a start or a range, with the zone and the
// length behind them. Where they may begin and what stands round them is told in hoursAt.ts.
import type { FoldedText } from '#languages/foldedText.ts';
import { monthWordAt } from '#languages/dateWords.ts';
import { matchAt } from './clockAt.ts';
import { leadAt, toAt } from './hourWords.ts';
import { type FoundLength, lengthBehind } from './lengths.ts';
import { type FoundTime, skipSpace, timeAt } from './timeAt.ts';
import { zoneAt } from './zones.ts';

export interface ParsedSitting {
  readonly start: FoundTime;
  readonly end: FoundTime | null;
  /** With the words before it ("de 9h à 10h"). */
  readonly from: number;
  readonly until: number;
}

export interface ParsedHours {
  readonly sittings: readonly ParsedSitting[];
  readonly hasLead: boolean;
  /** Behind "Time:", which is no part of the hours as written. */
  readonly labelEnd: number;
  readonly zone: string | null;
  readonly length: FoundLength | null;
  readonly end: number;
}

const DASH = / ?(?:(?:- ?){1,3}>?|→|⇒|=>|»|⟶|…|\.{2,4}) ?/uy;
const SLASH = / ?\/ ?/uy;
const ISO_DATE = /\d{4}-\d{2}-\d{2}[t ] ?/uy;
const BETWEEN_SITTINGS = / ?(?:[,;&+|/·] ?(?:and |et |y |и |و ?)?|and |et |y |и |و ?|和|及|、)/uy;
const BETWEEN_ZONES = / ?(?:[/|,;=(-] ?|\) ?[/|(] ?)/uy;
const MOST_SITTINGS = 6;
/** "18:00 onwards", "18:00 – late": the end is left open; "18:00 – Close of the meeting" goes on with a title, and
 * "18:00 Close" has one. */
const OPEN_END =
  / ?(?:(?:(?:and )?onwards?|起|开始)(?!\p{L})|(?:[-\u2010-\u2015~] ?)?(?:(?:un)?till? )?late(?= ?(?:$|[|\t):,;]| {2}))|(?:[-\u2010-\u2015~] ?|(?:[-\u2010-\u2015~] ?)?(?:un)?till? )(?:late|close|open[ -]end(?:ed)?|end|fin|la fin|final|cierre|tarde|окончания|до окончания|до конца|конец|结束|結束|النهاية|حتى النهاية)(?= ?(?:$|[|\t):,;]| {2})))/uy;

export function hoursFrom(folded: FoldedText, place: number): ParsedHours | null {
  const { text } = folded;
  const lead = leadsAt(text, place);
  if (lead.isUntil) return null;
  const first = sittingAt(folded, lead.end, lead.end > place);
  if (first === null) return null;
  let sittings: readonly ParsedSitting[] = [{ ...first, from: place }];
  let end = first.until;
  let zone = zoneAt(folded, end);
  end = zone?.end ?? end;
  for (
    let next = nextSitting(folded, end, sittings);
    next !== null;
    next = nextSitting(folded, end, sittings)
  ) {
    sittings = [...sittings, next];
    end = next.until;
    const nextZone = zoneAt(folded, end);
    zone ??= nextZone;
    end = nextZone?.end ?? end;
  }
  end += matchAt(OPEN_END, text, end)?.[0].length ?? 0;
  end = behindOtherZones(folded, end, zone?.zone ?? null);
  const length =
    sittings.length === 1 && first.end === null ? lengthBehind(text, end) : lengthInBrackets(text, end);
  if (length !== null) end = length.end;
  return {
    sittings,
    hasLead: lead.end > place,
    labelEnd: lead.labelEnd,
    zone: zone?.zone ?? null,
    length,
    end,
  };
}

interface Leads {
  readonly end: number;
  readonly isUntil: boolean;
  readonly labelEnd: number;
}

/** Past "Time: from", "de las", "С"; a lead that is no word of its own language's hours leads to no figures. */
function leadsAt(text: string, place: number): Leads {
  let end = place;
  let isUntil = false;
  let labelEnd = place;
  for (let count = 0; count < 3; count += 1) {
    const word = leadAt(text, end);
    if (word === null) break;
    isUntil ||= word.meaning === 'until';
    end = skipSpace(text, word.end);
    if (text[end] === ':') end = skipSpace(text, end + 1);
    if (/: ?$/.test(text.slice(place, end))) labelEnd = end;
  }
  const iso = matchAt(ISO_DATE, text, end);
  return { end: iso === null ? end : end + iso[0].length, isUntil, labelEnd };
}

/** A start with its end, if one stands behind it. */
function sittingAt(folded: FoldedText, place: number, hasLead: boolean): ParsedSitting | null {
  const { text } = folded;
  const start = timeAt(text, place, { mayBeWord: hasLead, isLed: hasLead });
  if (start === null) return null;
  const zone = zoneAt(folded, start.end);
  const end = endBehind(folded, start, zone?.end ?? start.end, hasLead) ?? endInNextColumn(text, start);
  if (end === null && isMonthBehind(text, start)) return null;
  return { start, end, from: place, until: end?.end ?? start.end };
}

function endBehind(folded: FoldedText, start: FoundTime, place: number, hasLead: boolean): FoundTime | null {
  const { text } = folded;
  for (const joint of jointsAt(text, place)) {
    const next = leadsAt(text, joint.end);
    const mayBeWord = hasLead && joint.isWord;
    const mark = /^\d{1,2}([-/,])/u.exec(text.slice(start.from, start.from + 3))?.[1];
    const behind = start.style === 'stop' && (mark === '-' || mark === '/' || mark === ',') ? mark : null;
    const end = timeAt(text, next.end, { mayBeWord, behind });
    if (end === null || !isEndOf(folded, start, end, joint)) continue;
    // "10:00 EDT / 16:00 CEST" is one hour in two places.
    if (joint.mark === '/' && zoneAt(folded, end.end) !== null) continue;
    return end;
  }
  return null;
}

/** "10:00 11:00 Opening", "10:00 | 11:00": two columns run together, with nothing between the start and the end. */
function endInNextColumn(text: string, start: FoundTime): FoundTime | null {
  const gap = matchAt(/ ?\| ?| /uy, text, start.end);
  if (gap === null || !hasSetForm(start)) return null;
  const next = timeAt(text, start.end + gap[0].length);
  if (next === null || next.style !== start.style || next.hasMark !== start.hasMark) return null;
  const isLater =
    next.time.first > start.time.first && jointsAt(text, next.end).every(({ mark }) => mark === '/');
  return isLater && hasSetForm(next) && !next.isLikeLength ? next : null;
}

interface Joint {
  readonly end: number;
  readonly isWord: boolean;
  readonly mark: string;
}

function jointsAt(text: string, place: number): readonly Joint[] {
  const joints: Joint[] = [];
  const dash = matchAt(DASH, text, place);
  if (dash !== null) {
    const behind = place + dash[0].length;
    const word = toAt(text, behind);
    // "10:00 -to- 11:00"
    const wordEnd = word === null ? behind : skipSpace(text, word.end);
    const second = word === null ? null : matchAt(DASH, text, wordEnd);
    joints.push({ end: wordEnd + (second?.[0].length ?? 0), isWord: false, mark: dash[0] });
    if (word !== null) joints.push({ end: behind, isWord: false, mark: dash[0] });
  }
  const place2 = skipSpace(text, matchAt(/ ?,(?= )/uy, text, place) === null ? place : place + 1);
  const word = toAt(text, place2);
  if (word !== null)
    joints.push({ end: skipSpace(text, word.end), isWord: true, mark: text.slice(place2, word.end) });
  const slash = matchAt(SLASH, text, place);
  if (slash !== null) joints.push({ end: place + slash[0].length, isWord: false, mark: '/' });
  return joints;
}

/** May what stands behind a dash or a word be the end of a range, rather than the beginning of a title? */
function isEndOf(folded: FoldedText, start: FoundTime, end: FoundTime, joint: Joint): boolean {
  const { text } = folded;
  if (isMonthBehind(text, end)) return false;
  if (joint.mark === '/' && !(hasSetForm(start) && hasSetForm(end))) return false;
  // "и", "et", "y" join a range only behind "between": else they join two sittings.
  if (['et', 'y'].includes(joint.mark) && !/(?:entre|between)[^\d]{0,12}$/u.test(text.slice(0, start.from)))
    return false;
  if (start.style === 'compact' && end.style !== 'compact' && !end.hasMark)
    return end.style === 'letter' && /^\d{3,4}/u.test(text.slice(end.from, end.from + 4));
  if (end.style === 'compact') return start.style === 'compact' || start.hasMark || end.hasMark;
  if (end.style !== 'bare') return true;
  if (start.style === 'compact' || /^ ?(?:min|mn\b|['′%]|мин|分|دق)/u.test(text.slice(end.end, end.end + 6)))
    return false;
  // "10:00 – 5 presentations", "3-4 speakers": figures that count something; "3.15 - 5 Report back": a title follows.
  const isBeforeCapital = /^\p{Lu}\p{Ll}/u.test(folded.typed(end.end, end.end + 3));
  const isApart = joint.isWord || joint.mark.includes(' ');
  return !(
    isApart &&
    !isBeforeCapital &&
    start.style !== 'bare' &&
    /^ \p{Ll}{2}/u.test(text.slice(end.end, end.end + 3)) &&
    !isSittingWord(text, end.end)
  );
}

/** Written so that it is a time whatever stands round it. */
function hasSetForm(time: FoundTime): boolean {
  return time.hasMark || ['colon', 'stop', 'letter'].includes(time.style);
}

function isSittingWord(text: string, place: number): boolean {
  return leadAt(text, skipSpace(text, place)) !== null || matchAt(BETWEEN_SITTINGS, text, place) !== null;
}

function isMonthBehind(text: string, time: FoundTime): boolean {
  return (
    !time.hasMark &&
    (time.style === 'bare' || time.style === 'stop') &&
    monthWordAt(text, skipSpace(text, time.end)) !== null
  );
}

/** "11Am-1PM 3PM-6PM", "9.00–10.30, 11.00–12.30", "10:00 and 15:00". */
function nextSitting(
  folded: FoldedText,
  place: number,
  before: readonly ParsedSitting[],
): ParsedSitting | null {
  const previous = before.at(-1);
  if (previous === undefined || before.length >= MOST_SITTINGS) return null;
  const { text } = folded;
  const joint = matchAt(BETWEEN_SITTINGS, text, place);
  const afterJoint = joint === null ? skipSpace(text, place) : skipSpace(text, place + joint[0].length);
  if (afterJoint === place) return null;
  const lead = leadsAt(text, afterJoint);
  if (lead.isUntil) return null;
  const found = sittingAt(folded, lead.end, lead.end > afterJoint);
  if (found === null || isOtherZone(folded, found, joint)) return null;
  const isOfOneForm = hasSetForm(found.start) || (found.end !== null && hasSetForm(found.end));
  if (found.end === null)
    return joint !== null &&
      previous.end === null &&
      isOfOneForm &&
      found.start.style === previous.start.style
      ? found
      : null;
  if (previous.end === null || !(isOfOneForm || found.start.style === previous.start.style)) return null;
  return found;
}

function isOtherZone(folded: FoldedText, found: ParsedSitting, joint: RegExpExecArray | null): boolean {
  return zoneAt(folded, found.until) !== null && /[/|(]/u.test(joint?.[0] ?? '');
}

/** The same hours said in the zones of other places: "/ 16:00 CEST", "(15:00–16:00 Geneva time)". */
function behindOtherZones(folded: FoldedText, place: number, zone: string | null): number {
  let end = place;
  for (let count = 0; count < 8; count += 1) {
    const joint = matchAt(BETWEEN_ZONES, folded.text, end);
    if (joint === null) break;
    const found = sittingAt(folded, leadsAt(folded.text, end + joint[0].length).end, false);
    const other = found === null ? null : zoneAt(folded, found.until);
    if (found === null || other === null || other.zone === zone) break;
    end = other.end;
    const close = matchAt(/ ?[)\]]/uy, folded.text, end);
    if (joint[0].includes('(') && close !== null) end += close[0].length;
  }
  return end;
}

function lengthInBrackets(text: string, place: number): FoundLength | null {
  return /^ ?[([]/u.test(text.slice(place, place + 2)) ? lengthBehind(text, place) : null;
}
