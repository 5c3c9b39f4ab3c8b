import type { ReactNode } from 'react';
import { joinClasses } from './joinClasses.ts';
import styles from './Chip.module.css';

interface ChipProps {
  readonly tone?: 'plain' | 'accent' | 'warn' | 'bad' | 'good';
  readonly children: ReactNode;
}

/** A small fact in a rounded frame: a stage, a count. The words say it; the colour only repeats it. */
export function Chip({ tone = 'plain', children }: ChipProps) {
  return <span className={joinClasses(styles['chip'], styles[tone])}>{children}</span>;
}
