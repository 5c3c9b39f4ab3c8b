// What differs between two wordings, word by word: for redlines and lists of changes. Chinese and other scripts that
// write no spaces are cut into words by the browser, or letter by letter where it cannot.
import { alignment, type Step } from '#base/alignment.ts';
import type { Language } from './language.ts';

export interface TextRun {
  readonly type: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** All runs but the added ones make `before`, all but the removed ones `after`. None is empty. */
export function wordDifferences(before: string, after: string, language: Language): readonly TextRun[] {
  const runs = runsOf(alignment(wordsOf(before, language), wordsOf(after, language), (word) => word));
  return isWorthReading(runs) ? withoutCrumbs(runs) : runsOf(replaced(before, after));
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*(?:(?<=\p{N})[.:,](?=\p{N})[\p{L}\p{M}\p{N}]+)*|[^\S\n]+|[^]/gu;

const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Words, spaces and marks, in their order; joined they are the text. */
function wordsOf(text: string, language: Language): readonly string[] {
  return (text.match(WORD) ?? []).flatMap((word) =>
    word.length > 1 && WITHOUT_SPACES.test(word) ? cutWord(word, language) : [word],
  );
}

const segmenters = new Map<Language, Intl.Segmenter>();

function cutWord(word: string, language: Language): readonly string[] {
  if (!('Segmenter' in Intl)) return Array.from(word);
  let segmenter = segmenters.get(language);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(language, { granularity: 'word' });
    segmenters.set(language, segmenter);
  }
  return Array.from(segmenter.segment(word), ({ segment }) => segment);
}

function runsOf(steps: readonly Step<string>[]): readonly TextRun[] {
  const runs: { type: TextRun['type']; text: string }[] = [];
  for (const step of steps) {
    const text = step.type === 'added' ? step.after : step.before;
    const last = runs.at(-1);
    if (text === '') continue;
    if (last?.type === step.type) last.text += text;
    else runs.push({ type: step.type, text });
  }
  return runs;
}

function replaced(before: string, after: string): readonly Step<string>[] {
  return [
    { type: 'removed', before },
    { type: 'added', after },
  ];
}

/** Where next to nothing stays, both wordings whole are easier to read than what they happen to share. */
function isWorthReading(runs: readonly TextRun[]): boolean {
  const lengths = { same: 0, removed: 0, added: 0 };
  for (const { type, text } of runs) lengths[type] += lettersIn(text);
  const shorter = lengths.same + Math.min(lengths.removed, lengths.added);
  return lengths.same * 4 >= shorter;
}

function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/** A lone space or mark between two changed passages belongs to both, so that each reads as one. */
function withoutCrumbs(runs: readonly TextRun[]): readonly TextRun[] {
  const steps: Step<string>[] = [];
  let removed = '';
  let added = '';
  const close = (): void => {
    steps.push(...replaced(removed, added));
    [removed, added] = ['', ''];
  };
  runs.forEach(({ type, text }, index) => {
    if (type === 'removed') removed += text;
    else if (type === 'added') added += text;
    else if (isCrumb(text) && removed !== '' && added !== '' && isReplacedBehind(runs, index)) {
      removed += text;
      added += text;
    } else {
      close();
      steps.push({ type: 'same', before: text, after: text });
    }
  });
  close();
  return runsOf(steps);
}

const isCrumb = (text: string): boolean => text.length <= 2 && !/[\p{L}\p{N}\n]/u.test(text);

function isReplacedBehind(runs: readonly TextRun[], index: number): boolean {
  return runs[index + 1]?.type === 'removed' && runs[index + 2]?.type === 'added';
}
