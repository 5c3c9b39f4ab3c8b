import { useId, useState } from 'react';
import { TextField } from '#ui/TextField.tsx';
import { useWords } from '#ui/useWords.ts';

interface TimeZoneFieldProps {
  readonly value: string;
  readonly isGood: (name: string) => boolean;
  readonly onTake: (name: string) => void;
}

/** The event's time zone by its IANA name; a name no clock knows is refused beside the field. */
export function TimeZoneField({ value, isGood, onTake }: TimeZoneFieldProps) {
  const words = useWords('inspector');
  const [text, setText] = useState(value);
  const listId = useId();
  const good = isGood(text.trim());
  return (
    <>
      <TextField
        label={words('timeZone')}
        list={listId}
        value={text}
        error={good ? undefined : words('timeZoneWrong', { kept: value })}
        onChange={setText}
        onBlur={() => {
          if (good && text.trim() !== value) onTake(text.trim());
        }}
      />
      <datalist id={listId}>
        {Intl.supportedValuesOf('timeZone').map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </datalist>
    </>
  );
}
