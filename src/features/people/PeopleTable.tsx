import { Button } from '#ui/Button.tsx';
import { SortHeader, Table } from '#ui/Table.tsx';
import { useChunks } from '#ui/useChunks.ts';
import { useWords } from '#ui/useWords.ts';
import { PersonTableRow } from './PersonTableRow.tsx';
import type { PeopleOrder, PersonRow } from './personRows.ts';
import styles from './PeopleTable.module.css';

/** Rows put on the page at once: five thousand would make every letter of a search wait. */
const CHUNK = 50;

interface PeopleTableProps {
  readonly rows: readonly PersonRow[];
  readonly order: PeopleOrder;
  readonly onOrder: (order: PeopleOrder) => void;
}

export function PeopleTable({ rows, order, onOrder }: PeopleTableProps) {
  const words = useWords('people');
  const { shown, end, showMore } = useChunks(rows, CHUNK);
  const sortable = (column: PeopleOrder, label: string, className?: string) => (
    <SortHeader
      label={label}
      sorted={order === column ? 'ascending' : null}
      className={className}
      onSort={() => onOrder(column)}
    />
  );
  return (
    <>
      <Table caption={words('screen')} className={styles['table']}>
        <thead>
          <tr>
            {sortable('name', words('column.name'))}
            <th scope="col" className={styles['wide']}>
              {words('column.office')}
            </th>
            {sortable('home', words('column.home'), styles['wide'])}
            {sortable('next', words('column.next'), styles['wide'])}
            <th scope="col" className={styles['number']}>
              {words('column.sessions')}
            </th>
            <th scope="col">
              <span className="visually-hidden">{words('column.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((row) => (
            <PersonTableRow key={row.id} row={row} />
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
