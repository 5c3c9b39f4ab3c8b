// How rich text is read. Blocks and runs of no known sort keep their words where they have any.
import type { LiveField, RichBlock, RichMark, RichRun, RichText } from '../papers/richText.ts';
import { LIVE_FIELD_NAMES, RICH_MARKS } from '../papers/richText.ts';
import { note } from './repair.ts';
import { deferred, list, optional, record, tagged, variants } from './schema.ts';
import type { RawRecord, Schema } from './schema.ts';
import { choice, id, language, oneOf, text, webAddress } from './texts.ts';

type Block<Type extends RichBlock['type']> = Extract<RichBlock, { readonly type: Type }>;
type Run<Type extends RichRun['type']> = Extract<RichRun, { readonly type: Type }>;

/** Blocks and runs inside one another: deeper than any paper, shallow enough for all that walks the text. */
const DEEPEST = 16;

const marks = optional(list<RichMark>(choice(RICH_MARKS)));
const runs: Schema<readonly RichRun[]> = list(within(deferred(() => run)));
const blocks: Schema<RichText> = list(within(deferred(() => block)));

const run: Schema<RichRun> = variants<'type', RichRun>(
  'type',
  {
    text: record<Run<'text'>>({ type: tagged('text'), text, marks, language: optional(language) }),
    link: record<Run<'link'>>({ type: tagged('link'), text, href: webAddress }),
    footnote: record<Run<'footnote'>>({ type: tagged('footnote'), runs }),
    lineBreak: record<Run<'lineBreak'>>({ type: tagged('lineBreak') }),
    field: record<LiveField>({
      type: tagged('field'),
      name: oneOf(LIVE_FIELD_NAMES, 'event-title'),
      target: optional(id<string>()),
      marks,
    }),
  },
  (raw) => (holds(raw, 'text', 'string') ? 'text' : null),
);

const block: Schema<RichBlock> = variants<'type', RichBlock>(
  'type',
  {
    heading: record<Block<'heading'>>({ type: tagged('heading'), level: oneOf([1, 2, 3], 3), runs }),
    paragraph: record<Block<'paragraph'>>({ type: tagged('paragraph'), runs }),
    list: record<Block<'list'>>({
      type: tagged('list'),
      marker: oneOf(['bullet', 'number', 'roman'], 'bullet'),
      items: list(blocks),
    }),
    quotation: record<Block<'quotation'>>({ type: tagged('quotation'), runs, source: runs }),
    pageBreak: record<Block<'pageBreak'>>({ type: tagged('pageBreak') }),
  },
  (raw) => (holds(raw, 'runs', 'object') ? 'paragraph' : null),
);

/** The text of a paper; plain words where rich text belongs become one paragraph. */
export const richText: Schema<RichText> = {
  ...blocks,
  mend: (raw, mending) => {
    if (typeof raw !== 'string') return blocks.mend(raw, mending);
    note(mending, 'wrong-value', raw);
    return blocks.mend([{ type: 'paragraph', runs: [{ type: 'text', text: raw }] }], mending);
  },
};

function holds(raw: RawRecord, name: string, sort: 'string' | 'object'): boolean {
  return Object.hasOwn(raw, name) && typeof raw[name] === sort;
}

/** The count goes down with the reading and up again with it, so it is 0 between readings. */
let level = 0;

function within<T>(schema: Schema<T>): Schema<T> {
  const atNextLevel = <Read>(read: () => Read): Read | null => {
    if (level >= DEEPEST) return null;
    level += 1;
    const made = read();
    level -= 1;
    return made;
  };
  return {
    zod: schema.zod,
    isSound: (raw): raw is T => atNextLevel(() => schema.isSound(raw)) === true,
    mend: (raw, mending) => {
      const made = atNextLevel(() => schema.mend(raw, mending));
      if (made === null) note(mending, 'too-deep', raw);
      return made ?? undefined;
    },
  };
}
