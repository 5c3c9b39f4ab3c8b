// Lengths of time: "(30 min)", "15'", "1 h 30", "45 minutes", "30分钟". They are no hours of the day.
import type { Minutes } from '#domain/time.ts';
import { matchAt } from './clockAt.ts';

const MINUTES = String.raw`(?:minutes?|minutos?|mins?|mn|минут[аы]?|мин|分钟|分鐘|دقيقه|دقيقة|دقايق|دقائق|د|m)(?!\p{L})\.?|['′]{1,2}(?![\p{L}\d])`;
const IN_MINUTES = new RegExp(String.raw`(\d{1,3}) ?-? ?(?:${MINUTES})`, 'uy');
const IN_HOURS = new RegExp(
  String.raw`(\d{1,2})(?:[.,](5))? ?(?:hours?|hrs?|heures?|horas?|час(?:ов|а)?|ч|小时|小時|ساعه|ساعة|ساعات|h)(?!\p{L})\.?(?: ?(?:and |et |y |и )?([0-5]?\d) ?(?:${MINUTES}))?`,
  'uy',
);
const LONGEST = 12 * 60;

export interface FoundLength {
  readonly minutes: Minutes;
  readonly end: number;
}

/** At a place of a folded text. */
function lengthAt(text: string, place: number): FoundLength | null {
  const minutes = matchAt(IN_MINUTES, text, place);
  if (minutes !== null) return found(Number(minutes[1]), place + minutes[0].length);
  const hours = matchAt(IN_HOURS, text, place);
  if (hours === null) return null;
  const [whole, full, half, rest] = hours;
  return found(Number(full) * 60 + (half === undefined ? 0 : 30) + Number(rest ?? 0), place + whole.length);
}

/** "(30 min)" in brackets behind hours, and "30 min" or "15'" with no brackets. */
export function lengthBehind(text: string, place: number): FoundLength | null {
  const open = matchAt(/[ ,]{0,2}[([]? ?(?:duration:? |duree ?:? |duracion:? )?/uy, text, place)?.[0] ?? '';
  const length = lengthAt(text, place + open.length);
  if (length === null) return null;
  const isOpened = /[([]/u.test(open);
  const close = matchAt(/ ?[)\]]/uy, text, length.end);
  if (isOpened !== (close !== null)) return null;
  return { minutes: length.minutes, end: length.end + (close?.[0].length ?? 0) };
}

function found(minutes: Minutes, end: number): FoundLength | null {
  return minutes > 0 && minutes <= LONGEST ? { minutes, end } : null;
}
