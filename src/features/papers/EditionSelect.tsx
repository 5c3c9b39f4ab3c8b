import type { EventId } from '#domain/ids.ts';
import { useStandings } from '#parts/editions/useStandings.ts';
import { SelectField } from '#ui/SelectField.tsx';

interface EditionSelectProps {
  readonly label: string;
  /** What an empty value stands for. */
  readonly usual: string;
  readonly value: string;
  readonly eventId: EventId;
  readonly onChange: (ref: string) => void;
}

/** An edition of the event, what is being worked on, or what waits beside it. */
export function EditionSelect({ label, usual, value, eventId, onChange }: EditionSelectProps) {
  const standings = useStandings(eventId).filter(({ kind }) => kind !== 'present');
  return (
    <SelectField
      label={label}
      value={standings.some(({ ref }) => ref === value) ? value : ''}
      options={[
        { value: '', label: usual },
        ...standings.map(({ ref, name }) => ({ value: ref, label: name })),
      ]}
      onChange={onChange}
    />
  );
}
