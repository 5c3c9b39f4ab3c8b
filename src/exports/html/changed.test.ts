import { describe, expect, it } from 'vitest';
import type { Day } from '#domain/time.ts';
import { list, paragraph, text } from '#documents/tree.ts';
import type { Block, Inline } from '#documents/tree.ts';
import { sampleTree } from '../docx/sampleTrees.ts';
import { htmlText } from './htmlText.ts';
import { paperElements } from './paperElements.ts';

describe('a redline on the page', () => {
  it('keeps English words of an Arabic line in one run, however changes cut them', () => {
    const line: readonly Inline[] = [
      text('H.E. ', 'en'),
      { type: 'inserted', inlines: [text('Mr. ', 'en')] },
      text('Libran', 'en'),
      text('، رئيسا'),
    ];
    expect(html([paragraph('person', line)])).toBe(
      '<p class="s-person"><span lang="en" dir="ltr">H.E. <ins datetime="2012-04-03">Mr. </ins>Libran</span>، رئيسا</p>',
    );
  });

  it('counts items that stay or come as in the new list, those that go as in the old', () => {
    const item = (words: string, how?: 'inserted' | 'deleted') => [
      { ...paragraph('body', [text(words)]), ...(how === undefined ? {} : { change: { how, move: null } }) },
    ];
    const items = [item('a'), item('b', 'deleted'), item('c', 'inserted'), item('d')];
    expect(html([list('questions', 'number', items)]).match(/data-number="\d"/g)).toEqual([
      'data-number="1"',
      'data-number="2"',
      'data-number="2"',
      'data-number="3"',
    ]);
  });

  it('says of a line that comes or goes whole, and of one that moved, that it does', () => {
    const moved = { ...paragraph('body', [text('a')]), change: { how: 'deleted' as const, move: 1 } };
    expect(html([moved])).toBe('<p class="s-body" data-change="moved-deleted">a</p>');
  });
});

function html(blocks: readonly Block[]): string {
  const redline = { author: 'The office', date: '2012-04-03' as Day };
  const tree = { ...sampleTree('note'), language: 'ar' as const, blocks, redline };
  return paperElements(tree, '').blocks.map(htmlText).join('');
}
