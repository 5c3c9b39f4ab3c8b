import type { EventId } from '#domain/ids.ts';
import { daysOf, type PlannedEvent } from '#domain/plannedEvent.ts';
import { briefTitleOf, datesTextOf } from '#parts/eventText.ts';
import { useImportWords } from '#parts/importing/importWords.ts';
import { useLibrary } from '#store/store.ts';
import { SelectField } from '#ui/SelectField.tsx';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { changeSource, type ImportSource } from './importing.ts';
import styles from './Review.module.css';

interface TargetFieldProps {
  readonly source: ImportSource;
  readonly target: PlannedEvent | null;
}

/** Where what was read goes: into a new event, or into one of the library. */
export function TargetField({ source, target }: TargetFieldProps) {
  const words = useImportWords();
  const language = useInterfaceLanguage();
  const eventsById = useLibrary((library) => library.eventsById);
  const events = Object.values<PlannedEvent>(eventsById).toSorted((a, b) =>
    firstDay(a) > firstDay(b) ? -1 : 1,
  );
  if (events.length === 0) return null;
  return (
    <SelectField<EventId | ''>
      className={styles['target']}
      label={words('chooseTarget')}
      isLabelHidden
      value={target?.id ?? ''}
      options={[
        { value: '', label: words('intoNew') },
        ...events.map((event) => ({
          value: event.id,
          label: words('intoEvent', {
            title: `${briefTitleOf(event, language) || words('untitled')} (${datesTextOf(event, language)})`,
          }),
        })),
      ]}
      onChange={(id) => changeSource(source.id, () => ({ targetId: id === '' ? null : id }))}
    />
  );
}

function firstDay(event: PlannedEvent): string {
  return daysOf(event)[0]?.date ?? '';
}
