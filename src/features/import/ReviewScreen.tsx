import { useDeferredValue, useMemo, useState } from 'react';
import { daysOf } from '#domain/plannedEvent.ts';
import { useLibrary } from '#store/store.ts';
import { Button } from '#ui/Button.tsx';
import { showToast } from '#ui/toasts.ts';
import { currentSource, putSourcesAway, useImporting } from './importing.ts';
import { type ImportWords, useImportWords } from '#parts/importing/importWords.ts';
import { ReadingProgress } from './ReadingProgress.tsx';
import { Refused } from './Refused.tsx';
import { Review } from './Review.tsx';
import { SourceTabs } from './SourceTabs.tsx';
import { reviewed } from './reviewed.ts';
import { zoneHere } from './zoneHere.ts';
import styles from './Review.module.css';

/** What was read, source by source: each is looked over and taken in by itself. */
export function ReviewScreen() {
  const words = useImportWords();
  const source = useImporting(currentSource);
  const [zone] = useState(zoneHere);
  const outcome = source?.outcome;
  const corrections = source?.corrections;
  const targetId = source?.targetId ?? null;
  const target = useLibrary(({ eventsById }) => (targetId === null ? undefined : eventsById[targetId]));
  const setting = useMemo(
    () =>
      target === undefined
        ? { zone, days: [] }
        : { zone: target.timeZone, days: daysOf(target).map(({ date }) => date) },
    [zone, target],
  );
  const review = useMemo(
    () =>
      outcome?.isRead === true && corrections !== undefined
        ? reviewed(outcome.reading, corrections, setting)
        : null,
    [outcome, corrections, setting],
  );
  const shown = useDeferredValue(review);
  return (
    <div>
      <div className={styles['tools']}>
        <Button onClick={() => goBack(words)}>{words('back')}</Button>
        <SourceTabs />
        <ReadingProgress />
      </div>
      {source !== null && outcome?.isRead === false && <Refused source={source} reason={outcome.reason} />}
      {source !== null && review !== null && (
        <Review
          key={source.id}
          source={source}
          fresh={review}
          review={shown ?? review}
          target={target ?? null}
        />
      )}
    </div>
  );
}

/** What was answered and corrected is not lost by a click. */
function goBack(words: ImportWords): void {
  const { sources } = useImporting.getState();
  const comeBack = putSourcesAway();
  if (sources.some(({ outcome, isTakenIn }) => outcome.isRead && !isTakenIn))
    showToast({
      text: words('reviewClosed'),
      topic: 'review',
      actionLabel: words('undo'),
      onAction: comeBack,
    });
}
