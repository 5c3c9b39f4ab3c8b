import type { EventId } from '#domain/ids.ts';
import { proposedSessions } from '#domain/importing/proposal.ts';
import { useSaving } from '#store/store.ts';
import { Button } from '#ui/Button.tsx';
import type { ImportSource } from './importing.ts';
import { useImportWords } from '#parts/importing/importWords.ts';
import type { Reviewed } from './reviewed.ts';
import { ReviewSummary } from './ReviewSummary.tsx';
import { takeInNew } from './takeIn.ts';
import type { PeopleMatches } from './usePeopleMatches.ts';
import styles from './Review.module.css';

interface TakingInBarProps {
  readonly source: ImportSource;
  readonly review: Reviewed;
  readonly matches: PeopleMatches;
  readonly eventId: EventId | null;
}

/** What was read in a line, where it goes, and the button that takes it in. */
export function TakingInBar({ source, review, matches }: TakingInBarProps) {
  const words = useImportWords();
  const isReadOnly = useSaving().status === 'read-only';
  const { programme, undated } = review;
  const count = proposedSessions(programme).length;
  const hindrance =
    count + programme.papers.length === 0
      ? words('needsSomething')
      : undated > 0
        ? words('needsDate')
        : isReadOnly
          ? words('readOnly')
          : null;
  return (
    <div className={styles['bar']}>
      <ReviewSummary source={source} review={review} matches={matches} />
      {hindrance !== null && (
        <p id="import-hindrance" className={styles['hindrance']}>
          {hindrance}
        </p>
      )}
      <Button
        look="primary"
        disabled={hindrance !== null}
        aria-describedby={hindrance === null ? undefined : 'import-hindrance'}
        onClick={() => takeInNew(source, review, matches)}
      >
        {words('accept', { count })}
      </Button>
    </div>
  );
}
