import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { samplePapers, sampleSource } from '../samplePapers.ts';
import { makeDocument } from '../registry.ts';
import type { Day } from '#domain/time.ts';
import { cell, emphasis, heading, keyed, list, paragraph, strong, text } from '../tree.ts';
import type { Block, DocumentTree, Inline, TableRow } from '../tree.ts';
import { anyTwoVersions } from './arbitraryBlocks.ts';
import { redlined } from './redline.ts';

const FACTS = { author: 'The office', date: '2012-04-03' as Day, since: '2012-02-21' as Day };

describe('a redline', () => {
  it('of a paper and itself marks nothing', () => {
    fc.assert(
      fc.property(anyTwoVersions, ([blocks]) => {
        expect(unkeyed(redline(blocks, blocks))).toEqual(unkeyed(blocks));
      }),
    );
  });

  it('is the new paper without what was taken out, and the old one without what was put in', () => {
    fc.assert(
      fc.property(anyTwoVersions, ([before, after]) => {
        const both = redline(before, after);
        expect(linesOf(settled(both, 'deleted'))).toEqual(linesOf(after));
        expect(linesOf(settled(both, 'inserted'))).toEqual(linesOf(before));
      }),
      { numRuns: 400 },
    );
  });

  it('says over the paper from which edition it shows the changes, and what the marks mean', () => {
    expect(redlined(treeOf([]), { ...treeOf([]), language: 'fr' }, FACTS).blocks).toEqual([
      {
        type: 'legend',
        lines: [
          [text('Modifications par rapport à la version du 21 février 2012 (Tentative Programme)')],
          [text('Aucune modification')],
        ],
      },
    ]);
  });

  it('marks the words that changed and keeps how the others look', () => {
    const before = paragraph('person', [emphasis([text('H.E. Mr. Al-Maliki')]), text(', Chair')]);
    const after = paragraph('person', [emphasis([text('H.E. Mr. Al-Malki')]), text(', Chair')]);
    expect(redline([before], [after])).toEqual([
      paragraph('person', [
        emphasis([text('H.E. Mr. Al-')]),
        { type: 'deleted', inlines: [emphasis([text('Maliki')])] },
        { type: 'inserted', inlines: [emphasis([text('Malki')])] },
        text(', Chair'),
      ]),
    ]);
  });

  it('lets a footnote, a link and a field stay, come or go whole', () => {
    const note: Inline = { type: 'footnote', inlines: [text('A note')] };
    const field: Inline = { type: 'field', name: 'dates', text: '3 April', isMissing: false };
    const later: Inline = { ...field, text: '4 April' };
    const same = [text('Held on '), field, text(' in New York, as agreed')];
    expect(
      redline(
        [paragraph('body', [...same, note])],
        [paragraph('body', [text('Held on '), later, text(' in New York, as agreed')])],
      ),
    ).toEqual([
      paragraph('body', [
        text('Held on '),
        { type: 'deleted', inlines: [field] },
        { type: 'inserted', inlines: [later] },
        text(' in New York, as agreed'),
        { type: 'deleted', inlines: [note] },
      ]),
    ]);
  });

  it('strikes a row that moved where it stood, and puts it in where it stands, marked as moved', () => {
    const [a, b, c] = [row('a', '10am'), row('b', '11am'), row('c', '3pm')];
    const table = (rows: readonly TableRow[]): Block => ({
      type: 'table',
      style: 'programme',
      columns: [1, 3],
      header: null,
      rows,
    });
    const [both] = redline([table([a, b, c])], [table([b, c, { ...a, cells: row('a', '4pm').cells }])]);
    expect(both?.type === 'table' ? both.rows : []).toEqual([
      marked('a', '10am', 'deleted', 'moved'),
      b,
      c,
      marked('a', '4pm', 'inserted', 'moved here'),
    ]);
  });

  it('knows a session in a list by its id, and its people by theirs, however they changed', () => {
    const session = (id: string, title: string, people: readonly string[]) =>
      keyed(id, [
        heading('sessionTitle', 2, [text(title)]),
        ...people.map((name) => keyed(name, [paragraph('person', [text(name)])])).flat(),
      ]);
    const before = [...session('s1', 'Opening', ['Ban', 'Kim']), ...session('s2', 'Panel', ['Mam'])];
    const after = [
      ...session('s1', 'Solemn opening', ['Kim']),
      ...session('s2', 'Panel', ['Mam', 'Fedotov']),
    ];
    expect(unkeyed(redline(before, after))).toEqual([
      heading('sessionTitle', 2, [deleted('Opening'), inserted('Solemn opening')]),
      { ...paragraph('person', [deleted('Ban')]), change: { how: 'deleted', move: null } },
      paragraph('person', [text('Kim')]),
      heading('sessionTitle', 2, [text('Panel')]),
      paragraph('person', [text('Mam')]),
      { ...paragraph('person', [inserted('Fedotov')]), change: { how: 'inserted', move: null } },
    ]);
  });

  it('strikes and sets anew a table whose columns changed', () => {
    const table = (columns: number): Block => ({
      type: 'table',
      style: 'rooms',
      columns: Array.from({ length: columns }, () => 1),
      header: null,
      rows: [],
    });
    expect(redline([table(2)], [table(3)]).map(({ change }) => change?.how)).toEqual(['deleted', 'inserted']);
  });

  it('puts nothing of its own into a paper: neither ids nor marks', () => {
    for (const paper of samplePapers((field) => field)) {
      const tree = makeDocument(
        sampleSource(
          paper,
          (field) => field,
          () => 'KEPT',
        ),
      );
      expect(unkeyed(redline(tree.blocks, tree.blocks))).toEqual(unkeyed(tree.blocks));
    }
  });

  it('counts the items of a list that go as they were counted', () => {
    const item = (words: string) => [paragraph('body', [text(words)])];
    const [both] = redline(
      [list('questions', 'number', [item('one'), item('two'), item('three')])],
      [list('questions', 'number', [item('one'), item('three')])],
    );
    expect(both?.type === 'list' ? both.items.map(([first]) => first?.change?.how) : []).toEqual([
      undefined,
      'deleted',
      undefined,
    ]);
  });
});

