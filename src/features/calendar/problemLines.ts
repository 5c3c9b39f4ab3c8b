// What is amiss about a move made on the calendar, in sentences. Only what a move of one sitting can bring about.
import type { SessionId } from '#domain/ids.ts';
import { fullNameOf } from '#domain/people/person.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { numberOf } from '#domain/programme/numbering.ts';
import type { MovePlan, MoveProblem } from '#domain/programme/plan.ts';
import { textIn, type Language } from '#languages/language.ts';
import { words } from '#languages/words.ts';
import { libraryNow } from '#store/store.ts';
import { roomNameOf } from './itemWords.ts';

/** Each sentence once. */
export function linesOfProblems(event: PlannedEvent, plan: MovePlan, language: Language): readonly string[] {
  const moved = new Set(plan.sittings.map(({ sessionId }) => sessionId));
  const lines = plan.problems.map((problem) => lineOf(event, problem, moved, language));
  return [...new Set(lines)].filter((line) => line !== '');
}

function lineOf(
  event: PlannedEvent,
  problem: MoveProblem,
  moved: ReadonlySet<SessionId>,
  language: Language,
): string {
  switch (problem.kind) {
    case 'room-taken': {
      const room = roomNameOf(libraryNow(), problem.roomId, language) || words.t('problem.theRoom', NS);
      const other = otherName(event, problem, moved);
      return words.t('problem.roomTaken', { ...NS, room, other });
    }
    case 'runs-into-sitting':
      return words.t('problem.runsIntoSitting', {
        ...NS,
        count: problem.minutes,
        other: otherName(event, problem, moved),
      });
    case 'runs-into-gap':
      return words.t('problem.runsIntoGap', { ...NS, count: problem.minutes });
    case 'person-elsewhere': {
      const person = libraryNow().peopleById[problem.personId];
      const name = person === undefined ? '' : fullNameOf(person);
      return words.t('problem.personElsewhere', {
        ...NS,
        name,
        other: otherName(event, problem, moved),
      });
    }
    case 'past-midnight':
      return words.t('problem.pastMidnight', NS);
    case 'before-midnight':
      return words.t('problem.beforeMidnight', NS);
    case 'end-before-start':
      return words.t('problem.endBeforeStart', NS);
    case 'not-there':
      return words.t('problem.notThere', NS);
    default:
      return '';
  }
}

const NS = { ns: 'calendar' } as const;

interface Pair {
  readonly sessionId: SessionId;
  readonly otherSessionId: SessionId;
}

/** Of the two that clash, the one that was not moved. */
function otherName(
  event: PlannedEvent,
  { sessionId, otherSessionId }: Pair,
  moved: ReadonlySet<SessionId>,
): string {
  return sessionName(event, moved.has(otherSessionId) ? sessionId : otherSessionId);
}

/** "Panel II", or the title, or the kind of a session that has neither. */
export function sessionName(event: PlannedEvent, sessionId: SessionId): string {
  const session = event.sessionsById[sessionId];
  if (session === undefined) return '';
  const title = textIn(session.title, event.mainLanguage);
  return numberOf(event, sessionId, event.mainLanguage) || title || words.t('untitledSession', NS);
}
