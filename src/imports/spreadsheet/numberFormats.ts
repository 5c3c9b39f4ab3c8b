// Whether the numbers of a cell are shown as days, hours or both, and what they then say. Excel counts days from the end of
// 1899 (and takes 1900 for a leap year) or, on old Macintoshes, from 1904; hours are parts of a day.
import { addDays, isDay } from '#domain/time.ts';

export type NumberLook = 'number' | 'date' | 'time' | 'both';

/** The formats every program knows by their number. */
const BUILT_IN: Readonly<Record<number, NumberLook>> = {
  14: 'date',
  15: 'date',
  16: 'date',
  17: 'date',
  18: 'time',
  19: 'time',
  20: 'time',
  21: 'time',
  22: 'both',
  45: 'time',
  46: 'time',
  47: 'time',
};

export function lookOfFormat(id: number, code: string | undefined): NumberLook {
  if (code === undefined) {
    const isEastern = (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 54) || id === 57 || id === 58;
    return BUILT_IN[id] ?? (isEastern ? 'date' : id >= 32 && id <= 35 ? 'time' : 'number');
  }
  const letters = code
    .slice(0, 200)
    .toLowerCase()
    .replace(/"[^"]*"|\\.|_.|\*.|\[(?!h|m|s)[^\]]*\]/g, '');
  const hasTime = /[hs]|am\/pm/.test(letters);
  const hasDate = /[yd]/.test(letters) || (letters.includes('m') && !hasTime);
  if (/general|[#0?]\.?[#0?]*%?e?/.test(letters) && !hasTime && !hasDate) return 'number';
  return hasDate ? (hasTime ? 'both' : 'date') : hasTime ? 'time' : 'number';
}

const FIRST_DAY = { 1900: '1899-12-30', 1904: '1904-01-01' } as const;
/** The year 9999. */
const LAST = 2_958_465;

/** "2026-06-03", "10:00" or both; a number that is none as it stands. */
export function shownNumber(value: number, look: NumberLook, epoch: 1900 | 1904): string {
  if (look === 'number' || value < 0 || value > LAST) return String(Number(value.toPrecision(12)));
  const minutes = Math.round(value * 1440);
  const clock = `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
  if (look === 'time') return clock;
  const first: string = FIRST_DAY[epoch];
  const day = isDay(first) ? addDays(first, Math.floor(minutes / 1440)) : '';
  // Excel's days before March 1900 are one off, and no programme stands there.
  return look === 'date' ? day : minutes < 1440 ? clock : `${day} ${clock}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
