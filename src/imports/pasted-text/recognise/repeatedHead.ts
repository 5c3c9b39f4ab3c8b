// The head of a programme printed again over the rows of another day: its title and what the paper is called, word for
// word, down to the date. It is no part of the session above it.
import { fold } from '#languages/foldedText.ts';
import type { Strip } from './strip.ts';

const SHORTEST = 5;

export function withoutRepeatedHead(strips: readonly Strip[]): readonly Strip[] {
  const first = strips.findIndex(({ kind }) => kind === 'row');
  if (first < 0) return strips;
  const head = new Set(strips.slice(0, first).flatMap((strip) => wordsOf(strip) ?? []));
  const dropped = new Set<number>();
  let run: number[] = [];
  for (const [place, strip] of strips.entries()) {
    const words = place > first ? wordsOf(strip) : null;
    if (words !== null && head.has(words)) run.push(place);
    else {
      if (strip.kind === 'day') for (const one of run) dropped.add(one);
      run = [];
    }
  }
  return dropped.size === 0 ? strips : strips.filter((_, place) => !dropped.has(place));
}

function wordsOf(strip: Strip): string | null {
  if (strip.kind !== 'text' || strip.isOfTable) return null;
  const words = fold(strip.line.text);
  return words.length < SHORTEST ? null : words;
}
