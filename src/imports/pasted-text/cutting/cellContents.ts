// What the cells of a column look like: hours, a date, a running number, a duration, a person.
import { monthWordAt, weekdayWordAt } from '#languages/dateWords.ts';
import { fold } from '#languages/foldedText.ts';
import { honorificAt } from '#domain/people/honorifics.ts';

const BEFORE = String.raw`(?:(?:from|at|de|des|a|entre|las|la|с|в|от|من|الساعة|من الساعة|في|between|上午|下午|中午|晚上|早上)\s?){0,2}`;
const HALF = String.raw`(?:[ap]\.? ?m\b|noon|midday|midi|mediod|утра|дня|вечера|полд|ص|م\b|صباح|مساء|ظهر|عصر)`;
/** "10:00", "9h45", "9.30", "3 pm", "10 ч.", "9时", "0900-1030", "10-11". */
const HOURS = new RegExp(
  String.raw`^${BEFORE}(?:\d{1,2} ?(?::|h|ч|时|時|点|點) ?\d{0,2}|\d{1,2}\.\d{2}(?![.\d])|\d{1,2} ?${HALF}|\d{1,2} ?(?:heures?|hrs?|horas?|hours?|час)|(?:[01]\d|2[0-3])[0-5]\d(?: ?- ?(?:[01]\d|2[0-4])[0-5]\d(?!\d)| ?h| ?gmt|$)|\d{1,2}(?:[:.]\d{2})? ?(?:-|to|a|до|至) ?\d{1,2}(?:[:.]\d{2})?(?: ?${HALF}|$| ?h)|(?:noon|midday|midi|mediodia|полдень|中午|正午)$)`,
  'u',
);
/** "2012-04-03", "03/06/2024", "3.6.2024", "2024年6月3日", "6月3日". */
const FIGURES =
  /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})(?!\d)|(?:\d{4} ?年 ?)?\d{1,2} ?月 ?\d{1,2}(?: ?[日号號]|$))/u;
const DAY_OF_MONTH =
  /^(?:le |el |al? )?\d{1,2}(?:st|nd|rd|th|er|e|º|ª|o|\.)?(?: ?(?:-|&|and|et|y|и) ?\d{1,2}(?:st|nd|rd|th|er)?)?[ /-](?:de |of |d')?/u;
const DAY =
  /^(?:(?:day|jour|jornada|dia|день)\s?(?:no\.? ?|№ ?)?(?:\d{1,2}|one|two|three|four|five|un|deux|trois|uno|dos|tres|i{1,3}|первый|второй|третий)(?!\p{L})|(?:первый|второй|третий|четвертый|пятый) день|第[一二三四五六七\d]天|(?:ال)?يوم (?:ال\p{L}{3,8}))/u;

/** Begins with hours; what may stand behind them (a room, a zone) does not matter. */
export function startsWithHours(text: string): boolean {
  return text !== '' && HOURS.test(fold(text.slice(0, 80)));
}

/** Begins with a date, a weekday or "Day 2", as the heading of a day does. */
export function isDateLike(text: string): boolean {
  if (text === '' || text.length > 90) return false;
  const plain = fold(text);
  if (HOURS.test(plain)) return false;
  if (FIGURES.test(plain) || DAY.test(plain) || weekdayWordAt(plain, 0) !== null) return true;
  const day = DAY_OF_MONTH.exec(plain);
  if (day !== null) return monthWordAt(plain, day[0].length) !== null;
  const month = monthWordAt(plain, 0);
  return month !== null && /^ ?\d{1,2}(?!\d)/.test(plain.slice(month.end));
}

export function isNumberLike(text: string): boolean {
  return /^(?:\d{1,3}|[ivx]{1,5}|[a-h])[.)]?$/i.test(fold(text.slice(0, 12)));
}

export function isDurationLike(text: string): boolean {
  return /^\(?\d{1,3} ?(?:'|′|min|mn|mins?|minutes?|minutos|минут|мин|分钟|دقيقة|دقائق)/u.test(
    fold(text.slice(0, 40)),
  );
}

export function isPersonLike(text: string): boolean {
  return honorificAt(text) !== '';
}
