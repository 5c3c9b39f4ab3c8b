import { useState } from 'react';
import { formatDate } from '#languages/dates.ts';
import { isDay, type Day } from '#domain/time.ts';
import { addDay } from '#store/commands/events.ts';
import { execute } from '#store/execute.ts';
import { Button } from '#ui/Button.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useWords } from '#ui/useWords.ts';
import { inspect } from '../programmeStore.ts';
import { useSheet } from '../sheetContext.ts';
import styles from './Inspector.module.css';

/** The days of the event: open one, or add another. */
export function EventDays({ days }: { readonly days: readonly Day[] }) {
  const { eventId, language } = useSheet();
  const words = useWords('inspector');
  const [date, setDate] = useState('');
  return (
    <fieldset className={styles['set']}>
      <legend>{words('days')}</legend>
      <ul className={styles['days']}>
        {days.map((day) => (
          <li key={day}>
            <Button look="quiet" onClick={() => inspect({ type: 'day', day })}>
              {formatDate(day, 'weekday-comma', language)}
            </Button>
          </li>
        ))}
      </ul>
      <TextField label={words('newDay')} type="date" value={date} onChange={setDate} />
      <Button
        disabled={!isDay(date)}
        onClick={() => {
          if (isDay(date)) execute(addDay, { eventId, date });
          setDate('');
        }}
      >
        {words('addThisDay')}
      </Button>
    </fieldset>
  );
}
