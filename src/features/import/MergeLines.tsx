import { useImporting, correctMerging, currentSource } from './importing.ts';
import { MergeChoice } from './MergeChoice.tsx';
import { useImportWords } from '#parts/importing/importWords.ts';
import { mergeState } from './mergeWords.ts';
import { useMergedRow } from './useMerge.ts';
import styles from './Merge.module.css';

interface MergeLinesProps {
  readonly sessionKey: string;
  /** As the row is called in the source. */
  readonly title: string;
}

/** What a row does to the event it goes into: which session it brings up to the source, and how. */
export function MergeLines({ sessionKey, title }: MergeLinesProps) {
  const words = useImportWords();
  const row = useMergedRow(sessionKey);
  const merging = useImporting((state) => currentSource(state)?.corrections.merging);
  if (row === null || merging === undefined) return null;
  const { keptPeople } = merging;
  const state = mergeState(row);
  const isRenamed = row.there !== null && row.name !== title && !row.isAgain;
  return (
    <div className={styles['merge']} data-merge={state}>
      <div className={styles['head']}>
        <p className={styles['told']}>
          <strong className={styles['state']}>{words(`merge.${state}`)}</strong>
          {isRenamed && <bdi>{row.name}</bdi>}
        </p>
        {!row.isAgain && <MergeChoice sessionKey={sessionKey} title={title} row={row} />}
      </div>
      {row.sentences.length > 0 && (
        <ul dir="auto">
          {row.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {row.gone.map(({ seat, name, isKept }) => (
        <label key={seat} className={styles['gone']}>
          <input
            type="checkbox"
            checked={isKept}
            onChange={({ target }) =>
              correctMerging({
                keptPeople: target.checked ? [...keptPeople, seat] : keptPeople.filter((one) => one !== seat),
              })
            }
          />
          <span>{words('keepPerson', { name })}</span>
        </label>
      ))}
    </div>
  );
}
