// Which standings a paper compares, by their refs: a generated paper names them in its options, a letter in the live
// fields of its text.
import type { Paper } from '#domain/papers/paper.ts';
import type { RichBlock, RichRun } from '#domain/papers/richText.ts';
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

/** A live field keeps both in its target; no id has a space in it. */
export function refsOfTarget(target: string | undefined): Refs {
  const [since = LATEST, until = DRAFT] = target === undefined ? [] : target.split(' ');
  return { since, until };
}

export function targetOfRefs({ since, until }: Refs): string {
  return `${since} ${until}`;
}

/** All standings that a paper needs to be printed; most papers need none. */
export function refsIn(paper: Paper): readonly StandingRef[] {
  if (paper.form === 'generated') {
    const { since, until } = refsOfOptions(paper.options);
    return COMPARING.has(paper.type) ? [since, until] : [];
  }
  const blocks = Object.values(paper.body).flat();
  return [...new Set(blocks.flatMap(comparedIn))];
}

const COMPARING: ReadonlySet<string> = new Set(['changes', 'change-slips', 'redline']);

function comparedIn(block: RichBlock): readonly StandingRef[] {
  switch (block.type) {
    case 'pageBreak':
      return [];
    case 'list':
      return block.items.flat().flatMap(comparedIn);
    default:
      return block.runs.flatMap(comparedBy);
  }
}

function comparedBy(run: RichRun): readonly StandingRef[] {
  if (run.type !== 'field' || run.name !== 'person-changes') return [];
  const { since, until } = refsOfTarget(run.target);
  return [since, until];
}

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
