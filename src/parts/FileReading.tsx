import { momentText } from '#languages/moments.ts';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';
import { contentsText } from './libraryContents.ts';
import type { OpenedFile } from './openedFile.ts';
import styles from './OpenFileDialog.module.css';

const MOST_REPAIRS_SHOWN = 8;

/** What was found in a file: its contents and its repairs, or why it is refused. */
export function FileReading({ file }: { readonly file: OpenedFile }) {
  const words = useWords('settings');
  const repairWords = useWords('repairs');
  const language = useInterfaceLanguage();
  if (file.kind === 'unreadable') return <p className={styles['problem']}>{words('file.unreadable')}</p>;
  if (file.kind === 'refused') {
    return <p className={styles['problem']}>{repairWords(`problem.${file.problem}`)}</p>;
  }
  const { name, library, repairs, savedAt } = file;
  return (
    <>
      <p>
        {words('file.holds', { name, things: contentsText(library, language) })}{' '}
        {savedAt !== '' && words('file.savedOn', { date: momentText(Date.parse(savedAt), language) })}
      </p>
      {repairs.length > 0 && (
        <div className={styles['repairs']}>
          <p>{words('file.repairs', { count: repairs.length })}</p>
          <ul>
            {repairs.slice(0, MOST_REPAIRS_SHOWN).map((repair) => (
              <li key={`${repair.where.join('/')} ${repair.what} ${repair.value ?? ''}`}>
                {repairWords(`what.${repair.what}`, { value: repair.value ?? '' })}
              </li>
            ))}
          </ul>
          {repairs.length > MOST_REPAIRS_SHOWN && (
            <p>{words('file.moreRepairs', { count: repairs.length - MOST_REPAIRS_SHOWN })}</p>
          )}
        </div>
      )}
    </>
  );
}
