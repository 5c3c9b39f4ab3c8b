// From the library to what a paper is made from: the event as it stands, or as it stood in an edition.
import { inOrder } from '#base/ordered.ts';
import { citedLetters } from '#domain/editions/citedLetters.ts';
import { contentOf, type EditionContent } from '#domain/editions/content.ts';
import type { EditionId, EventId, PaperId } from '#domain/ids.ts';
import type { Library } from '#domain/library.ts';
import type { Letter, Paper, Recipient } from '#domain/papers/paper.ts';
import { recipientsOf } from '#domain/papers/recipients.ts';
import type { DocumentSource } from '#documents/source.ts';
import { editionBefore, type KeptStandings, standingsComparedBy } from './comparedStandings.ts';

export interface PaperPlace {
  readonly eventId: EventId;
  readonly paperId: PaperId;
  readonly editionId?: EditionId | undefined;
}

/** An event with the records it names, and its other standings: all that its papers are made from. */
export type EventState = EditionContent & KeptStandings;

const NO_LETTERS: EventState['lettersById'] = {};

/** The letters it cites come with an edition; those a draft cites are looked for paper by paper. */
export function eventStateOf(library: Library, eventId: EventId, editionId?: EditionId): EventState | null {
  const { editionsById, alternativesById } = library;
  if (editionId !== undefined) {
    const edition = editionsById[editionId];
    const content = edition === undefined ? null : contentOf(edition);
    return content === null ? null : { ...content, editionsById, alternativesById, editionId };
  }
  const event = library.eventsById[eventId];
  const { peopleById, roomsById, officesById } = library;
  if (event === undefined) return null;
  const records = { peopleById, roomsById, officesById, editionsById, alternativesById };
  return { event, ...records, lettersById: NO_LETTERS };
}

/** The letters a paper refers to that are not among its own event's: in other events and in editions. */
export function lettersReferredTo(library: Library, paper: Paper | undefined): DocumentSource['lettersById'] {
  return paper?.form === 'letter' ? citedLetters(library, [paper]) : NO_LETTERS;
}

/** Of a letter to many, the copy for `recipient`, or for the first of them. */
export function sourceOf(
  state: EventState,
  paper: Paper,
  lettersById: DocumentSource['lettersById'],
  recipient: Recipient | undefined = paper.form === 'letter' ? recipientsOf(paper)[0] : undefined,
): DocumentSource {
  const { event, peopleById, roomsById, officesById } = state;
  // A letter cited by an edition stays as it was then.
  const letters = { ...lettersById, ...state.lettersById };
  const source = {
    event,
    peopleById,
    roomsById,
    officesById,
    lettersById: letters,
    paper,
    language: paper.language,
    ...standingsComparedBy(paper, state),
    ...editionBefore(state),
  };
  return recipient === undefined ? source : { ...source, recipient };
}

export interface PaperPackage {
  readonly letter: Letter;
  readonly enclosed: readonly Paper[];
}

/** The event's letters with what they enclose, and the papers no letter encloses; in their order. */
export function packagesOf(papersById: Readonly<Record<PaperId, Paper>>): {
  readonly packages: readonly PaperPackage[];
  readonly single: readonly Paper[];
} {
  const papers = inOrder(papersById);
  const packages = papers
    .filter((paper) => paper.form === 'letter')
    .map((letter) => ({ letter, enclosed: enclosedIn(letter, papersById) }));
  const isEnclosed = new Set(packages.flatMap(({ enclosed }) => enclosed.map(({ id }) => id)));
  return {
    packages,
    single: papers.filter((paper) => paper.form !== 'letter' && !isEnclosed.has(paper.id)),
  };
}

function enclosedIn(letter: Letter, papersById: Readonly<Record<PaperId, Paper>>): readonly Paper[] {
  return inOrder(letter.enclosuresById).flatMap(({ paperId }) => papersById[paperId] ?? []);
}
