import { Button } from '#ui/Button.tsx';
import { SortHeader, Table } from '#ui/Table.tsx';
import { useChunks } from '#ui/useChunks.ts';
import { useWords } from '#ui/useWords.ts';
import { EventTableRow } from './EventTableRow.tsx';
import type { EventRow, SortColumn, Sorting } from './eventRows.ts';
import styles from './EventTable.module.css';

/** Rows put on the page at once: more than the tallest screen holds. */
const CHUNK = 30;

interface EventTableProps {
  readonly rows: readonly EventRow[];
  readonly sorting: Sorting;
  readonly onSort: (column: SortColumn) => void;
}

export function EventTable({ rows, sorting, onSort }: EventTableProps) {
  const words = useWords('events');
  const { shown, end, showMore } = useChunks(rows, CHUNK);
  const order = sorting.isDescending ? 'descending' : 'ascending';
  const header = (column: SortColumn, className?: string) => (
    <SortHeader
      label={words(`column.${column}`)}
      sorted={sorting.column === column ? order : null}
      className={className}
      onSort={() => onSort(column)}
    />
  );
  return (
    <>
      <Table caption={words('screen')} className={styles['table']}>
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
      </Table>
      {rows.length > shown && (
        <div ref={end} className={styles['more']}>
          <Button onClick={showMore}>{words('showMore')}</Button>
        </div>
      )}
    </>
  );
}
