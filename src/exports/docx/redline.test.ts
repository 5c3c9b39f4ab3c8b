// A redline in Word: with all changes accepted it is the Word file of the new paper, with all rejected that of the old.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLibraryFile } from '#domain/file/libraryFile.ts';
import type { Day } from '#domain/time.ts';
import { anyTwoVersions } from '#documents/redline/arbitraryBlocks.ts';
import { examplePairs } from '#documents/redline/examplePairs.ts';
import { redlined } from '#documents/redline/redline.ts';
import { cell, heading, paragraph, text } from '#documents/tree.ts';
import type { Block, DocumentTree } from '#documents/tree.ts';
import { linesAfter } from './readChanges.ts';
import { all, child, elementsIn, partOf } from './readWord.ts';
import { sampleTree } from './sampleTrees.ts';
import { wordFile } from './wordFile.ts';

const EXAMPLES = new URL('../../../public/examples/', import.meta.url);
const LIBRARIES = readdirSync(EXAMPLES).filter((name) => /^\d.*\.json$/.test(name));
const NOW = new Date('2031-02-03T04:05:06Z');
const FACTS = { author: 'The office', date: '2012-04-03' as Day };

describe('a redline in Word', () => {
  it('accepted is the new paper, rejected the old one, whatever changed', async () => {
    await fc.assert(
      fc.asyncProperty(anyTwoVersions, async ([before, after]) => {
        await expectBoth(treeOf(before), treeOf(after));
      }),
      { numRuns: 25 },
    );
  });

  it.each(LIBRARIES)('gives back both versions of every paper of %s', async (name) => {
    const read = parseLibraryFile(readFileSync(new URL(name, EXAMPLES), 'utf8'));
    if (!read.ok) throw new Error(`${name} cannot be read`);
    const pairs = examplePairs(read.library, ['programme-list', 'programme-rooms', 'agenda']);
    expect(pairs.length).toBeGreaterThan(6);
    for (const { before, after } of pairs) await expectBoth(before, after);
  });

  it('leaves no empty line behind at the end of a cell', async () => {
    const person = (name: string) => paragraph('person', [text(name)]);
    const title = heading('sessionTitle', 2, [text('Panel II')]);
    const shorter = treeOf([tableOf([title, person('Ms. Mam')])]);
    const longer = treeOf([
      tableOf([title, person('Ms. Mam'), person('Mr. Fedotov'), paragraph('capacity', [text('Chair')])]),
    ]);
    await expectBoth(shorter, longer);
    await expectBoth(longer, shorter);
    await expectBoth(treeOf([tableOf([])]), longer);
    await expectBoth(longer, treeOf([tableOf([])]));
  });

  it('tells whose the changes are and of which day', async () => {
    const file = await wordFile(
      [redlined(treeOf([paragraph('body', [text('3pm')])]), treeOf([]), FACTS)],
      NOW,
    );
    const changes = ['w:ins', 'w:del'].flatMap((name) => all(partOf(file, 'word/document.xml'), name));
    expect(changes.length).toBeGreaterThan(0);
    for (const { attributes } of changes)
      expect(attributes).toMatchObject({ 'w:author': 'The office', 'w:date': '2012-04-03T00:00:00Z' });
    const ids = changes.map(({ attributes }) => attributes['w:id']);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('takes rows out and puts them in as rows', async () => {
    const row = (key: string) => ({
      key: [key],
      style: 'session' as const,
      cells: [cell('time', []), cell('content', [paragraph('person', [text(key)])])],
    });
    const table = (keys: readonly string[]): Block => ({
      type: 'table',
      style: 'programme',
      columns: [1, 3],
      header: null,
      rows: keys.map(row),
    });
    const [before, after] = [treeOf([table(['a', 'b', 'c'])]), treeOf([table(['b', 'd', 'c', 'a'])])];
    const file = await wordFile([redlined(before, after, FACTS)], NOW);
    const rows = all(partOf(file, 'word/document.xml'), 'w:tr').map((one) =>
      elementsIn(child(one, 'w:trPr') ?? one)
        .map(({ name }) => name)
        .filter((name) => name !== 'w:cantSplit'),
    );
    expect(rows).toEqual([['w:del'], [], ['w:ins'], [], ['w:ins']]);
    await expectBoth(before, after);
  });
});

async function expectBoth(before: DocumentTree, after: DocumentTree): Promise<void> {
  const file = await wordFile([redlined(before, after, FACTS)], NOW);
  const [now, earlier] = [await wordFile([after], NOW), await wordFile([before], NOW)];
  expect(upToEnd(linesAfter(file, 'accept'))).toEqual(upToEnd(linesAfter(now, 'accept')));
  expect(upToEnd(linesAfter(file, 'reject'))).toEqual(upToEnd(linesAfter(earlier, 'accept')));
}

/**
 * Word ends no paper in a table: the line behind one that comes or goes at the very end can do neither. What is empty
 * below a cell that reaches down looks like nothing.
 */
function upToEnd(lines: readonly string[]): readonly string[] {
  const left = lines.at(-1) === 'AfterTable: ' ? lines.slice(0, -1) : lines;
  return left.map((line) => (line === ': ' ? 'AfterTable: ' : line));
}

function treeOf(blocks: readonly Block[]): DocumentTree {
  return { ...sampleTree('note'), blocks };
}

function tableOf(blocks: readonly Block[]): Block {
  const row = { key: ['s1'], style: 'session' as const, cells: [cell('time', []), cell('content', blocks)] };
  return { type: 'table', style: 'programme', columns: [1, 3], header: null, rows: [row] };
}
