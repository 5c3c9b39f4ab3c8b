import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { makeDocument } from '#documents/registry.ts';
import { samplePapers, sampleSource } from '#documents/samplePapers.ts';
import type { DocumentTree } from '#documents/tree.ts';
import { runExport } from './exportJob.ts';
import type { ExportOrder, FileOrder, Write } from './exportJob.ts';
import { answerTo, write } from './writing.ts';

const say = (field: string) => field;

function treeOf(id: string): DocumentTree {
  const paper = samplePapers(say).find((one) => one.id === id);
  if (paper === undefined) throw new Error(`There is no sample ${id}`);
  return makeDocument(sampleSource(paper, say, say));
}

const fileOrder = (title: string, id = 'letter'): FileOrder => ({
  title,
  fileName: title,
  trees: () => [treeOf(id)],
});

const order = (titles: readonly string[], zipName: string | null = null): ExportOrder => ({
  format: 'text',
  files: titles.map((title) => fileOrder(title)),
  zipName,
});

const never = new AbortController().signal;

describe('an export', () => {
  it('of one paper is one file', async () => {
    const outcome = await runExport(order(['Letter']), write, never);
    expect(outcome).toMatchObject({
      type: 'done',
      file: { name: 'Letter.txt', mediaType: 'text/plain;charset=utf-8' },
    });
  });

  it('of many letters is one zip file, with names that differ, and says how far it is', async () => {
    const done: number[] = [];
    const outcome = await runExport(order(['To A', 'To B', 'To A'], 'Letters'), write, never, (count) =>
      done.push(count),
    );
    expect(done).toEqual([1, 2, 3]);
    if (outcome.type !== 'done' || typeof outcome.file.content === 'string') throw new Error('No zip file');
    expect(outcome.file.name).toBe('Letters.zip');
    const files = unzipSync(outcome.file.content);
    expect(Object.keys(files)).toEqual(['To A.txt', 'To B.txt', 'To A (2).txt']);
    expect(strFromU8(files['To B.txt'] ?? new Uint8Array())).toContain('salutation');
  });

  it('that is cancelled gives nothing and makes no further paper', async () => {
    const controller = new AbortController();
    const made: string[] = [];
    const files = ['A', 'B', 'C'].map((title) => ({
      ...fileOrder(title),
      trees: () => {
        made.push(title);
        return [treeOf('letter')];
      },
    }));
    const outcome = await runExport(
      { format: 'text', files, zipName: 'Letters' },
      write,
      controller.signal,
      () => controller.abort(),
    );
    expect(outcome).toEqual({ type: 'cancelled' });
    expect(made).toEqual(['A']);
  });

  it.each([
    ['Failed to fetch dynamically imported module: x.js', 'TypeError', 'program'],
    ['Invalid array length', 'RangeError', 'memory'],
    ['Cannot read properties of undefined', 'TypeError', 'paper'],
  ])('that fails with “%s” says at which paper and why', async (message, name, reason) => {
    const failing: Write = async (writing, signal) => {
      if (writing.type === 'papers' && JSON.stringify(writing.trees).includes('subtitle'))
        throw Object.assign(new Error(message), { name });
      signal.throwIfAborted();
      return write(writing);
    };
    const files = [fileOrder('Letter'), fileOrder('Programme', 'programme-list')];
    expect(await runExport({ format: 'text', files, zipName: 'All' }, failing, never)).toMatchObject({
      type: 'failed',
      title: 'Programme',
      reason,
    });
  });
});

describe('the writer beside the page', () => {
  it('answers with the file, or with what went wrong in words', async () => {
    const papers = { type: 'papers', format: 'text', trees: [treeOf('note')] } as const;
    expect(await answerTo({ id: 7, writing: papers })).toMatchObject({ id: 7, isOk: true });
    expect(await answerTo({ id: 8, writing: { ...papers, format: 'html', trees: [] } })).toEqual({
      id: 8,
      isOk: false,
      error: 'RangeError',
      message: 'A file holds one paper at least',
    });
  });
});
