import { useRef } from 'react';
import type { Finding } from '#domain/checks/finding.ts';
import { FindingItem } from './FindingItem.tsx';
import { useKeptFocus } from './useKeptFocus.ts';
import styles from './Findings.module.css';

interface FindingListProps {
  readonly label: string;
  readonly findings: readonly Finding[];
  readonly onShow: (finding: Finding) => void;
}

/** Findings one under the other; the focus stays in the list when one of them goes. */
export function FindingList({ label, findings, onShow }: FindingListProps) {
  const list = useRef<HTMLUListElement>(null);
  useKeptFocus(list);
  return (
    <ul ref={list} aria-label={label} tabIndex={-1} className={styles['list']}>
      {findings.map((finding) => (
        <FindingItem key={finding.key} finding={finding} onShow={onShow} />
      ))}
    </ul>
  );
}
