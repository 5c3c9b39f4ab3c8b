// What stands over a programme, compared: its title, its standing, its time zone and the date of the document. Only what
// the answer says is.
import type { Answer } from './answer.ts';
import { foldedWords, isCloseToAny } from './sameWords.ts';
import type { Tally } from './tally.ts';

export function headingTally(answer: Answer, read: Answer): Tally {
  const wanted = headingFacts(answer, read);
  return {
    right: wanted.filter(({ isRight }) => isRight).length,
    wanted: wanted.length,
    given: wanted.filter(({ got }) => got !== null).length,
  };
}

function headingFacts(answer: Answer, read: Answer) {
  const { title, titleAlternatives = [], documentDate = null, status = null, timezone = null } = answer;
  const titles = title === null ? [] : [title, ...titleAlternatives];
  const exact = (name: string, want: string | null, got: string | null) => ({
    name,
    want,
    got,
    isRight: foldedWords(want) === foldedWords(got),
  });
  return [
    { name: 'title', want: title, got: read.title, isRight: isCloseToAny(read.title, titles) },
    exact('documentDate', documentDate, read.documentDate ?? null),
    exact('status', status, read.status ?? null),
    exact('timezone', timezone, read.timezone ?? null),
  ].filter(({ want }) => want !== null);
}

export function headingMisses(answer: Answer, read: Answer): readonly string[] {
  return headingFacts(answer, read).flatMap(({ name, want, got, isRight }) =>
    isRight ? [] : [`heading  ${name}: “${got ?? ''}” for “${want ?? ''}”`],
  );
}
