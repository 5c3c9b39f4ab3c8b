// The letters that papers of an event refer to and that are not among its own: in other events, or gone from every draft
// and kept in an edition.
import type { PaperId } from '../ids.ts';
import type { Library } from '../library.ts';
import type { Letter, LetterReference, Paper } from '../papers/paper.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import { contentOf } from './content.ts';
import type { Edition } from './edition.ts';

type Events = Pick<Library, 'eventsById' | 'editionsById'>;

export function citedLetters(library: Events, papers: readonly Paper[]): Readonly<Record<PaperId, Letter>> {
  const found: Record<PaperId, Letter> = {};
  for (const paper of papers) {
    if (paper.form !== 'letter') continue;
    for (const { paperId } of paper.references) {
      const letter = paperId === null || found[paperId] !== undefined ? null : letterIn(library, paperId);
      if (letter !== null) found[letter.id] = letter;
    }
  }
  return found;
}

/** The event with references to these letters turned into their dates, which are all that is printed of them. */
export function citingByDate(event: PlannedEvent, letters: readonly Letter[]): PlannedEvent {
  if (letters.length === 0) return event;
  const dates = new Map(letters.map(({ id, date }) => [id, date]));
  const cited = (reference: LetterReference): LetterReference => {
    const date = reference.paperId === null ? null : (dates.get(reference.paperId) ?? null);
    return date === null ? reference : { paperId: null, date };
  };
  const papers = Object.values(event.papersById).map((paper) =>
    paper.form === 'letter' ? { ...paper, references: paper.references.map(cited) } : paper,
  );
  return { ...event, papersById: Object.fromEntries(papers.map((paper) => [paper.id, paper])) };
}

/** Letters an edition knew that the library has nowhere any more. */
export function lettersGone(
  library: Events,
  lettersById: Readonly<Record<PaperId, Letter>>,
): readonly Letter[] {
  return Object.values<Letter>(lettersById).filter(({ id }) => letterIn(library, id) === null);
}

function letterIn({ eventsById, editionsById }: Events, id: PaperId): Letter | null {
  for (const { papersById } of Object.values(eventsById)) {
    const paper = papersById[id];
    if (paper?.form === 'letter') return paper;
  }
  // Only an edition that has it by its heading is opened, the last of them first.
  const issued = Object.values<Edition>(editionsById)
    .filter(({ papers }) => papers.some((heading) => heading.id === id && heading.form === 'letter'))
    .sort((a, b) => b.issuedAt - a.issuedAt || b.sequence - a.sequence);
  for (const edition of issued) {
    const paper = contentOf(edition)?.event.papersById[id];
    if (paper?.form === 'letter') return paper;
  }
  return null;
}
