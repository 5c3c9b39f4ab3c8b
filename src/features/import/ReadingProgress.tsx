import { Button } from '#ui/Button.tsx';
import { useImporting } from './importing.ts';
import { useImportWords } from '#parts/importing/importWords.ts';
import { stopReading } from './readSources.ts';
import styles from './Source.module.css';

/** What is being read, how far it has come, and the way to stop it. */
export function ReadingProgress() {
  const words = useImportWords();
  const progress = useImporting((state) => state.progress);
  return (
    <span className={styles['progress']}>
      <span role="status">
        {progress !== null &&
          (progress.name === ''
            ? words('readingOne')
            : words('readingNamed', {
                name: progress.name,
                index: progress.index + 1,
                count: progress.count,
              }))}
      </span>
      {progress !== null && (
        <>
          <progress aria-label={words('readingOne')} value={progress.share} max={1} />
          <Button onClick={stopReading}>{words('stop')}</Button>
        </>
      )}
    </span>
  );
}
