import { EmptyState } from '#ui/EmptyState.tsx';
import { useWords } from '#ui/useWords.ts';
import { AlikePairRow } from './AlikePairRow.tsx';
import { PeopleKeptApart } from './PeopleKeptApart.tsx';
import type { AlikePair } from './useAlike.ts';
import styles from './AlikePeople.module.css';

/** Pairs that may be one person under two spellings, to be merged or kept apart one by one. */
export function AlikePeople({ pairs }: { readonly pairs: readonly AlikePair[] }) {
  const words = useWords('people');
  return (
    <>
      {pairs.length === 0 ? (
        <EmptyState title={words('nobodyAlike')} about={words('nobodyAlikeAbout')} />
      ) : (
        <>
          <p className={styles['about']}>{words('alikeAbout')}</p>
          <ul className={styles['pairs']} aria-label={words('screen')}>
            {pairs.map((pair) => (
              <AlikePairRow key={`${pair.first.id} ${pair.second.id}`} pair={pair} />
            ))}
          </ul>
        </>
      )}
      <PeopleKeptApart />
    </>
  );
}
