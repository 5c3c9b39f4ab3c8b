import { useImporting } from './importing.ts';
import { useImportWords } from '#parts/importing/importWords.ts';
import styles from './Review.module.css';

/** Which of several sources is looked at; nothing where there is only one. */
export function SourceTabs() {
  const words = useImportWords();
  const sources = useImporting((state) => state.sources);
  const currentId = useImporting((state) => state.currentId);
  if (sources.length < 2) return null;
  return (
    <div role="group" aria-label={words('sourcesLabel')} className={styles['tabs']}>
      {sources.map(({ id, name, outcome, isTakenIn }) => (
        <button
          key={id}
          type="button"
          className={styles['tab']}
          aria-pressed={id === currentId}
          onClick={() => useImporting.setState({ currentId: id })}
        >
          <bdi>{name === '' ? words('pasted') : name}</bdi>
          {isTakenIn && <small>{words('takenIn')}</small>}
          {!outcome.isRead && <small>{words('notRead')}</small>}
        </button>
      ))}
    </div>
  );
}
