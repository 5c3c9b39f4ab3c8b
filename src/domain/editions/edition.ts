// An edition: the programme of an event as it was issued, frozen with all its papers and the people, rooms and offices
// they name. What it froze is one closed text, so that nothing can reach inside; beside it stands in the clear what a
// list of editions shows. Editions never change once made.
import type { Language, LocalText } from '#languages/language.ts';
import type { EditionId, EventId, PaperId } from '../ids.ts';
import type { Paper } from '../papers/paper.ts';
import type { Day } from '../time.ts';
import type { FrozenText } from './frozenText.ts';
import type { Stage } from './stage.ts';

export interface Edition {
  readonly id: EditionId;
  readonly eventId: EventId;
  /** 1, 2, 3 … in the order of issue; never given twice within an event. */
  readonly sequence: number;
  readonly stage: Stage;
  readonly label: LocalText;
  readonly asOf: Day;
  /** Internal: never printed. */
  readonly note: string;
  /** Milliseconds; 0 where nobody knows. */
  readonly issuedAt: number;
  /** What went out with it, in order. */
  readonly papers: readonly EditionPaper[];
  readonly frozen: FrozenText;
}

/** A paper of an edition by its heading: enough for a list, and for a letter that cites another by its date. */
export interface EditionPaper {
  readonly id: PaperId;
  readonly form: Paper['form'];
  /** An id of documents/registry.ts; 'letter' for a letter. */
  readonly type: string;
  readonly name: LocalText;
  readonly language: Language;
  /** null = it has none, or is a paper without a date. */
  readonly date: Day | null;
}

export function headingOf(paper: Paper): EditionPaper {
  const { id, form, name, language } = paper;
  return {
    id,
    form,
    type: paper.form === 'letter' ? 'letter' : paper.type,
    name,
    language,
    date: paper.form === 'generated' ? null : paper.date,
  };
}
