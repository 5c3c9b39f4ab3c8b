import { useState } from 'react';
import type { Minutes } from '#domain/time.ts';
import { TextField } from '#ui/TextField.tsx';
import { useWords } from '#ui/useWords.ts';

interface MinutesFieldProps {
  readonly label: string;
  readonly value: Minutes | null;
  readonly onChange: (minutes: Minutes | null) => void;
}

/** A length in whole minutes, or none; anything else says so and the old length stays. */
export function MinutesField({ label, value, onChange }: MinutesFieldProps) {
  const words = useWords('inspector');
  const [text, setText] = useState(value === null ? '' : String(value));
  const isGood = /^\d{0,4}$/.test(text.trim());
  return (
    <TextField
      label={label}
      inputMode="numeric"
      value={text}
      error={isGood ? undefined : words('minutesWrong')}
      onChange={(typed) => {
        setText(typed);
        if (/^\d{1,4}$/.test(typed.trim())) onChange(Number(typed));
        else if (typed.trim() === '') onChange(null);
      }}
    />
  );
}
