// Which paper the sheet shows: the one the address names, or the programme as it went out.
import { inOrder } from '#base/ordered.ts';
import type { Comparison } from '#domain/editions/compare/change.ts';
import type { PaperId } from '#domain/ids.ts';
import type { Paper } from '#domain/papers/paper.ts';
import { refsIn } from '#documents/changes/refs.ts';

/** Those that may be shown: what the later one has, then what only the earlier one had. */
export function papersToShow({ before, after }: Comparison): readonly Paper[] {
  const later = inOrder(after.event.papersById);
  const gone = inOrder(before.event.papersById).filter(({ id }) => after.event.papersById[id] === undefined);
  // What compares standings itself says already what changed.
  return [...later, ...gone].filter((paper) => refsIn(paper).length === 0);
}

/** null = there is no such paper: a plain programme is shown. */
export function shownPaperId(comparison: Comparison, wished: PaperId | null): PaperId | null {
  const papers = papersToShow(comparison);
  const isThere = wished !== null && papers.some(({ id }) => id === wished);
  return isThere ? wished : (programmeAmong(papers)?.id ?? null);
}

/** One that stands by itself; else the paper it stands in, for only that says what the event is called. */
function programmeAmong(papers: readonly Paper[]): Paper | undefined {
  const programmes = papers.filter(
    (paper) => paper.form === 'generated' && paper.type.startsWith('programme'),
  );
  const alone = programmes.find((paper) => paper.form === 'generated' && paper.options['heading'] !== '');
  if (alone !== undefined) return alone;
  const ids = new Set(programmes.map(({ id }) => id));
  const around = papers.find(
    (paper) => paper.form === 'authored' && paper.endsWithId !== null && ids.has(paper.endsWithId),
  );
  return around ?? programmes[0];
}
