// Each type of paper as Word gets it, kept as files, and what every file must be whatever is in it.
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseLibraryFile } from '#domain/file/libraryFile.ts';
import { makeDocument } from '#documents/registry.ts';
import { samplePapers } from '#documents/samplePapers.ts';
import type { DocumentTree } from '#documents/tree.ts';
import { footOf } from '../html/pageRules.ts';
import { all, elementsIn, partOf, wordsOf } from './readWord.ts';
import { sampleTree } from './sampleTrees.ts';
import { wordFile } from './wordFile.ts';

const EXAMPLES = [
  ['seed-002-letter', '002-taking-collective-action'],
  ['seed-003-programme', '003-appraisal-of-the-global-plan-of-action'],
] as const;
const NOW = new Date('2031-02-03T04:05:06Z');
const plain = (field: string) => field;

describe('a paper of every type with all it can print', () => {
  it.each(samplePapers(plain))('$id', async (paper) => {
    const file = await wordFile([sampleTree(paper.id)], NOW);
    await expect(laidOut(file, 'word/document.xml')).toMatchFileSnapshot(
      `golden/sample-${paper.id}.xml.golden`,
    );
  });

  it.each(EXAMPLES)('%s is what the office would send', async (paperId, example) => {
    const file = await wordFile([exampleTree(example, paperId)], NOW);
    await expect(laidOut(file, 'word/document.xml')).toMatchFileSnapshot(`golden/${paperId}.xml.golden`);
  });

  it('is set in the same styles', async () => {
    const file = await wordFile([sampleTree('letter')], NOW);
    await expect(laidOut(file, 'word/styles.xml')).toMatchFileSnapshot('golden/styles.xml.golden');
    await expect(laidOut(file, 'word/numbering.xml')).toMatchFileSnapshot('golden/numbering.xml.golden');
  });
});

describe('a Word file', () => {
  it('is the same, byte for byte, whenever it is made within the hour', async () => {
    const trees = samplePapers(plain).map(({ id }) => sampleTree(id));
    const later = new Date('2031-02-03T04:55:06Z');
    expect(await wordFile(trees, later)).toEqual(await wordFile(trees, NOW));
  });

  it('names the paper and the convening office, the hour, and nothing else of its maker', async () => {
    const tree = sampleTree('letter');
    const properties = async (one: DocumentTree) =>
      Object.fromEntries(
        elementsIn(partOf(await wordFile([one], NOW), 'docProps/core.xml')).map(({ name, children }) => [
          name,
          children.filter((one) => typeof one === 'string').join(''),
        ]),
      );
    const bare = {
      'dc:title': '2031-05-06 event title – paper name',
      'dcterms:created': '2031-02-03T04:00:00Z',
      'dcterms:modified': '2031-02-03T04:00:00Z',
    };
    expect(await properties({ ...tree, facts: { ...tree.facts, organiser: '' } })).toEqual(bare);
    expect(await properties({ ...tree, facts: { ...tree.facts, organiser: 'The Assembly' } })).toEqual({
      ...bare,
      'dc:creator': 'The Assembly',
    });
  });

  it('holds a package in one file, each paper counting its own pages under its own foot', async () => {
    const trees = [sampleTree('letter'), sampleTree('concept-note'), sampleTree('programme-table')];
    const file = await wordFile(trees, NOW);
    const sections = all(partOf(file, 'word/document.xml'), 'w:sectPr').map((section) =>
      ['w:pgNumType', 'w:titlePg', 'w:numRestart'].map((name) =>
        Object.values(all(section, name)[0]?.attributes ?? {}).join(''),
      ),
    );
    expect(sections).toEqual([
      ['1', '', ''],
      ['1', 'false', 'eachSect'],
      ['1', 'false', ''],
    ]);
    const feet = [1, 2, 3, 4].map((number) => partOf(file, `word/footer${number}.xml`));
    expect(feet.map(wordsOf)).toEqual([
      'event title · paper namePage  of 1',
      'addressee',
      'event title · paper namePage  of 1',
      `${footOf(trees[2] ?? sampleTree('note'), 2, 2).start}Page  of 1`,
    ]);
    expect(feet.map((foot) => all(foot, 'w:instrText').flatMap(({ children }) => children))).toEqual([
      ['PAGE', 'SECTIONPAGES', 'PAGEREF _End1'],
      [],
      ['PAGE', 'SECTIONPAGES', 'PAGEREF _End2'],
      ['PAGE', 'SECTIONPAGES', 'PAGEREF _End3'],
    ]);
  });
});

function exampleTree(example: string, paperId: string): DocumentTree {
  const text = readFileSync(new URL(`../../../public/examples/${example}.json`, import.meta.url), 'utf8');
  const read = parseLibraryFile(text);
  if (!read.ok) throw new Error(`${example} cannot be read`);
  for (const event of Object.values(read.library.eventsById))
    for (const paper of Object.values(event.papersById))
      if (paper.id === paperId)
        return makeDocument({ ...read.library, event, paper, lettersById: {}, language: paper.language });
  throw new Error(`${example} has no ${paperId}`);
}

/** A line a paragraph, a row, a run, a style; the names of namespaces are the same in every file. */
function laidOut(file: Uint8Array, path: string): string {
  return strFromU8(unzipSync(file)[path] ?? new Uint8Array())
    .replaceAll(/ (?:xmlns:\w+|mc:Ignorable)="[^"]*"/g, '')
    .replaceAll(/(?=<(?:w:p|w:r|w:tbl|w:tr|w:tc|w:sectPr|w:style|w:abstractNum|w:num|w:lvl)[ >])/g, '\n');
}
