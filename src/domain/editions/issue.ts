// Issuing: the event as it stands becomes an edition, numbered and dated, that never changes again.
import { inOrder } from '#base/ordered.ts';
import type { LocalText } from '#languages/language.ts';
import type { EditionId, EventId, PaperId } from '../ids.ts';
import type { Library } from '../library.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import type { Day } from '../time.ts';
import { type Edition, headingOf } from './edition.ts';
import { freeze } from './freeze.ts';
import { frozenContent } from './namedRecords.ts';
import type { Stage } from './stage.ts';

export interface IssueWish {
  readonly stage: Stage;
  /** "Rev.2"; empty = none. */
  readonly label: LocalText;
  readonly asOf: Day;
  /** Internal: never printed. */
  readonly note: string;
  /** The papers that go out with it. All papers are frozen, whether they go out or not. */
  readonly paperIds: readonly PaperId[];
}

export interface Issued {
  readonly edition: Edition;
  /** The draft with the stage and the label that were issued. */
  readonly event: PlannedEvent;
}

/** An alternative is adopted first: what goes out is always the draft. */
export function mayIssue(event: PlannedEvent): boolean {
  return event.alternative === undefined;
}

/** null where there is no such event, or where an alternative stands in its place. `issuedAt`: milliseconds. */
export function issuedEdition(
  library: Library,
  eventId: EventId,
  { stage, label, asOf, note, paperIds }: IssueWish,
  { id, issuedAt }: { readonly id: EditionId; readonly issuedAt: number },
): Issued | null {
  const event = library.eventsById[eventId];
  if (event === undefined || !mayIssue(event)) return null;
  const sequence = nextSequence(library, event);
  const going = new Set<string>(paperIds);
  const papers = inOrder(event.papersById)
    .filter((paper) => going.has(paper.id))
    .map(headingOf);
  const next = { ...event, stage, stageLabel: label, editionsIssued: sequence };
  const frozen = freeze(frozenContent(library, next));
  return {
    edition: { id, eventId, sequence, stage, label, asOf, note, issuedAt, papers, frozen },
    event: next,
  };
}

/** The number the next edition gets: one that none of the event ever had, whatever has been undone since. */
export function nextSequence(library: Pick<Library, 'editionsById'>, event: PlannedEvent): number {
  return (
    Math.max(event.editionsIssued ?? 0, ...editionsOf(library, event.id).map(({ sequence }) => sequence)) + 1
  );
}

/** In the order of issue. Two computers may each have issued a second one: the earlier then comes first. */
export function editionsOf(
  { editionsById }: Pick<Library, 'editionsById'>,
  eventId: EventId,
): readonly Edition[] {
  return Object.values<Edition>(editionsById)
    .filter((edition) => edition.eventId === eventId)
    .sort((a, b) => a.sequence - b.sequence || a.issuedAt - b.issuedAt || (a.id < b.id ? -1 : 1));
}
