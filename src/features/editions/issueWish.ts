// What the dialog of issuing proposes and how it reads what was typed: the usual next stage, the usual label of a
// revision, the papers that may leave the house.
import { inOrder } from '#base/ordered.ts';
import type { Edition } from '#domain/editions/edition.ts';
import type { IssueWish } from '#domain/editions/issue.ts';
import { STAGES, type Stage } from '#domain/editions/stage.ts';
import type { PaperId } from '#domain/ids.ts';
import type { Paper } from '#domain/papers/paper.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { type Day, isDay } from '#domain/time.ts';

/** As typed. */
export interface IssueForm {
  readonly stage: Stage;
  /** null = as proposed for the stage. */
  readonly label: string | null;
  readonly asOf: string;
  readonly note: string;
  readonly paperIds: readonly PaperId[];
}

type EditionsSoFar = readonly Pick<Edition, 'stage'>[];

export function proposedForm(event: PlannedEvent, editions: EditionsSoFar, today: Day): IssueForm {
  return {
    stage: proposedStage(event.stage, editions),
    label: null,
    asOf: today,
    note: '',
    paperIds: inOrder(event.papersById)
      .filter((paper) => !isInternalPaper(paper))
      .map(({ id }) => id),
  };
}

/** The draft's own where it has gone ahead of what was issued last; otherwise the one that usually follows. */
export function proposedStage(ofDraft: Stage, editions: EditionsSoFar): Stage {
  const last = editions.at(-1)?.stage;
  if (last === undefined || STAGES.indexOf(ofDraft) > STAGES.indexOf(last)) return ofDraft;
  return STAGES[STAGES.indexOf(last) + 1] ?? last;
}

/** "Rev.2" for the second revision; no label where the stage was never issued by another name. */
export function proposedLabel(stage: Stage, editions: EditionsSoFar): string {
  if (stage !== 'revised') return '';
  return `Rev.${editions.filter((edition) => edition.stage === 'revised').length + 1}`;
}

/** A paper made for the office alone. */
export function isInternalPaper(paper: Paper): boolean {
  return paper.form === 'generated' && paper.options['audience'] === 'internal';
}

/** null = the day is missing or wrong. */
export function wishOf(form: IssueForm, event: PlannedEvent, editions: EditionsSoFar): IssueWish | null {
  const { stage, asOf, note, paperIds } = form;
  if (!isDay(asOf)) return null;
  const label = (form.label ?? proposedLabel(stage, editions)).trim();
  return {
    stage,
    label: label === '' ? {} : { [event.mainLanguage]: label },
    asOf,
    note: note.trim(),
    paperIds,
  };
}
