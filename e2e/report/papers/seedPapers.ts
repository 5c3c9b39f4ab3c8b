// The papers of each example that stand in its document, in the order of the document; and the document's wording
// without what is no wording: markup, the repeated head of a table, descriptions of signatures.
import { makeDocument } from '#documents/registry.ts';
import type { DocumentTree } from '#documents/tree.ts';
import { contentOf } from '#domain/editions/content.ts';
import type { EditionId, EventId, PaperId } from '#domain/ids.ts';
import type { Library } from '#domain/library.ts';
import type { Letter } from '#domain/papers/paper.ts';
import type { SeedId } from '#reference/acceptance/view.ts';

/** The paper's id, and the edition it is taken from where it is not the draft. */
type Place = readonly [paperId: string, edition?: number];

const IN_DOCUMENT: Readonly<Record<SeedId, readonly Place[]>> = {
  '000': [
    ['letter-26-march-2012', 2],
    ['concept-paper', 2],
    ['letter-21-february-2012', 1],
    ['concept-paper', 1],
    ['programme', 3],
  ],
  '001': [['concept-paper']],
  '002': [['letter'], ['description']],
  '003': [['letter'], ['concept-note-1'], ['concept-note-2'], ['programme']],
  '004': [['letter'], ['summary'], ['agenda']],
};

export function papersOf(id: SeedId, library: Library): readonly DocumentTree[] {
  return IN_DOCUMENT[id].map(([name, edition]) => treeOf(id, library, name, edition));
}

function treeOf(id: SeedId, library: Library, name: string, edition?: number): DocumentTree {
  const issued = library.editionsById[`seed-${id}-edition-${edition}` as EditionId];
  const state =
    edition === undefined
      ? { ...library, event: library.eventsById[`seed-${id}` as EventId] }
      : issued && contentOf(issued);
  const paper = state?.event?.papersById[`seed-${id}-${name}` as PaperId];
  if (state?.event === undefined || paper === undefined) throw new Error(`${id} has no ${name}`);
  const { event, peopleById, roomsById, officesById } = state;
  const lettersById = Object.fromEntries(
    Object.values(library.eventsById)
      .flatMap(({ papersById }) => Object.values(papersById))
      .filter((other): other is Letter => other.form === 'letter')
      .map((letter) => [letter.id, letter]),
  );
  return makeDocument({
    event,
    peopleById,
    roomsById,
    officesById,
    lettersById,
    paper,
    language: paper.language,
  });
}

/** What whoever turned the paper into text wrote there of a signature. */
const DESCRIPTION = /A handwritten signature in black ink[^\n]*/g;

export function wordingOf(document: string): string {
  return withoutRepeatedHeads(
    document
      .replaceAll(DESCRIPTION, ' ')
      .replaceAll(/<\/?sup>/g, '')
      .replaceAll(/<\/?(?:ul|li|b|i|p)(?:\s[^>]*)?>/g, ' ')
      // An address in angle brackets came out with two pairs of them.
      .replaceAll(/<(<https?:[^>]*>)>/g, '$1')
      .replaceAll(/^#+ /gm, ' ')
      .replaceAll(/^\s*(?:---|\* \* \*)\s*$/gm, ' ')
      .replaceAll(/\*+/g, ' ')
      .replaceAll(/^(\s*)- /gm, '$1'),
  );
}

/** A table that ran on to another page has its head twice. */
function withoutRepeatedHeads(text: string): string {
  return text.replaceAll(/^Time\t\s*$/gm, ' ');
}

interface Defended {
  readonly id: SeedId;
  /** Of the acceptance table. */
  readonly row: string;
  readonly wanted: string;
  readonly made: string;
  readonly why: string;
}

/** Differences that stay, each with its reason. */
export const DEFENDED: readonly Defended[] = [
  {
    id: '003',
    row: 'S13',
    wanted: '',
    made: 'Wednesday 27 September 2017',
    why: 'the first day stands inside the cell of its first session, the second in a row of its own; ours both do',
  },
  {
    id: '003',
    row: 'S13',
    wanted: 'Wednesday 27 September 2017',
    made: '',
    why: 'the same day, in the place where the document has it',
  },
];