function redline(before: readonly Block[], after: readonly Block[]): readonly Block[] {
  return redlined(treeOf(before), treeOf(after), FACTS).blocks.slice(1);
}

/** A redline is compared with nothing any more, so its keys say nothing. */
function unkeyed(blocks: readonly Block[]): unknown {
  return JSON.parse(JSON.stringify(blocks, (name, value: unknown) => (name === 'key' ? undefined : value)));
}

function treeOf(blocks: readonly Block[]): DocumentTree {
  const [paper] = samplePapers((field) => field);
  if (paper === undefined) throw new Error('There are no samples');
  const tree = makeDocument(
    sampleSource(
      paper,
      (field) => field,
      () => '',
    ),
  );
  return { ...tree, runningStage: 'Tentative Programme', blocks };
}

function row(key: string, hours: string): TableRow {
  return {
    key: [key],
    style: 'session',
    cells: [
      cell('time', [paragraph('time', [text(hours)])]),
      cell('content', [paragraph('person', [strong([text(`Session ${key}`)])])]),
    ],
  };
}

function marked(key: string, hours: string, how: 'inserted' | 'deleted', remark: string): TableRow {
  const change = { how, move: 1 };
  return {
    ...row(key, hours),
    change,
    cells: [
      cell('time', [
        {
          ...paragraph('time', [
            { type: how, inlines: [text(hours)] },
            { type: 'moved', text: remark },
          ]),
          change,
        },
      ]),
      cell('content', [
        { ...paragraph('person', [{ type: how, inlines: [strong([text(`Session ${key}`)])] }]), change },
      ]),
    ],
  };
}

const inserted = (words: string): Inline => ({ type: 'inserted', inlines: [text(words)] });
const deleted = (words: string): Inline => ({ type: 'deleted', inlines: [text(words)] });

type Gone = 'inserted' | 'deleted';

/** Without all that is marked so, and with the other marks taken away. */
function settled(blocks: readonly Block[], gone: Gone): readonly Block[] {
  return blocks
    .filter(({ change }) => change?.how !== gone)
    .map((block): Block => {
      if (block.type === 'list')
        return {
          ...block,
          items: block.items.map((item) => settled(item, gone)).filter((item) => item.length > 0),
        };
      if (block.type === 'table')
        return {
          ...block,
          rows: block.rows
            .filter(({ change }) => change?.how !== gone)
            .map((one) => ({
              ...one,
              cells: one.cells.map((inside) => ({ ...inside, blocks: settled(inside.blocks, gone) })),
            })),
        };
      if (block.type === 'quotation')
        return {
          ...block,
          inlines: settledWords(block.inlines, gone),
          source: block.source.map((line) => settledWords(line, gone)),
        };
      return 'inlines' in block ? { ...block, inlines: settledWords(block.inlines, gone) } : block;
    });
}

function settledWords(inlines: readonly Inline[], gone: Gone): readonly Inline[] {
  return inlines.flatMap((inline) => {
    if (inline.type === gone || inline.type === 'moved') return [];
    if (inline.type === 'inserted' || inline.type === 'deleted') return settledWords(inline.inlines, gone);
    return [inline];
  });
}

/** Every line with what it is, and its words with how they look. */
function linesOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    const style = 'style' in block ? `${block.type} ${block.style}` : block.type;
    if (block.type === 'list')
      return [style, ...block.items.flatMap((item) => (item.length === 0 ? [] : ['item', ...linesOf(item)]))];
    if (block.type === 'table')
      return [
        style,
        ...block.rows.flatMap(({ cells }) => [
          'row',
          ...cells.flatMap((one) => ['cell', ...linesOf(one.blocks)]),
        ]),
      ];
    if (block.type === 'quotation') return [style, wordsIn(block.inlines), ...block.source.map(wordsIn)];
    return [`${style}: ${'inlines' in block ? wordsIn(block.inlines) : ''}`];
  });
}

/** Words without their look: a change of looks alone is none of words. */
function wordsIn(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.text;
      if (inline.type === 'footnote') return `(note: ${wordsIn(inline.inlines)})`;
      if ('inlines' in inline) return wordsIn(inline.inlines);
      return JSON.stringify(inline);
    })
    .join('');
}
