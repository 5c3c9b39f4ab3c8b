import type { Session } from '#domain/programme/session.ts';
import { useWords } from '#ui/useWords.ts';
import { SpeakingOver } from './speaking/SpeakingOver.tsx';
import styles from './Marks.module.css';

/** Small marks behind the heading: TBC, closed, webcast, an internal note. */
export function SessionMarks({ session }: { readonly session: Session }) {
  const words = useWords('programme');
  const vocabulary = useWords('vocabulary');
  return (
    <>
      <SpeakingOver session={session} />
      {session.isToBeConfirmed && <span className={styles['tbc']}>{words('tbc')}</span>}
      {session.access !== 'unstated' && session.access !== 'open' && (
        <span className={styles['mark']}>{vocabulary(`access.${session.access}`)}</span>
      )}
      {session.isWebcast && <span className={styles['mark']}>{words('webcast')}</span>}
      {session.note !== '' && (
        <span className={styles['mark']} title={session.note}>
          {words('hasNote')}
        </span>
      )}
    </>
  );
}
