import type { ComponentProps } from 'react';
import { Field, type FieldTexts } from './Field.tsx';

export interface TextFieldProps extends FieldTexts, Omit<ComponentProps<'input'>, 'onChange' | 'id'> {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One line of text, or a day, a number, a search: `type` as in HTML. */
export function TextField({
  label,
  isLabelHidden,
  description,
  error,
  className,
  onChange,
  ...rest
}: TextFieldProps) {
  return (
    <Field {...{ label, isLabelHidden, description, error, className }}>
      {(wiring) => (
        <input
          type="text"
          autoComplete="off"
          {...rest}
          {...wiring}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

export interface TextAreaProps extends FieldTexts, Omit<ComponentProps<'textarea'>, 'onChange' | 'id'> {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Text of several lines. */
export function TextArea({
  label,
  isLabelHidden,
  description,
  error,
  className,
  onChange,
  ...rest
}: TextAreaProps) {
  return (
    <Field {...{ label, isLabelHidden, description, error, className }}>
      {(wiring) => (
        <textarea rows={3} {...rest} {...wiring} onChange={(event) => onChange(event.target.value)} />
      )}
    </Field>
  );
}
