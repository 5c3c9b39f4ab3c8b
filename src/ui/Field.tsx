import { TriangleAlert } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { joinClasses } from './joinClasses.ts';
import styles from './Field.module.css';

export interface FieldTexts {
  readonly label: string;
  readonly isLabelHidden?: boolean | undefined;
  /** What is expected; stays while an error shows. */
  readonly description?: string | undefined;
  /** What is wrong, in a sentence; shown beside the field. */
  readonly error?: string | undefined;
}

interface FieldWiring {
  readonly id: string;
  readonly className: string | undefined;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface FieldProps extends FieldTexts {
  readonly className?: string | undefined;
  readonly children: (wiring: FieldWiring) => ReactNode;
}

/** The label, the description and the error around a control, tied to it for assistive technology. */
export function Field({ label, isLabelHidden, description, error, className, children }: FieldProps) {
  const id = useId();
  const hasError = error !== undefined && error !== '';
  const hasDescription = description !== undefined && description !== '';
  const describedBy = [hasDescription ? `${id}-about` : '', hasError ? `${id}-error` : ''].join(' ').trim();
  return (
    <div className={joinClasses(styles['field'], className)}>
      <label htmlFor={id} className={isLabelHidden === true ? 'visually-hidden' : styles['label']}>
        {label}
      </label>
      {children({
        id,
        className: styles['control'],
        'aria-describedby': describedBy === '' ? undefined : describedBy,
        'aria-invalid': hasError ? true : undefined,
      })}
      {hasDescription && (
        <p id={`${id}-about`} className={styles['description']}>
          {description}
        </p>
      )}
      <div aria-live="polite">
        {hasError && (
          <p id={`${id}-error`} className={styles['error']}>
            <TriangleAlert aria-hidden="true" />
            {error}
          </p>
        )}
      </div>
    </div>
  );
}
