// The people of one row, compared: a person is found by the name, whatever the order.
import type { AnswerPerson, AnswerSession } from './answer.ts';
import { foldedWords, isClose } from './sameWords.ts';

export interface ComparedPeople {
  readonly wanted: number;
  readonly given: number;
  readonly found: number;
  /** Found in the right role. */
  readonly roles: number;
  readonly honorifics: number;
  readonly positions: number;
  readonly positionsWanted: number;
  readonly positionsGiven: number;
  readonly tbc: number;
  readonly tbcWanted: number;
  readonly tbcGiven: number;
  /** Marked as to be confirmed, or not, as in the answer. */
  readonly tbcSame: number;
  readonly misses: readonly string[];
}

/** An unnamed seat is no person. */
export function isNamed({ name }: AnswerPerson): boolean {
  return foldedWords(name) !== '';
}

export function comparedPeople(answer: AnswerSession, read: AnswerSession): ComparedPeople {
  const wanted = answer.people.filter(({ optional }) => optional !== true);
  const free = [...read.people];
  const missed: AnswerPerson[] = [];
  const pairs: { readonly want: AnswerPerson; readonly got: AnswerPerson }[] = [];
  for (const want of wanted) {
    const place = free.findIndex(({ name }) => isClose(name, want.name));
    const [got] = place === -1 ? [] : free.splice(place, 1);
    if (got === undefined) missed.push(want);
    else pairs.push({ want, got });
  }
  const optional = answer.people.filter((person) => person.optional === true);
  const spare = free
    .filter(isNamed)
    .filter(({ name }) => !optional.some((person) => isClose(person.name, name)));
  const withPosition = pairs.filter(({ want }) => isSaid(want.position));
  const count = (isRight: (pair: (typeof pairs)[number]) => boolean) => pairs.filter(isRight).length;
  return {
    wanted: wanted.length,
    given: pairs.length + spare.length,
    found: pairs.length,
    roles: count(hasRole),
    honorifics: count(hasHonorific),
    positions: count(hasPosition),
    positionsWanted: withPosition.length,
    positionsGiven: count(({ got }) => isSaid(got.position)),
    tbc: count(({ want, got }) => want.tbc && got.tbc),
    tbcWanted: wanted.filter(({ tbc }) => tbc).length,
    tbcGiven: count(({ got }) => got.tbc) + spare.filter(({ tbc }) => tbc).length,
    tbcSame: count(({ want, got }) => want.tbc === got.tbc),
    misses: [
      ...missed.map((person) => `no one   ${placeOf(answer)} ${lineOf(person)}`),
      ...spare.map((person) => `too many ${placeOf(answer)} ${lineOf(person)}`),
      ...pairs
        .filter((pair) => !(hasRole(pair) && hasHonorific(pair) && isPositionRight(pair) && isTbcRight(pair)))
        .map(({ want, got }) => `person   ${placeOf(answer)} ${lineOf(got)} for ${lineOf(want)}`),
    ],
  };
}

interface Pair {
  readonly want: AnswerPerson;
  readonly got: AnswerPerson;
}

/** Where the text has no label, these are one. */
const SPEAKING: ReadonlySet<string> = new Set(['speaker', 'panellist', 'keynote-speaker']);

function hasRole({ want, got }: Pair): boolean {
  return want.role === got.role || (SPEAKING.has(want.role) && SPEAKING.has(got.role));
}

function hasHonorific({ want, got }: Pair): boolean {
  return foldedWords(want.honorific) === foldedWords(got.honorific);
}

function hasPosition({ want, got }: Pair): boolean {
  return isSaid(want.position) && isClose(want.position, got.position);
}

function isPositionRight(pair: Pair): boolean {
  return hasPosition(pair) || (!isSaid(pair.want.position) && !isSaid(pair.got.position));
}

function isTbcRight({ want, got }: Pair): boolean {
  return want.tbc === got.tbc;
}

function isSaid(text: string | null): boolean {
  return text !== null && text !== '';
}

function placeOf({ start, title }: AnswerSession): string {
  return `${start ?? 'no hour'} ${title.slice(0, 24)}:`;
}

function lineOf({ role, honorific, name, position, tbc }: AnswerPerson): string {
  return `[${role}] ${honorific ?? ''} | ${name} | ${position ?? ''}${tbc ? ' (tbc)' : ''}`;
}
