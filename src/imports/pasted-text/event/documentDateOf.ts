// When a document was written: the date of the letter it came with, "as of 2 September 2024", or the date in the masthead
// above its title. Never a day of the meeting.
import { fold } from '#languages/foldedText.ts';
import { dayIn } from '../days/dayIn.ts';
import type { FoundDay } from '../days/foundDay.ts';
import { wordsOf } from '../recognise/wordsIn.ts';
import type { Strip } from '../recognise/strip.ts';
import type { Region } from '../regions/regionsOf.ts';
import type { HeadStrip } from './headOf.ts';

export interface DatedLine {
  readonly found: FoundDay;
  readonly lines: readonly number[];
}

const AS_OF = wordsOf(
  'as of|as at|updated|version of|status as of|issued|dated|rev|date of issue|last updated|revised on',
  'etat au|version du|mis a jour le|a jour au|date du',
  'actualizado|version de|a fecha de|version del',
  'по состоянию на|редакция от|версия от|на дату',
  '截至|更新|版本|制定日期',
  'حتى تاريخ|محدث في|آخر تحديث|صدر في|نسخة',
);

/** How far above a salutation the date of a letter stands. */
const LINES_OF_LETTERHEAD = 12;

export function documentDateOf(
  strips: readonly Strip[],
  regions: readonly Region[],
  programme: Region,
  head: readonly HeadStrip[],
  titleLine: number | null,
): DatedLine | null {
  return letterDate(strips, regions, programme) ?? asOfDate(head) ?? mastheadDate(head, titleLine);
}

/** The date alone on its line between the letterhead and the salutation. */
function letterDate(
  strips: readonly Strip[],
  regions: readonly Region[],
  programme: Region,
): DatedLine | null {
  const letter = regions.findLast(({ opens, from }) => opens === 'letter' && from <= programme.from);
  if (letter === undefined) return null;
  const above = strips.slice(Math.max(0, letter.from - LINES_OF_LETTERHEAD), letter.from);
  // "Subject: Programme of the visit, 5 June" is the day of the meeting.
  const date = above.findLast((strip) => strip.kind === 'day' && !/[:：]/u.test(strip.label));
  if (date?.kind === 'day') return { found: date.day, lines: date.lines };
  for (const strip of above) {
    const sent = strip.kind === 'text' && SENT.test(strip.line.text) ? dayIn(strip.line.text) : null;
    if (strip.kind === 'text' && sent !== null && sent.readings.length > 0)
      return { found: sent, lines: strip.line.lines };
  }
  return null;
}

/** Over a message: when it was sent. */
const SENT =
  /^(?:Sent|Date|Envoyé|Enviado(?: el)?|Fecha|Отправлено|Дата|发送时间|日期|تاريخ الإرسال|التاريخ)\s?[:：]/iu;

function asOfDate(head: readonly HeadStrip[]): DatedLine | null {
  for (const strip of head) {
    const text = strip.kind === 'day' ? `${strip.day.before} ${strip.day.after}` : strip.line.text;
    if (text.length > 120 || AS_OF.at(fold(text)) < 0) continue;
    const found = strip.kind === 'day' ? strip.day : dayIn(text);
    if (found !== null && found.readings.length > 0)
      return { found, lines: strip.kind === 'day' ? strip.lines : strip.line.lines };
  }
  return null;
}

/** A date alone above the title, with another one below it. */
function mastheadDate(head: readonly HeadStrip[], titleLine: number | null): DatedLine | null {
  if (titleLine === null) return null;
  const days = head.flatMap((strip) => (strip.kind === 'day' ? [strip] : []));
  const above = days.find(
    ({ day, lines, label }) => day.number === null && label === '' && (lines[0] ?? 0) < titleLine,
  );
  const hasOther = days.some(({ lines }) => (lines[0] ?? 0) > titleLine);
  return above === undefined || !hasOther ? null : { found: above.day, lines: above.lines };
}
