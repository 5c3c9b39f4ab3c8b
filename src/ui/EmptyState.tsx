import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

interface EmptyStateProps {
  readonly title: string;
  /** Where the head of the screen says the same. */
  readonly isTitleHidden?: boolean;
  /** What to do next. */
  readonly about: string;
  readonly action?: ReactNode;
}

/** What stands where there is nothing to show: why, and what to do next. */
export function EmptyState({ title, isTitleHidden = false, about, action }: EmptyStateProps) {
  return (
    <div className={styles['empty']}>
      {!isTitleHidden && <h2>{title}</h2>}
      <p>{about}</p>
      {action}
    </div>
  );
}
