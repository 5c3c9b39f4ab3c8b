// The room a text names, and what stands before and behind it: headings, cells of hours, ends of lines, "Venue: …".
// A room in the midst of a sentence is only guessed at; "Room for improvement" is none.
import { remembered } from '#base/remembered.ts';
import { holdsPost } from '#domain/people/functionWords.ts';
import { honorificAt } from '#domain/people/honorifics.ts';
import { nameShapeOf } from '#domain/people/nameShape.ts';
import { readMarks } from '#domain/people/readMarks.ts';
import type { Certainty } from '../../programme/reading.ts';
import { CHINESE_ROOM, NAMED_ROOMS, NUMBERED_ROOMS, ONLINE_ROOMS, VENUE_LABELS } from './roomWords.ts';

export interface FoundRoom {
  /** As written. */
  readonly room: string;
  readonly before: string;
  readonly after: string;
  readonly certainty: Certainty;
}

const LONGEST = 600;

/** "4", "XX", "A/B", "1 & 2", "204-B", "«Ладога»", "Pleyel", "Simón Bolívar", "№ 3". */
const NUMBER =
  '(?:(?:No\\.? ?|n[°º] ?|№ ?|# ?|nº ?|Nº ?)?(?:\\d{1,4}[A-Za-zА-Я]?|[A-ZА-Я]{1,2}\\d{1,4}[A-Z]?|[A-ZА-Я]|[IVX]{1,6}|[A-Z]{1,3}-\\d{1,4})(?:[-./]\\d{1,4}|[-/][A-Z])?(?![\\p{L}\\d]))';
const NUMBERS = `${NUMBER}(?:(?: ?[/&+,] ?| and | et | y | e | и | - )${NUMBER}){0,4}`;
const QUOTED = '(?:«[^«»]{2,40}»|“[^“”]{2,40}”|"[^"]{2,40}"|‘[^‘’]{2,40}’)';
const PROPER =
  "(?:\\p{Lu}[\\p{L}’'.-]{1,20})(?: (?:(?:de|del|des|du|la|le|los|d’|von|of) )?\\p{Lu}[\\p{L}’'.-]{0,20}){0,3}";
/** "(NLB)", "(2nd floor)", ", 2nd floor", ", 2-й этаж", ", Building A". */
const FLOOR =
  '(?:\\s?\\((?:[A-Z]{2,8}|(?:к|ком|каб|ауд|комн)\\. ?№? ?\\d{1,4}|[^()]{0,30}(?:[Ff]loor|[Ll]evel|[Bb]uilding|[Bb]ldg|étage|niveau|[Pp]iso|[Pp]lanta|[Ее]таж|этаж|корпус|الطابق)[^()]{0,20})\\)|,\\s?(?:[^,;()]{0,25}(?:[Ff]loor|[Ll]evel|[Bb]uilding|étage|piso|planta|этаж|корпус)(?: [A-Z0-9])?(?![\\p{L}])|ауд\\. ?\\d{1,4}|к\\. ?\\d{1,4}|зал \\p{Lu}(?!\\p{L})|الطابق [\\p{L}\\d]{1,10}))';

const PLACES =
  '[Ss]alle|[Ss]ala|[Ss]alón|Salón|[Aa]ula|[Aa]uditorio|[Aa]uditorium|Amphithéâtre|Amphi|[Ss]alon|Teatro|Pavillon|Hall|Зал|[Кк]онференц-зал|Restaurant|Restaurante|Ресторан';
const NAMED_AHEAD =
  'Room|Hall|Auditorium|Suite|Ballroom|Lounge|Theatre|Theater|Chamber|Boardroom|Pavilion|Studio';
const ARABIC_ROOMS = 'القاعة|قاعة|غرفة|المدرج|مدرج|الصالة|صالة|الغرفة';
/** "amphi Sciences 2", "AMPHI ROUGE", "aulas 3, 6 y 7", "salles 2 et 3" */
const NUMBERED_BEHIND = '[Aa]mphi|AMPHI|[Aa]mphithéâtre|[Aa]ulas?|[Ss]alles|[Ss]alas|[Ss]alons|[Ss]alones';

