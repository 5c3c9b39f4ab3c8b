// Word files as another program reads them: the same words in the same order as the print, and the same structure.
import { expect, test } from '@playwright/test';
import { all, child, parsedXml, type Xml } from '#exports/docx/readWord.ts';
import { everythingTree, sampleTree } from '#exports/docx/sampleTrees.ts';
import { wordFile } from '#exports/docx/wordFile.ts';
import { makeDocument } from '#documents/registry.ts';
import { samplePapers, sampleSource } from '#documents/samplePapers.ts';
import type { DocumentTree } from '#documents/tree.ts';
import { exampleTrees } from './exampleTrees.ts';
import { convertedByLibreOffice, pagesOfPdf } from './libreOffice.ts';
import { differenceOf, readPaper, setWords } from './setWords.ts';

const NOW = new Date('2031-02-03T04:05:06Z');

// One after the other: the other program is heavy, and none of these needs a page.
test.describe.configure({ mode: 'default', timeout: 300_000 });

test('every paper and package of the examples, and one of each type made from an event, has the words of the print', async () => {
  const samples = samplePapers((field) => field)
    .filter(({ form }) => form === 'generated')
    .map(({ id }) => [`sample-${id}`, [sampleTree(id)]] as const);
  const treesByName = { ...exampleTrees(), ...Object.fromEntries(samples) };
  const pdfs = convertedByLibreOffice(await written(treesByName), 'pdf');
  for (const [name, trees] of Object.entries(treesByName)) {
    const { body, notes, pageCounts } = readPaper(pagesOfPdf(pdfs[name] ?? Buffer.alloc(0)), trees);
    const wanted = trees.map((tree) => setWords(withoutLegend(tree)));
    expect.soft(differenceOf(body, wanted.map((paper) => paper.body).join(' ')), name).toBe('');
    expect.soft(notes, name).toEqual(wanted.flatMap((paper) => paper.notes));
    if (trees.some(({ hasFoot }) => !hasFoot)) continue;
    // Each paper counts its own pages, from one, and says how many there are.
    expect.soft(pageCounts, name).toEqual(pageCounts.map(({ of }) => ({ pages: of, of })));
    expect.soft(pageCounts.length, name).toBe(trees.length);
  }
});

const HOSTILE = {
  markup: '</w:t></w:r><w:p/> &lt;b&gt; &amp; <!-- ]]> <?xml',
  halves: 'half \ud800 of \udc00 two, no\ufffe cha\uffffracters\u0000\u0008\u001b',
  lines: 'two\u2028lines \r\n and\ttabs',
  letters: '‘“”’ — é ž 漢字 الأمم 👩‍👩‍👧',
  long: 'x'.repeat(2000),
};

test('words that mean harm come out as words', async () => {
  const trees = Object.entries(HOSTILE).map(
    ([name, words]) =>
      [
        name,
        samplePapers(() => words).map((paper) =>
          makeDocument(
            sampleSource(
              paper,
              () => words,
              () => '',
            ),
          ),
        ),
      ] as const,
  );
  const pdfs = convertedByLibreOffice(await written(Object.fromEntries(trees)), 'pdf');
  const letters = Object.fromEntries(
    Object.entries(pdfs).map(([name, pdf]) => [name, pagesOfPdf(pdf).join('').replace(/\s/g, '')]),
  );
  expect(letters['markup']).toContain('</w:t></w:r><w:p/>&lt;b&gt;&amp;<!--]]><?xml');
  // The mark for half a character comes from another font, and so from elsewhere in the PDF.
  expect(letters['halves']).toContain('halfoftwo,nocharacters');
  expect(letters['lines']).toContain('twolinesandtabs');
  expect(letters['letters']).toContain('‘“”’—éž漢字');
  expect(letters['long']?.match(/x/g)?.length).toBeGreaterThan(2000 * 6);
});

test('another program finds the headings, lists, tables, footnotes and changes of a paper', async () => {
  const files = await written({ en: [everythingTree('en')], ar: [everythingTree('ar')] });
  const odf = convertedByLibreOffice(files, 'fodt');
  for (const language of ['en', 'ar']) {
    const text = child(child(parsedXml(String(odf[language]), language), 'office:body'), 'office:text');
    if (text === undefined) throw new Error('LibreOffice found no text');
    const levels = all(text, 'text:h').map(({ attributes }) => attributes['text:outline-level']);
    expect.soft(levels, language).toEqual(['1', '1', '2']);
    expect.soft(all(text, 'text:list-item').length, language).toBeGreaterThan(8);
    const [table] = all(text, 'table:table');
    expect
      .soft(all(child(table, 'table:table-header-rows') ?? NOTHING, 'table:table-row'), language)
      .toHaveLength(1);
    const spans = all(table ?? NOTHING, 'table:table-cell').map(
      ({ attributes }) =>
        `${attributes['table:number-columns-spanned'] ?? 1} × ${attributes['table:number-rows-spanned'] ?? 1}`,
    );
    expect
      .soft(spans, language)
      .toEqual(['1 × 1', '2 × 1', '3 × 1', '1 × 1', '1 × 2', '1 × 1', '1 × 1', '1 × 1']);
    expect.soft(all(text, 'text:note'), language).toHaveLength(2);
    const changes = all(text, 'text:changed-region').map((region) => [
      ...['text:insertion', 'text:deletion'].filter((kind) => child(region, kind) !== undefined),
      ...all(region, 'dc:creator').flatMap(({ children }) => children),
    ]);
    expect.soft(changes, language).toEqual([
      ['text:insertion', 'The office'],
      ['text:deletion', 'The office'],
    ]);
  }
});

const NOTHING: Xml = { name: '', attributes: {}, children: [] };

/** In Word the legend of a redline would stay behind when all of it is accepted. */
function withoutLegend(tree: DocumentTree): DocumentTree {
  return { ...tree, blocks: tree.blocks.filter(({ type }) => type !== 'legend') };
}

async function written(
  treesByName: ReturnType<typeof exampleTrees>,
): Promise<Readonly<Record<string, Uint8Array>>> {
  const files: Record<string, Uint8Array> = {};
  for (const [name, trees] of Object.entries(treesByName)) files[name] = await wordFile(trees, NOW);
  return files;
}
