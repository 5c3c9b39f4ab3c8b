import type { ReadTable } from '#imports/fileOutcome.ts';
import { useImportWords } from '#parts/importing/importWords.ts';
import { SelectField } from '#ui/SelectField.tsx';
import { COLUMN_ROLES, rememberColumns } from './columnChoices.ts';
import type { ImportSource } from './importing.ts';
import { readAgain } from './readSources.ts';
import styles from './Result.module.css';

interface ColumnsProps {
  readonly source: ImportSource;
  readonly tables: readonly ReadTable[];
}

/** What the columns of each table were taken for; a choice reads the table again and is remembered for the next. */
export function Columns({ source, tables }: ColumnsProps) {
  const words = useImportWords();
  if (tables.length === 0) return null;
  return (
    <details className={styles['known']}>
      <summary>{words('columns', { count: tables.length })}</summary>
      <p>{words('columnsAbout')}</p>
      {tables.map((table) => (
        <fieldset key={table.key} className={styles['columns']}>
          <legend>{table.name}</legend>
          {table.columns.map((column, at) => (
            <SelectField
              key={at}
              label={column.heading || words('columnNumber', { number: at + 1 })}
              description={table.sample
                .map((row) => row[at] ?? '')
                .find((cell) => cell !== '')
                ?.slice(0, 60)}
              value={column.role}
              options={COLUMN_ROLES.map((value) => ({ value, label: words(`column.${value}`) }))}
              onChange={(role) => {
                const roles = table.columns.map((one, index) => (index === at ? role : one.role));
                void readAgain(source, {
                  columnsByTable: { ...source.columnsByTable, [table.key]: roles },
                }).then((isRead) => isRead && rememberColumns(table.key, roles));
              }}
            />
          ))}
        </fieldset>
      ))}
    </details>
  );
}
