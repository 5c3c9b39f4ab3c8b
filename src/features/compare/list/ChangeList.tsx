import { useMemo } from 'react';
import { useCompared } from '../compared.ts';
import { useCompareWords } from '../compareWords.ts';
import { isShown } from '../filter.ts';
import { sectionsOf } from '../groups.ts';
import type { ComparePlace } from '../place.ts';
import { SectionList } from './SectionList.tsx';
import { usePortions } from './usePortions.ts';
import styles from './ChangeList.module.css';

/** Every change that is shown, in plain sentences. */
export function ChangeList({ place }: { readonly place: ComparePlace }) {
  const words = useCompareWords();
  const { comparison } = useCompared();
  const { grouping, isWithoutRooms, isPeopleOnly, isWithoutInternal, personId } = place;
  const sections = useMemo(() => {
    const filter = { isWithoutRooms, isPeopleOnly, isWithoutInternal, personId };
    return sectionsOf(comparison, grouping, (change) => isShown(filter, change));
  }, [comparison, grouping, isWithoutRooms, isPeopleOnly, isWithoutInternal, personId]);
  const count = usePortions(sections);
  return (
    <div className={styles['list']} aria-busy={count < sections.length}>
      {sections.length === 0 && <p>{words('nothingShown')}</p>}
      {sections.slice(0, count).map((section) => (
        <SectionList key={section.key} section={section} />
      ))}
    </div>
  );
}
