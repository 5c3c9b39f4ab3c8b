import { CalendarRange, FileText, ListTree, UserRound, Zap } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Shortcut } from '#ui/Shortcut.tsx';
import { useWords } from '#ui/useWords.ts';
import type { PaletteEntry } from './paletteEntries.ts';
import styles from './Palette.module.css';

const ICONS = { action: Zap, event: CalendarRange, session: ListTree, paper: FileText, person: UserRound };

interface PaletteOptionProps {
  readonly id: string;
  readonly entry: PaletteEntry;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
}

export function PaletteOption({ id, entry, isCurrent, onChoose }: PaletteOptionProps) {
  const words = useWords('app');
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isCurrent) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  const Icon = ICONS[entry.kind];
  return (
    // The keys are the field's: the focus stays there while the option is only pointed out.
    <div
      ref={row}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isCurrent}
      className={styles['option']}
      onClick={onChoose}
      onKeyDown={(event) => event.key === 'Enter' && onChoose()}
    >
      <Icon aria-hidden="true" />
      <span className={styles['label']}>{entry.label}</span>
      <span className={styles['detail']}>
        {entry.kind === 'action' ? entry.detail : `${words(`palette.${entry.kind}`)} · ${entry.detail}`}
      </span>
      {entry.shortcut !== undefined && (
        <span className={styles['keys']}>
          <Shortcut keys={entry.shortcut} />
        </span>
      )}
    </div>
  );
}
