// For tests: the samples as trees, and one paper with every kind of block and inline that a tree can hold.
import { makeDocument } from '#documents/registry.ts';
import { samplePapers, sampleSource } from '#documents/samplePapers.ts';
import type { Block, DocumentTree, Inline } from '#documents/tree.ts';
import { cell, emphasis, heading, list, paragraph, strong, text } from '#documents/tree.ts';
import type { Language } from '#languages/language.ts';

const WORDS: Readonly<Partial<Record<Language, string>>> = { ar: 'البرنامج' };

export function everythingTree(language: Language): DocumentTree {
  const words = WORDS[language] ?? 'Words';
  const letter = sampleTree('letter');
  return {
    ...letter,
    language,
    name: words,
    runningTitle: words,
    paperSize: 'Letter',
    orientation: 'landscape',
    blocks: blocksOf([text(words)], words),
    facts: { ...letter.facts, title: words, organiser: 'The office' },
  };
}

/** The small event's paper of that id, every field holding its own name. */
export function sampleTree(id: string): DocumentTree {
  const plain = (field: string) => field;
  const paper = samplePapers(plain).find((one) => one.id === id);
  if (paper === undefined) throw new Error(`There is no sample ${id}`);
  return makeDocument(sampleSource(paper, plain, () => 'KEPT'));
}

function blocksOf(plain: readonly Inline[], words: string): readonly Block[] {
  const line = paragraph('body', plain);
  const person = paragraph('person', plain);
  return [
    { type: 'addressBlock', style: 'letterhead', lines: [plain, plain] },
    paragraph('letterDate', plain),
    heading('paperTitle', 1, plain),
    heading('section', 2, plain),
    paragraph('body', inlinesOf(words)),
    list('body', 'number', [[line, line], [line, list('body', 'bullet', [[line]])], [line]]),
    list('body', 'number', [[line], [line]]),
    list('people', 'dash', [[person, paragraph('capacity', plain)], [person]]),
    list('body', 'roman', [[line]]),
    list('body', 'none', [[line]]),
    { type: 'pageBreak' },
    {
      type: 'table',
      style: 'rooms',
      columns: [1, 2, 2],
      header: {
        style: 'columnTitles',
        cells: [cell('time', []), cell('content', [paragraph('columnTitle', plain)], { columns: 2 })],
      },
      rows: [
        { style: 'day', cells: [cell('content', [heading('day', 2, plain)], { columns: 3 })] },
        {
          style: 'session',
          cells: [
            cell('time', [paragraph('time', [text('10:00 – 11:00')])]),
            cell('content', [heading('sessionTitle', 3, plain), paragraph('roleLabel', plain)], { rows: 2 }),
            cell('content', [list('themes', 'square', [[line], [line]])]),
          ],
        },
        { style: 'session', cells: [cell('time', []), cell('content', [person])] },
      ],
    },
    {
      type: 'table',
      style: 'sign',
      columns: [1],
      header: null,
      rows: [{ style: 'item', cells: [cell('content', [])] }],
    },
    { type: 'sheet', style: 'slip', blocks: [line] },
    { type: 'sheet', style: 'namePlate', blocks: [paragraph('personName', plain)] },
    { type: 'quotation', inlines: plain, source: [plain] },
    paragraph('complimentaryClose', plain),
    { type: 'signature', isHandSigned: true, lines: [plain] },
    { type: 'note', inlines: plain },
    { type: 'addressBlock', style: 'addressee', lines: [plain, plain] },
    paragraph('enclosures', plain),
  ];
}

function inlinesOf(words: string): readonly Inline[] {
  return [
    text(words),
    text(' quoted in English, ', 'en'),
    strong([text('strong '), emphasis([text('and emphasised '), emphasis([text('and not')])])]),
    { type: 'superscript', inlines: [text('th')] },
    { type: 'link', href: 'https://example.org/?a=1&b=2', text: 'a link' },
    { type: 'link', href: 'javascript:alert(1)', text: 'no link' },
    { type: 'lineBreak' },
    {
      type: 'footnote',
      inlines: [text('A note with '), { type: 'link', href: 'https://example.org/note', text: 'a link' }],
    },
    { type: 'field', name: 'event-title', text: 'The event', isMissing: false },
    { type: 'field', name: 'mandate', text: '[mandate missing]', isMissing: true },
    { type: 'inserted', inlines: [text('put in '), { type: 'footnote', inlines: [text('A new note')] }] },
    { type: 'deleted', inlines: [text('taken out'), { type: 'lineBreak' }] },
  ];
}
