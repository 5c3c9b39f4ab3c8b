import { FOUND_KINDS, type FoundKind } from '#parts/search/searchable.ts';
import type { LibrarySearch } from '#parts/search/useLibrarySearch.ts';
import { Button } from '#ui/Button.tsx';
import { useWords } from '#ui/useWords.ts';
import { ResultLink } from './ResultLink.tsx';
import styles from './ResultGroups.module.css';

interface ResultGroupsProps {
  readonly search: LibrarySearch;
  /** null = all. */
  readonly kind: FoundKind | null;
  readonly onShowKind: (kind: FoundKind | null) => void;
  readonly onShowMore: () => void;
}

/** What was found, kind by kind; the kind of the best result comes first. */
export function ResultGroups({ search, kind, onShowKind, onShowMore }: ResultGroupsProps) {
  const words = useWords('search');
  const byBest = new Set([...search.results.map((result) => result.kind), ...FOUND_KINDS]);
  const kinds = kind === null ? [...byBest] : [kind];
  return kinds.map((each) => {
    const results = search.results.filter((result) => result.kind === each);
    const count = search.counts[each];
    if (results.length === 0) return null;
    return (
      <section key={each} className={styles['group']} aria-labelledby={`found-${each}`}>
        <h2 id={`found-${each}`}>
          {words(`kind.${each}`)} <span className={styles['count']}>{count}</span>
        </h2>
        <ol>
          {results.map((result) => (
            <li key={result.key}>
              <ResultLink result={result} />
            </li>
          ))}
        </ol>
        {results.length < count && (
          <Button
            look="quiet"
            aria-describedby={`found-${each}`}
            onClick={kind === null ? () => onShowKind(each) : onShowMore}
          >
            {kind === null ? words('showAll', { count }) : words('showMore')}
          </Button>
        )}
      </section>
    );
  });
}