/** Each pattern with the words without which it finds nothing: looked for first, they spare most lines the pattern. */
const ROOMS = [
  [NAMED_ROOMS, `(?<![\\p{L}\\d])(?:${NAMED_ROOMS})(?![\\p{L}])(?: (?:${NUMBERS}|${QUOTED}))?${FLOOR}{0,2}`],
  [NUMBERED_ROOMS, `(?<![\\p{L}\\d])(?:${NUMBERED_ROOMS})(?: ?${NUMBERS}| ${QUOTED})${FLOOR}{0,2}`],
  [
    PLACES,
    `(?<![\\p{L}\\d])(?:${PLACES}) (?:(?:de la|de l[’']|de los|de|du|des|del) ?)?${PROPER}(?: de (?:la )?\\p{Ll}{3,15})?${FLOOR}?`,
  ],
  [
    NAMED_AHEAD,
    `(?<![\\p{L}\\d])(?!(?:AM|PM|GMT|UTC|CET|EST|EDT|BST|Session|Panel|Plenary Meeting|Meeting|Lunch|Opening|Closing|Registration) )\\p{Lu}[\\p{L}’'.-]{1,20}(?: \\p{Lu}[\\p{L}’'.-]{0,20}){0,3} (?:${NAMED_AHEAD})(?: ${NUMBERS})?${FLOOR}?(?![\\p{L}])(?! (?:of|for|on|Prize|Award))`,
  ],
  [
    ARABIC_ROOMS,
    `(?<![\\p{L}])(?:${ARABIC_ROOMS})(?: (?:الاجتماعات|المؤتمرات|المحاضرات|رقم|الندوات|كبار الزوار))?(?: (?:رقم )?(?:[\\d٠-٩]{1,4}|[A-Zأ-ي](?![\\p{L}])|«[^«»]{2,40}»|"[^"]{2,40}"|[\\p{Script=Arabic}]{2,12}(?: (?:ال|بن|أبو )?[\\p{Script=Arabic}]{2,12}){0,2}(?=\\s*(?:$|[،,)؛:.–-]))))`,
  ],
  [
    NUMBERED_BEHIND,
    `(?<![\\p{L}\\d])(?:${NUMBERED_BEHIND})(?: \\p{Lu}[\\p{L}]{1,15}){0,2}(?: ${NUMBERS})?(?<= [\\p{Lu}\\d][\\p{L}\\d, ]{0,40})(?![\\p{L}])`,
  ],
  ['\\p{Script=Han}', CHINESE_ROOM],
  ['[@＠]', `(?<=[@＠] ?)[\\p{L}\\d][\\p{L}\\d .’'-]{1,40}`],
].map(([words = '', pattern = '']) => ({ words: new RegExp(words, 'u'), pattern: new RegExp(pattern, 'u') }));

const ONLINE = new RegExp(`(?<![\\p{L}\\d])(?:${ONLINE_ROOMS})(?![\\p{L}\\d])`, 'u');
const LABELLED = new RegExp(
  `(?:^|(?<=[\\s(（|;,.،]))(?:${VENUE_LABELS})\\s{0,2}[:：]\\s{0,3}([^|;\\n]{2,160}?)\\.?(?=$|[|;]|\\s{2,}|[.,;]?\\s(?:Time|Date|Hour|Fecha|Hora|Heure|Дата|Время|日期|时间|時間|التاريخ|الوقت)\\s?[:：])`,
  'iu',
);
/** "Room for improvement", "Hall of Fame", "Stage 1 of the project", "Theatre of war". */
const NO_ROOM =
  /^(?:Room|Hall|Theat(?:er|re)|Chamber|Stage|Lab|Library|Garden|Suite|Plaza|Building|Restaurant|Chapel)s? (?:for|of (?!the\s\p{Lu})|to|as|service)/iu;
const BEHIND_NO_ROOM =
  /^\s?(?:Prize|Award|prize|award|of [Cc]ommerce|for improvement|meeting|Resources|resources)(?!\p{L})/u;

export const roomIn = remembered((text: string): FoundRoom | null => {
  // Longer text is prose: rooms stand in short lines, or at the ends of long ones.
  if (text.length > LONGEST) return null;
  return labelledRoom(text) ?? namedRoom(text) ?? onlineRoom(text);
});

function labelledRoom(text: string): FoundRoom | null {
  const found = /[:：]/.test(text) ? LABELLED.exec(text) : null;
  if (found === null) return null;
  const room = found[1]?.trim().replace(/[)）.]$/u, '') ?? '';
  if (readMarks(room).rest === '') return null;
  // "Room: …" may head a column; "Place: 3" is no room.
  if (!/\p{L}\p{L}|\d/u.test(room) || /^https?:/.test(room)) return null;
  return {
    room: balanced(room),
    before: trimmedBefore(text.slice(0, found.index)),
    after: trimmedAfter(text.slice(found.index + found[0].length)),
    certainty: 'sure',
  };
}

