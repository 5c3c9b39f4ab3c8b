// Prose that came with a programme, as a paper of the event that can be edited and printed.
import type { OrderKey } from '#base/ordered.ts';
import type { Language } from '#languages/language.ts';
import { blankAuthoredPaper } from '../blank.ts';
import type { PaperId } from '../ids.ts';
import { normalText } from '../papers/normalText.ts';
import type { AuthoredPaper } from '../papers/paper.ts';
import type { RichBlock } from '../papers/richText.ts';
import type { ProposedBlock, ProposedPaper } from './proposal.ts';

/** A concept note, whatever it is called: the one authored paper that takes any headings. */
export function authoredPaper(
  { title, blocks }: ProposedPaper,
  id: PaperId,
  order: OrderKey,
  language: Language,
): AuthoredPaper {
  return {
    ...blankAuthoredPaper(id, order, 'concept-note', language),
    name: title === '' ? {} : { [language]: title },
    body: { [language]: normalText(blocks.map(blockOf)) },
  };
}

function blockOf(block: ProposedBlock): RichBlock {
  if (block.kind === 'list') {
    return {
      type: 'list',
      marker: block.isNumbered ? 'number' : 'bullet',
      items: block.items.map((item) => [{ type: 'paragraph', runs: runsOf(item) }]),
    };
  }
  const runs = runsOf(block.text);
  return block.kind === 'heading'
    ? { type: 'heading', level: block.level, runs }
    : { type: 'paragraph', runs };
}

function runsOf(text: string) {
  return text === '' ? [] : [{ type: 'text' as const, text }];
}
