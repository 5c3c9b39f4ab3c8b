import type { Finding } from '#domain/checks/finding.ts';
import { addressOfFinding } from '#parts/checks/addressOfFinding.ts';
import { findingPlaceName, findingSentence } from '#parts/checks/findingWords.ts';
import { SeverityIcon } from '#parts/findings/SeverityIcon.tsx';
import { libraryNow } from '#store/store.ts';
import { hrefTo } from '#ui/addresses.ts';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';
import styles from './Dialogs.module.css';

/** Findings in a line each; its place is the way to it. */
export function FindingLines({ findings }: { readonly findings: readonly Finding[] }) {
  const checks = useWords('checks');
  const language = useInterfaceLanguage();
  const library = libraryNow();
  if (findings.length === 0) return null;
  return (
    <ul className={styles['list']}>
      {findings.map((finding) => (
        <li key={finding.key}>
          <SeverityIcon severity={finding.severity} />
          <span>
            <span className="visually-hidden">{checks(`severity.${finding.severity}`)}: </span>
            <a href={hrefTo(addressOfFinding(finding))}>
              {findingPlaceName(library, finding, language)}
            </a>{' '}
            {findingSentence(library, finding, language)}
          </span>
        </li>
      ))}
    </ul>
  );
}
