import { useRef } from 'react';
import type { Session } from '#domain/programme/session.ts';
import { speakingTimeOf } from '#domain/programme/speakingTime.ts';
import { kindOf } from '#domain/session-kinds/registry.ts';
import { joinClasses } from '#ui/joinClasses.ts';
import { useWords } from '#ui/useWords.ts';
import { useSheet } from '../sheetContext.ts';
import { FitMinutes } from './FitMinutes.tsx';
import { FitTime } from './FitTime.tsx';
import { SpeakingBar } from './SpeakingBar.tsx';
import { partsLine, verdictLine } from './speakingWords.ts';
import styles from './Speaking.module.css';

/** Who speaks for how long against how long the session sits, what is left for the floor, and how to make it fit. */
export function SpeakingTime({ session }: { readonly session: Session }) {
  const { language } = useSheet();
  const words = useWords('speaking');
  const heading = useRef<HTMLHeadingElement>(null);
  const time = speakingTimeOf(session);
  if (kindOf(session).isPause || (time.planned === 0 && time.length === null)) return null;
  const usual = time.turns.filter(({ isUsual }) => isUsual).length;
  const isOver = (time.left ?? 0) < 0;
  // A button that has done its work is gone: the focus stays with what it was about.
  const onDone = (): void => heading.current?.focus();
  const ways = (
    <>
      <FitMinutes session={session} time={time} onDone={onDone} />
      <FitTime session={session} onDone={onDone} />
    </>
  );
  return (
    <section className={styles['speaking']} aria-labelledby="speaking-time">
      <h4 id="speaking-time" ref={heading} tabIndex={-1}>
        {words('title')}
      </h4>
      <SpeakingBar time={time} />
      <p className={joinClasses(styles['verdict'], isOver && styles['over'])}>{verdictLine(session, time)}</p>
      <p>{partsLine(session, time, language)}</p>
      {usual > 0 && <p className={styles['hint']}>{words('usual', { count: usual })}</p>}
      {isOver || time.length === null ? (
        <div className={styles['ways']}>{ways}</div>
      ) : (
        time.planned > 0 &&
        time.left !== 0 && (
          <details className={styles['more']}>
            <summary>{words('fit')}</summary>
            <div className={styles['ways']}>{ways}</div>
          </details>
        )
      )}
    </section>
  );
}
