import { useState } from 'react';
import { Button } from '#ui/Button.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useWords } from '#ui/useWords.ts';
import { liftUp, useProgramme } from './programmeStore.ts';
import { deleteSelected } from './sessionActions.ts';
import { shiftRow, unscheduleRow } from './sessionMoves.ts';
import { useSheet } from './sheetContext.ts';
import styles from './ModeBar.module.css';

/** What can be done with several rows at once. It keeps its place while they are carried, or they would slip from the hand. */
export function SelectionBar() {
  const { eventId } = useSheet();
  const words = useWords('programme');
  const selection = useProgramme((state) => state.selection);
  const isPicking = useProgramme((state) => state.isPicking);
  const isLifting = useProgramme(({ lift }) => lift !== null);
  const [by, setBy] = useState('15');
  const [first] = selection;
  if ((selection.length < 2 && !isPicking) || first === undefined) return null;
  const minutes = /^\d{1,4}$/.test(by.trim()) ? Number(by) : null;
  return (
    <div
      className={styles['selection']}
      data-hidden={isLifting}
      inert={isLifting}
      role="toolbar"
      aria-label={words('selectionBar')}
    >
      <span className={styles['what']}>{words('selected', { count: selection.length })}</span>
      <Button onClick={() => liftUp(eventId, { type: 'rows', rows: selection }, 'clicks')}>
        {words('menu.move')}
      </Button>
      <TextField
        label={words('byMinutes')}
        isLabelHidden
        inputMode="numeric"
        className={styles['minutes']}
        value={by}
        error={minutes === null ? words('byMinutesWrong') : undefined}
        onChange={setBy}
      />
      <Button disabled={minutes === null} onClick={() => shiftRow(eventId, first, -(minutes ?? 0))}>
        {words('earlierBy')}
      </Button>
      <Button disabled={minutes === null} onClick={() => shiftRow(eventId, first, minutes ?? 0)}>
        {words('laterBy')}
      </Button>
      <Button onClick={() => unscheduleRow(eventId, first)}>{words('menu.unschedule')}</Button>
      <Button look="danger" onClick={() => deleteSelected(eventId, first)}>
        {words('menu.delete')}
      </Button>
      <Button look="quiet" onClick={() => useProgramme.setState({ selection: [] })}>
        {words('clearSelection')}
      </Button>
    </div>
  );
}
