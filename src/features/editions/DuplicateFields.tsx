import type { Day } from '#domain/time.ts';
import { formatDate } from '#languages/dates.ts';
import { CheckField } from '#ui/CheckField.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { type DuplicateForm, firstDayOf } from './duplicateWish.ts';
import { useEditionWords } from '#parts/editions/editionWords.ts';
import styles from './Duplicate.module.css';

interface DuplicateFieldsProps {
  readonly form: DuplicateForm;
  /** null = the event has no day. */
  readonly original: Day | null;
  readonly fromName: string;
  readonly onForm: (form: DuplicateForm) => void;
}

/** What the new event is to be: its title, its first day, its people. */
export function DuplicateFields({ form, original, fromName, onForm }: DuplicateFieldsProps) {
  const words = useEditionWords();
  const language = useInterfaceLanguage();
  const firstDay = firstDayOf(form, original);
  const day = firstDay === undefined || firstDay === null ? '' : formatDate(firstDay, 'weekday', language);
  return (
    <div className={styles['form']}>
      <p className={styles['about']}>{words('duplicating.about', { name: fromName })}</p>
      <TextField
        label={words('duplicating.name')}
        dir="auto"
        value={form.title}
        onChange={(title) => onForm({ ...form, title })}
      />
      {original !== null && (
        <>
          <TextField
            type="date"
            label={words('duplicating.firstDay')}
            error={firstDay === undefined ? words('duplicating.firstDayWrong') : undefined}
            value={form.firstDay}
            onChange={(typed) => onForm({ ...form, firstDay: typed })}
          />
          <CheckField
            label={words('duplicating.keepsWeekdays')}
            description={day === '' ? undefined : words('duplicating.begins', { day })}
            checked={form.keepsWeekdays}
            onChange={(keepsWeekdays) => onForm({ ...form, keepsWeekdays })}
          />
        </>
      )}
      <fieldset className={styles['choices']}>
        <legend>{words('duplicating.people')}</legend>
        {(['kept', 'seats'] as const).map((people) => (
          <label key={people}>
            <input
              type="radio"
              name="people"
              checked={form.people === people}
              onChange={() => onForm({ ...form, people })}
            />
            <span>
              {words(`duplicating.${people}`)}
              {people === 'seats' && <small>{words('duplicating.seatsAbout')}</small>}
            </span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