function namedRoom(text: string): FoundRoom | null {
  const found = firstRoom(text);
  if (found === null) return null;
  const { index } = found;
  const room = found[0].trim().replace(/[\s,.–-]+$/u, '');
  const behind = text.slice(index + found[0].length);
  if (NO_ROOM.test(text.slice(index)) || BEHIND_NO_ROOM.test(behind)) return null;
  if (isSomebody(room, text.slice(0, index), behind)) return null;
  const before = trimmedBefore(text.slice(0, index));
  const after = trimmedAfter(behind);
  return { room, before, after, certainty: certaintyOf(text.slice(0, index), behind, before, after, room) };
}

/** "Stuart Hall, Professor of Sociology", "Prof. Stuart Hall": somebody who is called like a room. */
function isSomebody(room: string, ahead: string, behind: string): boolean {
  const whole = `${ahead.split(/[,;:] /).at(-1) ?? ''}${room}`.trim();
  const honorific = honorificAt(whole);
  const name = room.startsWith(honorific) ? room.slice(honorific.length).trim() : room;
  if (!/^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}\.)? \p{Lu}\p{Ll}+$/u.test(name) || nameShapeOf(name) === null)
    return false;
  const [, post = ''] = /^(?:, | \()([^,;()]+)/.exec(behind) ?? [];
  return honorific !== '' || holdsPost(post);
}

/** Of those that begin at the same place, the one listed first. */
function firstRoom(text: string): RegExpExecArray | null {
  let first: RegExpExecArray | null = null;
  for (const { words, pattern } of ROOMS) {
    const found = words.test(text) ? pattern.exec(text) : null;
    if (found !== null && (first === null || found.index < first.index)) first = found;
  }
  return first;
}

/** Alone, in brackets, behind a mark or at an end: a room. In the midst of words: perhaps. */
function certaintyOf(ahead: string, behind: string, before: string, after: string, room: string): Certainty {
  const isClear = /\d|[A-Z]{2}|\b[A-Z]$/u.test(room);
  if (before === '' && after === '')
    return isClear || /\s/u.test(room) || /\p{Script=Han}/u.test(room) ? 'sure' : 'likely';
  const isBracketed = /[([（【@]\s?$/u.test(ahead) && /^\s?(?:[)\]）】]|$)/u.test(behind);
  if (isBracketed) return 'sure';
  const isMarkedAhead =
    before === '' || /(?:[-–—|,;:،，：；/•@＠\])）】]|\s{2}|\d|[ap]\.?m\.?|h|\t)\s*$/iu.test(ahead);
  const isMarkedBehind = after === '' || /^\s*(?:[-–—|,;:،，：；/(]|\s{2}|\t)/u.test(behind);
  if (isMarkedAhead && isMarkedBehind) return isClear ? 'sure' : 'likely';
  // "in Conference Room 4", "at the Foyer"
  const isPlaced =
    /(?:^|\s)(?:in|at|à|en|dans|в|в большом|в малом|في|在|à la|à l’|en la|en el|en el)(?: the)?\s*$/iu.test(
      ahead,
    );
  // "Mayor's Dinner at Durban City Hall", "to be held at the Economic and Social Council Chamber, …"
  const isSetOff = (after === '' || isMarkedBehind) && /\s\p{Lu}/u.test(room);
  if (isPlaced) return isClear || isSetOff ? 'likely' : 'guess';
  return after === '' && isClear ? 'likely' : 'guess';
}

function onlineRoom(text: string): FoundRoom | null {
  const found = ONLINE.exec(text);
  if (found === null) return null;
  const ahead = text.slice(0, found.index);
  const behind = text.slice(found.index + found[0].length);
  const before = trimmedBefore(ahead);
  const after = trimmedAfter(behind);
  const isAlone = before === '' && after === '';
  const isSetOff = /[([（|–—@,:-]\s*$/u.test(ahead) && /^\s*(?:[)\]）|,.]|$)/u.test(behind);
  // "Online harassment", "Virtual worlds": a word of a title.
  if (!isAlone && !isSetOff) return null;
  return { room: balanced(found[0]), before, after, certainty: isAlone ? 'sure' : 'likely' };
}

function trimmedBefore(text: string): string {
  return text
    .replace(/(?:\s|^)(?:in|at|à|в|في)(?: the)?\s*$/iu, '')
    .replace(/[\s([（【|,;:،，：；@–—-]{1,9}$/u, '')
    .trim();
}

function trimmedAfter(text: string): string {
  const rest = text.replace(/^[\s)\]）】|,;:،，：；–—-]{1,9}/u, '').trim();
  return /^[.。]$/u.test(rest) ? '' : rest;
}

/** Without a bracket that was opened before it or is not closed in it. */
function balanced(room: string): string {
  return room.includes('(') || !room.endsWith(')') ? room : room.slice(0, -1);
}
