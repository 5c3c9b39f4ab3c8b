import { memo } from 'react';
import { useCompareWords } from '../compareWords.ts';
import type { Section } from '../groups.ts';
import { ChangeItem } from './ChangeItem.tsx';
import { GroupItem } from './GroupItem.tsx';
import { useSectionName } from './useSectionName.ts';
import styles from './ChangeList.module.css';

/** One group of changes under its heading; what follows from them of itself is folded away and counted. */
export const SectionList = memo(function SectionList({ section }: { readonly section: Section }) {
  const words = useCompareWords();
  const { name, about } = useSectionName(section.head);
  const { entries, consequences } = section;
  return (
    <section className={styles['section']} aria-labelledby={section.key}>
      <div className={styles['head']}>
        <h2 id={section.key} dir="auto">
          {name}
        </h2>
        <span className={styles['count']}>{words('count', { count: section.count })}</span>
        {about !== '' && <p>{about}</p>}
      </div>
      <ul>
        {entries.map((entry) =>
          entry.type === 'change' ? (
            <ChangeItem key={entry.change.key} change={entry.change} />
          ) : (
            <GroupItem key={entry.group.key} group={entry.group} changes={entry.changes} />
          ),
        )}
      </ul>
      {consequences.length > 0 && (
        <details className={styles['consequences']}>
          <summary>{words('consequences', { count: consequences.length })}</summary>
          <ul>
            {consequences.map((change) => (
              <ChangeItem key={change.key} change={change} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
});
