import { peopleOf } from '#domain/importing/proposedPeople.ts';
import { proposedSessions } from '#domain/importing/proposal.ts';
import { Button } from '#ui/Button.tsx';
import type { ImportSource } from './importing.ts';
import { useImportWords } from '#parts/importing/importWords.ts';
import { whenDrawn } from './lineLinks.ts';
import type { Reviewed } from './reviewed.ts';
import type { PeopleMatches } from './usePeopleMatches.ts';
import styles from './Review.module.css';

interface ReviewSummaryProps {
  readonly source: ImportSource;
  readonly review: Reviewed;
  readonly matches: PeopleMatches;
}

/** How much was read, and what is left to look at. */
export function ReviewSummary({ source, review, matches }: ReviewSummaryProps) {
  const words = useImportWords();
  const { programme, toLookAt } = review;
  const open =
    source.asked.filter(({ key }) => source.answers[key] === undefined).length +
    matches.doubtful.filter(({ key }) => source.corrections.people[key] === undefined).length;
  const facts = [
    words('sessions', { count: proposedSessions(programme).length }),
    words('days', { count: programme.days.length }),
    words('people', { count: peopleOf(programme).length }),
    ...(programme.papers.length === 0 ? [] : [words('papers', { count: programme.papers.length })]),
    ...(open === 0 ? [] : [words('toAnswer', { count: open })]),
    ...(toLookAt.length === 0 ? [] : [words('toLook', { count: toLookAt.length })]),
  ];
  const [first] = toLookAt;
  return (
    <div className={styles['summary']}>
      <p role="status">{facts.join(' · ')}</p>
      {first !== undefined && (
        <Button
          look="quiet"
          onClick={() =>
            whenDrawn(
              () => document.querySelector<HTMLElement>(`[data-session="${CSS.escape(first)}"]`),
              (card) => {
                card.scrollIntoView({ block: 'center' });
                card.querySelector('button')?.focus({ preventScroll: true });
              },
            )
          }
        >
          {words('nextLook')}
        </Button>
      )}
    </div>
  );
}
