// In what two spellings of one name differ, so that a finding can say it: an accent, a hyphen, a middle name left out.
import { fold } from '#languages/foldedText.ts';
import type { Person } from './person.ts';
import { writtenWords } from './sameNameWords.ts';

export type DifferenceKind =
  'accents' | 'capitals' | 'hyphens' | 'letters' | 'initial' | 'left-out' | 'doubled-word' | 'order';

export interface NameDifference {
  readonly kind: DifferenceKind;
  /** The words of either spelling it is in; empty where that one has nothing there. */
  readonly a: string;
  readonly b: string;
}

/** None where both are written alike. */
export function nameDifferences(a: Person, b: Person): readonly NameDifference[] {
  const inA = writtenWords(a);
  const inB = writtenWords(b);
  const onlyInA = without(inA, inB);
  const onlyInB = without(inB, inA);
  const [wholeOfA, wholeOfB] = [onlyInA.join(' '), onlyInB.join(' ')];
  if (onlyInA.length !== onlyInB.length && plain(wholeOfA) === plain(wholeOfB))
    return [{ kind: 'hyphens', a: wholeOfA, b: wholeOfB }];
  const differences: NameDifference[] = [];
  for (const word of without(inA, inB)) {
    const other = onlyInB.find((one) => kindBetween(word, one) !== null);
    const kind = other === undefined ? null : kindBetween(word, other);
    if (other === undefined || kind === null) continue;
    differences.push({ kind, a: word, b: other });
    remove(onlyInA, word);
    remove(onlyInB, other);
  }
  differences.push(...rest(onlyInA, onlyInB, inA, inB));
  if (differences.length === 0 && inA.join(' ') !== inB.join(' '))
    differences.push({ kind: 'order', a: inA.join(' '), b: inB.join(' ') });
  return differences;
}

function rest(
  onlyInA: readonly string[],
  onlyInB: readonly string[],
  inA: readonly string[],
  inB: readonly string[],
): readonly NameDifference[] {
  const [a, b] = [onlyInA.join(' '), onlyInB.join(' ')];
  if (a === '' && b === '') return [];
  if (a !== '' && b !== '') {
    const isSame = (x: string, y: string): boolean => plain(x) === plain(y);
    return [{ kind: isSame(a, b) ? 'hyphens' : 'letters', a, b }];
  }
  const [left, whole] = a === '' ? [onlyInB, inB] : [onlyInA, inA];
  const isDoubled = left.every((word) => whole.filter((one) => one === word).length > 1);
  return [{ kind: isDoubled ? 'doubled-word' : 'left-out', a, b }];
}

function kindBetween(a: string, b: string): DifferenceKind | null {
  if (a.toLowerCase() === b.toLowerCase()) return 'capitals';
  if (fold(a) === fold(b)) return 'accents';
  if (plain(a) === plain(b)) return 'hyphens';
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (/^\p{L}\.?$/u.test(short) && fold(long).startsWith(fold(short).slice(0, 1))) return 'initial';
  return areAlike(plain(a), plain(b)) ? 'letters' : null;
}

const plain = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

/** More than half of the shorter one's letters begin or end both. */
function areAlike(a: string, b: string): boolean {
  const least = Math.min(a.length, b.length);
  let begun = 0;
  while (begun < least && a[begun] === b[begun]) begun += 1;
  let ended = 0;
  while (ended < least - begun && a.at(-1 - ended) === b.at(-1 - ended)) ended += 1;
  return begun + ended > least / 2;
}

function without(words: readonly string[], others: readonly string[]): string[] {
  const left = [...words];
  for (const other of others) remove(left, other);
  return left;
}

function remove(words: string[], word: string): void {
  const index = words.indexOf(word);
  if (index >= 0) words.splice(index, 1);
}
