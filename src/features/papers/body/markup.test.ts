import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LIVE_FIELD_NAMES } from '#domain/papers/richText.ts';
import type { LiveField, LiveFieldName, RichBlock, RichRun, RichText } from '#domain/papers/richText.ts';
import { readMarkup, writeMarkup } from './markup.ts';
import type { FieldNames } from './runs.ts';

const names: FieldNames = {
  nameOf: (field) =>
    field.name.replaceAll('-', ' ') + (field.target === undefined ? '' : `: ${field.target}`),
  fieldOf: (name) => {
    const [words = '', target] = name.split(': ');
    const known = LIVE_FIELD_NAMES.find((one) => one === words.replaceAll(' ', '-'));
    if (known === undefined) return null;
    return target === undefined ? { type: 'field', name: known } : { type: 'field', name: known, target };
  },
};

describe('the text of a paper in a plain field', () => {
  it('reads paragraphs, line breaks and live fields', () => {
    expect(readMarkup('Held on {event dates}\nin New York.\n\nSecond.', names)).toEqual([
      {
        type: 'paragraph',
        runs: [
          { type: 'text', text: 'Held on ' },
          { type: 'field', name: 'event-dates' },
          { type: 'lineBreak' },
          { type: 'text', text: 'in New York.' },
        ],
      },
      { type: 'paragraph', runs: [{ type: 'text', text: 'Second.' }] },
    ]);
  });

  it('reads headings, lists, quotations, footnotes and links', () => {
    const text: RichText = [
      { type: 'heading', level: 2, runs: [{ type: 'text', text: 'I. Background' }] },
      {
        type: 'list',
        marker: 'number',
        items: [
          [{ type: 'paragraph', runs: [{ type: 'text', text: 'One?' }] }],
          [{ type: 'paragraph', runs: [{ type: 'text', text: 'Two?' }] }],
        ],
      },
      {
        type: 'quotation',
        runs: [{ type: 'text', text: 'A crime.' }],
        source: [{ type: 'text', text: 'BAN Ki-Moon' }],
      },
      {
        type: 'paragraph',
        runs: [
          { type: 'text', text: 'See' },
          { type: 'footnote', runs: [{ type: 'text', text: 'GA resolution' }] },
          { type: 'text', text: ' ' },
          { type: 'link', text: 'here', href: 'http://www.un.org/ga/' },
          { type: 'text', text: ' the 57' },
          { type: 'text', text: 'th', marks: ['superscript'] },
        ],
      },
    ];
    const markup =
      '## I. Background\n\n1. One?\n2. Two?\n\n> A crime.\n>> BAN Ki-Moon\n\nSee[^ GA resolution] [here](http://www.un.org/ga/) the 57^th^';
    expect(readMarkup(markup, names)).toEqual(text);
    expect(writeMarkup(text, names)).toBe(markup);
  });

  it('leaves braces that name no field as they were typed', () => {
    expect(readMarkup('{nonsense} {event title', names)).toEqual([
      { type: 'paragraph', runs: [{ type: 'text', text: '{nonsense} {event title' }] },
    ]);
  });

  it('gives every text of the examples back unchanged', () => {
    const folder = new URL('../../../../public/examples/', import.meta.url);
    const texts = readdirSync(folder)
      .filter((name) => name !== 'catalogue.json')
      .flatMap((name) => bodiesIn(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))));
    expect(texts.length).toBeGreaterThan(8);
    for (const text of texts) expect(readMarkup(writeMarkup(text, names), names)).toEqual(text);
  });

  it('gives any text back unchanged', () => {
    fc.assert(
      fc.property(richText, (text) => {
        expect(readMarkup(writeMarkup(text, names), names)).toEqual(text);
      }),
    );
  });

  it('takes whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (typed) => {
        const text = readMarkup(typed, names);
        expect(readMarkup(writeMarkup(text, names), names)).toEqual(text);
      }),
    );
  });
});

const words = fc.stringMatching(/^[a-z*^{}[\]\\#>.0-9-]([ a-z*^{}[\]\\#>.()0-9-]*[a-z.])?$/);
const field: fc.Arbitrary<LiveField> = fc.record({
  type: fc.constant('field' as const),
  name: fc.constantFrom<LiveFieldName>(...LIVE_FIELD_NAMES),
});
const single: fc.Arbitrary<RichRun> = fc.oneof(
  words.map((text): RichRun => ({ type: 'text', text })),
  words.map((text): RichRun => ({ type: 'text', text, marks: ['strong', 'emphasis'] })),
  words.map((text): RichRun => ({ type: 'text', text, marks: ['emphasis'] })),
  field,
  words.map((text): RichRun => ({ type: 'footnote', runs: [{ type: 'text', text }] })),
);
/** Neighbours that differ: two texts alike beside each other would be one. */
const runs = fc
  .tuple(words, fc.array(single, { maxLength: 4 }))
  .map(([first, rest]) =>
    [{ type: 'text', text: first } as RichRun, ...rest].filter(
      (run, index, all) => index === 0 || run.type !== 'text' || all[index - 1]?.type !== 'text',
    ),
  );
const simple: fc.Arbitrary<RichBlock> = fc.oneof(
  runs.map((own): RichBlock => ({ type: 'paragraph', runs: own })),
  runs.map((own): RichBlock => ({ type: 'heading', level: 2, runs: own })),
  fc.tuple(runs, runs).map(([own, source]): RichBlock => ({ type: 'quotation', runs: own, source })),
  fc.constant<RichBlock>({ type: 'pageBreak' }),
);
const listed = fc
  .tuple(
    fc.constantFrom('bullet' as const, 'number' as const),
    fc.array(runs, { minLength: 1, maxLength: 3 }),
  )
  .map(([marker, items]): RichBlock => ({
    type: 'list',
    marker,
    items: items.map((own) => [{ type: 'paragraph', runs: own }]),
  }));
/** Two lists alike that follow each other would be one. */
const richText: fc.Arbitrary<RichText> = fc
  .array(fc.tuple(simple, fc.option(listed, { nil: undefined })), { maxLength: 4 })
  .map((pairs) => pairs.flatMap(([block, list]) => (list === undefined ? [block] : [block, list])));

function bodiesIn(value: unknown): readonly RichText[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'body' ? (Object.values(inner as object) as RichText[]) : bodiesIn(inner),
  );
}
