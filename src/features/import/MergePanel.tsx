import { isRetitled } from '#domain/importing/mergeEvent.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { textIn } from '#languages/language.ts';
import { useImportWords } from '#parts/importing/importWords.ts';
import { CheckField } from '#ui/CheckField.tsx';
import { correctMerging, type ImportSource } from './importing.ts';
import type { Merge } from './merge.ts';
import type { Reviewed } from './reviewed.ts';
import styles from './Merge.module.css';

interface MergePanelProps {
  readonly source: ImportSource;
  readonly review: Reviewed;
  readonly target: PlannedEvent;
  readonly merge: Merge;
}

/** What a merge does to the event as a whole, and the sessions of the event that the source does not have. */
export function MergePanel({ source, review: { programme }, target, merge }: MergePanelProps) {
  const words = useImportWords();
  const { merging } = source.corrections;
  const title = textIn(target.title, programme.language, target.mainLanguage);
  const asRead = programme.title === '' ? {} : { [programme.language]: programme.title };
  return (
    <section className={styles['panel']} aria-labelledby="import-merge">
      <h2 id="import-merge">{words('mergeInto', { title: title || words('untitled') })}</h2>
      <p>{words('mergeAbout')}</p>
      {isRetitled(target, { title: asRead }) && (
        <CheckField
          label={words('takesTitle', { title: programme.title })}
          checked={!merging.isTitleLeft}
          onChange={(isTaken) => correctMerging({ isTitleLeft: !isTaken })}
        />
      )}
      {programme.room !== '' && (
        <CheckField
          label={words('takesRoom', { room: programme.room })}
          checked={!merging.isRoomLeft}
          onChange={(isTaken) => correctMerging({ isRoomLeft: !isTaken })}
        />
      )}
      {merge.sentences.length > 0 && (
        <ul className={styles['sentences']}>
          {merge.sentences.map((sentence) => (
            <li key={sentence} dir="auto">
              {sentence}
            </li>
          ))}
        </ul>
      )}
      {merge.notInSource.length > 0 && (
        <fieldset className={styles['missing']}>
          <legend>{words('notInSource')}</legend>
          {merge.notInSource.map(({ id, name }) => (
            <CheckField
              key={id}
              label={words('removeSession', { title: name || words('noTitle') })}
              checked={merging.removed.includes(id)}
              onChange={(isRemoved) =>
                correctMerging({
                  removed: isRemoved ? [...merging.removed, id] : merging.removed.filter((one) => one !== id),
                })
              }
            />
          ))}
        </fieldset>
      )}
    </section>
  );
}
