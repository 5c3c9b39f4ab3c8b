// What must not leave with a Word file, and words that would break one.
import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDocument } from '#documents/registry.ts';
import { samplePapers, sampleSource } from '#documents/samplePapers.ts';
import { all, partOf, wordParts, wordsOf } from './readWord.ts';
import { wordFile } from './wordFile.ts';

const NOW = new Date('2031-02-03T04:05:06Z');
const plain = (field: string) => field;
const HOSTILE = [
  '</w:t></w:r><w:p/>',
  '&lt;b&gt; &amp; <!-- ]]> <?xml',
  'half \ud800 of \udc00 two',
  'no\ufffe cha\uffffracters\u0000\u0008\u001b \ufdd0bullet',
  '{\ufdd0number-1} {number-1} {image}',
  '\u202eright to left\u2066 \u200f مرحبا',
  'x'.repeat(2000),
  '\u2028\u2029 line\r\nbreaks\tand tabs',
  '‘“”’ — é 漢字 👩‍👩‍👧',
  'CURRENT',
  '__proto__',
];

describe('a Word file', () => {
  it('keeps every internal field out of every part', async () => {
    for (const paper of samplePapers(plain)) {
      const tree = makeDocument(sampleSource(paper, plain, (field) => `CANARY ${field}`));
      for (const [path, bytes] of Object.entries(unzipSync(await wordFile([tree], NOW)))) {
        expect(strFromU8(bytes), `${paper.id} ${path}`).not.toContain('CANARY');
        expect(path).not.toContain('CANARY');
      }
    }
  });

  it('never says "Un-named"', async () => {
    for (const paper of samplePapers(plain)) {
      const file = await wordFile([makeDocument(sampleSource(paper, plain, plain))], NOW);
      for (const bytes of Object.values(unzipSync(file))) expect(strFromU8(bytes)).not.toContain('Un-named');
    }
  });

  it.each(HOSTILE)('is well-formed and keeps the words of %j', async (hostile) => {
    for (const paper of samplePapers(() => hostile)) {
      const file = await wordFile([makeDocument(sampleSource(paper, () => hostile, plain))], NOW);
      const words = wordsOf(partOf(file, 'word/document.xml'));
      for (const word of hostile.split(/[^\p{L}\p{N}]+/u)) expect(words).toContain(word);
    }
  });

  it('is well-formed whatever is written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (words) => {
        const papers = samplePapers(() => words);
        const trees = papers.map((paper) => makeDocument(sampleSource(paper, () => words, plain)));
        const parts = wordParts(await wordFile(trees, NOW));
        const body = parts['word/document.xml'];
        expect(body === undefined ? 0 : all(body, 'w:sectPr').length).toBe(trees.length);
      }),
      { numRuns: 8 },
    );
  });
});
