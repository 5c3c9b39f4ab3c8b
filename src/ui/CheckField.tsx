import { useId, type ComponentProps } from 'react';
import { joinClasses } from './joinClasses.ts';
import styles from './Field.module.css';

export interface CheckFieldProps extends Omit<ComponentProps<'input'>, 'onChange' | 'id' | 'type'> {
  readonly label: string;
  readonly description?: string | undefined;
  readonly error?: string | undefined;
  readonly onChange: (isChecked: boolean) => void;
}

/** A tick box with its label beside it. */
export function CheckField({ label, description, error, className, onChange, ...rest }: CheckFieldProps) {
  const id = useId();
  const describedBy = [
    description === undefined ? '' : `${id}-about`,
    error === undefined ? '' : `${id}-error`,
  ];
  return (
    <div className={joinClasses(styles['check'], className)}>
      <input
        {...rest}
        id={id}
        type="checkbox"
        aria-describedby={describedBy.join(' ').trim() || undefined}
        aria-invalid={error === undefined ? undefined : true}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      {description !== undefined && (
        <p id={`${id}-about`} className={styles['description']}>
          {description}
        </p>
      )}
      <div aria-live="polite">
        {error !== undefined && (
          <p id={`${id}-error`} className={styles['error']}>
            {error}
          </p>
        )}
      </div>
    </div>
  );
}
