import { useId } from 'react';
import { MERGE_WORDINGS, type MergeWording } from '#domain/people/mergeAs.ts';
import { useWords } from '#ui/useWords.ts';
import styles from './Merge.module.css';

interface MergeWordingFieldProps {
  readonly value: MergeWording;
  readonly onChange: (wording: MergeWording) => void;
}

/** What becomes of names that print otherwise than the merged person is called. */
export function MergeWordingField({ value, onChange }: MergeWordingFieldProps) {
  const words = useWords('people');
  const id = useId();
  return (
    <fieldset className={styles['wording']}>
      <legend>{words('mergeWording')}</legend>
      {MERGE_WORDINGS.map((wording) => (
        <div key={wording} className={styles['option']}>
          <input
            type="radio"
            id={`${id}-${wording}`}
            name={id}
            checked={wording === value}
            aria-describedby={`${id}-${wording}-about`}
            onChange={() => onChange(wording)}
          />
          <label htmlFor={`${id}-${wording}`}>{words(`wording.${wording}`)}</label>
          <p id={`${id}-${wording}-about`} className={styles['hint']}>
            {words(`wordingAbout.${wording}`)}
          </p>
        </div>
      ))}
    </fieldset>
  );
}
