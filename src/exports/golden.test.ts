// Each type of paper in each format, kept as files: what changes here is seen by everybody who receives a paper.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { anyLibrary } from '#domain/file/arbitraryLibrary.ts';
import { blankGeneratedPaper } from '#domain/blank.ts';
import type { PaperId } from '#domain/ids.ts';
import { parseLibraryFile } from '#domain/file/libraryFile.ts';
import type { Library } from '#domain/library.ts';
import type { Paper } from '#domain/papers/paper.ts';
import { GENERATED_TYPE_IDS, makeDocument } from '#documents/registry.ts';
import type { GeneratedTypeId } from '#documents/registry.ts';
import { samplePapers, sampleSource } from '#documents/samplePapers.ts';
import type { DocumentSource } from '#documents/source.ts';
import type { DocumentTree } from '#documents/tree.ts';
import { fileNameOf } from './fileName.ts';
import { htmlFile } from './html/htmlFile.ts';
import { markdown } from './markdown/markdown.ts';
import { plainText } from './text/plainText.ts';

const EXAMPLES: Readonly<Record<string, string>> = {
  'seed-000-letter-26-march-2012': '000-fighting-human-trafficking',
  'seed-000-programme': '000-fighting-human-trafficking',
  'seed-001-programme': '001-prevention-of-human-trafficking',
  'seed-002-letter': '002-taking-collective-action',
  'seed-002-description': '002-taking-collective-action',
  'seed-003-programme': '003-appraisal-of-the-global-plan-of-action',
  'seed-003-concept-note-1': '003-appraisal-of-the-global-plan-of-action',
  'seed-004-agenda': '004-multi-stakeholder-hearing',
  'seed-004-summary': '004-multi-stakeholder-hearing',
};

describe('the papers of the examples', () => {
  it.each(Object.entries(EXAMPLES))('%s is what the office would send', async (paperId, file) => {
    const tree = exampleTree(file, paperId);
    await expect(body(htmlFile([tree]))).toMatchFileSnapshot(`golden/${paperId}.html.golden`);
    await expect(plainText([tree])).toMatchFileSnapshot(`golden/${paperId}.txt.golden`);
    await expect(markdown([tree])).toMatchFileSnapshot(`golden/${paperId}.md.golden`);
  });
});

describe('a paper of every type with all it can print', () => {
  it.each(samplePapers((field) => field))('$id', async (paper) => {
    const tree = makeDocument(
      sampleSource(
        paper,
        (field) => field,
        () => 'KEPT',
      ),
    );
    await expect(htmlFile([tree]).replace(/<style>[^]*<\/style>/, '')).toMatchFileSnapshot(
      `golden/sample-${paper.id}.html.golden`,
    );
    await expect(plainText([tree])).toMatchFileSnapshot(`golden/sample-${paper.id}.txt.golden`);
    await expect(markdown([tree])).toMatchFileSnapshot(`golden/sample-${paper.id}.md.golden`);
  });
});

describe('the papers made from an event alone', () => {
  it.each(GENERATED_TYPE_IDS)('%s says what the event says', async (type) => {
    const tree = makeDocument(generatedSource('003-appraisal-of-the-global-plan-of-action', type));
    await expect(body(htmlFile([tree]))).toMatchFileSnapshot(`golden/made-003-${type}.html.golden`);
    await expect(plainText([tree])).toMatchFileSnapshot(`golden/made-003-${type}.txt.golden`);
  });
});

describe('file names', () => {
  it('say the day, the event, the paper and the stage', () => {
    expect(fileNameOf(exampleTree('000-fighting-human-trafficking', 'seed-000-programme'), 'html')).toBe(
      '2012-04-03 Fighting Human Trafficking – Programme (final).html',
    );
    expect(
      fileNameOf(exampleTree('000-fighting-human-trafficking', 'seed-000-letter-26-march-2012'), 'txt'),
    ).toBe('2012-04-03 Fighting Human Trafficking – Letter of 26 March 2012.txt');
  });
});

describe('any library', () => {
  it('prints in every format, whatever is in it', () => {
    fc.assert(
      fc.property(anyLibrary, (library) => {
        for (const source of sourcesOf(library)) {
          const tree = makeDocument(source);
          expect(htmlFile([tree])).toMatch(/^<!doctype html>[^]*<\/html>\n$/);
          expect(plainText([tree])).toMatch(/\n$/);
        }
      }),
      { numRuns: 40 },
    );
  });
});

function sourcesOf(library: Library): readonly DocumentSource[] {
  return Object.values(library.eventsById).flatMap((event) =>
    Object.values(event.papersById).map((paper: Paper) => ({
      ...library,
      event,
      paper,
      lettersById: {},
      language: paper.language,
    })),
  );
}

function exampleTree(file: string, paperId: string): DocumentTree {
  const source = sourcesOf(exampleLibrary(file)).find(({ paper }) => paper.id === paperId);
  if (source === undefined) throw new Error(`${file} has no ${paperId}`);
  return makeDocument(source);
}

function exampleLibrary(file: string): Library {
  const text = readFileSync(new URL(`../../public/examples/${file}.json`, import.meta.url), 'utf8');
  const read = parseLibraryFile(text);
  if (!read.ok) throw new Error(`${file} cannot be read`);
  return read.library;
}

/** A paper of the type with nothing chosen, as the menu makes it. */
function generatedSource(file: string, type: GeneratedTypeId): DocumentSource {
  const [source] = sourcesOf(exampleLibrary(file));
  if (source === undefined) throw new Error(`${file} has no papers`);
  const { language, order } = source.paper;
  const paper = blankGeneratedPaper('made' as PaperId, order, type, language);
  return { ...source, paper: { ...paper, name: { en: type } } };
}

/** The rules of print.css are the same in every file and have no place in a golden one. */
function body(file: string): string {
  return file
    .replace(/<style>[^]*<\/style>/, '')
    .replaceAll(/(<\/(?:p|h\d|tr|li|thead|table|ul|ol|blockquote|colgroup)>)/g, '$1\n');
}
