// Which standings a paper compares, by their refs: a generated paper names them in its options.
import type { Paper } from '#domain/papers/paper.ts';
import type { EditionContent } from '#domain/editions/content.ts';
import { DRAFT, type StandingRef } from '#domain/editions/standing.ts';
import type { Day } from '#domain/time.ts';
import type { DocumentSource } from '../source.ts';

/** The latest edition before what the paper is printed from. */
export const LATEST = '';

export interface Refs {
  readonly since: StandingRef;
  readonly until: StandingRef;
}

/** What options leave open: since the latest edition, until what is being worked on. */
export function refsOfOptions(options: Readonly<Record<string, unknown>>): Refs {
  const { since, until } = options;
  return {
    since: typeof since === 'string' ? since : LATEST,
    until: typeof until === 'string' && until !== '' ? until : DRAFT,
  };
}

/** All standings that a paper needs to be printed; most papers need none. */
export function refsIn(paper: Paper): readonly StandingRef[] {
  if (paper.form !== 'generated' || !COMPARING.has(paper.type)) return [];
  const { since, until } = refsOfOptions(paper.options);
  return [since, until];
}

const COMPARING: ReadonlySet<string> = new Set(['changes', 'change-slips', 'redline']);

export interface Standings {
  readonly before: EditionContent;
  readonly after: EditionContent;
  /** null = never issued. */
  readonly dates: { readonly before: Day | null; readonly after: Day | null };
}

/** null = one of them is not there, so there is nothing to compare. */
export function standingsOf(source: DocumentSource, { since, until }: Refs): Standings | null {
  const { standingsByRef = {}, standingDatesByRef = {} } = source;
  const [before, after] = [standingsByRef[since], standingsByRef[until]];
  if (before === undefined || after === undefined) return null;
  const dates = { before: standingDatesByRef[since] ?? null, after: standingDatesByRef[until] ?? null };
  return { before, after, dates };
}
