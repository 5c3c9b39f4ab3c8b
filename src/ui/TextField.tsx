import type { ComponentProps } from 'react';
import { Field, type FieldTexts } from './Field.tsx';
import { useLongest } from './useLongest.ts';

export interface TextFieldProps extends FieldTexts, Omit<ComponentProps<'input'>, 'onChange' | 'id'> {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One line of text, or a day, a number, a search: `type` as in HTML. What is longer than `maxLength` is refused. */
export function TextField({
  label,
  isLabelHidden,
  description,
  error,
  className,
  onChange,
  maxLength = 5_000,
  ...rest
}: TextFieldProps) {
  const { error: message, take } = useLongest(maxLength, error, onChange);
  return (
    <Field {...{ label, isLabelHidden, description, error: message, className }}>
      {(wiring) => (
        <input
          type="text"
          autoComplete="off"
          {...rest}
          {...wiring}
          onChange={(event) => take(event.target.value)}
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
  maxLength = 100_000,
  ...rest
}: TextAreaProps) {
  const { error: message, take } = useLongest(maxLength, error, onChange);
  return (
    <Field {...{ label, isLabelHidden, description, error: message, className }}>
      {(wiring) => <textarea rows={3} {...rest} {...wiring} onChange={(event) => take(event.target.value)} />}
    </Field>
  );
}
