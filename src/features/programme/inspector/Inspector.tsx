import { X } from 'lucide-react';
import { IconButton } from '#ui/Button.tsx';
import { useWords } from '#ui/useWords.ts';
import { closeDetails, useProgramme } from '../programmeStore.ts';
import { DayInspector } from './DayInspector.tsx';
import { EventInspector } from './EventInspector.tsx';
import { PersonInspector } from './PersonInspector.tsx';
import { SessionInspector } from './SessionInspector.tsx';
import styles from './Inspector.module.css';

/** What is selected, in full: every setting that has no place on the sheet. */
export function Inspector() {
  const words = useWords('inspector');
  const inspected = useProgramme((state) => state.inspected);
  const isOpen = useProgramme((state) => state.areDetailsOpen);
  if (inspected === null) return <p className={styles['nothing']}>{words('nothing')}</p>;
  return (
    <section className={styles['inspector']} data-open={isOpen} aria-label={words('title')}>
      <IconButton label={words('close')} className={styles['close']} onClick={closeDetails}>
        <X />
      </IconButton>
      {inspected.type === 'session' && (
        <SessionInspector key={inspected.sessionId} sessionId={inspected.sessionId} />
      )}
      {inspected.type === 'person' && (
        <PersonInspector
          key={inspected.participationId}
          sessionId={inspected.sessionId}
          participationId={inspected.participationId}
        />
      )}
      {inspected.type === 'day' && <DayInspector key={inspected.day} day={inspected.day} />}
      {inspected.type === 'event' && <EventInspector />}
    </section>
  );
}
