import { useId } from 'react';
import type { Session } from '#domain/programme/session.ts';
import { minutesFittedToTime, type SpeakingTime } from '#domain/programme/speakingTime.ts';
import { Button } from '#ui/Button.tsx';
import { useWords } from '#ui/useWords.ts';
import { useSheet } from '../sheetContext.ts';
import { fitMinutes } from './fitting.ts';
import { fittedMinutesLine } from './speakingWords.ts';
import styles from './Speaking.module.css';

interface FitMinutesProps {
  readonly session: Session;
  readonly time: SpeakingTime;
  readonly onDone: () => void;
}

/** One click gives every speaker the minutes that fit, and says beforehand how many. */
export function FitMinutes({ session, time, onDone }: FitMinutesProps) {
  const { eventId } = useSheet();
  const words = useWords('speaking');
  const id = useId();
  const fitted = minutesFittedToTime(time);
  if (fitted === null) {
    const isTooTight = (time.left ?? 0) < 0 && time.turns.length > 0;
    return isTooTight ? <p>{words('cannotFit')}</p> : null;
  }
  return (
    <div>
      <Button
        aria-describedby={id}
        onClick={() => {
          fitMinutes(eventId, session.id, fitted);
          onDone();
        }}
      >
        {words('fitMinutes')}
      </Button>
      <p id={id} className={styles['hint']}>
        {fittedMinutesLine(time, fitted)}
      </p>
    </div>
  );
}
