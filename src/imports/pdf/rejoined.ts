// Lines of a column that only go on: one ends where the next word would not have fitted any more. What typesetting parted
// is put together again; what a writer parted stays, for there the next word had room.
import type { Stretch } from './placedText.ts';

export interface ColumnLine {
  readonly stretch: Stretch;
  readonly size: number;
}

/** Shorter lines say nothing of how wide a column is. */
const SHORTEST = 24;
const HOUR = /^[\d٠-٩]{1,2}(?:[.:hHч時时点٫]|\s?[ap]\.?m|\s?[-–])/u;
const NEW_ITEM =
  /^(?:[•●▪■◦‣·*–—-]\s|\d{1,2}[.)]\s|\(?[a-z]\)\s|(?:H\.\s?E|Mr|Mrs|Ms|Dr|Prof|Mme|M|Sr|Sra|S\.\s?E|Г-н|Г-жа)\.?\s\p{Lu})/u;
/** "Speakers: …", "المتحدثون: …". */
const LABEL = /^\p{L}[\p{L}\p{M}\s'’/-]{1,30}[:：]\s/u;
/** "10.00 –" stands over "11.00" in a narrow column. */
const OPEN_HOURS = /\d\s?(?:[-–—]|to|à|a|до|至|إلى)$/u;

/** `edge`: how far the lines of the column reach. */
export function goesOn(before: ColumnLine, next: ColumnLine, edge: number): boolean {
  const { text } = next.stretch;
  if (OPEN_HOURS.test(before.stretch.text) && before.stretch.text.length < SHORTEST && HOUR.test(text))
    return true;
  if (before.stretch.text.length < SHORTEST || HOUR.test(text) || NEW_ITEM.test(text) || LABEL.test(text))
    return false;
  if (Math.abs(before.size - next.size) > 1) return false;
  // Set in a little or not at all: a list hangs, a paragraph does not begin further out than it goes on.
  if (next.stretch.from < before.stretch.from - next.size) return false;
  const [word = ''] = text.split(' ', 1);
  const widthOfLetter = (next.stretch.to - next.stretch.from) / Math.max(1, text.length);
  const room = edge - before.stretch.to;
  return room < (word.length + 0.6) * widthOfLetter;
}

/** "inter-" and "national" are one word; "co-" and "Chair" keep their hyphen. */
export function rejoined(before: string, next: string): string {
  if (/\p{L}\u00ad$/u.test(before)) return before.slice(0, -1) + next;
  if (/\p{Ll}{2}-$/u.test(before) && /^\p{Ll}{3}/u.test(next)) return before.slice(0, -1) + next;
  if (/[\p{L}\p{N}]-$/u.test(before) || isWithoutSpaces(before, next)) return before + next;
  return `${before} ${next}`;
}

/** Chinese goes on without a space. */
function isWithoutSpaces(before: string, next: string): boolean {
  return /[\p{Script=Han}，。、：；（）]$/u.test(before) && /^[\p{Script=Han}，。、：；（）]/u.test(next);
}
