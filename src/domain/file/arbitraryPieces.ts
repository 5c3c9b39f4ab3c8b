// Test support: the small pieces of arbitrary libraries: texts, keys, days, maps by id, rich text.
import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { orderKeys } from '#base/ordered.ts';
import type { OrderKey } from '#base/ordered.ts';
import { LANGUAGES } from '#languages/language.ts';
import type { Language, LocalText } from '#languages/language.ts';
import type { RichBlock, RichMark, RichRun, RichText } from '../papers/richText.ts';
import { LIVE_FIELD_NAMES } from '../papers/richText.ts';
import { addDays } from '../time.ts';
import type { Day, Minutes } from '../time.ts';

export const anyText = fc.oneof(
  fc.constantFrom(
    '',
    'Panel',
    'H.E. Mr. Ban Ki-moon',
    '  two  spaces ',
    'line\nline',
    '=1+1',
    '<b>',
    '“T”',
    'مرحبا',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }).map((text) => text.replaceAll('\0', '')),
);

export const anyLanguage: Arbitrary<Language> = fc.constantFrom(...LANGUAGES);
export const anyLanguages = fc.uniqueArray(anyLanguage);
export const anyLocalText: Arbitrary<LocalText> = perLanguage(anyText);

export const anyDay: Arbitrary<Day> = fc
  .integer({ min: 0, max: 40 })
  .map((count) => addDays('2012-02-20' as Day, count));

export const anyMinutes: Arbitrary<Minutes> = fc.integer({ min: 0, max: 2880 });

export const orNull = <T>(value: Arbitrary<T>): Arbitrary<T | null> => fc.option(value, { nil: null });

export function perLanguage<T>(value: Arbitrary<T>): Arbitrary<Readonly<Partial<Record<Language, T>>>> {
  return fc
    .dictionary(anyLanguage, value, { maxKeys: 3, noNullPrototype: true })
    .map((texts): Readonly<Partial<Record<Language, T>>> => texts);
}

/** A map by id with ids `prefix0`, `prefix1` …; `make` gets the id and a key of order that rises. */
export function anyMap<Item>(
  prefix: string,
  most: number,
  make: (id: never, order: OrderKey) => Arbitrary<Item>,
): Arbitrary<Readonly<Record<string, Item>>> {
  return fc.integer({ min: 0, max: most }).chain((count) => exactMap(prefix, count, make));
}

export function exactMap<Item>(
  prefix: string,
  count: number,
  make: (id: never, order: OrderKey) => Arbitrary<Item>,
): Arbitrary<Readonly<Record<string, Item>>> {
  const keys = orderKeys(count);
  const items = keys.map((order, index) => make(`${prefix}${index}` as never, order));
  return fc
    .tuple(...items)
    .map((made) => Object.fromEntries(made.map((item, index) => [`${prefix}${index}`, item])));
}

const anyMarks: Arbitrary<readonly RichMark[]> = fc.subarray(['strong', 'emphasis', 'superscript']);

type Run<Type extends RichRun['type']> = Extract<RichRun, { readonly type: Type }>;
type Block<Type extends RichBlock['type']> = Extract<RichBlock, { readonly type: Type }>;

const anyWords: Arbitrary<RichRun> = fc.record<Run<'text'>, 'type' | 'text'>(
  { type: fc.constant('text'), text: anyText, marks: anyMarks, language: fc.constantFrom('ar', 'fr') },
  { requiredKeys: ['type', 'text'] },
);
const anyLink: Arbitrary<RichRun> = fc.record<Run<'link'>>({
  type: fc.constant('link'),
  text: anyText,
  href: fc.constantFrom('https://www.un.org/pga', 'mailto:a@un.org', 'www.un.org/pga/66'),
});
const anyField: Arbitrary<RichRun> = fc.record<Run<'field'>, 'type' | 'name'>(
  {
    type: fc.constant('field'),
    name: fc.constantFrom(...LIVE_FIELD_NAMES),
    target: fc.constant('s0'),
    marks: anyMarks,
  },
  { requiredKeys: ['type', 'name'] },
);
const anyPlainRun: Arbitrary<RichRun> = fc.oneof(
  fc.constant<RichRun>({ type: 'lineBreak' }),
  anyWords,
  anyLink,
  anyField,
);
const anyRuns: Arbitrary<readonly RichRun[]> = fc.array(
  fc.oneof(
    anyPlainRun,
    fc.record<Run<'footnote'>>({
      type: fc.constant('footnote'),
      runs: fc.array(anyPlainRun, { maxLength: 2 }),
    }),
  ),
  { maxLength: 3 },
);

const anyPlainBlock: Arbitrary<RichBlock> = fc.oneof(
  fc.constant<RichBlock>({ type: 'pageBreak' }),
  fc.record<Block<'paragraph'>>({ type: fc.constant('paragraph'), runs: anyRuns }),
  fc.record<Block<'heading'>>({
    type: fc.constant('heading'),
    level: fc.constantFrom(1, 2, 3),
    runs: anyRuns,
  }),
  fc.record<Block<'quotation'>>({ type: fc.constant('quotation'), runs: anyRuns, source: anyRuns }),
);

const anyList = (item: Arbitrary<RichBlock>): Arbitrary<RichBlock> =>
  fc.record<Block<'list'>>({
    type: fc.constant('list'),
    marker: fc.constantFrom('bullet', 'number', 'roman'),
    items: fc.array(fc.array(item, { maxLength: 2 }), { maxLength: 2 }),
  });

export const anyRichText: Arbitrary<RichText> = fc.array(
  fc.oneof(anyPlainBlock, anyList(fc.oneof(anyPlainBlock, anyList(anyPlainBlock)))),
  { maxLength: 3 },
);
