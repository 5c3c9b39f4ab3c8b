import { Clock } from 'lucide-react';
import type { Session } from '#domain/programme/session.ts';
import { speakingTimeOf } from '#domain/programme/speakingTime.ts';
import { useWords } from '#ui/useWords.ts';
import { verdictLine } from './speakingWords.ts';
import styles from './Speaking.module.css';

/** A quiet mark on a session whose speakers have more minutes than it has. */
export function SpeakingOver({ session }: { readonly session: Session }) {
  const words = useWords('speaking');
  const time = speakingTimeOf(session);
  const over = -(time.left ?? 0);
  if (over <= 0) return null;
  return (
    <span className={styles['mark']} title={verdictLine(session, time)}>
      <Clock aria-hidden /> {words('overMark', { over })}
    </span>
  );
}
