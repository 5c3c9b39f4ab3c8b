import type { ImportProblem } from '#imports/people/proposal.ts';
import { useWords } from '#ui/useWords.ts';
import styles from './PeopleImport.module.css';

/** More would bury what was read. */
const MOST = 100;

/** The lines nobody was found in, so that none is lost unseen. */
export function ProblemLines({ problems }: { readonly problems: readonly ImportProblem[] }) {
  const words = useWords('peopleImport');
  if (problems.length === 0) return null;
  return (
    <details className={styles['problems']} open={problems.length < 6}>
      <summary>{words('problems', { count: problems.length })}</summary>
      <ul>
        {problems.slice(0, MOST).map(({ kind, line, source }) => (
          <li key={`${line} ${kind}`}>
            {line > 0 && <span>{words('line', { line })}</span>} {words(`problem.${kind}`)}{' '}
            <bdi>{source}</bdi>
          </li>
        ))}
      </ul>
      {problems.length > MOST && <p>{words('moreProblems', { count: problems.length - MOST })}</p>}
    </details>
  );
}
