// Settles what hours mean over all rows of a source: half of the day, ends that are not written, hours past midnight.
// Pure: the same rows and answers give the same hours. What nothing decides is asked, never invented.
import type { Language } from '#languages/language.ts';
import type {
  Certainty,
  Read,
  ReadingQuestion,
  ReadingRemark,
  ReadSitting,
} from '../../programme/reading.ts';
import type { Minutes } from '#domain/time.ts';
import { cheapestWay } from './cheapestWay.ts';
import { type Choice, choicesOf, CLEAR, type ClockOfSource } from './choices.ts';
import { endsInferred } from './endsInferred.ts';
import type { FoundHours, FoundSitting, PartOfDay, WrittenTime } from './foundHours.ts';
import { remarksOn } from './hoursRemarks.ts';

/** Hours of one row, in the order of the source. */
export interface HoursRow {
  readonly hours: FoundHours;
  /** Rows of one day have the same number. */
  readonly day: number;
  /** Rows side by side (a table with a column a room) have different numbers; all others 0. */
  readonly column: number;
  /** Of the heading above ("Morning session"), null = none. */
  readonly part: PartOfDay | null;
  readonly lines: readonly number[];
  readonly sessionKey: string | null;
}

export type SettledSitting = Omit<ReadSitting, 'room'>;

export interface SettledHours {
  /** As many as rows came in, in their order; a row may have none. */
  readonly sittings: readonly (readonly SettledSitting[])[];
  readonly questions: readonly ReadingQuestion[];
  readonly remarks: readonly ReadingRemark[];
}

export interface SettlingOptions {
  readonly language: Language;
  readonly answers: Readonly<Record<string, string>>;
}

export function settledHours(
  rows: readonly HoursRow[],
  { language, answers }: SettlingOptions,
): SettledHours {
  const clock = clockOf(rows, language);
  const doubts = new Doubts(rows, clock);
  const questions = doubts.settle(answers);
  const settled = rows.map((row, index) =>
    row.hours.sittings.map((sitting, place) => sittingOf(row, sitting, doubts.decisionOn(index, place))),
  );
  const sittings = endsInferred(rows, settled);
  return {
    sittings,
    questions,
    remarks: remarksOn(rows, sittings, (row, place) => doubts.decisionOn(row, place)),
  };
}

function clockOf(rows: readonly HoursRow[], language: Language): ClockOfSource {
  const sittings = rows.flatMap(({ hours }) => hours.sittings);
  const is24 = sittings.some(({ start, end }) => isOf24(start) || (end !== null && isOf24(end)));
  const falling = sittings.filter(({ start, end }) => end !== null && end.first < start.first).length;
  const rising = sittings.filter(({ start, end }) => end !== null && end.first > start.first).length;
  const isRightToLeft = language === 'ar';
  return { is24, isRightToLeft, isTurned: isRightToLeft && falling > rising };
}

function isOf24({ sort, second }: WrittenTime): boolean {
  return sort === 'clock' && second === null;
}

/** What was taken for a sitting, and on what grounds. */
export interface Decision {
  readonly choice: Choice;
  /** `written`: its own figures, marks and headings say so; `neighbours`; `doubt`: asked; `answer`. */
  readonly ground: 'written' | 'neighbours' | 'doubt' | 'answer';
}

interface Element {
  readonly row: number;
  readonly place: number;
  readonly sitting: FoundSitting;
  readonly choices: readonly Choice[];
}

const MOST_QUESTIONS = 12;

/** The chains of sittings, settled one doubt after another: an answer to one settles its neighbours. */
class Doubts {
  readonly #rows: readonly HoursRow[];
  readonly #chains: readonly (readonly Element[])[];
  readonly #decisions = new Map<string, Decision>();
  /** By the key of the question: the start taken or answered. */
  readonly #forced = new Map<string, { readonly start: Minutes; readonly isAnswer: boolean }>();

  constructor(rows: readonly HoursRow[], clock: ClockOfSource) {
    this.#rows = rows;
    const chains = new Map<string, Element[]>();
    for (const [index, row] of rows.entries()) {
      const chain = chains.get(`${row.day} ${row.column}`) ?? [];
      for (const [place, sitting] of row.hours.sittings.entries())
        chain.push({ row: index, place, sitting, choices: choicesOf(sitting, row.part, clock) });
      chains.set(`${row.day} ${row.column}`, chain);
    }
    this.#chains = [...chains.values()];
  }

  decisionOn(row: number, place: number): Decision | null {
    return this.#decisions.get(`${row} ${place}`) ?? null;
  }

