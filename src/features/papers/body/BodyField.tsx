import { lazy, Suspense } from 'react';
import type { EventId } from '#domain/ids.ts';
import { useWords } from '#ui/useWords.ts';
import styles from './BodyEditor.module.css';
import type { WrittenPaper } from './bodyText.ts';

interface BodyFieldProps {
  readonly eventId: EventId;
  readonly paper: WrittenPaper;
}

// The editor is the largest part of the screen: it comes on its own, and the form is there meanwhile.
const BodyEditor = lazy(async () => ({ default: (await import('./BodyEditor.tsx')).BodyEditor }));

/** The text of a letter, a concept note or a note. */
export function BodyField({ eventId, paper }: BodyFieldProps) {
  return (
    <Suspense fallback={<Opening />}>
      <BodyEditor eventId={eventId} paper={paper} />
    </Suspense>
  );
}

function Opening() {
  const words = useWords('writing');
  return (
    <div className={styles['body']}>
      <span className={styles['label']}>{words('label')}</span>
      <div className={styles['frame']} aria-busy="true">
        <p role="status" className="visually-hidden">
          {words('loading')}
        </p>
      </div>
    </div>
  );
}
