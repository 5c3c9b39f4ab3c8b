// The numbers of a programme as they were written ("Panel Discussion 1"): where those of a kind follow one pattern from
// the first to the last, the event counts by itself; where they do not, each keeps what was written.
import { grouped } from '../checks/grouped.ts';
import { fromNumerals, type WrittenNumber } from './writtenNumber.ts';
import type { Language } from '#languages/language.ts';
import type { Numbering } from '../plannedEvent.ts';
import type { ProposedSession } from './proposal.ts';

export interface ProposedNumbers {
  readonly numberingByKind: Readonly<Record<string, Numbering>>;
  /** Sessions whose number stands as written, by key. */
  readonly asWritten: ReadonlyMap<string, string>;
}

/** `sessions` in the order of the programme. */
export function proposedNumbers(sessions: readonly ProposedSession[], language: Language): ProposedNumbers {
  const numberingByKind: Record<string, Numbering> = {};
  const asWritten = new Map<string, string>();
  for (const [kind, all] of grouped(sessions, (session) => session.kind)) {
    const numbering = numberingOf(
      all.map(({ number }) => number),
      language,
    );
    if (numbering !== null) numberingByKind[kind] = numbering;
    else for (const { key, number } of all) if (number !== '') asWritten.set(key, number);
  }
  return { numberingByKind, asWritten };
}

function numberingOf(numbers: readonly string[], language: Language): Numbering | null {
  const [first, ...others] = numbers.map(fromNumerals);
  if (first === undefined || first === null || first.count !== 1) return null;
  const isCounting = others.every((one, index) => one !== null && follows(one, first, index + 2));
  // "Session I" alone is the first in Roman numerals; nothing tells it from a letter but that it is counted.
  if (!isCounting) return null;
  return { pattern: { [language]: first.pattern }, numerals: first.numerals };
}

function follows(one: WrittenNumber, first: WrittenNumber, count: number): boolean {
  return one.count === count && one.numerals === first.numerals && one.pattern === first.pattern;
}
