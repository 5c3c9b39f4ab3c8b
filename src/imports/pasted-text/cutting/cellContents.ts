// What the cells of a column look like: hours, a date, a running number, a duration, a person.
import { fold } from '#languages/foldedText.ts';
import { honorificAt } from '#domain/people/honorifics.ts';

const BEFORE = String.raw`(?:(?:from|at|de|des|a|entre|las|la|с|в|от|من|الساعة|من الساعة|في|between|上午|下午|中午|晚上|早上)\s?){0,2}`;
const HALF = String.raw`(?:[ap]\.? ?m\b|noon|midday|midi|mediod|утра|дня|вечера|полд|ص|م\b|صباح|مساء|ظهر|عصر)`;
/** "10:00", "9h45", "9.30", "3 pm", "10 ч.", "9时", "0900-1030", "10-11". */
const HOURS = new RegExp(
  String.raw`^${BEFORE}(?:\d{1,2} ?(?::|h|ч|时|時|点|點) ?\d{0,2}|\d{1,2}\.\d{2}(?![.\d])|\d{1,2} ?${HALF}|\d{1,2} ?(?:heures?|hrs?|horas?|hours?|час)|[01]\d[0-5]\d(?: ?- ?[0-2]\d[0-5]\d| ?h|$)|2[0-3][0-5]\d(?: ?-|$| ?h)|\d{1,2}(?:[:.]\d{2})? ?(?:-|to|a|до|至) ?\d{1,2}(?:[:.]\d{2})?(?: ?${HALF}|$| ?h)|(?:noon|midday|midi|mediodia|полдень|中午|正午)$)`,
  'u',
);
const WEEKDAY_OR_MONTH =
  /(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|星期|周[一二三四五六日]|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد/u;
const DATE =
  /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})|\d{1,2}(?:st|nd|rd|th|er|º|ª)? (?:de |of )?\p{L}{3,12}\.?,?(?: (?:de |of )?\d{4})?|\p{L}{3,12} \d{1,2}(?:st|nd|rd|th)?(?:, ?\d{4})?|(?:\d{4} ?年 ?)?\d{1,2} ?月 ?\d{1,2} ?[日号])/u;
const DAY = /^(?:day|jour|dia|день|اليوم|第)\s?(?:\d{1,2}|one|two|three|[一二三四五六七]|ال\p{L}+)/u;

/** Begins with hours; what may stand behind them (a room, a zone) does not matter. */
export function startsWithHours(text: string): boolean {
  return text !== '' && HOURS.test(fold(text.slice(0, 80)));
}

export function isDateLike(text: string): boolean {
  if (text === '' || text.length > 80) return false;
  const plain = fold(text);
  return !HOURS.test(plain) && (foldedWeekdays.test(plain) || DATE.test(plain) || DAY.test(plain));
}

const foldedWeekdays = new RegExp(fold(WEEKDAY_OR_MONTH.source).replace(/ /g, ' '), 'u');

export function isNumberLike(text: string): boolean {
  return /^(?:\d{1,3}|[ivx]{1,5}|[a-h])[.)]?$/i.test(fold(text));
}

export function isDurationLike(text: string): boolean {
  return /^\(?\d{1,3} ?(?:'|′|min|mn|mins?|minutes?|minutos|минут|мин|分钟|دقيقة|دقائق)/u.test(fold(text));
}

export function isPersonLike(text: string): boolean {
  return honorificAt(text) !== '';
}
