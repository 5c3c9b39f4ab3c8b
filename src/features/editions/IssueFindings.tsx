import type { EventFindings } from '#domain/checks/eventFindings.ts';
import type { EventId } from '#domain/ids.ts';
import { countsOf } from '#parts/checks/findings.ts';
import { useEditionWords } from '#parts/editions/editionWords.ts';
import { countWords } from '#parts/findings/countWords.ts';
import { checksAddress, hrefTo } from '#ui/addresses.ts';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { FindingLines } from './FindingLines.tsx';
import styles from './Dialogs.module.css';

/** The gravest only: the rest is a link away. */
const MOST_SHOWN = 3;

interface IssueFindingsProps {
  readonly eventId: EventId;
  /** null = not worked out yet. */
  readonly findings: EventFindings | null;
}

/** Before anything is issued: what the checks find open, the gravest first, each with the way to it. */
export function IssueFindings({ eventId, findings }: IssueFindingsProps) {
  const words = useEditionWords();
  const language = useInterfaceLanguage();
  if (findings === null) return <p role="status">{words('issuing.looking')}</p>;
  const { open } = findings;
  const counts = countWords(countsOf(findings), language);
  const gravest = open[0]?.severity ?? 'none';
  return (
    <div className={styles['findings']} data-gravest={gravest}>
      <p>
        {open.length === 0
          ? words('issuing.foundNone')
          : words('issuing.found', { count: open.length, counts })}{' '}
        {open.length > 0 && <a href={hrefTo(checksAddress(eventId))}>{words('issuing.allFindings')}</a>}
      </p>
      <FindingLines findings={open.slice(0, MOST_SHOWN)} />
    </div>
  );
}
