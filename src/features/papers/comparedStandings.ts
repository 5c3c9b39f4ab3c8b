// The standings that a paper compares with each other: an edition, a parked alternative, or what it is printed from.
// Where it names none, the latest edition before that stands for the earlier one.
import { contentOf, type EditionContent } from '#domain/editions/content.ts';
import type { Edition } from '#domain/editions/edition.ts';
import { editionsOf } from '#domain/editions/issue.ts';
import { asPrinted } from '#domain/editions/namedRecords.ts';
import { DRAFT, type StandingRef } from '#domain/editions/standing.ts';
import type { AlternativeId, EditionId } from '#domain/ids.ts';
import type { Library } from '#domain/library.ts';
import type { Paper } from '#domain/papers/paper.ts';
import type { Day } from '#domain/time.ts';
import { LATEST, refsIn } from '#documents/changes/refs.ts';
import type { DocumentSource } from '#documents/source.ts';

/** Where standings are kept, and which of them the paper is printed from. */
export interface KeptStandings {
  readonly editionsById: Library['editionsById'];
  readonly alternativesById: Library['alternativesById'];
  /** Absent = as it is being worked on. */
  readonly editionId?: EditionId | undefined;
}

type State = EditionContent & KeptStandings;
type Standings = Pick<DocumentSource, 'standingsByRef' | 'standingDatesByRef'>;

const NONE: Standings = {};

export function standingsComparedBy(paper: Paper, state: State): Standings {
  const refs = refsIn(paper);
  return refs.length === 0 ? NONE : standingsNamed(refs, state);
}

/** Those of them that are there. */
export function standingsNamed(refs: readonly StandingRef[], state: State): Standings {
  const standingsByRef: Record<string, EditionContent> = {};
  const standingDatesByRef: Record<string, Day> = {};
  for (const ref of refs) {
    const found = standingAt(ref, state);
    if (found === null) continue;
    standingsByRef[ref] = found.content;
    if (found.date !== null) standingDatesByRef[ref] = found.date;
  }
  return { standingsByRef, standingDatesByRef };
}

/** Only of an edition: a draft is not what anybody was told. */
export function editionBefore(state: State): Pick<DocumentSource, 'editionBefore'> {
  const own = state.editionId === undefined ? undefined : state.editionsById[state.editionId];
  const before = own === undefined ? undefined : latestBefore(own, state);
  const content = before === undefined ? null : contentOf(before);
  return content === null ? {} : { editionBefore: content };
}

interface Found {
  readonly content: EditionContent;
  readonly date: Day | null;
}

function standingAt(ref: StandingRef, state: State): Found | null {
  const { editionsById, alternativesById, editionId } = state;
  const own = editionId === undefined ? undefined : editionsById[editionId];
  if (ref === DRAFT) return { content: printedFrom(state), date: own?.asOf ?? null };
  const edition = ref === LATEST ? latestBefore(own, state) : editionsById[ref as EditionId];
  const record = edition ?? alternativesById[ref as AlternativeId];
  const content = record?.eventId === state.event.id ? contentOf(record) : null;
  return content === null ? null : { content, date: edition?.asOf ?? null };
}

/** The same object for the same state, so that what is compared with it is remembered. */
function printedFrom(state: State): EditionContent {
  const known = printedByState.get(state);
  if (known !== undefined) return known;
  const { peopleById, roomsById, officesById, lettersById } = state;
  const content = { event: asPrinted(state.event), peopleById, roomsById, officesById, lettersById };
  printedByState.set(state, content);
  return content;
}

const printedByState = new WeakMap<State, EditionContent>();

function latestBefore(own: Edition | undefined, state: State): Edition | undefined {
  const editions = editionsOf(state, state.event.id);
  return own === undefined ? editions.at(-1) : editions[editions.findIndex(({ id }) => id === own.id) - 1];
}
