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
import { linesElsewhere } from './forewarning/elsewhere.ts';

function lineOfProblem(
  event: PlannedEvent,
  { plan, problem: found }: { readonly plan: MovePlan; readonly problem: MoveProblem },
  language: Language,
): string {
  const problem = fromTheMoved(found, plan);
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
      return say({
        session: session(problem.sessionId),
        other: session(problem.otherSessionId),
        minutes: problem.minutes,
      });
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

/** Of two sessions that meet in a room or a person, the one that was moved is told about and the other named. */
function fromTheMoved(problem: MoveProblem, plan: MovePlan): MoveProblem {
  if (problem.kind !== 'room-taken' && problem.kind !== 'person-elsewhere') return problem;
  const isMoved = (id: SessionId): boolean => plan.sittings.some(({ sessionId }) => sessionId === id);
  return isMoved(problem.sessionId) || !isMoved(problem.otherSessionId)
    ? problem
    : { ...problem, sessionId: problem.otherSessionId, otherSessionId: problem.sessionId };
}

/** The worst of it first, other events last; the same sentence once. */
export function linesOfProblems(event: PlannedEvent, plan: MovePlan, language: Language): readonly string[] {
  const sorted = [...plan.problems].sort(
    (a, b) => Number(b.severity === 'impossible') - Number(a.severity === 'impossible'),
  );
  const own = sorted.map((problem) => lineOfProblem(event, { plan, problem }, language));
  return [...new Set([...own, ...linesElsewhere(event, plan, language)])];
}

function gapName(event: PlannedEvent, gapId: keyof PlannedEvent['gapsById'], language: Language): string {
  const gap = event.gapsById[gapId];
  const label = gap === undefined ? '' : textIn(gap.label, language, event.mainLanguage);
  return label === '' ? words.t('gap', { ns: 'programme' }) : label;
}
