import type { PaperOption } from '#domain/papers/paper.ts';
import type { PlannedEvent } from '#domain/plannedEvent.ts';
import type { ChoiceField, OptionField, OptionKey } from '#documents/options.ts';
import { SelectField } from '#ui/SelectField.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useWords } from '#ui/useWords.ts';
import { EditionSelect } from './EditionSelect.tsx';
import { LinkSelect } from './LinkSelect.tsx';
import { PaperSelect } from './PaperSelect.tsx';

interface OptionInputProps {
  readonly name: OptionKey;
  readonly field: OptionField;
  readonly value: PaperOption;
  readonly event: PlannedEvent;
  readonly onChange: (value: PaperOption) => void;
}

/** One option of a generated paper as the field its kind asks for; switches stand together elsewhere. */
export function OptionInput({ name, field, value, event, onChange }: OptionInputProps) {
  const words = useWords('paperOptions');
  const label = words(`label.${name}`);
  switch (field.kind) {
    case 'choice':
      return <ChoiceSelect label={label} field={field} value={String(value)} onChange={onChange} />;
    case 'text':
      return <TextField label={label} dir="auto" value={String(value)} onChange={onChange} />;
    case 'minutes':
      return (
        <TextField
          label={label}
          type="number"
          min={0}
          max={240}
          value={String(value)}
          onChange={(typed) => onChange(Math.min(240, Math.max(0, Math.round(Number(typed)))))}
        />
      );
    case 'switch':
      return null;
    case 'edition':
      return (
        <EditionSelect
          label={label}
          usual={words(`usual.${field.usual}`)}
          value={String(value)}
          eventId={event.id}
          onChange={onChange}
        />
      );
    case 'paper':
      return <PaperSelect label={label} value={String(value)} event={event} onChange={onChange} />;
    default:
      return (
        <LinkSelect label={label} kind={field.kind} value={String(value)} event={event} onChange={onChange} />
      );
  }
}

interface ChoiceSelectProps {
  readonly label: string;
  readonly field: ChoiceField;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function ChoiceSelect({ label, field, value, onChange }: ChoiceSelectProps) {
  const words = useWords('paperOptions');
  const isKnown = field.choices.some((choice) => choice.value === value);
  return (
    <SelectField
      label={label}
      value={value}
      options={[
        ...(isKnown ? [] : [{ value, label: words('kept') }]),
        ...field.choices.map((choice) => ({ value: choice.value, label: words(`choice.${choice.word}`) })),
      ]}
      onChange={onChange}
    />
  );
}
