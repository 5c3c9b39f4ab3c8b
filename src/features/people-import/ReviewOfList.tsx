import { useState } from 'react';
import type { ProposedPerson } from '#imports/people/proposal.ts';
import { useSaving } from '#store/store.ts';
import { Button } from '#ui/Button.tsx';
import { useWords } from '#ui/useWords.ts';
import { ImportTableRow } from './ImportTableRow.tsx';
import type { Choice, ImportRow } from './importRows.ts';
import { ProblemLines } from './ProblemLines.tsx';
import type { Review } from './reading.ts';
import styles from './PeopleImport.module.css';

/** Rows put on the page at once. */
const CHUNK = 50;

interface ReviewOfListProps {
  readonly review: Review;
  readonly onCorrect: (row: ImportRow, part: Partial<ProposedPerson>) => void;
  readonly onChoose: (row: ImportRow, choice: Choice) => void;
  readonly onBack: () => void;
  readonly onAccept: () => void;
}

/** What was read, each part open to correction beside its line, and what becomes of each person. */
export function ReviewOfList({ review, onCorrect, onChoose, onBack, onAccept }: ReviewOfListProps) {
  const words = useWords('peopleImport');
  const [shown, setShown] = useState(CHUNK);
  const isReadOnly = useSaving().status === 'read-only';
  const { rows, problems, columns } = review;
  const count = (choice: Choice): number => rows.filter((row) => row.choice === choice).length;
  const taken = count('add') + count('update');
  return (
    <div>
      <div className={styles['bar']}>
        <p role="status">
          {words('summary', { add: count('add'), update: count('update'), leave: count('leave') })}
        </p>
        <Button onClick={onBack}>{words('back')}</Button>
        <Button look="primary" disabled={taken === 0 || isReadOnly} onClick={onAccept}>
          {words('accept', { count: taken })}
        </Button>
      </div>
      {columns !== null && (
        <p className={styles['columns']}>
          {words('columns', { columns: columns.map((column) => words(`column.${column}`)).join(' · ') })}
        </p>
      )}
      <ProblemLines problems={problems} />
      {rows.length > 0 && (
        <ul className={styles['rows']} aria-label={words('people')}>
          {rows.slice(0, shown).map((row) => (
            <ImportTableRow key={row.id} row={row} onCorrect={onCorrect} onChoose={onChoose} />
          ))}
        </ul>
      )}
      {rows.length > shown && (
        <Button className={styles['more']} onClick={() => setShown(shown + CHUNK)}>
          {words('showMore', { count: rows.length - shown })}
        </Button>
      )}
    </div>
  );
}
