// Items of a list whose bullets were lost in copying: one to three spaces before the first line of each is all that is
// left, and what each goes on with stands flush left.
import type { TextLine } from './textLines.ts';

export function lostBullets(lines: readonly TextLine[]): ReadonlySet<number> {
  const filled = lines.filter((line) => line.words !== '');
  const indented = filled.filter((line) => line.text.startsWith(' '));
  const found = new Set<number>();
  // Where most lines are indented, the indent says nothing.
  if (indented.length * 1.6 > filled.length) return found;
  let isInList = false;
  let above = '';
  for (const line of lines) {
    const isIndented = /^ {1,3}[^\s•▪*-]/.test(line.text);
    if (line.words === '') isInList = false;
    else if (isIndented && (isInList || /[:：]$/.test(above))) {
      found.add(line.number);
      isInList = true;
    }
    if (line.words !== '') above = line.words;
  }
  return found;
}
