import { memo, useEffect, useRef, useState } from 'react';
import { useImportWords } from '#parts/importing/importWords.ts';
import { DayHead } from './DayHead.tsx';
import { markingFrom } from './lineLinks.ts';
import type { Reviewed } from './reviewed.ts';
import { SessionCard } from './SessionCard.tsx';
import styles from './Result.module.css';

interface ResultPaneProps {
  readonly review: Reviewed;
  readonly onLines: (lines: readonly number[]) => void;
}

/** The days and sessions that were read, as they will stand in the programme. */
export const ResultPane = memo(function ResultPane({ review, onLines }: ResultPaneProps) {
  const words = useImportWords();
  // One at a time: a form for each of five hundred rows would be thousands of fields.
  const [openKey, setOpenKey] = useState<string | null>(null);
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => (pane.current === null ? undefined : markingFrom(pane.current)), []);
  return (
    <div ref={pane} className={styles['days']}>
      {review.days.map((day) => (
        <section
          key={day.place}
          className={styles['day']}
          aria-label={words('dayNumber', { number: day.place + 1 })}
        >
          <DayHead day={day} />
          <ol className={styles['sessions']}>
            {day.sessions.map((session, index) => (
              <SessionCard
                key={session.read.key}
                session={session}
                isFirst={index === 0}
                isOpen={openKey === session.read.key}
                onOpen={setOpenKey}
                onLines={onLines}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
});
