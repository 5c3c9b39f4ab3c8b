// For tests: blocks as papers have them and later versions of them, drawn at random.
import fc from 'fast-check';
import { cell, emphasis, heading, keyed, list, paragraph, strong, text } from '../tree.ts';
import type { Block, Inline, TableRow } from '../tree.ts';

/** Few words, so that versions share some. */
const anyWords = fc
  .array(fc.constantFrom('panel', 'chair', 'Al-Malki', '3pm', 'of', 'the', 'Ms.', 'اليوم', '贸易', '–', ''), {
    maxLength: 7,
  })
  .map((words) => words.join(' '));

const anyInline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 4, arbitrary: anyWords.map((words) => text(words)) },
  anyWords.map((words) => strong([text(words), emphasis([text(' and ')])])),
  anyWords.map((words): Inline => ({ type: 'link', href: 'https://example.org', text: words })),
  anyWords.map((words): Inline => ({ type: 'footnote', inlines: [text(words)] })),
  anyWords.map((words): Inline => ({ type: 'field', name: 'title', text: words, isMissing: words === '' })),
  fc.constant<Inline>({ type: 'lineBreak' }),
);
const anyLine = fc.array(anyInline, { maxLength: 3 });

const anyParagraph = fc
  .tuple(fc.constantFrom('body' as const, 'person' as const, 'time' as const), anyLine)
  .map(([style, inlines]) => paragraph(style, inlines));
const anyKey = fc.constantFrom('a', 'b', 'c', 'd', null);

function named(key: string | null, blocks: readonly Block[]): readonly Block[] {
  return key === null ? blocks : keyed(key, blocks);
}

const anySimple: fc.Arbitrary<readonly Block[]> = fc.oneof(
  { weight: 4, arbitrary: anyParagraph.map((block) => [block]) },
  anyLine.map((inlines) => [heading('sessionTitle', 2, inlines)]),
  fc
    .array(
      fc.tuple(anyKey, fc.array(anyParagraph, { minLength: 1, maxLength: 2 })).map((one) => named(...one)),
      { maxLength: 3 },
    )
    .map((items) => [list('people', 'dash', items)]),
  fc
    .tuple(anyLine, fc.array(anyLine, { maxLength: 2 }))
    .map(([inlines, source]): readonly Block[] => [{ type: 'quotation', inlines, source }]),
);

const anyRow: fc.Arbitrary<TableRow> = fc
  .tuple(anyKey, anyLine, fc.array(anySimple, { maxLength: 2 }), fc.integer({ min: 0, max: 5 }))
  .map(([key, hours, content, kind]): TableRow => {
    const own = key === null ? {} : { key: [key] };
    if (kind === 0)
      return { ...own, style: 'day', cells: [cell('content', [heading('day', 2, hours)], { columns: 2 })] };
    return {
      ...own,
      style: 'session',
      cells: [cell('time', [paragraph('time', hours)]), cell('content', content.flat())],
    };
  });

const anyTable = fc
  .array(anyRow, { maxLength: 5 })
  .map((rows): Block => ({ type: 'table', style: 'programme', columns: [1, 3], header: null, rows }));

/** The blocks of a paper, sessions of several blocks among them. */
const anyBlocks: fc.Arbitrary<readonly Block[]> = fc
  .array(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc
          .tuple(anyKey, fc.array(anySimple, { minLength: 1, maxLength: 3 }))
          .map(([key, blocks]) => named(key, blocks.flat())),
      },
      anyTable.map((table) => [table]),
      fc.constant<readonly Block[]>([{ type: 'pageBreak' }]),
    ),
    { maxLength: 5 },
  )
  .map((found) => found.flat());

/** A paper, and the same with blocks gone, come, changed and in another order. */
export const anyTwoVersions: fc.Arbitrary<readonly [readonly Block[], readonly Block[]]> = fc.oneof(
  fc.tuple(anyBlocks, anyBlocks),
  fc
    .tuple(anyBlocks, anyBlocks, fc.nat(), fc.nat())
    .map(([blocks, others, from, to]): readonly [readonly Block[], readonly Block[]] => {
      const start = from % (blocks.length + 1);
      const end = to % (blocks.length + 1);
      const [first, last] = [Math.min(start, end), Math.max(start, end)];
      return [blocks, [...blocks.slice(last), ...others.slice(0, 1), ...blocks.slice(0, first)]];
    }),
);
