// The one shape of a text among all that say the same: neighbouring words of one look are one run, what is empty is
// gone, and a footnote holds no footnote. The editor and everything pasted write texts in this shape.
import { assertNever } from '#base/assertNever.ts';
import { RICH_MARKS } from './richText.ts';
import type { RichBlock, RichMark, RichRun, RichText } from './richText.ts';

/** Empty paragraphs at the end are only where the caret waits; they are no part of the text. */
export function normalText(text: RichText): RichText {
  const blocks = normalBlocks(text);
  const last = blocks.findLastIndex((block) => block.type !== 'paragraph' || block.runs.length > 0);
  return blocks.slice(0, last + 1);
}

export function normalRuns(runs: readonly RichRun[]): readonly RichRun[] {
  return merged(runs.flatMap(normalRun));
}

export function normalBlocks(blocks: readonly RichBlock[]): readonly RichBlock[] {
  return blocks.flatMap((block): readonly RichBlock[] => {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        return [{ ...block, runs: normalRuns(block.runs) }];
      case 'quotation':
        return [{ ...block, runs: normalRuns(block.runs), source: normalRuns(block.source) }];
      case 'list':
        return block.items.length === 0 ? [] : [{ ...block, items: block.items.map(normalItem) }];
      case 'pageBreak':
        return [block];
      default:
        return assertNever(block);
    }
  });
}

function normalItem(item: readonly RichBlock[]): readonly RichBlock[] {
  const blocks = normalBlocks(item);
  return blocks.length === 0 ? [{ type: 'paragraph', runs: [] }] : blocks;
}

function normalRun(run: RichRun): readonly RichRun[] {
  switch (run.type) {
    case 'text':
      return withLineBreaks(run.text, (text) => ({
        type: 'text',
        text,
        ...marksOf(run.marks),
        ...(run.language === undefined ? {} : { language: run.language }),
      }));
    case 'link':
      return withLineBreaks(run.text, (text) => ({ type: 'link', text, href: run.href }));
    case 'footnote': {
      const inner = run.runs.flatMap((one) => (one.type === 'footnote' ? one.runs : [one]));
      const isFlat = inner.every(({ type }) => type !== 'footnote');
      return isFlat
        ? [{ type: 'footnote', runs: normalRuns(inner) }]
        : normalRun({ type: 'footnote', runs: inner });
    }
    case 'lineBreak':
      return [run];
    case 'field':
      return [
        {
          type: 'field',
          name: run.name,
          ...(run.target === undefined ? {} : { target: run.target }),
          ...marksOf(run.marks),
        },
      ];
    default:
      return assertNever(run);
  }
}

function withLineBreaks(text: string, make: (line: string) => RichRun): readonly RichRun[] {
  return text
    .split(/\r\n?|\n/)
    .flatMap((line, index): readonly RichRun[] => [
      ...(index === 0 ? [] : [{ type: 'lineBreak' } as const]),
      ...(line === '' ? [] : [make(line)]),
    ]);
}

function marksOf(marks: readonly RichMark[] = []): { readonly marks?: readonly RichMark[] } {
  const known = RICH_MARKS.filter((mark) => marks.includes(mark));
  return known.length === 0 ? {} : { marks: known };
}

function merged(runs: readonly RichRun[]): readonly RichRun[] {
  const made: RichRun[] = [];
  for (const run of runs) {
    const last = made.at(-1);
    const joined = last === undefined ? null : joinedRun(last, run);
    if (joined === null) made.push(run);
    else made[made.length - 1] = joined;
  }
  return made;
}

function joinedRun(first: RichRun, second: RichRun): RichRun | null {
  if (first.type === 'text' && second.type === 'text') {
    const isAlike =
      first.language === second.language && (first.marks ?? []).join() === (second.marks ?? []).join();
    return isAlike ? { ...first, text: first.text + second.text } : null;
  }
  return first.type === 'link' && second.type === 'link' && first.href === second.href
    ? { ...first, text: first.text + second.text }
    : null;
}
