import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { EventId } from '#domain/ids.ts';
import { useFindings } from '#parts/checks/findings.ts';
import { FindingList } from '#parts/findings/FindingList.tsx';
import { useFindingsWords } from '#parts/findings/findingsWords.ts';
import { checksAddress, hrefTo } from '#ui/addresses.ts';
import { IconButton } from '#ui/Button.tsx';
import { useActions } from '#ui/actions.ts';
import { useProgramme } from '../programmeStore.ts';
import { useFindingActions } from './useFindingActions.ts';
import { closeFindings, useFindingsPane } from './findingsStore.ts';
import { revealFinding, showFinding } from './showFinding.ts';
import styles from './SheetFindings.module.css';

/** More than that nobody reads beside a sheet: the page of the checks has them all. */
const MOST = 60;

/** The findings beside the sheet, to be mended without leaving it. */
export function FindingsPane({ eventId }: { readonly eventId: EventId }) {
  const words = useFindingsWords();
  const pane = useRef<HTMLElement>(null);
  const findings = useFindings(eventId);
  const { isOpen, sought } = useFindingsPane();
  const answered = useRef<typeof sought>(null);
  const isCarrying = useProgramme(({ lift }) => lift !== null);
  useActions(useFindingActions(eventId));
  useEffect(() => closeFindings, []);
  const open = findings?.open ?? [];
  const shown = open.slice(0, Math.max(MOST, 1 + open.findIndex(({ key }) => key === sought?.key)));
  useEffect(() => {
    // Once for each time something is sought, not again whenever the checks have looked.
    if (sought === null || answered.current === sought) return;
    const finding = findings?.open.find(({ key }) => key === sought.key);
    if (finding === undefined) return;
    answered.current = sought;
    revealFinding(finding);
    pane.current?.querySelector<HTMLElement>(`[data-finding="${CSS.escape(finding.key)}"]`)?.focus();
  }, [sought, findings]);
  if (!isOpen || isCarrying) return null;
  return (
    <section ref={pane} className={styles['pane']} aria-labelledby="findings-title">
      <header className={styles['head']}>
        <h3 id="findings-title">{words('pane')}</h3>
        <IconButton
          label={words('close')}
          onClick={() => {
            closeFindings();
            document.querySelector<HTMLElement>('[data-findings-badge]')?.focus();
          }}
        >
          <X />
        </IconButton>
      </header>
      {open.length === 0 && <p>{words(findings === null ? 'looking' : 'nothing')}</p>}
      <FindingList label={words('pane')} findings={shown} onShow={showFinding} />
      {open.length > shown.length && <p>{words('more', { count: open.length - shown.length })}</p>}
      <a className={styles['all']} href={hrefTo(checksAddress(eventId))}>
        {words('all')}
      </a>
    </section>
  );
}
