import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDocument } from '#documents/registry.ts';
import { samplePapers, sampleSource } from '#documents/samplePapers.ts';
import { cell, emphasis, heading, list, paragraph, strong, text } from '#documents/tree.ts';
import type { Block, DocumentTree } from '#documents/tree.ts';
import { markdown } from './markdown.ts';

const [, NOTE] = samplePapers((field) => field).map((paper) =>
  makeDocument(
    sampleSource(
      paper,
      (field) => field,
      () => '',
    ),
  ),
);

function paperOf(...blocks: readonly Block[]): DocumentTree {
  if (NOTE === undefined) throw new Error('There is no sample paper');
  return { ...NOTE, blocks };
}

const written = (...blocks: readonly Block[]) => markdown([paperOf(...blocks)]).trimEnd();
const said = (words: string) => written(paragraph('body', [text(words)]));

describe('words in Markdown', () => {
  it.each([
    ['2 * 3 * 4', '2 \\* 3 \\* 4'],
    ['_now_ file_name', '\\_now\\_ file_name'],
    ['# not a heading', '\\# not a heading'],
    ['1. not a list', '1\\. not a list'],
    ['- not a list', '\\- not a list'],
    ['-5 degrees', '-5 degrees'],
    ['---', '\\---'],
    ['===', '\\==='],
    ['> not a quotation', '\\> not a quotation'],
    ['a | b', 'a \\| b'],
    ['<script>alert(1)</script>', '\\<script>alert(1)\\</script>'],
    ['[link](javascript:x)', '\\[link](javascript:x)'],
    ['R&D &amp; &#35;', 'R&D \\&amp; \\&#35;'],
    ['back\\slash `code` ~~gone~~', 'back\\\\slash \\`code\\` \\~\\~gone\\~\\~'],
    ['  two   spaces\nand a line', 'two spaces and a line'],
    ['no\u00a0break', 'no\u00a0break'],
  ])('%j stay words', (words, markdownWords) => {
    expect(said(words)).toBe(markdownWords);
  });

  it('come back whole when the escapes are taken away', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const plain = words
          .replace(/(?![\t\n])\p{Cc}|\p{Noncharacter_Code_Point}|\ufeff/gu, '')
          .replace(/[ \t\n\u2028\u2029]+/g, ' ')
          .trim();
        expect(said(words).replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(plain);
      }),
    );
  });
});

describe('marks in Markdown', () => {
  it('touch the words they are about', () => {
    expect(written(paragraph('body', [text('a'), strong([text(' bold ')]), emphasis([text('b')])]))).toBe(
      'a **bold** *b*',
    );
  });

  it('are not set within themselves', () => {
    expect(written(paragraph('body', [emphasis([text('a '), emphasis([text('b')])])]))).toBe('*a b*');
  });

  it('link only to addresses of the web and of mail', () => {
    const link = (words: string, href: string) =>
      written(paragraph('body', [{ type: 'link', text: words, href }]));
    expect(link('the site', 'https://un.org/a b_(c)')).toBe('[the site](https://un.org/a%20b_%28c%29)');
    expect(link('https://un.org', 'https://un.org')).toBe('<https://un.org>');
    expect(link('a@un.org', 'mailto:a@un.org')).toBe('<a@un.org>');
    expect(link('press', 'javascript:alert(1)')).toBe('press');
  });

  it('count footnotes through a package, so that each has a name of its own', () => {
    const paper = paperOf(
      paragraph('body', [text('Said'), { type: 'footnote', inlines: [text('Where')] }, text('.')]),
    );
    expect(markdown([paper, paper])).toBe('Said[^1].\n\n[^1]: Where\n\n---\n\nSaid[^2].\n\n[^2]: Where\n');
  });
});

describe('blocks in Markdown', () => {
  it('keep lists in lists, and Roman numerals as they are', () => {
    const item = (words: string) => [paragraph('body', [text(words)])];
    expect(
      written(list('body', 'number', [item('one'), [...item('two'), list('body', 'bullet', [item('a')])]])),
    ).toBe('1. one\n\n2. two\n\n   - a');
    expect(written(list('body', 'roman', [item('one'), item('two')]))).toBe('I. one\\\nII. two');
  });

  it('write a heading that ends in a sign with the sign', () => {
    expect(written(heading('section', 2, [text('In C #')]))).toBe('## In C \\#');
  });

  it('make a real table of cells that hold one line', () => {
    const line = (words: string) => cell('content', [paragraph('body', [text(words)])]);
    expect(
      written({
        type: 'table',
        style: 'speakers',
        columns: [1, 4],
        header: { style: 'columnTitles', cells: [line('No.'), line('Speaker')] },
        rows: [
          { style: 'item', cells: [line('1'), line('A | B')] },
          { style: 'item', cells: [line('2'), cell('content', [])] },
        ],
      }),
    ).toBe('| No. | Speaker |\n| --- | --- |\n| 1 | A \\| B |\n| 2 | |');
  });
});
