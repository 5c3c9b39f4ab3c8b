import { ArrowDown, ArrowUp } from 'lucide-react';
import { useState } from 'react';
import { Button } from '#ui/Button.tsx';
import { useWords } from '#ui/useWords.ts';
import { EventTableRow } from './EventTableRow.tsx';
import type { EventRow, SortColumn, Sorting } from './eventRows.ts';
import styles from './EventTable.module.css';

/** Rows put on the page at once: a library of a thousand events must not make the first look wait. */
const CHUNK = 100;

interface EventTableProps {
  readonly rows: readonly EventRow[];
  readonly sorting: Sorting;
  readonly onSort: (column: SortColumn) => void;
}

export function EventTable({ rows, sorting, onSort }: EventTableProps) {
  const words = useWords('events');
  const [shown, setShown] = useState(CHUNK);
  const header = (column: SortColumn, className?: string) => (
    <SortHeader column={column} className={className} sorting={sorting} onSort={onSort} />
  );
  return (
    <>
      <table className={styles['table']}>
        <caption className="visually-hidden">{words('screen')}</caption>
        <thead>
          <tr>
            {header('title')}
            {header('dates', styles['wide'])}
            <th scope="col" className={styles['wide']}>
              {words('column.stage')}
            </th>
            <th scope="col" className={styles['widest']}>
              {words('column.rooms')}
            </th>
            <th scope="col" className={styles['number']}>
              {words('column.sessions')}
            </th>
            {header('changed', styles['widest'])}
            <th scope="col">
              <span className="visually-hidden">{words('column.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((row) => (
            <EventTableRow key={row.id} row={row} />
          ))}
        </tbody>
      </table>
      {rows.length > shown && (
        <Button className={styles['more']} onClick={() => setShown(shown + CHUNK)}>
          {words('showMore')}
        </Button>
      )}
    </>
  );
}

interface SortHeaderProps extends Omit<EventTableProps, 'rows'> {
  readonly column: SortColumn;
  readonly className: string | undefined;
}

function SortHeader({ column, className, sorting, onSort }: SortHeaderProps) {
  const words = useWords('events');
  const isSorted = sorting.column === column;
  const Arrow = sorting.isDescending ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      className={className}
      aria-sort={isSorted ? (sorting.isDescending ? 'descending' : 'ascending') : 'none'}
    >
      <button type="button" className={styles['sort']} onClick={() => onSort(column)}>
        {words(`column.${column}`)}
        {isSorted && <Arrow aria-hidden="true" />}
      </button>
    </th>
  );
}
