import { memo } from 'react';
import { TriangleAlert } from 'lucide-react';
import type { RowKey } from '#domain/programme/rows.ts';
import type { Day } from '#domain/time.ts';
import { joinClasses } from '#ui/joinClasses.ts';
import { slotName, useForewarnings } from './forewarnings.ts';
import styles from './SlotWarning.module.css';

interface SlotWarningProps {
  readonly day: Day;
  readonly before: RowKey | null;
}

/** A light where a drop would clash, with the reason; told aloud when the place is aimed at. */
export const SlotWarning = memo(function SlotWarning({ day, before }: SlotWarningProps) {
  const name = slotName({ day, before });
  const warning = useForewarnings(({ bySlot }) => bySlot.get(name) ?? null);
  return (
    <li aria-hidden data-slot={name} className={styles['slot']}>
      {warning !== null && (
        <span
          data-warning
          className={joinClasses(styles['warning'], warning.isImpossible && styles['impossible'])}
        >
          <TriangleAlert />
          <span>{warning.line}</span>
        </span>
      )}
    </li>
  );
});
