// Room and place of the whole meeting: lines of the heading that are rooms or places, "Venue: …", or a sentence that says
// where it takes place.
import { isBody } from '#domain/people/functionWords.ts';
import type { Read } from '../../programme/reading.ts';
import { hoursAt } from '../hours/hoursAt.ts';
import { roomOfLine } from '../recognise/roomOfLine.ts';
import { type FoundRoom, roomIn } from '../rooms/roomIn.ts';
import type { HeadStrip } from './headOf.ts';

const LABEL =
  /^(?:venue|place|location|where|lieu|endroit|lugar|sede|место проведения|место|место встречи|地 ?[点點]|会议地点|活动地点|举办地点|المكان|مكان الانعقاد|الموقع|مكان)\s*[:：]\s*(.{2,260})$/iu;
/** Houses whose name alone is a place for a meeting. */
const HOUSE =
  /^(?:united nations headquarters|un headquarters|unhq|palais des nations|vienna international cent|united nations office|siège des nations|sede de las naciones|центральные учреждения|штаб-квартира|联合国总部|مقر الأمم)/iu;
/** Houses and cities behind or below a room. */
const PLACE =
  /^(?:united nations|un headquarters|unhq|palais des nations|new york|geneva|genève|vienna|nairobi|paris|hotel|hôtel|siège|sede|université|university|universidad|centro|centre|center|auditorium|palais|palacio|отель|гостиница|г\.\s|университет|дворец|центр|.{0,20}(?:酒店|大学|会议中心|饭店|宾馆|会展中心|大厦|大楼)|فندق|جامعة|مقر|قصر|مركز)/iu;
