// The text a person wrote, as nodes of the tree: every live field says what the data says now.
import { assertNever } from '#base/assertNever.ts';
import type { LiveField, RichBlock, RichMark, RichRun, RichText } from '#domain/papers/richText.ts';
import type { DocumentSource } from '../source.ts';
import { emphasis, heading, list, paragraph, strong, text } from '../tree.ts';
import type { Block, Inline } from '../tree.ts';
import type { Voice } from '../voice.ts';
import { fieldInline } from './fields.ts';

export function richBlocks(text: RichText, source: DocumentSource, voice: Voice): readonly Block[] {
  return text.map((block) => blockOf(block, source, voice));
}

export interface FieldValue {
  readonly text: string;
  readonly isMissing: boolean;
}

/** What the fields among these runs say, in their order: for an editor, which shows them where they stand. */
export function fieldValues(
  runs: readonly RichRun[],
  source: DocumentSource,
  voice: Voice,
): readonly FieldValue[] {
  return inlinesOf(
    runs.map((run) => (run.type === 'field' ? { type: 'field', name: run.name, ...targetOf(run) } : run)),
    source,
    voice,
  ).flatMap((inline) =>
    inline.type === 'field' ? [{ text: inline.text, isMissing: inline.isMissing }] : [],
  );
}

function targetOf({ target }: LiveField): Pick<LiveField, 'target'> {
  return target === undefined ? {} : { target };
}

function blockOf(block: RichBlock, source: DocumentSource, voice: Voice): Block {
  switch (block.type) {
    case 'heading':
      return heading(
        block.level === 1 ? 'paperTitle' : 'section',
        block.level,
        inlinesOf(block.runs, source, voice),
      );
    case 'paragraph':
      return paragraph('body', inlinesOf(block.runs, source, voice));
    case 'list':
      return list(
        'body',
        block.marker,
        block.items.map((item) => richBlocks(item, source, voice)),
      );
    case 'quotation':
      return {
        type: 'quotation',
        inlines: inlinesOf(block.runs, source, voice),
        source: block.source.length === 0 ? [] : [inlinesOf(block.source, source, voice)],
      };
    case 'pageBreak':
      return { type: 'pageBreak' };
    default:
      return assertNever(block);
  }
}

function inlinesOf(runs: readonly RichRun[], source: DocumentSource, voice: Voice): readonly Inline[] {
  const isCapitals = isSetInCapitals(runs);
  let before = '';
  return runs.map((run) => {
    const inline = inlineOf(run, { source, voice, before, isCapitals });
    before = run.type === 'text' || run.type === 'link' ? before + run.text : '';
    return inline;
  });
}

function inlineOf(run: RichRun, place: Parameters<typeof fieldInline>[1]): Inline {
  switch (run.type) {
    case 'text':
      return marked(text(run.text, run.language), run.marks ?? []);
    case 'field':
      return marked(fieldInline(run, place), run.marks ?? []);
    case 'link':
      return { type: 'link', href: run.href, text: run.text };
    case 'footnote':
      return { type: 'footnote', inlines: inlinesOf(run.runs, place.source, place.voice) };
    case 'lineBreak':
      return { type: 'lineBreak' };
    default:
      return assertNever(run);
  }
}

function marked(inline: Inline, marks: readonly RichMark[]): Inline {
  return marks.reduce<Inline>((inner, mark) => {
    if (mark === 'strong') return strong([inner]);
    if (mark === 'emphasis') return emphasis([inner]);
    return { type: 'superscript', inlines: [inner] };
  }, inline);
}

/** A heading typed in capitals: "SESSION I (". Two capitals at least, and no small letter. */
function isSetInCapitals(runs: readonly RichRun[]): boolean {
  const typed = runs.map((run) => (run.type === 'text' ? run.text : '')).join('');
  return /\p{Lu}.*\p{Lu}/su.test(typed) && !/\p{Ll}/u.test(typed);
}
