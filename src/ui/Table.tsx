import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { joinClasses } from './joinClasses.ts';
import styles from './Table.module.css';

interface TableProps {
  /** What the table lists: heard, not seen. */
  readonly caption: string;
  readonly className?: string | undefined;
  readonly isHidden?: boolean;
  readonly children: ReactNode;
}

/** A list of records a row each, as on paper: a rule below each row, a heavy one below the headings. */
export function Table({ caption, className, isHidden = false, children }: TableProps) {
  return (
    <table className={joinClasses(styles['table'], className)} hidden={isHidden}>
      <caption className="visually-hidden">{caption}</caption>
      {children}
    </table>
  );
}

interface SortHeaderProps {
  readonly label: string;
  /** null = the table is in another column's order. */
  readonly sorted: 'ascending' | 'descending' | null;
  readonly className?: string | undefined;
  readonly onSort: () => void;
}

export function SortHeader({ label, sorted, className, onSort }: SortHeaderProps) {
  const Arrow = sorted === 'descending' ? ArrowDown : ArrowUp;
  return (
    <th scope="col" className={className} aria-sort={sorted ?? 'none'}>
      <button type="button" className={styles['sort']} onClick={onSort}>
        {label}
        {sorted !== null && <Arrow aria-hidden="true" />}
      </button>
    </th>
  );
}
