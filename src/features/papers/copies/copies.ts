// The copies of a letter to many: one tree each, made when its turn comes, and the ways all of them leave together.
import type { TFunction } from 'i18next';
import { fullNameOf } from '#domain/people/person.ts';
import type { Letter, Recipient } from '#domain/papers/paper.ts';
import { recipientsOf } from '#domain/papers/recipients.ts';
import { makeDocument } from '#documents/registry.ts';
import type { DocumentSource } from '#documents/source.ts';
import type { DocumentTree } from '#documents/tree.ts';
import { fileNameFrom, paperTitle } from '#exports/fileName.ts';
import { EXPORT_FORMAT_IDS } from '#exports/registry.ts';
import { sendToDisk, sendToPrinter } from '#press/leaving/leave.ts';
import type { Way } from '#press/leaving/ways.ts';
import { sourceOf } from '../paperSource.ts';
import type { EventState } from '../paperSource.ts';

export interface Copy {
  readonly recipient: Recipient;
  /** As the person's record has it. */
  readonly name: string;
}

/** In their order; a person who is gone gets none. */
export function copiesOf(letter: Letter, { peopleById }: EventState): readonly Copy[] {
  return recipientsOf(letter).flatMap((recipient) => {
    const person = peopleById[recipient.personId];
    return person === undefined ? [] : [{ recipient, name: fullNameOf(person) }];
  });
}

interface LetterToMany {
  readonly letter: Letter;
  readonly state: EventState;
  readonly letters: DocumentSource['lettersById'];
}

/** The copy is named after its person, so that its file and its pages are. */
function copyTree({ letter, state, letters }: LetterToMany, { recipient, name }: Copy): DocumentTree {
  const tree = makeDocument(sourceOf(state, letter, letters, recipient));
  return { ...tree, name: `${tree.name} – ${name}` };
}

export interface WaysOfCopies {
  readonly print: Way;
  /** One file each, in a zip. */
  readonly downloads: readonly Way[];
}

/** `tree` = any one of the copies, for the name they have in common. */
export function waysOfCopies(
  many: LetterToMany,
  tree: DocumentTree,
  words: TFunction<'leaving'>,
): WaysOfCopies {
  const copies = copiesOf(many.letter, many.state);
  const title = words('copiesTitle', { name: paperTitle(tree), count: copies.length });
  const files = copies.map((copy) => ({
    title: `${tree.name} – ${copy.name}`,
    tree: () => copyTree(many, copy),
  }));
  return {
    print: {
      id: 'print-copies',
      label: words('printCopies'),
      run: () => void sendToPrinter({ title, papers: files }),
    },
    downloads: EXPORT_FORMAT_IDS.map((format) => ({
      id: `download-copies-${format}`,
      label: words(`as.${format}`),
      run: () =>
        void sendToDisk({
          format,
          zipName: fileNameFrom(title),
          files: files.map((file) => ({
            title: file.title,
            fileName: fileNameFrom(paperTitle({ ...tree, name: file.title })),
            trees: () => [file.tree()],
          })),
        }),
    })),
  };
}
