// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { makeDocument } from '#documents/registry.ts';
import { samplePapers, sampleSource } from '#documents/samplePapers.ts';
import { htmlFile } from './html/htmlFile.ts';
import { plainText } from './text/plainText.ts';

const say = (field: string) => field;
const WANTED = ['letter', 'concept-note', 'programme-table'];
const trees = WANTED.flatMap((id) =>
  samplePapers(say)
    .filter((paper) => paper.id === id)
    .map((paper) => makeDocument(sampleSource(paper, say, () => ''))),
);

describe('a package in one file', () => {
  const file = htmlFile(trees);
  const page = new DOMParser().parseFromString(file, 'text/html');

  it('holds its papers one after another, each a part of its own that is named', () => {
    const parts = [...page.querySelectorAll('main > article.paper')];
    expect(parts.map((part) => part.getAttribute('aria-label'))).toEqual(trees.map(({ name }) => name));
    expect(parts.map((part) => part.getAttribute('data-form'))).toEqual(['letter', 'authored', 'generated']);
  });

  it('tells of the event once, with the sessions that one of its papers prints', () => {
    const scripts = [...page.querySelectorAll('script')].map((one) => one.textContent);
    expect(scripts).toHaveLength(1);
    expect(JSON.parse(scripts[0] ?? '')).toMatchObject({ subEvent: [{ name: 'session title' }] });
  });

  it('keeps the footnotes of its papers apart, each with a mark that leads to it', () => {
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...page.querySelectorAll('[role="doc-noteref"]')].map((one) => one.getAttribute('href'));
    expect(targets).toEqual(['#paper-0-note-1', '#paper-1-note-1']);
    expect(targets.every((target) => page.querySelector(target ?? '') !== null)).toBe(true);
  });

  it('gives each paper pages of its own kind, and the first page of the letter no foot', () => {
    expect([...file.matchAll(/@page [\w-]+(?::first)?/g)].map(([rule]) => rule)).toEqual([
      '@page paper-0',
      '@page paper-0:first',
      '@page paper-1',
      '@page paper-2',
    ]);
  });

  it('is one text, its papers parted by a line', () => {
    expect(plainText(trees).split(`${'='.repeat(76)}\n`)).toHaveLength(3);
  });
});
