import { useRef } from 'react';
import type { EventId } from '#domain/ids.ts';
import { formatDate } from '#languages/dates.ts';
import type { useFindings } from '#parts/checks/findings.ts';
import { findingPlaceName, findingSentence } from '#parts/checks/findingWords.ts';
import { unsilenceAndTell } from '#parts/findings/acting.ts';
import { useFindingsWords } from '#parts/findings/findingsWords.ts';
import { useKeptFocus } from '#parts/findings/useKeptFocus.ts';
import { libraryNow } from '#store/store.ts';
import { Button } from '#ui/Button.tsx';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import styles from './ChecksScreen.module.css';

interface SilencedListProps {
  readonly eventId: EventId;
  readonly findings: NonNullable<ReturnType<typeof useFindings>>['silenced'];
}

/** What was found and may stay as it is, each with its reason, to be taken back. */
export function SilencedList({ eventId, findings }: SilencedListProps) {
  const words = useFindingsWords();
  const language = useInterfaceLanguage();
  const section = useRef<HTMLElement>(null);
  useKeptFocus(section);
  const library = libraryNow();
  return (
    <section ref={section} tabIndex={-1} className={styles['silenced']} aria-labelledby="silenced-title">
      {findings.length > 0 && (
        <>
          <h2 id="silenced-title">{words('silenced', { count: findings.length })}</h2>
          <ul>
            {findings.map((finding) => (
              <li key={finding.key} data-finding={finding.key} tabIndex={-1}>
                <p>
                  <strong>{findingPlaceName(library, finding, language)}</strong>{' '}
                  {findingSentence(library, finding, language)}
                </p>
                <p className={styles['reason']}>
                  {words('silencedOn', {
                    day: formatDate(finding.silence.on, 'day-month-year', language),
                    reason: finding.silence.reason,
                  })}
                </p>
                <Button onClick={() => unsilenceAndTell(eventId, finding.key)}>{words('unsilence')}</Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
