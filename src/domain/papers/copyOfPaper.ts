// A paper once more: beside itself in its event, or in another event, where its live fields speak of what stands at the
// same place there.
import { inOrder } from '#base/ordered.ts';
import type { OrderKey } from '#base/ordered.ts';
import type { LocalText } from '#languages/language.ts';
import type { PaperId } from '../ids.ts';
import { paperWithNewIds } from '../instantiate.ts';
import type { PlannedEvent } from '../plannedEvent.ts';
import { inProgrammeOrder } from '../programme/numbering.ts';
import type { Session } from '../programme/session.ts';
import type { Day } from '../time.ts';
import type { GeneratedPaper, Paper } from './paper.ts';

export interface CopyPlace {
  readonly id: PaperId;
  readonly order: OrderKey;
  /** Gives another identity at every call. */
  readonly makeId: () => string;
}

/** Encloses the same papers, refers to the same letters, goes to the same people. */
export function duplicateOfPaper(paper: Paper, name: LocalText, { id, order, makeId }: CopyPlace): Paper {
  return { ...paperWithNewIds(paper, new Map(), makeId), id, order, name };
}

/**
 * The words and the live fields come along: the second panel there becomes the second panel here. Not what belongs to
 * the other event alone: its date, its enclosures, the letters before it and the people it went to.
 */
export function paperFromOtherEvent(
  paper: Paper,
  { from, to, date }: { readonly from: PlannedEvent; readonly to: PlannedEvent; readonly date: Day },
  { id, order, makeId }: CopyPlace,
): Paper {
  const ids = counterparts(from, to);
  const copy = { ...paperWithNewIds(paper, ids, makeId), id, order };
  if (copy.form === 'generated') return { ...copy, options: withCounterparts(copy.options, ids) };
  if (copy.form === 'authored') {
    const endsWithId =
      copy.endsWithId !== null && Object.hasOwn(to.papersById, copy.endsWithId) ? copy.endsWithId : null;
    return { ...copy, date: copy.date === null ? null : date, endsWithId };
  }
  const { recipientsById: _theirs, ...letter } = copy;
  return { ...letter, date, references: [], enclosuresById: {} };
}

/** An option may name a session. */
function withCounterparts(
  options: GeneratedPaper['options'],
  ids: ReadonlyMap<string, string>,
): GeneratedPaper['options'] {
  return Object.fromEntries(
    Object.entries(options).map(([name, value]) => [
      name,
      typeof value === 'string' ? (ids.get(value) ?? value) : value,
    ]),
  );
}

/** By id: which session, mandate or paper of the new event stands where that of the old one stood. */
function counterparts(from: PlannedEvent, to: PlannedEvent): ReadonlyMap<string, string> {
  const sessions = (event: PlannedEvent) => inProgrammeOrder(event);
  const mandates = (event: PlannedEvent) => inOrder(event.mandatesById);
  const papers = (event: PlannedEvent) => inOrder(event.papersById);
  return new Map([
    ...paired(sessions(from), sessions(to), ({ kind }: Session) => kind),
    ...paired(mandates(from), mandates(to), () => 'mandate'),
    ...paired(papers(from), papers(to), (one) => (one.form === 'letter' ? 'letter' : one.type)),
  ]);
}

/** The first of a sort with the first of that sort, the second with the second. */
function paired<Item extends { readonly id: string }>(
  from: readonly Item[],
  to: readonly Item[],
  sortOf: (item: Item) => string,
): readonly (readonly [string, string])[] {
  return from.flatMap((item) => {
    const place = from.filter((one) => sortOf(one) === sortOf(item)).indexOf(item);
    const other = to.filter((one) => sortOf(one) === sortOf(item))[place];
    return other === undefined ? [] : [[item.id, other.id] as const];
  });
}
