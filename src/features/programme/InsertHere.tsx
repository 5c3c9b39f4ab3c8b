import { memo } from 'react';
import { Plus } from 'lucide-react';
import type { RowKey } from '#domain/programme/rows.ts';
import type { Day } from '#domain/time.ts';
import { useWords } from '#ui/useWords.ts';
import { useProgramme } from './programmeStore.ts';
import { insertAt } from './sessionActions.ts';
import { useSheet } from './sheetContext.ts';
import { joinClasses } from '#ui/joinClasses.ts';
import styles from './Sheet.module.css';

interface InsertHereProps {
  readonly day: Day;
  readonly before: RowKey | null;
  readonly isAlwaysShown?: boolean;
}

/** The button between two rows that makes a session there. */
export const InsertHere = memo(function InsertHere({ day, before, isAlwaysShown = false }: InsertHereProps) {
  const { eventId } = useSheet();
  const words = useWords('programme');
  const isLifting = useProgramme(({ lift }) => lift !== null);
  const isTabbable = useProgramme(({ current }) => isAlwaysShown || current === before);
  if (isLifting && !isAlwaysShown) return null;
  return (
    // The one that takes room keeps it while something is carried, or the rows would slip from the hand.
    <li
      inert={isLifting}
      className={joinClasses(
        styles['insert'],
        isAlwaysShown && styles['insertEnd'],
        isLifting && styles['unseen'],
      )}
    >
      <button
        type="button"
        tabIndex={isTabbable ? 0 : -1}
        aria-label={isAlwaysShown ? undefined : words('insertHere')}
        onClick={() => insertAt(eventId, day, before)}
      >
        <Plus aria-hidden />
        {isAlwaysShown && words('addSession')}
      </button>
    </li>
  );
});
