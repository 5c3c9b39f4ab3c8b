import type { Finding } from '#domain/checks/finding.ts';
import { findingSentence } from '#parts/checks/findingWords.ts';
import { useFindingsWords } from '#parts/findings/findingsWords.ts';
import { SeverityIcon } from '#parts/findings/SeverityIcon.tsx';
import { libraryNow } from '#store/store.ts';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { seekFinding } from './findingsStore.ts';
import styles from './SheetFindings.module.css';

interface FindingMarkProps {
  readonly findings: readonly Finding[];
  readonly isTabbable: boolean;
}

/** A quiet mark where something was found; it says what, and opens it in the list beside the sheet. */
export function FindingMark({ findings, isTabbable }: FindingMarkProps) {
  const words = useFindingsWords();
  const language = useInterfaceLanguage();
  const [first] = findings;
  if (first === undefined) return null;
  const library = libraryNow();
  const sentence = findings.map((finding) => findingSentence(library, finding, language)).join(' ');
  const label = words('mark', { count: findings.length, sentence });
  return (
    <button
      type="button"
      tabIndex={isTabbable ? 0 : -1}
      className={styles['mark']}
      aria-label={label}
      title={sentence}
      onClick={() => seekFinding(first.key)}
    >
      <SeverityIcon severity={first.severity} />
    </button>
  );
}