  settle(answers: Readonly<Record<string, string>>): readonly ReadingQuestion[] {
    const questions: ReadingQuestion[] = [];
    for (let round = 0; round <= MOST_QUESTIONS; round += 1) {
      const open = this.#decide();
      const [first] = open;
      if (first === undefined) break;
      const key = keyOf(first.sitting.start);
      const alike = open.filter(({ sitting }) => keyOf(sitting.start) === key);
      const taken = this.decisionOn(first.row, first.place)?.choice.start ?? first.sitting.start.first;
      const answer = answers[key];
      const answered = answer === undefined ? null : startAnswered(first.sitting.start, answer);
      this.#forced.set(key, { start: answered ?? taken, isAnswer: answered !== null });
      questions.push(
        questionOn(
          first,
          key,
          answered ?? taken,
          alike.flatMap(({ row }) => this.#rows[row]?.lines ?? []),
        ),
      );
    }
    return questions;
  }

  /** The sittings that are still in doubt. */
  #decide(): readonly Element[] {
    const open: Element[] = [];
    for (const chain of this.#chains) {
      const { taken, margins } = cheapestWay(chain.map((element) => this.#choicesLeft(element)));
      const isAnchored = chain.some((element, index) => this.#isSaid(element, taken[index]));
      for (const [index, element] of chain.entries()) {
        const choice = taken[index];
        if (choice === undefined) continue;
        const ground = this.#groundOf(element, choice, isAnchored ? (margins[index] ?? Infinity) : 0);
        this.#decisions.set(`${element.row} ${element.place}`, { choice, ground: ground ?? 'doubt' });
        if (ground === null) open.push(element);
      }
    }
    return open;
  }

  /** By its own figures, marks and headings, or by an answer: neighbours may lean on it. */
  #isSaid({ sitting, choices }: Element, choice: Choice | undefined): boolean {
    return choice !== undefined && (isWritten(choices, choice) || this.#forced.has(keyOf(sitting.start)));
  }

  #choicesLeft({ sitting, choices }: Element): readonly Choice[] {
    const forced = this.#forced.get(keyOf(sitting.start));
    const left = forced === undefined ? choices : choices.filter(({ start }) => start === forced.start);
    return left.length === 0 ? choices : left;
  }

  #groundOf({ sitting, choices }: Element, choice: Choice, margin: number): Decision['ground'] | null {
    const forced = this.#forced.get(keyOf(sitting.start));
    if (isWritten(choices, choice)) return 'written';
    if (forced?.start === choice.start) return forced.isAnswer ? 'answer' : 'doubt';
    if (sitting.start.sort === 'noon' && choice.start >= 720) return null;
    return margin >= CLEAR ? 'neighbours' : null;
  }
}

function isWritten(choices: readonly Choice[], choice: Choice): boolean {
  const said = ({ cost, custom }: Choice): number => cost - custom;
  const others = choices.filter(({ start }) => start !== choice.start);
  return Math.min(...others.map(said)) - said(choice) >= CLEAR;
}

/** The same figures, the same doubt. */
function keyOf({ first, sort }: WrittenTime): string {
  return `${sort === 'noon' ? 'is-noon' : 'half-of-day'}:${Math.floor(first / 60)}:${String(first % 60).padStart(2, '0')}`;
}

function startAnswered({ first, second }: WrittenTime, answer: string): Minutes | null {
  if (second === null) return null;
  if (answer === 'am' || answer === 'no') return Math.min(first, second);
  return answer === 'pm' || answer === 'yes' ? Math.max(first, second) : null;
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
    answers: taken === late ? answers.reverse() : answers,
  };
}

function sittingOf(
  { hours, lines }: HoursRow,
  sitting: FoundSitting,
  decision: Decision | null,
): SettledSitting {
  const start = decision?.choice.start ?? sitting.start.first;
  const end = decision?.choice.end ?? null;
  const certainty = certaintyOf(decision);
  const isEndSaid = sitting.end !== null && (sitting.end.second === null || sitting.end.sort === 'clock');
  return {
    start: { value: start, lines, certainty },
    end: endOf(end, start, hours.length, { lines, certainty: isEndSaid ? 'sure' : certainty }),
    isEndInferred: false,
    timeAs: sitting.timeAs,
  };
}

function endOf(
  end: Minutes | null,
  start: Minutes,
  length: Minutes | null,
  { lines, certainty }: Omit<Read<Minutes>, 'value'>,
): Read<Minutes> | null {
  if (end !== null) return { value: end, lines, certainty };
  return length === null
    ? null
    : { value: start + length, lines, certainty: certainty === 'sure' ? 'likely' : certainty };
}

function certaintyOf(decision: Decision | null): Certainty {
  if (decision === null || decision.ground === 'doubt') return 'guess';
  if (decision.choice.isSwapped || decision.ground === 'neighbours') return 'likely';
  return 'sure';
}
