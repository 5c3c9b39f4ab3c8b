// Every paper and every package of the examples, as they stand and as they were issued, made by the program itself.
import { readdirSync, readFileSync } from 'node:fs';
import { inOrder } from '#base/ordered.ts';
import { makeDocument } from '#documents/registry.ts';
import type { DocumentTree } from '#documents/tree.ts';
import { contentOf } from '#domain/editions/content.ts';
import type { Edition } from '#domain/editions/edition.ts';
import { parseLibraryFile } from '#domain/file/libraryFile.ts';
import type { Library } from '#domain/library.ts';
import type { Letter, Paper } from '#domain/papers/paper.ts';

const FOLDER = new URL('../../public/examples/', import.meta.url);

/** By a name that can be one of a file. */
export function exampleTrees(): Readonly<Record<string, readonly DocumentTree[]>> {
  const files = readdirSync(FOLDER).filter((name) => /^\d.*\.json$/.test(name));
  return Object.fromEntries(files.flatMap((name) => treesOf(libraryIn(name))));
}

function libraryIn(name: string): Library {
  const read = parseLibraryFile(readFileSync(new URL(name, FOLDER), 'utf8'));
  if (!read.ok) throw new Error(`${name} cannot be read`);
  return read.library;
}

type Entry = readonly [name: string, trees: readonly DocumentTree[]];

function treesOf(library: Library): readonly Entry[] {
  const now = Object.values(library.eventsById).map((event) => ({ ...library, event, issue: 'now' }));
  const issued = Object.values<Edition>(library.editionsById).flatMap((edition) => {
    const content = contentOf(edition);
    return content === null ? [] : [{ ...content, issue: edition.id }];
  });
  const lettersById = Object.fromEntries(
    [...now, ...issued].flatMap(({ event }) =>
      Object.values(event.papersById).flatMap((paper) =>
        paper.form === 'letter' ? [[paper.id, paper]] : [],
      ),
    ),
  );
  return [...now, ...issued].flatMap((state) => {
    const treeOf = (paper: Paper) => makeDocument({ ...state, paper, lettersById, language: paper.language });
    return Object.values(state.event.papersById).flatMap((paper): readonly Entry[] => [
      [`${paper.id}-${state.issue}`, [treeOf(paper)]],
      ...(paper.form === 'letter'
        ? [
            [
              `${paper.id}-${state.issue}-package`,
              [paper, ...enclosedIn(paper, state.event.papersById)].map(treeOf),
            ] as const,
          ]
        : []),
    ]);
  });
}

function enclosedIn(letter: Letter, papersById: Readonly<Record<string, Paper>>): readonly Paper[] {
  return inOrder(letter.enclosuresById).flatMap(({ paperId }) => papersById[paperId] ?? []);
}
