import { ReferenceFailure } from '#reference/fetching.ts';
import { Button } from '#ui/Button.tsx';
import { useWords } from '#ui/useWords.ts';
import styles from './Forms.module.css';

interface NotLoadedProps {
  readonly error: Error | null;
  readonly onRetry: () => void;
}

/** Says why something that comes with the program could not be fetched, and offers to try again. */
export function NotLoaded({ error, onRetry }: NotLoadedProps) {
  const words = useWords('events');
  if (error === null) return null;
  const reason = error instanceof ReferenceFailure ? words(`failure.${error.problem}`) : error.message;
  return (
    <div role="alert" className={styles['failure']}>
      <p>
        <strong>{words('notLoaded')}</strong> {reason}
      </p>
      <Button onClick={onRetry}>{words('retry')}</Button>
    </div>
  );
}
