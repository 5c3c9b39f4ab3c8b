// The redline of a paper: two of its editions as one, with everything that was put in, taken out or moved marked. Works
// for every type of paper; without the marks and what was taken out it is the later one, word for word.
import { formatDate } from '#languages/dates.ts';
import { redlineWordsIn } from '#languages/papers/redlineWords.ts';
import type { Day } from '#domain/time.ts';
import { text, visit } from '../tree.ts';
import type { Block, DocumentTree, RedlineFacts } from '../tree.ts';
import { redlinedBlocks } from './redlinedBlocks.ts';

export interface RedlineOf extends RedlineFacts {
  /** The day of the earlier edition; absent = it has none, as a draft. */
  readonly since?: Day;
}

export function redlined(before: DocumentTree, after: DocumentTree, facts: RedlineOf): DocumentTree {
  const { language } = after;
  const words = redlineWordsIn(language);
  let moves = 0;
  const blocks = redlinedBlocks(before.blocks, after.blocks, {
    language,
    moved: { deleted: words.movedAway, inserted: words.movedHere },
    nextMove: () => (moves += 1),
  });
  return {
    ...after,
    blocks: [legendOf(before, after, facts, hasMarks(blocks)), ...blocks],
    redline: { author: facts.author, date: facts.date },
  };
}

function hasMarks(blocks: readonly Block[]): boolean {
  let isFound = false;
  visit(blocks, ({ type }) => {
    isFound ||= type === 'inserted' || type === 'deleted';
  });
  return isFound;
}

function legendOf(
  before: DocumentTree,
  after: DocumentTree,
  { since }: RedlineOf,
  isChanged: boolean,
): Block {
  const words = redlineWordsIn(after.language);
  const date = since === undefined ? '' : formatDate(since, 'day-month-year', after.language);
  const name = before.runningStage === '' ? before.name : before.runningStage;
  return {
    type: 'legend',
    lines: [
      [text(words.changesFrom(name, date))],
      isChanged
        ? [
            { type: 'inserted', inlines: [text(words.inserted)] },
            text(' · '),
            { type: 'deleted', inlines: [text(words.deleted)] },
          ]
        : [text(words.unchanged)],
    ],
  };
}
