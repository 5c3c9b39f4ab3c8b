import { peopleOf } from '#domain/importing/proposedPeople.ts';
import { proposedSessions } from '#domain/importing/proposal.ts';
import { Button } from '#ui/Button.tsx';
import type { ImportSource } from './importing.ts';
import { useImportWords } from '#parts/importing/importWords.ts';
import { whenDrawn } from './lineLinks.ts';
import { openQuestions, openRemarks } from './openAsks.ts';
import type { Reviewed } from './reviewed.ts';
import type { PeopleMatches } from './usePeopleMatches.ts';
import styles from './Review.module.css';

interface ReviewSummaryProps {
  readonly source: ImportSource;
  readonly review: Reviewed;
  readonly matches: PeopleMatches;
}

/** How much was read, and what is left to answer, to look at and to know, each with the way there. */
export function ReviewSummary({ source, review, matches }: ReviewSummaryProps) {
  const words = useImportWords();
  const { programme, toLookAt, undated } = review;
  const questions = openQuestions(source, matches);
  const remarks = openRemarks(source);
  const facts = [
    words('sessions', { count: proposedSessions(programme).length }),
    words('days', { count: programme.days.length }),
    words('people', { count: peopleOf(programme).length }),
    ...(programme.papers.length === 0 ? [] : [words('papers', { count: programme.papers.length })]),
    ...(questions === 0 ? [] : [words('toAnswer', { count: questions })]),
    ...(toLookAt.length === 0 ? [] : [words('toLook', { count: toLookAt.length })]),
    ...(remarks === 0 ? [] : [words('remarks', { count: remarks })]),
  ];
  const [first] = toLookAt;
  return (
    <div className={styles['summary']}>
      <p role="status">{facts.join(' · ')}</p>
      {questions > 0 && (
        <Button look="quiet" onClick={() => goToFirst('[data-ask="open"]', 'button')}>
          {words('nextAsk')}
        </Button>
      )}
      {undated > 0 && (
        <Button look="quiet" onClick={() => goToFirst('[data-undated="true"]', '[type="date"]')}>
          {words('nextDay')}
        </Button>
      )}
      {first !== undefined && (
        <Button
          look="quiet"
          onClick={() => goToFirst(`[data-session="${CSS.escape(first)}"]`, 'input, button')}
        >
          {words('nextLook')}
        </Button>
      )}
    </div>
  );
}

/** Brings it into view, with the keys on what it is answered by. */
function goToFirst(what: string, focused: string): void {
  whenDrawn(
    () => document.querySelector<HTMLElement>(what),
    (found) => {
      found.scrollIntoView({ block: 'center' });
      found.querySelector<HTMLElement>(focused)?.focus({ preventScroll: true });
    },
  );
}
