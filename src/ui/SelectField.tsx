import type { ComponentProps } from 'react';
import { Field, type FieldTexts } from './Field.tsx';

export interface SelectOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

export interface SelectFieldProps<Value extends string>
  extends FieldTexts, Omit<ComponentProps<'select'>, 'onChange' | 'id' | 'value'> {
  readonly value: Value;
  readonly options: readonly SelectOption<Value>[];
  readonly onChange: (value: Value) => void;
}

/** A choice out of a short list: the browser's own list, which phones and screen readers know. */
export function SelectField<Value extends string>({
  label,
  isLabelHidden,
  description,
  error,
  className,
  options,
  onChange,
  ...rest
}: SelectFieldProps<Value>) {
  const choose = (chosen: string) => {
    const option = options.find((candidate) => candidate.value === chosen);
    if (option !== undefined) onChange(option.value);
  };
  return (
    <Field {...{ label, isLabelHidden, description, error, className }}>
      {(wiring) => (
        <select {...rest} {...wiring} onChange={(event) => choose(event.target.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
