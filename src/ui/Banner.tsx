import { CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { joinClasses } from './joinClasses.ts';
import styles from './Banner.module.css';

interface BannerProps {
  readonly tone: 'info' | 'good' | 'warn' | 'bad';
  /** What happened, in a sentence. */
  readonly title: string;
  /** What is safe and what to do. */
  readonly children?: ReactNode;
  readonly buttons?: ReactNode;
}

const ICONS = { info: Info, good: CircleCheck, warn: TriangleAlert, bad: TriangleAlert };

/** A message that stays until it is dealt with. A bad one is read out at once, the others in their turn. */
export function Banner({ tone, title, children, buttons }: BannerProps) {
  const Icon = ICONS[tone];
  return (
    <div role={tone === 'bad' ? 'alert' : 'status'} className={joinClasses(styles['banner'], styles[tone])}>
      <Icon aria-hidden="true" />
      <div className={styles['text']}>
        <p className={styles['title']}>{title}</p>
        {children}
      </div>
      {buttons !== undefined && <div className={styles['buttons']}>{buttons}</div>}
    </div>
  );
}
