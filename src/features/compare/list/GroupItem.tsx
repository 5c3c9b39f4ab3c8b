import type { ChangeGroup, Change } from '#domain/editions/compare/change.ts';
import { useCompared } from '../compared.ts';
import { useCompareWords } from '../compareWords.ts';
import { groupSentence } from '../groupSentence.ts';
import { Sign } from '../Sign.tsx';
import { ChangeItem } from './ChangeItem.tsx';
import styles from './ChangeList.module.css';

interface GroupItemProps {
  readonly group: ChangeGroup;
  readonly changes: readonly Change[];
}

/** Changes that are one and the same thing, said in one line that unfolds. */
export function GroupItem({ group, changes }: GroupItemProps) {
  const words = useCompareWords();
  const compared = useCompared();
  return (
    <li className={styles['change']} data-stop={group.key} tabIndex={-1}>
      <Sign name="moved" />
      <div className={styles['group']}>
        <p dir="auto" data-sentence>
          {groupSentence(group, changes, compared, words)}
        </p>
        <details>
          <summary>{words('unfold', { count: changes.length })}</summary>
          <ul>
            {changes.map((change) => (
              <ChangeItem key={change.key} change={change} />
            ))}
          </ul>
        </details>
      </div>
    </li>
  );
}
