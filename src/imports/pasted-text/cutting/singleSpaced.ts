// Text set with a blank line below every line, broken sentences and all, as some pages are copied: the blank lines say
// nothing, and what goes on must be found across them.
import { endsOpen } from './goesOn.ts';
import type { TextLine } from './textLines.ts';

const FEWEST_LINES = 10;
const FEWEST_BROKEN = 2;
/** A line that was broken is no shorter. */
const SHORTEST_BROKEN = 30;

/** The lines without the blank ones where they stand below nearly all others, and some go on below them. */
export function singleSpaced(lines: readonly TextLine[]): readonly TextLine[] {
  const filled = lines.flatMap(({ words }, place) => (words === '' ? [] : [place]));
  if (filled.length < FEWEST_LINES) return lines;
  const apart = filled.filter((place) => (lines[place + 1]?.words ?? '') === '').length;
  if (apart < filled.length * 0.95) return lines;
  const broken = filled.filter((place, index) => {
    const { words = '' } = lines[place] ?? {};
    const next = lines[filled[index + 1] ?? -1]?.words ?? '';
    return words.length >= SHORTEST_BROKEN && next !== '' && (endsOpen(words) || /^\p{Ll}{3}/u.test(next));
  }).length;
  return broken < FEWEST_BROKEN ? lines : lines.filter(({ words }) => words !== '');
}
