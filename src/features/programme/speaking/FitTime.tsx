import { useId, useMemo } from 'react';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import type { MovePlan } from '#domain/programme/plan.ts';
import type { Session } from '#domain/programme/session.ts';
import { endFittedToMinutes } from '#domain/programme/speakingTime.ts';
import type { Language } from '#languages/language.ts';
import { Button } from '#ui/Button.tsx';
import { useCalmly } from '#ui/useCalmly.ts';
import { useWords } from '#ui/useWords.ts';
import { linesOfProblems } from '../problemWords.ts';
import { useSheet, useSheetEvent } from '../sheetContext.ts';
import { fitTime, planFittedTime } from './fitting.ts';
import { fittedTimeLine } from './speakingWords.ts';
import styles from './Speaking.module.css';

/** Milliseconds: longer than between two keys. */
const REST = 300;

interface FitTimeProps {
  readonly session: Session;
  readonly onDone: () => void;
}

/** One click gives the session the end its speakers need; what moves along and what is wrong with it is said before. */
export function FitTime({ session, onDone }: FitTimeProps) {
  const { eventId, language } = useSheet();
  const words = useWords('speaking');
  const programme = useWords('programme');
  const id = useId();
  const event = useSheetEvent((each) => each);
  const fitted = useMemo(() => endFittedToMinutes(session), [session]);
  const plan = useMemo(
    () => (event === undefined || fitted === null ? null : planFittedTime(event, session.id, fitted)),
    [event, session.id, fitted],
  );
  const problems = useProblems(event, plan, language);
  if (event === undefined || fitted === null || plan === null) return null;
  const take = (chosen: typeof plan): void => {
    fitTime(eventId, session.id, chosen);
    onDone();
  };
  return (
    <div>
      <Button aria-describedby={id} disabled={!plan.isPossible} onClick={() => take(plan)}>
        {words('fitTime')}
      </Button>
      <p id={id} className={styles['hint']}>
        {fittedTimeLine({ session, fitted, plan }, event.houseStyle, language)}{' '}
        {problems.length > 0 && <em className={styles['problem']}>{problems.join(' ')}</em>}
      </p>
      {!plan.isPossible &&
        plan.offers.map((offer) => (
          <Button key={offer.kind} onClick={() => take(offer.plan)}>
            {programme(`offer.${offer.kind}`, { minutes: offer.minutes })}
          </Button>
        ))}
    </div>
  );
}

/** Worked out while nobody types: among a thousand events it takes longer than a key may. */
function useProblems(
  event: PlannedEvent | undefined,
  plan: MovePlan | null,
  language: Language,
): readonly string[] {
  const now = useMemo(() => ({ event, plan }), [event, plan]);
  const rested = useCalmly(now, true, REST);
  return useMemo(
    () =>
      rested.event === undefined || rested.plan === null
        ? []
        : linesOfProblems(rested.event, rested.plan, language),
    [rested, language],
  );
}
