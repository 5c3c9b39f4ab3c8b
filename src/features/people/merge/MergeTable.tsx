import type { MergeChoices, MergeField, MergeSide } from '#domain/people/mergeAs.ts';
import type { Person } from '#domain/people/person.ts';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';
import { mergeRows, type MergeRow } from './mergeRows.ts';
import styles from './Merge.module.css';

interface MergeTableProps {
  readonly kept: Person;
  readonly other: Person;
  readonly merged: Person;
  readonly choices: MergeChoices;
  readonly onChoose: (field: MergeField, side: MergeSide) => void;
}

/** Field by field: what this record says, what the other says, and what will be. */
export function MergeTable({ kept, other, merged, choices, onChoose }: MergeTableProps) {
  const words = useWords('people');
  const language = useInterfaceLanguage();
  const rows = mergeRows({ kept, other, merged }, language);
  return (
    <table className={styles['table']}>
      <caption className="visually-hidden">{words('mergeTitle')}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{words('mergeField.label')}</span>
          </th>
          <th scope="col">{words('mergeFirst')}</th>
          <th scope="col">{words('mergeSecond')}</th>
          <th scope="col">{words('mergeResult')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.field}>
            <th scope="row">{words(`mergeField.${row.field}`)}</th>
            <Said row={row} side="kept" choices={choices} onChoose={onChoose} />
            <Said row={row} side="other" choices={choices} onChoose={onChoose} />
            <td className={styles['result']} data-label={words('mergeResult')}>
              <bdi>{row.merged}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface SaidProps extends Pick<MergeTableProps, 'choices' | 'onChoose'> {
  readonly row: MergeRow;
  readonly side: MergeSide;
}

/** What one of the two says; a choice where both say something else. */
function Said({ row, side, choices, onChoose }: SaidProps) {
  const words = useWords('people');
  const { choice } = row;
  const said = row[side];
  const label = words(side === 'kept' ? 'mergeFirst' : 'mergeSecond');
  if (choice === null) {
    return (
      <td data-label={label}>
        <bdi>{said === '' ? <span className={styles['nothing']}>{words('mergeEmpty')}</span> : said}</bdi>
      </td>
    );
  }
  return (
    <td data-label={label}>
      <label className={styles['choice']}>
        <input
          type="radio"
          name={`merge-${row.field}`}
          checked={(choices[choice] ?? 'kept') === side}
          onChange={() => onChoose(choice, side)}
        />
        {said}
      </label>
    </td>
  );
}
