import type { PlannedEvent } from '#domain/plannedEvent.ts';
import { textIn } from '#languages/language.ts';
import { useImportWords } from '#parts/importing/importWords.ts';
import { CheckField } from '#ui/CheckField.tsx';
import { correctMerging, type ImportSource } from './importing.ts';
import { type Merge, mergeCounts } from './mergeWords.ts';
import { NotInSource } from './NotInSource.tsx';
import type { Reviewed } from './reviewed.ts';
import styles from './Merge.module.css';

interface MergePanelProps {
  readonly source: ImportSource;
  readonly review: Reviewed;
  readonly target: PlannedEvent;
  readonly merge: Merge;
  /** Rows that change nothing are hidden. */
  readonly isBrief: boolean;
  readonly onBrief: (isBrief: boolean) => void;
}

/** What a merge does to the event as a whole, and the sessions of the event that the source does not have. */
export function MergePanel({
  source,
  review: { programme },
  target,
  merge,
  isBrief,
  onBrief,
}: MergePanelProps) {
  const words = useImportWords();
  const { merging } = source.corrections;
  const title = textIn(target.title, programme.language, target.mainLanguage);
  const counts = mergeCounts(merge);
  const told = (['changed', 'new', 'same'] as const).filter((state) => counts[state] > 0);
  const facts = [
    ...(merge.isOnOtherClock ? [words('otherClock', { from: programme.timeZone, to: target.timeZone })] : []),
    ...merge.sentences,
    ...merge.papersThere.map((paper) => words('paperThere', { title: paper || words('paperUntitled') })),
  ];
  return (
    <section className={styles['panel']} aria-labelledby="import-merge">
      <h2 id="import-merge">{words('mergeInto', { title: title || words('untitled') })}</h2>
      <p>{words(merge.isKnownSource ? 'mergeKnown' : 'mergeAbout')}</p>
      {told.length > 0 && (
        <p className={styles['counts']} role="status">
          {told.map((state) => words(`mergeCount.${state}`, { count: counts[state] })).join(' · ')}
        </p>
      )}
      {counts.same > 0 && counts.same < merge.rowByKey.size && (
        <CheckField label={words('brief')} checked={isBrief} onChange={onBrief} />
      )}
      {merge.hasOtherTitle && (
        <CheckField
          label={words('takesTitle', { title: programme.title })}
          checked={!merging.isTitleLeft}
          onChange={(isTaken) => correctMerging({ isTitleLeft: !isTaken })}
        />
      )}
      {merge.hasOtherRoom && (
        <CheckField
          label={words('takesRoom', { room: programme.room })}
          checked={!merging.isRoomLeft}
          onChange={(isTaken) => correctMerging({ isRoomLeft: !isTaken })}
        />
      )}
      {facts.length > 0 && (
        <ul className={styles['sentences']} dir="auto">
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
      <NotInSource alone={merge.notInSource} removed={merging.removed} />
    </section>
  );
}
