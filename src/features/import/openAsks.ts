// What is still to be answered, ticked off and looked at of a source. An answer may make other questions idle: those of a
// programme that was not chosen are asked no longer.
import type { ReadingQuestion } from '#imports/programme/reading.ts';
import type { ImportSource } from './importing.ts';
import { remarkGroups, remarkKey } from './remarkGroups.ts';
import type { PeopleMatches } from './usePeopleMatches.ts';

/** Those that are open and those that were answered, in the order in which they came up, with the lines they stand in now. */
export function questionsOf({ asked, answers, outcome }: ImportSource): readonly ReadingQuestion[] {
  const now = new Map(
    outcome.isRead ? outcome.reading.questions.map((question) => [question.key, question]) : [],
  );
  return asked.flatMap((question) => {
    const current = now.get(question.key);
    if (current !== undefined) return [{ ...question, lines: current.lines }];
    return answers[question.key] === undefined ? [] : [question];
  });
}

export function openQuestions(source: ImportSource, { doubtful }: PeopleMatches): number {
  const { answers, corrections } = source;
  return (
    questionsOf(source).filter(({ key }) => answers[key] === undefined).length +
    doubtful.filter(({ key }) => corrections.people[key] === undefined).length
  );
}

/** What was told of fifty rows is one thing to know. */
export function openRemarks({ outcome, corrections }: ImportSource): number {
  if (!outcome.isRead) return 0;
  const seen = new Set(corrections.seen);
  return remarkGroups(outcome.reading.remarks.filter((remark) => !seen.has(remarkKey(remark)))).length;
}
