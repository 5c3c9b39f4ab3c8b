// How alike two words of two names are, letter by letter: 1 = the same word, 0 = two words. A slip of a vowel weighs
// less than one of a consonant, and a short word may hardly differ at all: "Sen" and "Zen" are two names.
import type { NameWord } from './sameNameWords.ts';

/** An initial says no more than how the name begins. */
const INITIAL = 0.6;

export function wordLikeness(a: NameWord, b: NameWord): number {
  if (a.letters === b.letters) return a.isInitial ? INITIAL : 1;
  if (a.isInitial || b.isInitial) return a.letters[0] === b.letters[0] ? INITIAL : 0;
  if (a.sound === b.sound) return HEARD_ALIKE;
  const length = Math.max(a.letters.length, b.letters.length);
  const shorter = Math.min(a.letters.length, b.letters.length);
  if (length - shorter > 1 && length - shorter <= 3 && withoutParticle(a.sound) === withoutParticle(b.sound))
    return HEARD_ALIKE;
  if (shorter < SHORTEST || length - shorter > 2) return 0;
  if (leastCost(a.held ^ b.held) > length * WORST + SOUND_GAIN) return 0;
  const isGiven = !a.isFamily && !b.isFamily;
  const cost = Math.min(costBetween(a.letters, b.letters, isGiven), costBetween(a.sound, b.sound, isGiven));
  const part = cost / length;
  if (part > WORST) return 0;
  return 1 - part * (length <= SHORT ? 2.4 : 1.7);
}

/** "Elnour" for "El Nour", "Desouza" for "de Souza". */
function withoutParticle(sound: string): string {
  return sound.replace(/^(?:al|el|ul|de|da|di|du|la|le|del|van|von|bin|ben|abu)(?=.{3})/, '');
}

const HEARD_ALIKE = 0.96;
const SHORTEST = 4;
const SHORT = 4;
/** The part of its letters a word may differ in. */
const WORST = 0.26;

const VOWEL = 0.5;
const CONSONANT = 1;

const isVowel = (letter: string | undefined): boolean => letter !== undefined && 'aeiou'.includes(letter);

/** Spelled as they sound, two words may come this much closer. */
const SOUND_GAIN = 1;
/** The bits of a, e, i, o and u. */
const VOWELS = ['a', 'e', 'i', 'o', 'u'].reduce((bits, vowel) => bits | (1 << (vowel.charCodeAt(0) % 32)), 0);

/** One change of a letter mends two letters that only one of the words holds. */
function leastCost(different: number): number {
  return (bitsIn(different & VOWELS) * VOWEL + bitsIn(different & ~VOWELS) * CONSONANT) / 2;
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** What it costs to change one word into the other: letters left out, put in, changed, or two changed about. */
function costBetween(a: string, b: string, isGiven: boolean): number {
  const most = Math.max(a.length, b.length) * WORST;
  let before: number[] = [];
  let row = [0];
  for (let column = 0; column < b.length; column += 1) row.push((row[column] ?? 0) + weight(b[column]));
  for (let line = 0; line < a.length; line += 1) {
    const letter = a[line];
    const next = [(row[0] ?? 0) + weight(letter)];
    let least = next[0] ?? 0;
    for (let column = 0; column < b.length; column += 1) {
      const other = b[column];
      const same = letter === other ? 0 : Math.max(weight(letter), weight(other));
      let cost = Math.min(
        (row[column] ?? 0) + same,
        (row[column + 1] ?? 0) + weight(letter),
        (next[column] ?? 0) + weight(other),
      );
      if (line > 0 && column > 0 && letter === b[column - 1] && other === a[line - 1] && letter !== other)
        cost = Math.min(cost, (before[column - 1] ?? 0) + SWAPPED);
      next.push(cost);
      if (cost < least) least = cost;
    }
    // The last row may still be one change of letters better than this one.
    if (least > most + SWAPPED) return Infinity;
    before = row;
    row = next;
  }
  const cost = row[b.length] ?? Infinity;
  return (isGiven ? isOtherEnd(a, b) : isWomansForm(a, b)) ? cost + CONSONANT : cost;
}

const SWAPPED = 0.6;

function weight(letter: string | undefined): number {
  return isVowel(letter) ? VOWEL : CONSONANT;
}

/** "Mario" and "Maria", "Daniel" and "Daniela": the end of a given name tells a man from a woman. */
function isOtherEnd(a: string, b: string): boolean {
  const [endOfA, endOfB] = [a.at(-1), b.at(-1)];
  return endOfA !== endOfB && (isVowel(endOfA) || isVowel(endOfB));
}

/** "Popov" and "Popova". */
function isWomansForm(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long === `${short}a` && /(?:ov|ev|in|sk[iy])$/.test(short);
}
