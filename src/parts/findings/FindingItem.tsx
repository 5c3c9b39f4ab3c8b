import { useState } from 'react';
import type { Finding } from '#domain/checks/finding.ts';
import { findingPlaceName, findingSentence, fixLabel } from '../checks/findingWords.ts';
import { libraryNow } from '#store/store.ts';
import { Button } from '#ui/Button.tsx';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';
import { mendAndTell, silenceAndTell } from './acting.ts';
import { useFindingsWords } from './findingsWords.ts';
import { SeverityIcon } from './SeverityIcon.tsx';
import { SilenceForm } from './SilenceForm.tsx';
import styles from './Findings.module.css';

interface FindingItemProps {
  readonly finding: Finding;
  readonly onShow: (finding: Finding) => void;
  /** Instead of the whole place, where the heading above the list says most of it; empty = nothing. */
  readonly placeHere?: string;
}

/** One finding: how grave, where, what, and what one can do about it. */
export function FindingItem({ finding, onShow, placeHere }: FindingItemProps) {
  const words = useFindingsWords();
  const checks = useWords('checks');
  const language = useInterfaceLanguage();
  const [isSilencing, setSilencing] = useState(false);
  const library = libraryNow();
  const place = findingPlaceName(library, finding, language);
  const { eventId } = finding.place;
  return (
    <li className={styles['finding']} data-finding={finding.key} tabIndex={-1}>
      <SeverityIcon severity={finding.severity} />
      <div className={styles['what']}>
        <p>
          <span className="visually-hidden">{checks(`severity.${finding.severity}`)}: </span>
          {placeHere !== '' && <strong className={styles['place']}>{placeHere ?? place} </strong>}
          {findingSentence(library, finding, language)}
        </p>
        <div className={styles['buttons']}>
          {finding.fix !== null && (
            <Button onClick={() => mendAndTell(eventId, [finding])}>
              {fixLabel(library, finding, language)}
            </Button>
          )}
          <Button look="quiet" aria-label={words('showWhat', { place })} onClick={() => onShow(finding)}>
            {words('show')}
          </Button>
          <Button look="quiet" aria-expanded={isSilencing} onClick={() => setSilencing(!isSilencing)}>
            {words('silence')}
          </Button>
        </div>
        {isSilencing && (
          <SilenceForm
            onSilence={(reason) => silenceAndTell(eventId, finding.key, reason)}
            onCancel={() => setSilencing(false)}
          />
        )}
      </div>
    </li>
  );
}
