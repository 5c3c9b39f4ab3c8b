// From the library to what a paper is made from: the event as it stands, or as it stood in an edition.
import { inOrder } from '#base/ordered.ts';
import type { Edition } from '#domain/editions/edition.ts';
import type { EditionId, EventId, PaperId } from '#domain/ids.ts';
import type { Library } from '#domain/library.ts';
import type { Letter, Paper, Recipient } from '#domain/papers/paper.ts';
import { recipientsOf } from '#domain/papers/recipients.ts';
import type { DocumentSource } from '#documents/source.ts';

export interface PaperPlace {
  readonly eventId: EventId;
  readonly paperId: PaperId;
  readonly editionId?: EditionId | undefined;
}

/** An event with the records it names: all that its papers are made from. */
export type EventState = Pick<Edition, 'event' | 'peopleById' | 'roomsById' | 'officesById'>;

export function eventStateOf(library: Library, eventId: EventId, editionId?: EditionId): EventState | null {
  if (editionId !== undefined) return library.editionsById[editionId] ?? null;
  const event = library.eventsById[eventId];
  const { peopleById, roomsById, officesById } = library;
  return event === undefined ? null : { event, peopleById, roomsById, officesById };
}

/** The letters a paper refers to that are not among its own event's: in other events and in editions. */
export function lettersReferredTo(library: Library, paper: Paper | undefined): Record<PaperId, Letter> {
  const found: Record<PaperId, Letter> = {};
  if (paper?.form !== 'letter') return found;
  const events = [
    ...Object.values(library.eventsById),
    ...Object.values(library.editionsById).map(({ event }) => event),
  ];
  for (const { paperId } of paper.references) {
    if (paperId === null) continue;
    for (const { papersById } of events) {
      const letter = papersById[paperId];
      if (letter?.form === 'letter') found[paperId] ??= letter;
    }
  }
  return found;
}

/** Of a letter to many, the copy for `recipient`, or for the first of them. */
export function sourceOf(
  state: EventState,
  paper: Paper,
  lettersById: DocumentSource['lettersById'],
  recipient: Recipient | undefined = paper.form === 'letter' ? recipientsOf(paper)[0] : undefined,
): DocumentSource {
  const { event, peopleById, roomsById, officesById } = state;
  const source = { event, peopleById, roomsById, officesById, lettersById, paper, language: paper.language };
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
