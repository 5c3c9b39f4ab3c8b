// Reads a text and compares what it yields with the library, a few milliseconds at a time, so that a page reading five
// megabytes stays awake. Nothing here writes to the library.
import type { PersonId } from '#domain/ids.ts';
import type { Person } from '#domain/people/person.ts';
import { noteName } from '#domain/people/sameNamePairs.ts';
import { readPeopleText } from '#imports/people/readPeopleText.ts';
import type { PeopleImport } from '#imports/people/proposal.ts';
import type { Language } from '#languages/language.ts';
import { newId } from '#store/newId.ts';
import { libraryNow } from '#store/store.ts';
import { newComparing, rowOf, type Comparing, type ImportRow } from './importRows.ts';

export interface Review {
  readonly rows: readonly ImportRow[];
  readonly problems: PeopleImport['problems'];
  readonly columns: PeopleImport['columns'];
  readonly comparing: Comparing;
}

/** Milliseconds at a stretch: less than a frame, so that typing and scrolling go on. */
const STRETCH = 12;

/** null where the reading was called off. `onProgress` hears of people read so far. */
export async function readForReview(
  text: string,
  language: Language,
  signal: AbortSignal,
  onProgress: (count: number) => void,
): Promise<Review | null> {
  const steps = reviewSteps(text, language);
  for (;;) {
    const until = performance.now() + STRETCH;
    let step = steps.next();
    while (step.done !== true && performance.now() < until) step = steps.next();
    if (signal.aborted) return null;
    if (step.done === true) return step.value;
    onProgress(step.value);
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

function* reviewSteps(text: string, language: Language): Generator<number, Review> {
  const comparing = newComparing(language);
  for (const person of Object.values<Person>(libraryNow().peopleById)) {
    noteName(comparing.library, person);
    yield 0;
  }
  const reading = readPeopleText(text);
  let read = reading.next();
  while (read.done !== true) {
    yield 0;
    read = reading.next();
  }
  const rows: ImportRow[] = [];
  for (const proposed of read.value.people) {
    rows.push(rowOf(newId<PersonId>(), proposed, comparing));
    yield rows.length;
  }
  return { rows, problems: read.value.problems, columns: read.value.columns, comparing };
}
