// How wide the lines of a text are set, told from lines that surely go on: the next begins in small letters, or, in
// scripts that have none, several are of one length and end with no stop.
import { bulletAt } from './bullets.ts';
import { startsWithHours } from './cellContents.ts';
import { isEnded } from './goesOn.ts';

/** Lines to each side that are set alike: a column of a table is narrower than the text above it. */
const NEAR = 8;

/** For each line the width of the one above it; null = not known to be set in lines. */
export function lineWidths(words: readonly string[]): readonly (number | null)[] {
  const broken = words.map((line, place) => brokenLength(line, words[place + 1] ?? ''));
  const known = broken.filter((length) => length > 0).sort((a, b) => a - b);
  const usual = known.length < 4 ? null : (known[Math.floor(known.length * 0.9)] ?? null);
  return words.map((line, place) => {
    const near = broken.slice(Math.max(0, place - NEAR), place + NEAR).filter((length) => length > 0);
    const width = near.length === 0 ? null : Math.max(...near);
    if (hasCase(line)) return width ?? usual;
    // Without small letters nothing is sure of one line; two of one length are.
    if (width === null) return null;
    const alike = near.filter((length) => length >= width - Math.max(2, width * 0.12)).length;
    return alike > 1 ? width : null;
  });
}

/** 0 = it may well end where it does. */
function brokenLength(line: string, next: string): number {
  if (line === '' || next === '' || isEnded(line) || line.length > 200) return 0;
  if (hasCase(line) || hasCase(next))
    return line.length >= 30 && /^\p{Ll}/u.test(next) && bulletAt(next) === null ? line.length : 0;
  const isLong = line.length >= (/\p{Script=Han}/u.test(line) ? 20 : 45);
  return isLong && bulletAt(next) === null && !startsWithHours(next) ? line.length : 0;
}

function hasCase(line: string): boolean {
  return (
    /[\p{Lu}\p{Ll}]/u.test(line.slice(0, 200)) &&
    !/[\p{Script=Han}\p{Script=Arabic}]/u.test(line.slice(0, 200))
  );
}
