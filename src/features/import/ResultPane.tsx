import { memo, useEffect, useMemo, useRef, useState } from 'react';
import type { ReadingRemark } from '#imports/programme/reading.ts';
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
  const remarks = useMemo(() => remarksByKey(review.reading.remarks), [review.reading.remarks]);
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
                remarks={remarks.get(session.read.key) ?? NO_REMARKS}
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

const NO_REMARKS: readonly ReadingRemark[] = [];

/** That an end was taken from what follows stands beside the hours already. */
function remarksByKey(remarks: readonly ReadingRemark[]): ReadonlyMap<string, readonly ReadingRemark[]> {
  const found = new Map<string, ReadingRemark[]>();
  for (const remark of remarks) {
    if (remark.sessionKey === null || remark.kind === 'end-inferred') continue;
    found.set(remark.sessionKey, [...(found.get(remark.sessionKey) ?? []), remark]);
  }
  return found;
}
