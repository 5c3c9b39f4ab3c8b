import { Check } from 'lucide-react';
import { SEVERITIES } from '#domain/checks/finding.ts';
import type { EventId } from '#domain/ids.ts';
import { useFindingCounts } from '../checks/findings.ts';
import { checksAddress, hrefTo } from '#ui/addresses.ts';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { countWords, totalOf } from './countWords.ts';
import { useFindingsWords } from './findingsWords.ts';
import { SeverityIcon } from './SeverityIcon.tsx';
import styles from './Findings.module.css';

interface FindingsBadgeProps {
  readonly eventId: EventId;
  /** Opens a list beside what one is doing; without it the badge leads to the page of the checks. */
  readonly list?: { readonly isOpen: boolean; readonly onToggle: () => void };
}

/** How much the checks have found in an event, by severity. Nothing until they have looked. */
export function FindingsBadge({ eventId, list }: FindingsBadgeProps) {
  const words = useFindingsWords();
  const language = useInterfaceLanguage();
  const counts = useFindingCounts(eventId);
  if (counts === null) return null;
  const count = totalOf(counts);
  const label = words('badge', { count, counts: countWords(counts, language) });
  const content = (
    <>
      {count === 0 && <Check aria-hidden className={styles['clear']} />}
      {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
        <span key={severity} className={styles['count']}>
          <SeverityIcon severity={severity} />
          {counts[severity]}
        </span>
      ))}
    </>
  );
  const shared = { className: styles['badge'], 'aria-label': label, title: words('badgeHint') };
  return list === undefined ? (
    <a {...shared} href={hrefTo(checksAddress(eventId))}>
      {content}
    </a>
  ) : (
    <button {...shared} type="button" data-findings-badge aria-expanded={list.isOpen} onClick={list.onToggle}>
      {content}
    </button>
  );
}