/** "Daewoo Hotel, Hanoi": a house in a few words before its city. */
const HOUSE_AHEAD =
  /^(?:[\p{L}'’-]{2,20} ){1,4}(?:hotel|hôtel|palace|resort|university|institute|building|museum)(?:,\s[\p{Lu}][^,]{2,40}){0,3}$/iu;
const HOTEL = /^(?:hotel|hôtel|отель|гостиница|فندق)\s\p{L}/iu;
/** "二、会议地点" over the place. */
const CHINESE_LABEL = /^[一二三四五六七八九十]{1,2}、\s?(?:会议|活动|举办|培训)?地点[:：]?$/u;
const MOST = 4;
const LONGEST = 160;

/** "苏州太湖国际会议中心二楼太湖厅" */
const CHINESE_HALL =
  /^[\p{Script=Han}\p{N} ·,，、()（）]{4,50}(?:厅|廳|室|馆|館|楼|樓|层|層|号|號|礼堂|禮堂|中心|酒店|宾馆|系館)$/u;

export function isPlaceLine(text: string): boolean {
  return (
    text.length <= LONGEST &&
    (HOUSE.test(text) || PLACE.test(text) || HOUSE_AHEAD.test(text) || CHINESE_HALL.test(text))
  );
}

export function venueOf(
  near: readonly HeadStrip[],
  front: readonly HeadStrip[],
  prose: readonly HeadStrip[],
): Read<string> | null {
  const head = [...near, ...front];
  const texts = head.flatMap((strip) => (strip.kind === 'text' ? [strip.line] : []));
  for (const [place, line] of texts.entries()) {
    const labelled = LABEL.exec(line.text.slice(0, 300))?.[1];
    if (labelled !== undefined) return { value: labelled.trim(), lines: line.lines, certainty: 'sure' };
    const next = CHINESE_LABEL.test(line.text) ? texts[place + 1] : undefined;
    if (next !== undefined && next.text.length <= 80)
      return { value: next.text, lines: [...line.lines, ...next.lines], certainty: 'sure' };
  }
  for (const [place, line] of texts.entries()) {
    const alone = line.text.length <= LONGEST ? roomOfLine(line.text) : null;
    const isHouse = HOUSE.test(line.text) || HOUSE_AHEAD.test(line.text);
    const isPlace = place < near.length && line.text.length <= 80 && isHouse;
    if (alone === null && !isPlace) continue;
    const parts = [alone ?? line.text];
    const lines = [...line.lines];
    for (const next of texts.slice(place + 1, place + MOST)) {
      if (next.text.length > 80 || !PLACE.test(next.text)) break;
      parts.push(next.text);
      lines.push(...next.lines);
    }
    return { value: parts.join(', '), lines, certainty: 'likely' };
  }
  return behindDate(head) ?? withRoom(near) ?? inProse([...head, ...prose]) ?? houseBehindDate(head);
}

/** "… 03 April 2012 – New York Conference Room 2 (NLB)", "23 June 2017, Conference Room 4, UNHQ". */
function behindDate(head: readonly HeadStrip[]): Read<string> | null {
  for (const strip of head) {
    if (strip.kind !== 'day') continue;
    for (const text of [strip.day.after, strip.day.before]) {
      const place = (hoursAt(text)?.after ?? text).replace(/^[\s,;|–—-]+|[\s|]+$/gu, '');
      const found = place.length > LONGEST ? null : roomIn(place);
      if (found === null) continue;
      // "Monday PLENARY SESSIONS Venue: Conference Centre"
      const isLabelled = found.certainty === 'sure' && found.before !== '' && /[:：]/u.test(place);
      return { value: isLabelled ? found.room : closed(place), lines: strip.lines, certainty: 'likely' };
    }
  }
  return null;
}

/** "Les 19 et 20 décembre 2019 au Conseil économique et social d’Abidjan" */
const IN_BODY = /^(?:au |à la |à l['’]|en el |en la |at the |in the )(\p{Lu}.+)$/u;

/** "Ouagadougou, du 4 au 6 mars 2025 – Hôtel Silmandé" */
function houseBehindDate(near: readonly HeadStrip[]): Read<string> | null {
  for (const strip of near) {
    if (strip.kind !== 'day') continue;
    const place = strip.day.after.replace(/^[\s,;|–—-]+/u, '');
    const [, inside = ''] = IN_BODY.exec(place) ?? [];
    if (inside.length > 3 && inside.length <= 120 && isBody(inside.split(/\s/u)[0] ?? ''))
      return { value: closed(inside), lines: strip.lines, certainty: 'likely' };
    if (place.length <= 80 && (HOUSE.test(place) || HOUSE_AHEAD.test(place) || HOTEL.test(place)))
      return { value: closed(place), lines: strip.lines, certainty: 'likely' };
  }
  return null;
}

/** "成都 Chengdu · 锦江厅 Jinjiang Hall": a short line with a room in it. */
function withRoom(near: readonly HeadStrip[]): Read<string> | null {
  for (const [place, strip] of near.entries()) {
    if (strip.kind !== 'text' || strip.line.text.length > 100) continue;
    const isBelowDate = near[place - 1]?.kind === 'day' && strip.line.text.length <= 60;
    // "Technical meetings (Ballroom)" says where a part of it is.
    if (/^[^()（）]{4,}[(（][^()（）]+[)）]$/u.test(strip.line.text)) continue;
    const found = roomIn(strip.line.text);
    if (found !== null && (isBelowDate || found.certainty !== 'guess' || found.before === ''))
      return { value: strip.line.text, lines: strip.line.lines, certainty: 'likely' };
  }
  return null;
}

/** "… will take place on Tuesday, 3 April 2012 at Conference Room 2 (NLB), UN Headquarters, New York." */
function inProse(prose: readonly HeadStrip[]): Read<string> | null {
  for (const strip of prose) {
    if (strip.kind !== 'text') continue;
    const found = roomInSentences(strip.line.text.slice(0, 3000));
    if (found === null) continue;
    const behind =
      /^(?:,\s[\p{Lu}\p{Script=Han}\p{Script=Arabic}][^.,;。]{1,60}){0,3}/u.exec(`, ${found.after}`)?.[0] ??
      '';
    return {
      value: closed(found.room + (isPlaceList(behind) ? behind : '')),
      lines: strip.line.lines,
      certainty: 'likely',
    };
  }
  return null;
}

/** "… dará comienzo a las 16:00 horas en el Paraninfo": said of the meeting, a room may be without a mark of its own. */
const HELD =
  /(?:held|tak(?:e|es|ing) place|conven\w*|se celebra\w*|tendrá lugar|dará comienzo|se realiza\w*|aura lieu|se tien\w*|se déroule\w*|состоится|пройдет|пройдёт|проводится)(?!\p{L})/iu;

function roomInSentences(text: string): FoundRoom | null {
  for (const sentence of text.split(/(?<=[.!?。]\s)(?=\p{Lu})/u)) {
    const found = roomIn(sentence);
    if (found === null) continue;
    if (found.certainty !== 'guess' || HELD.test(found.before)) return found;
  }
  return null;
}

/** Without a bracket that was opened and cut off: "Hall of the Americas (October 1". */
function closed(text: string): string {
  return text.replace(/[,;\s]*[(（][^()（）]*$/u, '').trim();
}

/** What goes on behind the room is places, not the rest of the sentence. */
function isPlaceList(text: string): boolean {
  return !/,\s(?:I|We|The|This|It)\s/u.test(text);
}
