import type { Finding } from '#domain/checks/finding.ts';
import { useEditionWords } from '#parts/editions/editionWords.ts';
import { FindingLines } from './FindingLines.tsx';
import styles from './Dialogs.module.css';

interface StillOpenProps {
  readonly findings: readonly Finding[];
  readonly stageName: string;
}

/** What is still open in an edition that is to be final: all of it, so that nobody issues it unawares. */
export function StillOpen({ findings, stageName }: StillOpenProps) {
  const words = useEditionWords();
  return (
    <div className={styles['form']}>
      <p>{words('issuing.stillOpen', { stage: stageName, count: findings.length })}</p>
      <FindingLines findings={findings} />
    </div>
  );
}
