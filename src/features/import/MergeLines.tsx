import { SelectField } from '#ui/SelectField.tsx';
import { correctMerging, currentSource, useImporting } from './importing.ts';
import { useImportWords } from '#parts/importing/importWords.ts';
import { useMergedRow } from './useMerge.ts';
import styles from './Merge.module.css';

/** What a row does to the event it goes into: which session it brings up to the source, and how. */
export function MergeLines({ sessionKey }: { readonly sessionKey: string }) {
  const words = useImportWords();
  const row = useMergedRow(sessionKey);
  const merging = useImporting((state) => currentSource(state)?.corrections.merging);
  if (row === null || merging === undefined) return null;
  const { there, isAdded, sentences, gone } = row;
  if (there === null) return <p className={styles['adds']}>{words('adds')}</p>;
  const { added, keptPeople } = merging;
  return (
    <div className={styles['merge']}>
      <SelectField
        label={words('whatBecomes')}
        isLabelHidden
        value={isAdded ? 'add' : 'update'}
        options={[
          { value: 'update', label: words('updates', { title: there }) },
          { value: 'add', label: words('addsAnother') },
        ]}
        onChange={(value) =>
          correctMerging({
            added: value === 'add' ? [...added, sessionKey] : added.filter((key) => key !== sessionKey),
          })
        }
      />
      {!isAdded && sentences.length === 0 && <p>{words('noChange')}</p>}
      {sentences.length > 0 && (
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence} dir="auto">
              {sentence}
            </li>
          ))}
        </ul>
      )}
      {gone.map(({ seat, name, isKept }) => (
        <label key={seat} className={styles['gone']}>
          <input
            type="checkbox"
            checked={isKept}
            onChange={(event) =>
              correctMerging({
                keptPeople: event.target.checked
                  ? [...keptPeople, seat]
                  : keptPeople.filter((one) => one !== seat),
              })
            }
          />
          <span>{words('keepPerson', { name })}</span>
        </label>
      ))}
    </div>
  );
}
