// What is wrong with a move, in a sentence with names and minutes.
import type { SessionId } from '#domain/ids.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import type { MovePlan, MoveProblem } from '#domain/programme/plan.ts';
import { fullNameOf } from '#domain/people/person.ts';
import { formatDate } from '#languages/dates.ts';
import { textIn, type Language } from '#languages/language.ts';
import { words } from '#languages/words.ts';
import { libraryNow } from '#store/store.ts';
import { titleOfSession } from './carriedTitle.ts';

export function lineOfProblem(event: PlannedEvent, problem: MoveProblem, language: Language): string {
  const session = (id: SessionId): string => titleOfSession(event, id, language);
  const say = (values: Record<string, string | number>): string =>
    words.t(`problem.${problem.kind}`, { ns: 'programme', ...values });
  switch (problem.kind) {
    case 'runs-into-sitting':
      return say({
        minutes: problem.minutes,
        session: session(problem.sessionId),
        other: session(problem.otherSessionId),
      });
    case 'runs-into-gap':
      return say({
        minutes: problem.minutes,
        session: session(problem.sessionId),
        gap: gapName(event, problem.gapId, language),
      });
    case 'room-taken':
      return say({ other: session(problem.otherSessionId), minutes: problem.minutes });
    case 'person-elsewhere': {
      const person = libraryNow().peopleById[problem.personId];
      return say({
        name: person === undefined ? '' : fullNameOf(person),
        other: session(problem.otherSessionId),
      });
    }
    case 'day-occupied':
      return say({ day: formatDate(problem.day, event.houseStyle.dateStyle, language) });
    case 'not-there':
      return say({});
    case 'not-inside':
    case 'is-fixed':
    case 'keeps-its-hours':
    case 'is-untimed':
      return say({ session: session(problem.sessionId) });
    default:
      return say({ session: session(problem.sessionId), minutes: problem.minutes });
  }
}

/** The worst of it first; the same sentence once. */
export function linesOfProblems(event: PlannedEvent, plan: MovePlan, language: Language): readonly string[] {
  const sorted = [...plan.problems].sort(
    (a, b) => Number(b.severity === 'impossible') - Number(a.severity === 'impossible'),
  );
  return [...new Set(sorted.map((problem) => lineOfProblem(event, problem, language)))];
}

function gapName(event: PlannedEvent, gapId: keyof PlannedEvent['gapsById'], language: Language): string {
  const gap = event.gapsById[gapId];
  const label = gap === undefined ? '' : textIn(gap.label, language, event.mainLanguage);
  return label === '' ? words.t('gap', { ns: 'programme' }) : label;
}
