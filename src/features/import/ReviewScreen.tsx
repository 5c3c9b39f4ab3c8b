import { useDeferredValue, useMemo, useState } from 'react';
import type { EventId } from '#domain/ids.ts';
import { Button } from '#ui/Button.tsx';
import { currentSource, forgetSources, useImporting } from './importing.ts';
import { useImportWords } from '#parts/importing/importWords.ts';
import { ReadingProgress } from './ReadingProgress.tsx';
import { Refused } from './Refused.tsx';
import { Review } from './Review.tsx';
import { SourceTabs } from './SourceTabs.tsx';
import { reviewed } from './reviewed.ts';
import { zoneHere } from './zoneHere.ts';
import styles from './Review.module.css';

/** What was read, source by source: each is looked over and taken in by itself. */
export function ReviewScreen({ eventId }: { readonly eventId: EventId | null }) {
  const words = useImportWords();
  const source = useImporting(currentSource);
  const [zone] = useState(zoneHere);
  const outcome = source?.outcome;
  const corrections = source?.corrections;
  const review = useMemo(
    () =>
      outcome?.isRead === true && corrections !== undefined
        ? reviewed(outcome.reading, corrections, zone)
        : null,
    [outcome, corrections, zone],
  );
  const shown = useDeferredValue(review);
  return (
    <div>
      <div className={styles['tools']}>
        <Button onClick={forgetSources}>{words('back')}</Button>
        <SourceTabs />
        <ReadingProgress />
      </div>
      {source !== null && outcome?.isRead === false && <Refused source={source} reason={outcome.reason} />}
      {source !== null && review !== null && (
        <Review key={source.id} source={source} review={shown ?? review} eventId={eventId} />
      )}
    </div>
  );
}
