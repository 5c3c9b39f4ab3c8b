import {
  ArrowRight,
  CalendarRange,
  DoorOpen,
  FileText,
  History,
  ListTree,
  UserRound,
  Zap,
} from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Marked } from '#parts/search/Marked.tsx';
import { Shortcut } from '#ui/Shortcut.tsx';
import { useWords } from '#ui/useWords.ts';
import type { PaletteEntry } from './paletteEntries.ts';
import styles from './Palette.module.css';

const ICONS = {
  action: Zap,
  all: ArrowRight,
  event: CalendarRange,
  session: ListTree,
  paper: FileText,
  person: UserRound,
  room: DoorOpen,
};

interface PaletteOptionProps {
  readonly id: string;
  readonly entry: PaletteEntry;
  /** How many the library has in all, for the way to them. */
  readonly total: number;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
}

export function PaletteOption({ id, entry, total, isCurrent, onChoose }: PaletteOptionProps) {
  const words = useWords('app');
  const search = useWords('search');
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isCurrent) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  const { kind, label, foundIn, isRecent = false } = entry;
  const Icon = isRecent ? History : ICONS[kind];
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
      <span className={styles['label']}>
        {kind === 'all' ? (
          words('palette.all', { count: total })
        ) : label.text === '' ? (
          search('untitled')
        ) : (
          <Marked text={label} />
        )}
      </span>
      <span className={styles['detail']}>
        {[
          isRecent ? words('recent') : '',
          kind === 'action' || kind === 'all' ? '' : words(`palette.${kind}`),
          entry.detail,
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </span>
      {foundIn !== null && (
        <span className={styles['snippet']}>
          {search(`place.${foundIn.place}`)}: <Marked text={foundIn.text} />
        </span>
      )}
      {entry.shortcut !== undefined && (
        <span className={styles['keys']}>
          <Shortcut keys={entry.shortcut} />
        </span>
      )}
    </div>
  );
}
