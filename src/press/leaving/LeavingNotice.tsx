import { TriangleAlert, X } from 'lucide-react';
import { Button, IconButton } from '#ui/Button.tsx';
import { useWords } from '#ui/useWords.ts';
import { dismissFailure, useLeaving } from './leavingStore.ts';
import type { LeavingFailure, LeavingJob } from './leavingStore.ts';
import styles from './LeavingNotice.module.css';

/** How far a long export is, with the way to stop it; and what went wrong with the last one, until it is dealt with. */
export function LeavingNotice() {
  const words = useWords('leaving');
  const { job, failure } = useLeaving();
  return (
    <section className={styles['place']} aria-label={words('progress')}>
      {job?.isLong === true && <Progress job={job} />}
      {failure !== null && <Failure failure={failure} />}
    </section>
  );
}

function Progress({ job }: { readonly job: LeavingJob }) {
  const words = useWords('leaving');
  const { title, kind, done, total } = job;
  const text = kind === 'print' ? words('setting', { title }) : words('writing', { title });
  return (
    <div className={styles['card']} role="status">
      <div className={styles['text']}>
        <p>{text}</p>
        {total === 1 ? (
          <progress aria-label={text} />
        ) : (
          <progress aria-label={text} max={total} value={done} />
        )}
        {total > 1 && (
          <p className={styles['about']} aria-hidden="true">
            {words('done', { done, total })}
          </p>
        )}
      </div>
      <Button onClick={job.cancel}>{words('cancel')}</Button>
    </div>
  );
}

function Failure({ failure }: { readonly failure: LeavingFailure }) {
  const words = useWords('leaving');
  const { title, kind, reason, retry } = failure;
  return (
    <div className={styles['card']} role="alert">
      <TriangleAlert aria-hidden="true" />
      <div className={styles['text']}>
        <p className={styles['title']}>{words(`failed.${kind}`, { title })}</p>
        <p>{words(`reason.${reason}`)}</p>
        <p>{words('safe')}</p>
        <Button className={styles['again']} onClick={retry}>
          {words('tryAgain')}
        </Button>
      </div>
      <IconButton label={words('dismiss')} onClick={dismissFailure}>
        <X />
      </IconButton>
    </div>
  );
}
