import { memo, useMemo, useState } from 'react';
import type { ReadingRemark } from '#imports/programme/reading.ts';
import { useImportWords } from '#parts/importing/importWords.ts';
import { DayPart } from './DayPart.tsx';
import type { Reviewed, ReviewedDay } from './reviewed.ts';
import { useGrowing } from './useGrowing.ts';
import styles from './Result.module.css';

interface ResultPaneProps {
  readonly review: Reviewed;
  readonly onLines: (lines: readonly number[]) => void;
}

/** Rows drawn at once, more than a screen holds; and with each piece after. */
const FIRST = 20;
const PIECE = 25;

/** The days and sessions that were read, as they will stand in the programme. */
export const ResultPane = memo(function ResultPane({ review, onLines }: ResultPaneProps) {
  const words = useImportWords();
  // One at a time: a form for each of five hundred rows would be thousands of fields.
  const [openKey, setOpenKey] = useState<string | null>(null);
  const remarks = useMemo(() => remarksByKey(review.reading.remarks), [review.reading.remarks]);
  const total = review.days.reduce((sum, { sessions }) => sum + sessions.length, 0);
  const shown = useGrowing(total, FIRST, PIECE);
  const begun = shownByDay(review.days, shown);
  return (
    <div className={styles['days']} data-growing={shown < total || undefined}>
      {total === 0 && <p className={styles['none']}>{words('noSessions')}</p>}
      {begun.map(({ day, shownHere }) => (
        <DayPart
          key={day.place}
          day={day}
          shown={shownHere}
          remarks={remarks}
          openKey={day.sessions.some(({ read }) => read.key === openKey) ? openKey : null}
          onOpen={setOpenKey}
          onLines={onLines}
        />
      ))}
    </div>
  );
});

/** The days with something to draw of the first `shown` rows, and how many rows of each. */
function shownByDay(days: readonly ReviewedDay[], shown: number) {
  const begun: { readonly day: ReviewedDay; readonly shownHere: number }[] = [];
  let rest = shown;
  for (const day of days) {
    if (rest <= 0 && day.sessions.length > 0) break;
    begun.push({ day, shownHere: Math.min(day.sessions.length, rest) });
    rest = Math.max(0, rest - day.sessions.length);
  }
  return begun;
}

/** That an end was taken from what follows stands beside the hours already. */
function remarksByKey(remarks: readonly ReadingRemark[]): ReadonlyMap<string, readonly ReadingRemark[]> {
  const found = new Map<string, ReadingRemark[]>();
  for (const remark of remarks) {
    if (remark.sessionKey === null || remark.kind === 'end-inferred') continue;
    const known = found.get(remark.sessionKey);
    if (known === undefined) found.set(remark.sessionKey, [remark]);
    else known.push(remark);
  }
  return found;
}
