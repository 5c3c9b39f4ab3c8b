import { useCallback } from 'react';
import type { EventId } from '#domain/ids.ts';
import type { GeneratedPaper, PaperOption } from '#domain/papers/paper.ts';
import { valueOf } from '#documents/options.ts';
import type { OptionFields, OptionKey } from '#documents/options.ts';
import { GENERATED_TYPE_IDS, generatedTypeOf } from '#documents/registry.ts';
import { setPaperOption, setPaperType } from '#store/commands/papers.ts';
import { execute } from '#store/execute.ts';
import { useLibrary } from '#store/store.ts';
import { CheckField } from '#ui/CheckField.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { useWords } from '#ui/useWords.ts';
import './paperOptionsWords.ts';
import styles from './Form.module.css';
import { OptionInput } from './OptionInput.tsx';

interface GeneratedFormProps {
  readonly eventId: EventId;
  readonly paper: GeneratedPaper;
}

/** What may be chosen for a generated paper, drawn from what its type declares; the words come from the event. */
export function GeneratedForm({ eventId, paper }: GeneratedFormProps) {
  const words = useWords('papers');
  const optionWords = useWords('paperOptions');
  const event = useLibrary(useCallback((library) => library.eventsById[eventId], [eventId]));
  const ref = { eventId, paperId: paper.id };
  const { id, options } = generatedTypeOf(paper);
  const set = (option: OptionKey, value: PaperOption) => execute(setPaperOption, { ...ref, option, value });
  const fields = fieldsOf(options);
  const switches = fields.filter(({ field }) => field.kind === 'switch');
  return (
    <>
      <SelectField
        label={optionWords('type')}
        value={id}
        options={GENERATED_TYPE_IDS.map((type) => ({ value: type, label: words(`type.${type}`) }))}
        onChange={(type) => execute(setPaperType, { ...ref, type })}
      />
      {event !== undefined &&
        fields
          .filter(({ field }) => field.kind !== 'switch')
          .map(({ key, field }) => (
            <OptionInput
              key={key}
              name={key}
              field={field}
              value={valueOf(field, paper.options[key])}
              event={event}
              onChange={(value) => set(key, value)}
            />
          ))}
      {switches.length > 0 && (
        <fieldset className={styles['group']}>
          <legend>{optionWords('print')}</legend>
          {switches.map(({ key, field }) => (
            <CheckField
              key={key}
              label={optionWords(`label.${key}`)}
              checked={valueOf(field, paper.options[key]) === true}
              onChange={(isOn) => set(key, isOn)}
            />
          ))}
        </fieldset>
      )}
    </>
  );
}

/** In the order the type declares them. */
function fieldsOf(options: OptionFields) {
  const keys = Object.keys(options) as readonly OptionKey[];
  return keys.flatMap((key) => {
    const field = options[key];
    return field === undefined ? [] : [{ key, field }];
  });
}
