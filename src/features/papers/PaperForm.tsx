import type { EventId } from '#domain/ids.ts';
import type { Paper } from '#domain/papers/paper.ts';
import { AuthoredForm } from './AuthoredForm.tsx';
import { BasicsForm } from './BasicsForm.tsx';
import styles from './Form.module.css';
import { GeneratedForm } from './GeneratedForm.tsx';
import { LetterForm } from './LetterForm.tsx';

interface PaperFormProps {
  readonly eventId: EventId;
  readonly paper: Paper;
}

/** The form of a paper: each kind has its own, under what all have. */
export function PaperForm({ eventId, paper }: PaperFormProps) {
  return (
    <div className={styles['form']}>
      <BasicsForm eventId={eventId} paper={paper} />
      {paper.form === 'letter' && <LetterForm eventId={eventId} letter={paper} />}
      {paper.form === 'authored' && <AuthoredForm eventId={eventId} paper={paper} />}
      {paper.form === 'generated' && <GeneratedForm eventId={eventId} paper={paper} />}
    </div>
  );
}
