// Which half of the day the hours of a source mean: told by their own marks, by the headings over them, by the hours before
// and behind them; what none of these tells is asked, one question for all that are written alike.
import type { Minutes } from '#domain/time.ts';
import type { ReadingQuestion } from '../../programme/reading.ts';
import { cheapestWay } from './cheapestWay.ts';
import { type Choice, choicesOf, CLEAR, type ClockOfSource } from './choices.ts';
import type { FoundSitting, WrittenTime } from './foundHours.ts';
import type { HoursRow } from './settledHours.ts';

/** What was taken for a sitting, and on what grounds. */
export interface Decision {
  readonly choice: Choice;
  /** `written`: its own figures, marks and headings say so; `neighbours`; `doubt`: asked; `answer`. */
  readonly ground: 'written' | 'neighbours' | 'doubt' | 'answer';
}

export interface HalvesOfDay {
  /** For a sitting of a row, both counted from 0. */
  readonly decisionOn: (row: number, place: number) => Decision | null;
  readonly questions: readonly ReadingQuestion[];
}

/** A sitting and what is known of it by now. */
interface Element {
  readonly row: number;
  readonly place: number;
  readonly sitting: FoundSitting;
  readonly choices: readonly Choice[];
  forced: Answered | null;
  decision: Decision | null;
}

interface Answered {
  readonly start: Minutes;
  /** false = taken meanwhile. */
  readonly isAnswer: boolean;
}

type Chain = readonly Element[];

const MOST_QUESTIONS = 12;
const MOST_ROUNDS = 60;

/** An answer to one doubt settles its neighbours: doubts are taken one after another, in the order of the source. */
export function halvesOfDay(
  rows: readonly HoursRow[],
  clock: ClockOfSource,
  answers: Readonly<Record<string, string>>,
): HalvesOfDay {
  const chains = chainsOf(rows, clock);
  const open = new Map(chains.map((chain) => [chain, decided(chain)]));
  const asked = new Map<string, { readonly answered: Answered; readonly question: ReadingQuestion }>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const first = firstOf(open);
    if (first === null) break;
    const key = keyOf(first.sitting.start);
    const alike = [...open].filter(([, elements]) =>
      elements.some(({ sitting }) => keyOf(sitting.start) === key),
    );
    const elements = alike.flatMap(([, all]) => all.filter(({ sitting }) => keyOf(sitting.start) === key));
    const lines = elements.flatMap(({ row }) => rows[row]?.lines ?? []);
    const known = asked.get(key);
    const answered = known?.answered ?? answerTo(first, answers[key]);
    if (known === undefined && asked.size >= MOST_QUESTIONS) break;
    const question = questionOn(first, key, answered.start, [...(known?.question.lines ?? []), ...lines]);
    asked.set(key, { answered, question: { ...question, about: known?.question.about ?? question.about } });
    for (const element of elements) element.forced = answered;
    for (const [chain] of alike) open.set(chain, decided(chain));
  }
  const byRow: Element[][] = rows.map(() => []);
  for (const element of chains.flat()) byRow[element.row]?.push(element);
  return {
    decisionOn: (row, place) => byRow[row]?.[place]?.decision ?? null,
    questions: [...asked.values()].map(({ question }) => question),
  };
}

function chainsOf(rows: readonly HoursRow[], clock: ClockOfSource): readonly Chain[] {
  const chains = new Map<string, Element[]>();
  for (const [row, { hours, day, column, part }] of rows.entries()) {
    const key = `${day} ${column}`;
    const chain = chains.get(key) ?? [];
    for (const [place, sitting] of hours.sittings.entries()) {
      const choices = choicesOf(sitting, part, clock);
      chain.push({ row, place, sitting, choices, forced: null, decision: null });
    }
    chains.set(key, chain);
  }
  return [...chains.values()];
}

function firstOf(open: ReadonlyMap<Chain, readonly Element[]>): Element | null {
  let first: Element | null = null;
  for (const [element] of open.values())
    if (element !== undefined && (first === null || element.row < first.row)) first = element;
  return first;
}

/** Decides a chain as well as it can be by now, and gives what is still in doubt. */
function decided(chain: Chain): readonly Element[] {
  const { taken, margins } = cheapestWay(chain.map(choicesLeft));
  const isAnchored = chain.some((element, index) => isSaid(element, taken[index]));
  const open: Element[] = [];
  for (const [index, element] of chain.entries()) {
    const choice = taken[index];
    if (choice === undefined) continue;
    const ground = groundOf(element, choice, isAnchored ? (margins[index] ?? Infinity) : 0);
    element.decision = { choice, ground: ground ?? 'doubt' };
    if (ground === null) open.push(element);
  }
  return open;
}

function choicesLeft({ choices, forced }: Element): readonly Choice[] {
  const left = forced === null ? choices : choices.filter(({ start }) => start === forced.start);
  return left.length === 0 ? choices : left;
}

/** By its own figures, marks and headings, or by an answer: neighbours may lean on it. */
function isSaid({ choices, forced }: Element, choice: Choice | undefined): boolean {
  return choice !== undefined && (forced !== null || isWritten(choices, choice));
}

function groundOf(
  { sitting, choices, forced }: Element,
  choice: Choice,
  margin: number,
): Decision['ground'] | null {
  if (forced !== null) return forced.isAnswer ? 'answer' : 'doubt';
  if (isWritten(choices, choice)) return 'written';
  // "12:00 AM" for noon is a slip, however clear: it is always asked.
  if (sitting.start.sort === 'noon' && choice.start >= 720) return null;
  return margin >= CLEAR ? 'neighbours' : null;
}

function isWritten(choices: readonly Choice[], choice: Choice): boolean {
  const said = ({ cost, custom }: Choice): number => cost - custom;
  const others = choices.filter(({ start }) => start !== choice.start);
  return Math.min(...others.map(said)) - said(choice) >= CLEAR;
}

/** The same figures, the same doubt. */
function keyOf({ first, sort }: WrittenTime): string {
  const kind = sort === 'noon' ? 'is-noon' : 'half-of-day';
  return `${kind}:${Math.floor(first / 60)}:${String(first % 60).padStart(2, '0')}`;
}

function answerTo({ sitting, decision }: Element, answer: string | undefined): Answered {
  const { first, second } = sitting.start;
  if (answer === 'am' || answer === 'no') return { start: Math.min(first, second ?? first), isAnswer: true };
  if (answer === 'pm' || answer === 'yes') return { start: Math.max(first, second ?? first), isAnswer: true };
  return { start: decision?.choice.start ?? first, isAnswer: false };
}

function questionOn(
  { sitting }: Element,
  key: string,
  taken: Minutes,
  lines: readonly number[],
): ReadingQuestion {
  const { first, second, sort } = sitting.start;
  const early = Math.min(first, second ?? first);
  const late = Math.max(first, second ?? first);
  const [earlyId, lateId] = sort === 'noon' ? ['no', 'yes'] : ['am', 'pm'];
  const answers = [
    { id: earlyId, value: early },
    { id: lateId, value: late },
  ];
  return {
    key,
    kind: sort === 'noon' ? 'is-noon' : 'half-of-day',
    lines: [...new Set(lines)].sort((a, b) => a - b),
    about: sitting.timeAs,
    answers: taken === late ? answers.toReversed() : answers,
  };
}
