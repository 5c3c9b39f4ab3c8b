import { useState } from 'react';
import { mayIssue } from '#domain/editions/issue.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { proposedSessions } from '#domain/importing/proposal.ts';
import { useSaving } from '#store/store.ts';
import { CheckField } from '#ui/CheckField.tsx';
import { Button } from '#ui/Button.tsx';
import type { ImportSource } from './importing.ts';
import { useImportWords } from '#parts/importing/importWords.ts';
import { Making } from './Making.tsx';
import { openQuestions } from './openAsks.ts';
import type { Reviewed } from './reviewed.ts';
import { ReviewSummary } from './ReviewSummary.tsx';
import { TargetField } from './TargetField.tsx';
import { takeInNew, takeInto } from './takeIn.ts';
import type { PeopleMatches } from './usePeopleMatches.ts';
import styles from './Review.module.css';

interface TakingInBarProps {
  readonly source: ImportSource;
  readonly review: Reviewed;
  readonly matches: PeopleMatches;
  readonly target: PlannedEvent | null;
}

/** What was read in a line, where it goes, and the button that takes it in. */
export function TakingInBar({ source, review, matches, target }: TakingInBarProps) {
  const words = useImportWords();
  const [isIssued, setIssued] = useState(false);
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
    <>
      <div className={styles['bar']}>
        <ReviewSummary source={source} review={review} matches={matches} />
        {hindrance !== null && (
          <p id="import-hindrance" className={styles['hindrance']}>
            {hindrance}
          </p>
        )}
        <TargetField source={source} target={target} />
        {target !== null && mayIssue(target) && (
          <CheckField label={words('issueToo')} checked={isIssued} onChange={setIssued} />
        )}
        <Button
          look="primary"
          className={styles['accept']}
          disabled={hindrance !== null}
          aria-describedby={hindrance === null ? 'import-making' : 'import-hindrance'}
          onClick={() =>
            target === null
              ? takeInNew(source, review, matches)
              : takeInto(source, review, { matches, target, isIssued: isIssued && mayIssue(target) })
          }
        >
          {count === 0 && programme.papers.length > 0
            ? words('acceptPapers', { count: programme.papers.length })
            : words('accept', { count })}
        </Button>
      </div>
      {hindrance === null && (
        <Making
          id="import-making"
          review={review}
          matches={matches}
          target={target}
          open={openQuestions(source, matches)}
        />
      )}
    </>
  );
}
