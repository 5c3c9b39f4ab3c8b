// Takes the room off the end of a title: "Opening session (Conference Room 4)", "Lunch – Delegates Dining Room".
import { fold } from '#languages/foldedText.ts';
import { TO_BE_CONFIRMED } from '../recognise/lineWords.ts';
import { roleLabelAt } from '../people/roleLabelAt.ts';
import { roomOfLine } from '../recognise/roomOfLine.ts';
import { isPauseTitle } from './sessionKind.ts';
import { roomIn } from '../rooms/roomIn.ts';

export interface TitleAndRoom {
  readonly title: string;
  /** As written; null = the title names none. */
  readonly room: string | null;
}

const IN_BRACKETS = /\s*[(（[]([^()（）[\]]{2,100})[)）\]]\s*[.;:。]?\s*$/u;
const APART = /(?:\s(?:[–—|@•·-]|at|at the)|[,;|，；])\s*$|(?<=[\])）】])\s+$/iu;
/** "Opening addresses Room: P1" */
const LABELLED =
  /(?<=\S)[\s,;，；（(–—-]{1,4}(?:room|venue|place|salle|lieu|sala|lugar|зал|аудитория|место|会议室|地点|会场|场地|القاعة|المكان)\s?[:：]\s?$/iu;
/** In brackets behind a pause or a reception a name in capitals is where it is: "Lunch (Officers' Mess)". */
const HOUSE = /^(?:\p{Lu}[\p{L}\d'’-]*)(?:\s[\p{L}\d'’-]+){0,3}$/u;
const BY_SOMEBODY = /(?:^|\s)(?:by|par|por|from|for|tbc|own)(?:\s|$)/iu;

/** `isNumbered`: behind a number a room may stand alone ("Keynote 1 – Lecture Theatre 1"). */
export function roomOffTitle(title: string, isNumbered = false): TitleAndRoom {
  const short = title.slice(-300);
  const brackets = IN_BRACKETS.exec(short);
  const inside = brackets?.[1]?.trim() ?? '';
  const isHouse =
    isPauseTitle(title.slice(0, title.length - (brackets?.[0].length ?? 0))) &&
    HOUSE.test(inside) &&
    !BY_SOMEBODY.test(inside) &&
    !TO_BE_CONFIRMED.are(fold(inside));
  if (brackets !== null && (roomIn(inside) !== null || isHouse))
    return { title: title.slice(0, title.length - brackets[0].length).trim(), room: inside.trim() };
  const within = roomWithin(title);
  if (within !== null) return within;
  const alone = isNumbered ? roomOfLine(title) : null;
  if (alone !== null) return { title: '', room: alone };
  const found = title.length > 300 ? null : roomIn(title);
  if (found === null || found.certainty === 'guess' || found.before === '') return { title, room: null };
  const from = title.lastIndexOf(found.room);
  const before = title.slice(0, from);
  if (LABELLED.test(before))
    return { title: before.replace(LABELLED, '').trim(), room: title.slice(from).trim() };
  if (from <= 0 || !APART.test(before)) return { title, room: null };
  const ahead = before.replace(APART, '').trim();
  const people = peopleBehind(title.slice(from));
  // What goes on behind it is the house: "…, Conference Room 4, United Nations Headquarters".
  if (people === null) return { title: ahead, room: title.slice(from).trim() };
  return {
    title: `${ahead} – ${people}`,
    room: title
      .slice(from, title.length - people.length)
      .replace(APART, '')
      .trim(),
  };
}

/** "Opening (amphi Sciences 2) - Glen Millot": nothing but a room in the brackets before who speaks. */
function roomWithin(title: string): TitleAndRoom | null {
  if (title.length > 600) return null;
  for (const brackets of title.matchAll(/\s?[(（[]\s?([^()（）[\]]{2,60}?)\s?[)）\]](?=\s[–—-]\s)/gu)) {
    const [whole, inside = ''] = brackets;
    const found = roomIn(inside);
    if (found === null || found.before !== '' || found.after !== '' || found.certainty === 'guess') continue;
    const behind = title.slice(brackets.index + whole.length);
    return { title: `${title.slice(0, brackets.index)}${behind}`.trim(), room: inside };
  }
  return null;
}

/** "salle 101 – animation : Louise Bernard": who leads it, behind the room. */
function peopleBehind(text: string): string | null {
  const mark = /\s[–—-]\s(?=\p{L}[^–—:：]{2,40}[:：]\s?\p{Lu})/u.exec(text);
  if (mark === null) return null;
  const behind = text.slice(mark.index + mark[0].length);
  const label = roleLabelAt(behind);
  return label === null || label.rest === '' ? null : behind;
}
