import { ListChecks } from 'lucide-react';
import type { Finding } from '#domain/checks/finding.ts';
import type { EventId } from '#domain/ids.ts';
import { checkName } from '#parts/checks/findingWords.ts';
import { mendAndTell } from '#parts/findings/acting.ts';
import { useFindingsWords } from '#parts/findings/findingsWords.ts';
import { Button } from '#ui/Button.tsx';
import { mendableTogether } from './filter.ts';
import styles from './ChecksScreen.module.css';

interface MendSeveralProps {
  readonly eventId: EventId;
  readonly findings: readonly Finding[];
}

/** Where several alike can be mended, one button mends them all, in one step to undo. */
export function MendSeveral({ eventId, findings }: MendSeveralProps) {
  const words = useFindingsWords();
  const together = [...mendableTogether(findings)];
  if (together.length === 0) return null;
  return (
    // Gone with its last button, it leaves the focus to the list: it counts as an item of it.
    <div
      role="group"
      aria-label={words('fixAllHint')}
      className={styles['several']}
      data-finding="several"
      tabIndex={-1}
    >
      {together.map(([checkId, alike]) => (
        <Button
          key={checkId}
          icon={<ListChecks />}
          title={words('fixAllHint')}
          onClick={() => mendAndTell(eventId, alike)}
        >
          {words('fixAll', { count: alike.length, check: checkName(checkId) })}
        </Button>
      ))}
    </div>
  );
}
