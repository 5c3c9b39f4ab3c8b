import { useMemo } from 'react';
import type { EventId, PaperId } from '#domain/ids.ts';
import { addressOfFinding } from '../checks/addressOfFinding.ts';
import { useFindings } from '../checks/findings.ts';
import { goTo } from '#ui/hashLocation.ts';
import { FindingList } from './FindingList.tsx';
import { useFindingsWords } from './findingsWords.ts';
import styles from './Findings.module.css';

interface PaperFindingsProps {
  readonly eventId: EventId;
  readonly paperId: PaperId;
}

/** What the checks have found in one paper, to be mended beside its form. */
export function PaperFindings({ eventId, paperId }: PaperFindingsProps) {
  const words = useFindingsWords();
  const all = useFindings(eventId);
  const findings = useMemo(
    () => (all?.open ?? []).filter(({ place }) => place.at === 'paper' && place.paperId === paperId),
    [all, paperId],
  );
  return (
    <section className={styles['ofPaper']} hidden={findings.length === 0} aria-label={words('pane')}>
      <h2>{words('pane')}</h2>
      <FindingList
        label={words('pane')}
        findings={findings}
        onShow={(finding) => goTo(addressOfFinding(finding))}
      />
    </section>
  );
}
