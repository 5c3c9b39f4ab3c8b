import { useEffect, useRef, useState } from 'react';
import { Button } from '#ui/Button.tsx';
import { SortHeader, Table } from '#ui/Table.tsx';
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
  const { shown, more, showMore } = useChunks(rows);
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
        <div ref={more} className={styles['more']}>
          <Button onClick={showMore}>{words('showMore')}</Button>
        </div>
      )}
    </>
  );
}

/** Shows more rows as their end comes near; a list in another order or of another search begins anew. */
function useChunks(rows: readonly PersonRow[]) {
  const more = useRef<HTMLDivElement>(null);
  const [chunk, setChunk] = useState({ rows, shown: CHUNK });
  const shown = isBegunAs(chunk.rows, rows) ? chunk.shown : CHUNK;
  useEffect(() => {
    const end = more.current;
    if (end === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setChunk({ rows, shown: shown + CHUNK });
      },
      { rootMargin: '800px 0px' },
    );
    observer.observe(end);
    return () => observer.disconnect();
  }, [rows, shown]);
  return { shown, more, showMore: () => setChunk({ rows, shown: shown + CHUNK }) };
}

/** An edit of one person is no other list. */
function isBegunAs(before: readonly PersonRow[], now: readonly PersonRow[]): boolean {
  return before === now || (before[0]?.id === now[0]?.id && Math.abs(before.length - now.length) < 2);
}
