import { hoursOfSittings } from '#domain/programme/hours.ts';
import { linesOfProblems } from './problemWords.ts';
import { holdGhost } from './ghostPlace.ts';
import { carriedTitle, sessionsCarried } from './carriedTitle.ts';
import { useProgramme } from './programmeStore.ts';
import { roomNameOf } from './roomChoice.ts';
import { useSheet, useSheetEvent } from './sheetContext.ts';
import { joinClasses } from '#ui/joinClasses.ts';
import styles from './Ghost.module.css';

/** What follows the pointer: the title, the hours it would get, and what is wrong with them. */
export function Ghost() {
  const { language } = useSheet();
  const lift = useProgramme((state) => state.lift);
  const event = useSheetEvent((each) => each);
  if (lift === null || lift.by !== 'pointer' || event === undefined) return null;
  const ids = new Set(sessionsCarried(lift.carried));
  const sittings = lift.plan.sittings
    .filter(({ sessionId }) => ids.has(sessionId))
    .flatMap(({ after }) => after ?? []);
  const [problem] = linesOfProblems(event, lift.plan, language);
  const [lead] = sittings;
  const room = lift.target?.type === 'spot' && lead !== undefined ? roomNameOf(event, lead, language) : '';
  return (
    <div
      ref={holdGhost}
      data-ghost
      className={joinClasses(styles['ghost'], !lift.plan.isPossible && styles['bad'])}
      aria-hidden
    >
      <strong>{carriedTitle(event, lift.carried, language)}</strong>
      {sittings.length > 0 && <span>{hoursOfSittings(sittings, event.houseStyle, language)}</span>}
      {room !== '' && <span>{room}</span>}
      {problem !== undefined && <em>{problem}</em>}
    </div>
  );
}
