import { useMemo } from 'react';
import { useCompared } from './compared.ts';
import { useCompareWords } from './compareWords.ts';
import { isFiltering, isShown, type Filter } from './filter.ts';
import { summaryOf } from './summary.ts';
import styles from './Summary.module.css';

/** The whole comparison in three short sentences: how much, whether anybody must be elsewhere, how many people. */
export function Summary({ filter }: { readonly filter: Filter }) {
  const words = useCompareWords();
  const { comparison } = useCompared();
  const { moved, people } = useMemo(() => summaryOf(comparison), [comparison]);
  const total = comparison.changes.length;
  const shown = comparison.changes.filter((change) => isShown(filter, change)).length;
  return (
    <p className={styles['summary']} role="status">
      <strong>
        {isFiltering(filter) ? words('countShown', { shown, total }) : words('count', { count: total })}
      </strong>{' '}
      {moved === 0 ? words('times.stay') : words('times.change', { count: moved })}{' '}
      {people > 0 && words('people', { count: people })}
    </p>
  );
}
