// The text of a paper cut into passages (paragraphs, headings, items of lists) and laid beside its earlier wording.
import { alignment } from '#base/alignment.ts';
import { assertNever } from '#base/assertNever.ts';
import type { Language } from '#languages/language.ts';
import { wordDifferences } from '#languages/textDifferences.ts';
import { normalText } from '../../papers/normalText.ts';
import type { RichBlock, RichRun, RichText } from '../../papers/richText.ts';
import { sharedPart, wordsIn } from './likeWords.ts';
import type { Passage, PassageText } from './paperChange.ts';
import { plainText } from './plainText.ts';

/** Two passages with less in common are two passages. */
const LIKELY_SAME = 0.4;

/** `targetKey` makes what a live field means the same on both sides, for `side` 0 (before) and 1 (after). */
export function passagesBetween(
  before: RichText,
  after: RichText,
  targetKey: (target: string, side: 0 | 1) => string,
): readonly Passage[] {
  const keyed = (text: RichText, side: 0 | 1): readonly Keyed[] =>
    passagesOf(normalText(text), 0).map((passage) => ({
      passage,
      key: `${passage.depth} ${keyOf(passage.block, (target) => targetKey(target, side))}`,
    }));
  const passages: Passage[] = [];
  let gone: PassageText[] = [];
  let come: PassageText[] = [];
  const close = (): void => {
    passages.push(...likePassages(gone, come));
    [gone, come] = [[], []];
  };
  for (const step of alignment(keyed(before, 0), keyed(after, 1), ({ key }) => key)) {
    if (step.type === 'same') close();
    else if (step.type === 'removed') gone.push(step.before.passage);
    else come.push(step.after.passage);
  }
  close();
  return passages;
}

export interface WordCount {
  readonly added: number;
  readonly removed: number;
}

export function wordsChanged(passages: readonly Passage[], language: Language): WordCount {
  const count = { added: 0, removed: 0, same: 0 };
  for (const { before, after } of passages)
    for (const { type, text } of wordDifferences(before?.words ?? '', after?.words ?? '', language))
      count[type] += text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0;
  return { added: count.added, removed: count.removed };
}

/** All words of a text. */
export function wordsOfText(text: RichText): string {
  return passagesOf(text, 0)
    .map(({ words }) => words)
    .join('\n');
}

interface Keyed {
  readonly passage: PassageText;
  readonly key: string;
}

function passagesOf(blocks: readonly RichBlock[], depth: number): readonly PassageText[] {
  return blocks.flatMap((block) =>
    block.type === 'list'
      ? block.items.flatMap((item) => passagesOf(item, depth + 1))
      : [{ block, depth, words: wordsOfBlock(block) }],
  );
}

/** Between two passages that stay: each that goes with the first one behind the last pair that is like it. */
function likePassages(gone: readonly PassageText[], come: readonly PassageText[]): readonly Passage[] {
  const passages: Passage[] = [];
  let next = 0;
  for (const before of gone) {
    const words = wordsIn({ en: before.words });
    const found = come.findIndex(
      (after, index) => index >= next && sharedPart(words, wordsIn({ en: after.words })) >= LIKELY_SAME,
    );
    if (found < 0) passages.push({ before, after: null });
    else {
      for (const after of come.slice(next, found)) passages.push({ before: null, after });
      passages.push({ before, after: come[found] ?? null });
      next = found + 1;
    }
  }
  for (const after of come.slice(next)) passages.push({ before: null, after });
  return passages;
}

/** The block as a text that is the same wherever it reads the same. */
function keyOf(block: PassageText['block'], targetKey: (target: string) => string): string {
  return plainText(block, (field, text) => (field === 'target' ? targetKey(text) : text));
}

function wordsOfBlock(block: PassageText['block']): string {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return wordsOfRuns(block.runs);
    case 'quotation':
      return [wordsOfRuns(block.runs), wordsOfRuns(block.source)].filter((words) => words !== '').join(' ');
    case 'pageBreak':
      return '';
    default:
      return assertNever(block);
  }
}

function wordsOfRuns(runs: readonly RichRun[]): string {
  return runs.map(wordsOfRun).join('');
}

function wordsOfRun(run: RichRun): string {
  switch (run.type) {
    case 'text':
    case 'link':
      return run.text;
    case 'footnote':
      return ` [${wordsOfRuns(run.runs)}]`;
    case 'lineBreak':
      return '\n';
    case 'field':
      return `{${run.name}}`;
    default:
      return assertNever(run);
  }
}
