import { useState, type SubmitEvent } from 'react';
import type { Day } from '#domain/time.ts';
import { formatDate } from '#languages/dates.ts';
import { readDate } from '#languages/readDates.ts';
import { Button } from '#ui/Button.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useInterfaceLanguage } from '#ui/useInterfaceLanguage.ts';
import { useWords } from '#ui/useWords.ts';
import styles from './CalendarBar.module.css';

interface DateJumpProps {
  /** Lends its year to a date typed without one. */
  readonly day: Day;
  readonly onJump: (day: Day) => void;
}

/** A field that takes a date however it is written, and goes there. */
export function DateJump({ day, onJump }: DateJumpProps) {
  const words = useWords('calendar');
  const problems = useWords('time');
  const language = useInterfaceLanguage();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string | undefined>(undefined);
  const type = (text: string): void => {
    setTyped(text);
    setError(undefined);
  };
  const jump = (submit: SubmitEvent<HTMLFormElement>): void => {
    submit.preventDefault();
    const read = readDate(typed, { near: day });
    if (read.ok) {
      type('');
      onJump(read.day);
    } else {
      const readings = read.readings
        .map((reading) => formatDate(reading, 'weekday-comma', language))
        .join(' · ');
      setError(problems(`dateProblems.${read.problem}`, { part: read.part, readings }));
    }
  };
  return (
    <form className={styles['jump']} noValidate onSubmit={jump}>
      <TextField
        label={words('goToDate')}
        isLabelHidden
        className={styles['date']}
        placeholder={words('goToDateExample')}
        error={error}
        value={typed}
        onChange={type}
      />
      <Button type="submit">{words('go')}</Button>
    </form>
  );
}
