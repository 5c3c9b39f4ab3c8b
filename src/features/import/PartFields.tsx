import { X, Undo2 } from 'lucide-react';
import { PARTICIPATION_MODES } from '#domain/people/participation.ts';
import { isKnownRole, ROLES } from '#domain/people/roles.ts';
import { readName } from '#domain/people/readName.ts';
import { fullNameAsRead } from '#domain/importing/proposedPeople.ts';
import { Button, IconButton } from '#ui/Button.tsx';
import { CheckField } from '#ui/CheckField.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useWords } from '#ui/useWords.ts';
import { useState } from 'react';
import type { PartCorrection } from './corrections.ts';
import { correctPart } from './importing.ts';
import { useImportWords } from '#parts/importing/importWords.ts';
import type { ReviewedPart } from './reviewedSession.ts';
import styles from './Form.module.css';

interface PartFieldsProps {
  readonly sessionKey: string;
  readonly part: ReviewedPart;
  readonly number: number;
}

/** One person of a row: role, name, function, to be confirmed or not, and the way out. */
export function PartFields({ sessionKey, part: { read, part, isLeft }, number }: PartFieldsProps) {
  const words = useImportWords();
  const vocabulary = useWords('vocabulary');
  const [name, setName] = useState(fullNameAsRead(part));
  const change = (correction: PartCorrection): void => correctPart(sessionKey, part.key, correction);
  if (isLeft) {
    return (
      <p className={styles['removed']}>
        <span>{words('removed', { name: name || words('seat') })}</span>
        <Button icon={<Undo2 />} onClick={() => change({ isLeft: false })}>
          {words('restore')}
        </Button>
      </p>
    );
  }
  const own = isKnownRole(part.role)
    ? []
    : [{ value: part.role, label: words('roleAsWritten', { role: part.role }) }];
  return (
    <fieldset className={styles['person']} data-person>
      <legend className="visually-hidden">{words('person', { number })}</legend>
      <SelectField
        label={words('role')}
        value={part.role}
        options={[...own, ...ROLES.map((value) => ({ value, label: vocabulary(`role.${value}`) }))]}
        // The label that was written was that of the other role.
        onChange={(role) => change({ role, roleAs: '' })}
      />
      <TextField
        label={words('name')}
        value={name}
        dir="auto"
        onChange={(typed) => {
          setName(typed);
          change(readName(typed));
        }}
      />
      <TextField
        className={styles['function']}
        label={words('function')}
        value={part.function}
        dir="auto"
        onChange={(text) => change({ function: text })}
      />
      {(['formerTitle', 'capacity'] as const).map(
        (field) =>
          read[field] !== '' && (
            <TextField
              key={field}
              className={styles['whole']}
              label={words(field)}
              value={part[field]}
              dir="auto"
              onChange={(text) => change({ [field]: text })}
            />
          ),
      )}
      <SelectField
        label={words('mode')}
        value={part.mode}
        options={PARTICIPATION_MODES.map((value) => ({ value, label: vocabulary(`mode.${value}`) }))}
        onChange={(mode) => change({ mode })}
      />
      <CheckField
        label={words('isToBeConfirmed')}
        checked={part.isToBeConfirmed}
        onChange={(isToBeConfirmed) => change({ isToBeConfirmed })}
      />
      <IconButton
        label={words('removePerson', { name: name || words('seat') })}
        onClick={() => change({ isLeft: true })}
      >
        <X />
      </IconButton>
    </fieldset>
  );
}
