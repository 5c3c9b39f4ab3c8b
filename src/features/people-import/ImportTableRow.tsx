import { memo } from 'react';
import { fullNameOf } from '#domain/people/person.ts';
import type { ProposedPerson } from '#imports/people/proposal.ts';
import { useLibrary } from '#store/store.ts';
import { SelectField } from '#ui/SelectField.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useWords } from '#ui/useWords.ts';
import { SURELY, type Choice, type ImportRow } from './importRows.ts';
import styles from './PeopleImport.module.css';

const PARTS = [
  'honorific',
  'givenName',
  'familyName',
  'function',
  'state',
  'organisation',
  'contact',
] as const;

interface ImportTableRowProps {
  readonly row: ImportRow;
  readonly onCorrect: (row: ImportRow, part: Partial<ProposedPerson>) => void;
  readonly onChoose: (row: ImportRow, choice: Choice) => void;
}

/** One person of the list: the line as it came, the parts it was read into, whom it may be, and what to do. */
export const ImportTableRow = memo(function ImportTableRow({
  row,
  onCorrect,
  onChoose,
}: ImportTableRowProps) {
  const words = useWords('peopleImport');
  const { proposed, known, sameAsLine, choice } = row;
  const person = useLibrary(({ peopleById }) => (known === null ? undefined : peopleById[known.personId]));
  const choices: readonly Choice[] = person === undefined ? ['add', 'leave'] : ['update', 'add', 'leave'];
  return (
    <li className={styles['row']} data-choice={choice}>
      <p className={styles['line']}>
        <span>{words('line', { line: proposed.line })}</span> <bdi>{proposed.source}</bdi>
      </p>
      <div className={styles['parts']}>
        {PARTS.map((part) => (
          <TextField
            key={part}
            className={styles[part]}
            label={words(`part.${part}`)}
            value={proposed[part]}
            dir="auto"
            maxLength={2_000}
            onChange={(value) => onCorrect(row, { [part]: value })}
          />
        ))}
      </div>
      <div className={styles['decision']}>
        {sameAsLine !== null && <p className={styles['same']}>{words('sameAsLine', { line: sameAsLine })}</p>}
        {person !== undefined && known !== null && (
          <p className={styles['same']}>
            {words(known.likeness >= SURELY ? 'isKnown' : 'mayBeKnown', { name: fullNameOf(person) })}
          </p>
        )}
        <SelectField
          label={words('choice.label', { line: proposed.line })}
          isLabelHidden
          value={choice}
          options={choices.map((value) => ({
            value,
            label: words(value === 'add' && choices.length > 2 ? 'choice.addAnyway' : `choice.${value}`),
          }))}
          onChange={(value) => onChoose(row, value)}
        />
      </div>
    </li>
  );
});
