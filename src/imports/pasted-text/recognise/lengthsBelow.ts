// A length on a line of its own below bare hours, as pages of the web print them ("18:05 / 5 minutes / Welcome"): it says
// how long the row is and is never its title.
import { fold } from '#languages/foldedText.ts';
import { lengthBehind } from '../hours/lengths.ts';
import type { RowStrip, Strip } from './strip.ts';

export function withLengthsBelow(strips: readonly Strip[]): readonly Strip[] {
  const result: Strip[] = [];
  for (const strip of strips) {
    const above = result.at(-1);
    const length = strip.kind === 'text' && !strip.isOfTable ? lengthOf(strip.line.text) : null;
    const hours = above === undefined || !isBare(above) ? null : above.hours;
    if (strip.kind !== 'text' || above?.kind !== 'row' || length === null || hours === null) {
      result.push(strip);
      continue;
    }
    const lines = [...above.lines, ...strip.line.lines];
    result[result.length - 1] = { ...above, hours: { ...hours, length: hours.length ?? length }, lines };
  }
  return result;
}

/** One start, and nothing beside it. */
function isBare(strip: Strip): strip is RowStrip {
  return (
    strip.kind === 'row' && !strip.isOfTable && strip.body.length === 0 && strip.hours?.sittings.length === 1
  );
}

/** The whole line is a length; null = it says anything else. */
function lengthOf(text: string): number | null {
  if (text.length > 30) return null;
  const words = fold(text.trim()).replace(/[.]$/u, '');
  const length = lengthBehind(words, 0);
  if (length?.end === words.length) return length.minutes;
  return IN_WORDS.get(words) ?? null;
}

const IN_WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    60: 'one hour|an hour|une heure|una hora|один час|час|一小时|一個小時|一个小时|ساعة واحدة|ساعة',
    30: 'half an hour|une demi-heure|media hora|полчаса|半小时|半個小時|半个小时|نصف ساعة',
    120: 'two hours|deux heures|dos horas|два часа|两小时|兩小時|两个小时|ساعتان|ساعتين',
  }).flatMap(([minutes, words]) => words.split('|').map((word) => [fold(word), Number(minutes)])),
);
